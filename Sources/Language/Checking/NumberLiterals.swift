/// The value of integer literals.
enum IntegerLiteral {
  /// The value of digits with an optional minus sign and base prefix, or nil where it overflows. Of an unsigned
  /// type of 64 bits it is the bit pattern.
  static func value(of literal: String, in range: Range = .whole) -> Int64? {
    if let short = ShortNumber(literal.utf8), short.fraction == 0 {
      return short.digits <= range.highest ? Int64(short.digits) : nil
    }
    var digits = Substring(literal)
    let isNegative = digits.first == "-"
    if isNegative { digits = digits.dropFirst() }
    let (radix, rest) = base(of: digits)
    guard let magnitude = UInt64(rest, radix: radix), magnitude <= (isNegative ? range.lowest : range.highest)
    else {
      return nil
    }
    return Int64(truncatingIfNeeded: isNegative ? 0 &- magnitude : magnitude)
  }

  /// How far an integer type reaches to both sides of zero.
  struct Range {
    let lowest: UInt64
    let highest: UInt64

    static var whole: Range { Range(width: 64, isSigned: true) }

    /// Whether it holds more than an Int does, so that its values are kept as bit patterns.
    var isUnsignedWord: Bool { highest == .max }

    func contains(_ value: Int64) -> Bool {
      isUnsignedWord || (value < 0 ? value.magnitude <= lowest : value.magnitude <= highest)
    }

    init(width: UInt64, isSigned: Bool) {
      let half = (1 as UInt64) << (width - 1)
      lowest = isSigned ? half : 0
      highest = isSigned ? half - 1 : half - 1 + half
    }
  }

  /// Of the library's integers; nil for other types.
  static func knownRange(of type: Type) -> Range? {
    guard let nominal = type.nominal else { return nil }
    switch nominal.representation {
    case .integer, .structure: break
    default: return nil
    }
    guard nominal.isLibrary, nominal.module == "Swift" else { return nil }
    switch nominal.name {
    case "Int", "Int64": return .whole
    case "Int8": return Range(width: 8, isSigned: true)
    case "Int16": return Range(width: 16, isSigned: true)
    case "Int32": return Range(width: 32, isSigned: true)
    case "UInt8": return Range(width: 8, isSigned: false)
    case "UInt16": return Range(width: 16, isSigned: false)
    case "UInt32": return Range(width: 32, isSigned: false)
    case "UInt", "UInt64": return Range(width: 64, isSigned: false)
    default: return nil
    }
  }

  static func base(of digits: Substring) -> (radix: Int, digits: Substring) {
    if digits.hasPrefix("0x") { return (16, digits.dropFirst(2)) }
    if digits.hasPrefix("0o") { return (8, digits.dropFirst(2)) }
    if digits.hasPrefix("0b") { return (2, digits.dropFirst(2)) }
    return (10, digits)
  }
}

/// The value of floating-point literals, correctly rounded without the C library.
///
/// The literal is a whole number times a power of ten (or two). Where both are exact as doubles, one
/// division or product rounds correctly (Clinger 1990); otherwise whole-number arithmetic of any size does.
enum FloatLiteral {
  static func value(of literal: String) -> Double {
    if let short = ShortNumber(literal.utf8) { return Double(short.digits) / power(short.fraction) }
    var digits = Substring(literal)
    let isNegative = digits.first == "-"
    if isNegative { digits = digits.dropFirst() }
    let magnitude = digits.hasPrefix("0x") ? hexadecimal(digits.dropFirst(2)) : decimal(digits)
    return isNegative ? -magnitude : magnitude
  }

  /// A power of ten that a double holds exactly.
  private static func power(_ exponent: Int) -> Double {
    (0..<exponent).reduce(1.0) { power, _ in power * 10 }
  }

  private static func decimal(_ text: Substring) -> Double {
    let (radix, rest) = IntegerLiteral.base(of: text)
    if radix != 10 { return whole(rest, radix: UInt32(radix)) }
    let (digits, exponent) = split(text, exponentMarks: ["e", "E"])
    let trimmed = digits.drop { $0 == "0" }
    if trimmed.isEmpty { return 0 }
    if trimmed.count <= 15, let small = UInt64(String(trimmed)), abs(exponent) <= 22 {
      return exponent < 0 ? Double(small) / power(-exponent) : Double(small) * power(exponent)
    }
    if exponent + trimmed.count > 310 { return .infinity }
    if exponent + trimmed.count < -330 { return 0 }
    return ratio(digits: trimmed, exponent: exponent)
  }

  /// The digits without the point, and the power of ten that the point and the exponent amount to.
  private static func split(_ text: Substring, exponentMarks: [Character]) -> (
    digits: [Character], exponent: Int
  ) {
    let mark = text.firstIndex { exponentMarks.contains($0) } ?? text.endIndex
    let exponent = mark < text.endIndex ? clamped(text[text.index(after: mark)...]) : 0
    let mantissa = text[..<mark]
    guard let point = mantissa.firstIndex(of: ".") else { return (Array(mantissa), exponent) }
    let fraction = mantissa[mantissa.index(after: point)...]
    return (Array(mantissa[..<point]) + Array(fraction), exponent - fraction.count)
  }

  private static func clamped(_ digits: Substring) -> Int {
    Int(digits) ?? (digits.first == "-" ? -1_000_000 : 1_000_000)
  }

  private static func whole(_ digits: Substring, radix: UInt32) -> Double {
    var number = WholeNumber()
    for digit in digits { number.multiply(by: radix, adding: UInt32(digit.hexDigitValue ?? 0)) }
    return WholeNumber.quotient(number, WholeNumber(1), scale: 0)
  }

  private static func ratio(digits: ArraySlice<Character>, exponent: Int) -> Double {
    var numerator = WholeNumber()
    var denominator = WholeNumber(1)
    for digit in digits { numerator.multiply(by: 10, adding: UInt32(digit.wholeNumberValue ?? 0)) }
    for _ in 0..<abs(exponent) {
      if exponent < 0 { denominator.multiply(by: 10) } else { numerator.multiply(by: 10) }
    }
    return WholeNumber.quotient(numerator, denominator, scale: 0)
  }

  private static func hexadecimal(_ text: Substring) -> Double {
    let mark = text.firstIndex { $0 == "p" || $0 == "P" } ?? text.endIndex
    let exponent = mark < text.endIndex ? clamped(text[text.index(after: mark)...]) : 0
    let (digits, sixteens) = split(text[..<mark], exponentMarks: [])
    var number = WholeNumber()
    for digit in digits { number.multiply(by: 16, adding: UInt32(digit.hexDigitValue ?? 0)) }
    return WholeNumber.quotient(
      number, WholeNumber(1), scale: max(-5_000, min(5_000, exponent + 4 * sixteens)))
  }
}

/// A literal of at most 15 decimal digits with a point among them or none, as nearly all are: its digits as a whole
/// number, and how many of them stand behind the point.
private struct ShortNumber {
  private(set) var digits: UInt64 = 0
  private(set) var fraction = 0

  init?(_ text: String.UTF8View) {
    guard text.count <= 16 else { return nil }
    var count = 0
    var isFraction = false
    for byte in text {
      if byte == 0x2E, !isFraction {
        isFraction = true
        continue
      }
      guard CharacterClasses.isDigit(byte) else { return nil }
      digits = digits * 10 + UInt64(byte - 0x30)
      count += 1
      if isFraction { fraction += 1 }
    }
    guard (1...15).contains(count) else { return nil }
  }
}
