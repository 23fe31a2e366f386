import Diagnostics

/// Words for literals whose values do not fit.
extension Session {
  func wordIntegerOverflow(_ digits: String, _ type: Type, _ span: SourceSpan) -> Diagnostic {
    let isUnsigned = IntegerLiteral.range(of: type).lowest == 0
    let shown = type.isDependent ? types.int : type
    return digits.hasPrefix("-") && isUnsigned
      ? .error(
        "integer-overflow", at: span,
        "negative integer '\(digits)' overflows when stored into unsigned type '\(shown)'")
      : .error(
        "integer-overflow", at: span, "integer literal '\(digits)' overflows when stored into '\(shown)'")
  }

  /// A Character, or a Unicode scalar, holds just one.
  func wordNotOneCharacter(_ text: String, _ type: Type, _ span: SourceSpan) -> Diagnostic? {
    let count: Int
    if type == types.character {
      count = text.count
    } else if !type.isDependent, conforms(type, "_ExpressibleByOneCharacter") {
      count = text.unicodeScalars.count
    } else {
      return nil
    }
    return count == 1
      ? nil
      : .error(
        "not-one-character", at: span, "cannot convert value of type 'String' to specified type '\(type)'",
        hint: "a literal of type '\(type)' holds exactly one")
  }
}
