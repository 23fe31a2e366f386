import Diagnostics

/// Words for literals whose values do not fit.
extension Session {
  func wordSumOfLiterals(_ type: Type, _ span: SourceSpan) -> Diagnostic {
    .error(
      "literal-sum", at: span, "Swift may take the literals of this sum for vectors",
      hint: "write '(…) as \(type)' or '(…) as Vector', or give the sum a name")
  }

  func wordLateLiteral(_ wanted: Type, _ span: SourceSpan) -> Diagnostic {
    .error(
      "literal-type", at: span, "Swift takes this literal for an array, not for a value of type '\(wanted)'",
      hint: "write '\(wanted.nominal?.name ?? "")(…)', or give the whole a name with its type")
  }

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
