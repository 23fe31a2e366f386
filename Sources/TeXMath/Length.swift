/// A length that MathML takes as it stands.
struct Length: Hashable, Sendable {
  /// Number and unit: `1em`, `4pt`.
  let text: String
  /// How far it goes back, in mu; 0 for lengths that go forward or are not in ems.
  let backwards: Int

  /// Eighteenths of an em.
  static func mu(_ count: Double) -> Length { em(count / 18) }

  /// Eighteenths of an em, as between atoms.
  static func mu(_ count: Int) -> Length {
    narrow.indices.contains(count) ? narrow[count] : mu(Double(count))
  }

  /// From none to an em, made once.
  private static let narrow = (0...18).map { em(Double($0) / 18) }

  /// Ems, to four decimals.
  static func em(_ count: Double) -> Length {
    Length(text: digits(count) + "em", backwards: count < 0 ? Int(min(360, -count * 18) + 0.5) : 0)
  }

  private init(text: String, backwards: Int = 0) {
    self.text = text
    self.backwards = backwards
  }

  /// A length as TeX writes it, or nil where number or unit are none that TeX has.
  init?(parsing source: String) {
    let compact = source.filter { $0 != " " }
    let digits = compact.prefix { $0.isNumber || $0 == "." || $0 == "-" || $0 == "+" }
    let unit = String(compact.dropFirst(digits.count))
    guard let number = Double(String(digits)), abs(number) <= 10_000 else { return nil }
    switch unit {
    case "mu": self = .mu(number)
    case "em": self = .em(number)
    case "ex", "pt", "px", "cm", "mm", "in", "pc": self.init(text: Length.digits(number) + unit)
    case "bp": self.init(text: Length.digits(number) + "pt")
    default: return nil
    }
  }

  /// A number to four decimals, without trailing zeros.
  private static func digits(_ number: Double) -> String {
    let scaled = Int(number.magnitude * 10_000 + 0.5)
    var decimals = String(scaled % 10_000 + 10_000).dropFirst()
    while decimals.last == "0" { decimals = decimals.dropLast() }
    let sign = number < 0 && scaled > 0 ? "-" : ""
    return sign + "\(scaled / 10_000)" + (decimals.isEmpty ? "" : "." + decimals)
  }

  static let units = ["em", "ex", "pt", "px", "mu", "cm", "mm", "in", "pc", "bp"]
}
