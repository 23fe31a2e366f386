/// Numbers as a reader expects them: true minus sign, fixed decimals, thin spaces in long ones, powers of ten as
/// superscripts.
enum NumberFormat {
  /// A tick's label; the power of ten that all labels of an axis have in common stands in the axis' name.
  static func label(_ value: Double, _ notation: Ticks.Notation) -> String {
    switch notation {
    case .decimals(let count): return fixed(value, decimals: count)
    case .shortest: return significant(value, digits: 8)
    case .scientific(let count, let exponent):
      let half = exponent / 2
      return fixed(
        value / Logarithm.powerOfTen(half) / Logarithm.powerOfTen(exponent - half), decimals: count)
    case .powers:
      if value == 0 { return "0" }
      let power = Logarithm.decade(below: abs(value) * (1 + 1e-9))
      return (value < 0 ? "−" : "") + "10" + superscript(power)
    }
  }

  /// A number with a given count of decimals, rounded half away from zero; without zeros at its end where asked.
  static func fixed(_ value: Double, decimals: Int, trimmed: Bool = false) -> String {
    guard value.isFinite else { return nonFinite(value) }
    let magnitude = rounded(abs(value), times: Logarithm.powerOfTen(decimals))
    guard magnitude < 9e18 else { return significant(value, digits: 6) }
    var (digits, decimals) = (UInt64(magnitude), decimals)
    while trimmed, decimals > 0, digits % 10 == 0 {
      digits /= 10
      decimals -= 1
    }
    return decimal(digits, decimals: decimals, isNegative: value < 0 && magnitude > 0)
  }

  /// A number as markup wants it: a hyphen for a minus sign, no spaces, no trailing zeros.
  static func plain(_ value: Double, decimals: Int) -> String {
    let scaled = (value * Logarithm.powerOfTen(decimals)).rounded()
    guard scaled.isFinite, scaled.magnitude < 9e15 else { return "0" }
    let digits = String(Int64(scaled).magnitude)
    let padded = String(repeating: "0", count: max(0, decimals + 1 - digits.utf8.count)) + digits
    let text = withoutTrailingZeros(String(padded.dropLast(decimals)) + "." + padded.suffix(decimals))
    return scaled < 0 ? "-" + text : text
  }

  /// A number with so many significant digits at most, without trailing zeros: for tables and descriptions.
  static func significant(_ value: Double, digits: Int) -> String {
    guard value.isFinite else { return nonFinite(value) }
    guard value != 0 else { return "0" }
    let exponent = Logarithm.decade(below: abs(value))
    if exponent < -5 || exponent > 8 { return scaled(value, decimals: digits - 1, exponent: exponent) }
    return fixed(value, decimals: max(0, digits - 1 - exponent), trimmed: true)
  }

  /// A number as a multiple of a power of ten: `2.5×10⁻⁷`.
  static func scientific(_ value: Double, digits: Int) -> String {
    guard value.isFinite else { return nonFinite(value) }
    guard value != 0 else { return "0" }
    return scaled(value, decimals: digits - 1, exponent: Logarithm.decade(below: abs(value)))
  }

  private static func scaled(_ value: Double, decimals: Int, exponent: Int) -> String {
    let half = exponent / 2
    let factor = value / Logarithm.powerOfTen(half) / Logarithm.powerOfTen(exponent - half)
    let digits = fixed(factor, decimals: decimals)
    // 9.9996 with three digits is 10.0, one more power of ten.
    if digits.utf8.count(where: { $0 != 0x2E }) > decimals + (value < 0 ? 4 : 1) {
      return scaled(value, decimals: decimals, exponent: exponent + 1)
    }
    return withoutTrailingZeros(digits) + "×10" + superscript(exponent)
  }

  static func superscript(_ exponent: Int) -> String {
    let digits: [String] = ["⁰", "¹", "²", "³", "⁴", "⁵", "⁶", "⁷", "⁸", "⁹"]
    let figures = String(exponent.magnitude).utf8.map { digits[Int($0) - 48] }.joined()
    return (exponent < 0 ? "⁻" : "") + figures
  }

  /// The nearest integer to a product; ties by the exact product, which is known to twice the digits.
  private static func rounded(_ value: Double, times factor: Double) -> Double {
    let product = value * factor
    let nearest = product.rounded()
    guard nearest - product == 0.5 else { return nearest }
    return productError(value, factor, product) < 0 ? nearest - 1 : nearest
  }

  /// What rounding took from a product (Dekker 1971, with Veltkamp's splitting).
  private static func productError(_ a: Double, _ b: Double, _ product: Double) -> Double {
    let (aHigh, bHigh) = (highHalf(a), highHalf(b))
    let (aLow, bLow) = (a - aHigh, b - bHigh)
    return ((aHigh * bHigh - product) + aHigh * bLow + aLow * bHigh) + aLow * bLow
  }

  private static func highHalf(_ x: Double) -> Double {
    let scaled = x * 134_217_729
    return scaled - (scaled - x)
  }

  /// Digits with a point before the last so many, and thin spaces in whole parts of five digits or more.
  private static func decimal(_ magnitude: UInt64, decimals: Int, isNegative: Bool) -> String {
    let isLong = Double(magnitude) >= 1e4 * Logarithm.powerOfTen(decimals)
    var (rest, place) = (magnitude, -decimals)
    // From the last digit to the first.
    var text: [UInt8] = []
    text.reserveCapacity(32)
    while rest > 0 || place <= 0 {
      if place == 0, decimals > 0 { text.append(0x2E) }
      if isLong, place > 0, place % 3 == 0 { text += thinSpace }
      text.append(0x30 + UInt8(rest % 10))
      rest /= 10
      place += 1
    }
    if isNegative { text += minus }
    text.reverse()
    return String(decoding: text, as: UTF8.self)
  }

  /// U+202F, a thin space that does not break, and U+2212, as UTF-8 from the last byte to the first.
  private static let thinSpace: [UInt8] = [0xAF, 0x80, 0xE2]
  private static let minus: [UInt8] = [0x92, 0x88, 0xE2]

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
