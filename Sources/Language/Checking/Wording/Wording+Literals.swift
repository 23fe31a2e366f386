import Diagnostics

/// Words for literals whose values do not fit.
extension Session {
  func wordIntegerOverflow(_ digits: String, _ type: Type, _ span: SourceSpan) -> Diagnostic {
    let isUnsigned = integerLiteralRange(of: type).lowest == 0
    let shown = type.isDependent ? types.int : type
    return digits.hasPrefix("-") && isUnsigned
      ? .error(
        "integer-overflow", at: span,
        "negative integer '\(digits)' overflows when stored into unsigned type '\(shown)'")
      : .error(
        "integer-overflow", at: span, "integer literal '\(digits)' overflows when stored into '\(shown)'")
  }

  /// A Unicode scalar is less than a character, of which it may take several.
  func wordNotOneScalar(_ text: String, _ type: Type, _ span: SourceSpan) -> Diagnostic? {
    guard type != types.character, !type.isDependent, conforms(type, "_ExpressibleByOneCharacter"),
      text.unicodeScalars.count != 1
    else { return nil }
    return .error(
      "not-one-scalar", at: span, "cannot convert value of type 'String' to specified type '\(type)'",
      hint: "a literal of type '\(type)' holds exactly one")
  }
}
