/// Operators, and what the space around them makes of them.
extension Lexer {
  mutating func lexOperator() {
    let start = position
    let leftBound = isLeftBound(start)
    // A `?` or `!` right behind an operand belongs to it, whatever follows: `x!=y` is `x! = y`.
    if leftBound, byte(at: start) == 0x3F { return single(.postfixQuestion) }
    if leftBound, byte(at: start) == 0x21 { return single(.postfixExclamation) }
    skipOperator()
    let range = start..<position
    if range.count == 1 { return emitSingle(range, leftBound: leftBound) }
    if isArrow(range) { return emit(.arrow, range) }
    if bytes[start] == 0x2A, bytes[start + 1] == 0x2F, range.count == 2 {
      report("unexpected-comment-end", range, "unexpected end of block comment")
      return emit(.invalid, range, isBroken: true)
    }
    emit(operatorKind(range, leftBound: leftBound), range)
  }

  /// A dot may stand only in an operator that begins with one; a comment ends an operator.
  mutating func skipOperator() {
    let beginsWithDot = bytes[position] == 0x2E
    let start = position
    while position < bytes.count {
      let byte = bytes[position]
      if byte == 0x2E, !beginsWithDot { return }
      if byte == 0x2F, position > start, beginsComment(position) { return }
      guard let (scalar, length) = CharacterClasses.decode(bytes, at: position),
        position == start || CharacterClasses.isOperatorPart(scalar)
      else { return }
      position += length
    }
  }

  private func beginsComment(_ offset: Int) -> Bool {
    byte(at: offset) == 0x2F && (byte(at: offset + 1) == 0x2F || byte(at: offset + 1) == 0x2A)
  }

  private func isArrow(_ range: Range<Int>) -> Bool {
    range.count == 2 && bytes[range.lowerBound] == 0x2D && bytes[range.lowerBound + 1] == 0x3E
  }

  private mutating func emitSingle(_ range: Range<Int>, leftBound: Bool) {
    let rightBound = isRightBound(range.upperBound, leftBound: leftBound)
    switch bytes[range.lowerBound] {
    case 0x3D:
      if leftBound != rightBound {
        report(
          "operator-spacing", range, "'=' must have consistent whitespace on both sides",
          hint: "write a space on both sides of '='")
      }
      emit(.equal, range)
    case 0x26 where !leftBound && rightBound: emit(.prefixAmpersand, range)
    case 0x2E: emitPeriod(range, leftBound: leftBound)
    case 0x3F: emit(.infixQuestion, range)
    case _: emit(operatorKind(range, leftBound: leftBound), range)
    }
  }

  private mutating func emitPeriod(_ range: Range<Int>, leftBound: Bool) {
    guard !leftBound else { return emit(.period, range) }
    guard CharacterClasses.isDigit(byte(at: range.upperBound)) else { return emit(.prefixPeriod, range) }
    while CharacterClasses.isASCIIIdentifierPart(byte(at: position)) { position += 1 }
    let digits = String(decoding: bytes[range.lowerBound..<position], as: UTF8.self)
    report(
      "invalid-number", range.lowerBound..<position,
      "'\(digits)' is not a valid floating point literal; it must be written '0\(digits)'")
    emit(.float, range.lowerBound..<position, isBroken: true)
  }

  private func operatorKind(_ range: Range<Int>, leftBound: Bool) -> Token.Kind {
    let rightBound = isRightBound(range.upperBound, leftBound: leftBound)
    if leftBound == rightBound { return .binaryOperator }
    return leftBound ? .postfixOperator : .prefixOperator
  }

  /// Whether something that can be an operand ends right before an offset.
  private func isLeftBound(_ offset: Int) -> Bool {
    guard offset > 0 else { return false }
    switch bytes[offset - 1] {
    case 0x20, 0x09, 0x0B, 0x0C, 0x0A, 0x0D, 0x28, 0x5B, 0x7B, 0x2C, 0x3B, 0x3A, 0: return false
    case 0x2F: return commentEnd != offset
    default: return true
    }
  }

  /// Whether something that can be an operand begins at an offset.
  private func isRightBound(_ offset: Int, leftBound: Bool) -> Bool {
    guard offset < bytes.count else { return false }
    switch bytes[offset] {
    case 0x20, 0x09, 0x0B, 0x0C, 0x0A, 0x0D, 0x29, 0x5D, 0x7D, 0x2C, 0x3B, 0x3A, 0: return false
    case 0x2E: return !leftBound
    case 0x2F: return byte(at: offset + 1) != 0x2F && byte(at: offset + 1) != 0x2A
    default: return true
    }
  }
}
