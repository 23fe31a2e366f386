/// Numbers as a reader expects them: true minus sign, fixed decimals, powers of ten as superscripts.
enum NumberFormat {
  /// A tick's label. On a logarithmic axis each label has only the decimals that it needs.
  static func label(_ value: Double, _ notation: Ticks.Notation, trimmed: Bool = false) -> String {
    switch notation {
    case .decimals(let count):
      let text = fixed(value, decimals: count)
      return trimmed ? withoutTrailingZeros(text) : text
    case .scientific(let count, let exponent):
      if value == 0 { return "0" }
      return scaled(value, decimals: count, exponent: exponent, trimmed: false)
    case .powers:
      return "10" + superscript(Logarithm.decade(below: value * (1 + 1e-9)))
    }
  }

  /// A number with a given count of decimals, rounded half away from zero.
  static func fixed(_ value: Double, decimals: Int) -> String {
    guard value.isFinite else { return nonFinite(value) }
    let magnitude = (abs(value) * Logarithm.powerOfTen(decimals)).rounded()
    guard magnitude < 9e18 else { return significant(value, digits: 6) }
    let digits = String(UInt64(magnitude))
    let sign = value < 0 && magnitude > 0 ? "−" : ""
    guard decimals > 0 else { return sign + digits }
    let padding = String(repeating: "0", count: max(0, decimals + 1 - digits.utf8.count))
    let padded = padding + digits
    return sign + padded.dropLast(decimals) + "." + padded.suffix(decimals)
  }

  /// A number with so many significant digits at most, without trailing zeros: for tables and descriptions.
  static func significant(_ value: Double, digits: Int) -> String {
    guard value.isFinite else { return nonFinite(value) }
    guard value != 0 else { return "0" }
    let exponent = Logarithm.decade(below: abs(value))
    if exponent < -5 || exponent > 8 { return scaled(value, decimals: digits - 1, exponent: exponent) }
    return withoutTrailingZeros(fixed(value, decimals: max(0, digits - 1 - exponent)))
  }

  /// `2.5×10⁻⁷`.
  private static func scaled(
    _ value: Double, decimals: Int, exponent: Int, trimmed: Bool = true
  ) -> String {
    let half = exponent / 2
    let factor = value / Logarithm.powerOfTen(half) / Logarithm.powerOfTen(exponent - half)
    let digits = fixed(factor, decimals: decimals)
    return (trimmed ? withoutTrailingZeros(digits) : digits) + "×10" + superscript(exponent)
  }

  static func superscript(_ exponent: Int) -> String {
    let digits: [String] = ["⁰", "¹", "²", "³", "⁴", "⁵", "⁶", "⁷", "⁸", "⁹"]
    let figures = String(exponent.magnitude).utf8.map { digits[Int($0) - 48] }.joined()
    return (exponent < 0 ? "⁻" : "") + figures
  }

  private static func withoutTrailingZeros(_ text: String) -> String {
    guard text.utf8.contains(0x2E) else { return text }
    var text = text[...]
    while text.utf8.last == 0x30 { text = text.dropLast() }
    if text.utf8.last == 0x2E { text = text.dropLast() }
    return String(text)
  }

  private static func nonFinite(_ value: Double) -> String {
    value.isNaN ? "undefined" : value < 0 ? "−∞" : "∞"
  }
}

/// Words with a true minus sign before numbers: an author's `\(x)` gives a hyphen there.
func withMinusSigns(_ words: String) -> String {
  guard words.utf8.contains(0x2D) else { return words }
  var result = ""
  let characters = Array(words)
  for (index, character) in characters.enumerated() {
    let follows = index > 0 && (characters[index - 1].isLetter || characters[index - 1].isNumber)
    let leads = index + 1 < characters.count && characters[index + 1].isNumber
    result.append(character == "-" && leads && !follows ? "\u{2212}" : character)
  }
  return result
}
