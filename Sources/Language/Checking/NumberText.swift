/// Numbers in texts, as Swift's `Double(_: String)` reads them; the same on every machine, without the C library.
public enum NumberText {
  /// The number that a text is, correctly rounded; nil where the text is anything else, also with blanks around it.
  ///
  /// After a sign: decimal digits with a point and an exponent; `0x` and hexadecimal digits with a power of two; `inf`,
  /// `infinity`, `nan` or `snan` in letters of any case. A payload, `nan(7)`, is read and dropped.
  public static func double(_ text: String) -> Double? {
    var rest = Array(text.lowercased().utf8)[...]
    let isNegative = rest.first == minus
    if isNegative || rest.first == plus { rest.removeFirst() }
    return magnitude(rest).map { isNegative ? -$0 : $0 }
  }

  private static func magnitude(_ text: ArraySlice<UInt8>) -> Double? {
    if text.elementsEqual("inf".utf8) || text.elementsEqual("infinity".utf8) { return .infinity }
    if isNaN(text) { return .nan }
    let isHexadecimal = text.starts(with: "0x".utf8)
    let isWritten =
      isHexadecimal
      ? isNumber(text.dropFirst(2), isHexadecimalDigit, exponent: UInt8(ascii: "p"))
      : isNumber(text, CharacterClasses.isDigit, exponent: UInt8(ascii: "e"))
    return isWritten ? FloatLiteral.value(of: String(decoding: text, as: UTF8.self)) : nil
  }

  private static func isNaN(_ text: ArraySlice<UInt8>) -> Bool {
    if text.elementsEqual("snan".utf8) { return true }
    guard text.starts(with: "nan".utf8) else { return false }
    let payload = text.dropFirst(3)
    return payload.isEmpty
      || payload.first == UInt8(ascii: "(") && payload.last == UInt8(ascii: ")")
        && payload.dropFirst().dropLast().allSatisfy(CharacterClasses.isASCIIIdentifierPart)
  }

  /// Digits with at most one point, of which there is at least one, then perhaps an exponent of decimal digits.
  private static func isNumber(
    _ text: ArraySlice<UInt8>, _ isDigit: (UInt8) -> Bool, exponent mark: UInt8
  ) -> Bool {
    let whole = text.prefix(while: isDigit)
    var rest = text[whole.endIndex...]
    var count = whole.count
    if rest.first == point {
      let fraction = rest.dropFirst().prefix(while: isDigit)
      count += fraction.count
      rest = rest[fraction.endIndex...]
    }
    return count > 0 && (rest.isEmpty || rest.first == mark && isExponent(rest.dropFirst()))
  }

  private static func isExponent(_ text: ArraySlice<UInt8>) -> Bool {
    let digits = text.first == plus || text.first == minus ? text.dropFirst() : text
    return !digits.isEmpty && digits.allSatisfy(CharacterClasses.isDigit)
  }

  private static func isHexadecimalDigit(_ byte: UInt8) -> Bool {
    CharacterClasses.isDigit(byte) || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(byte)
  }

  private static let minus = UInt8(ascii: "-")
  private static let plus = UInt8(ascii: "+")
  private static let point = UInt8(ascii: ".")
}
