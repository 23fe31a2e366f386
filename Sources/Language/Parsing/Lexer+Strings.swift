/// A string literal whose end has not been reached.
struct OpenString {
  let start: Int
  let pounds: Int
  let isMultiline: Bool
  /// Parentheses open inside the current interpolation.
  var depth = 0
  /// Where the current interpolation began.
  var interpolation = 0
}

/// String literals and their interpolations.
extension Lexer {
  mutating func openString(pounds: Int) {
    let start = position
    position += pounds
    let isMultiline = isTripleQuote(at: position) && !isEmptyRaw(pounds: pounds)
    position += isMultiline ? 3 : 1
    strings.append(OpenString(start: start, pounds: pounds, isMultiline: isMultiline))
    emit(.stringOpen, start..<position)
    lexStringText()
  }

  private func isTripleQuote(at offset: Int) -> Bool {
    byte(at: offset) == 0x22 && byte(at: offset + 1) == 0x22 && byte(at: offset + 2) == 0x22
  }

  /// `#"""#` is a raw string that holds one quotation mark.
  private func isEmptyRaw(pounds: Int) -> Bool {
    pounds > 0 && isPounds(at: position + 3, count: pounds)
  }

  private func isPounds(at offset: Int, count: Int) -> Bool {
    for index in 0..<count where byte(at: offset + index) != 0x23 { return false }
    return true
  }

  /// From inside a literal to its end or to its next interpolation.
  private mutating func lexStringText() {
    guard let string = strings.last else { return }
    let start = position
    while position < bytes.count {
      switch bytes[position] {
      case 0x22 where isCloser(of: string):
        return endString(string, textFrom: start)
      case 0x5C where isPounds(at: position + 1, count: string.pounds):
        let escaped = position + 1 + string.pounds
        if byte(at: escaped) == 0x28 { return openInterpolation(textFrom: start, end: escaped + 1) }
        position = isNewline(byte(at: escaped)) ? escaped : min(escaped + 1, bytes.count)
      case 0x0A, 0x0D:
        if !string.isMultiline { return unterminated(string, textFrom: start) }
        position += 1
      default: position += 1
      }
    }
    unterminated(string, textFrom: start)
  }

  private func isNewline(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }

  private func isCloser(of string: OpenString) -> Bool {
    if string.isMultiline {
      return byte(at: position + 1) == 0x22 && byte(at: position + 2) == 0x22
        && isPounds(at: position + 3, count: string.pounds)
    }
    return isPounds(at: position + 1, count: string.pounds)
  }

  private mutating func emitText(from start: Int) {
    if position > start { emit(.stringText, start..<position) }
  }

  private mutating func endString(_ string: OpenString, textFrom start: Int) {
    emitText(from: start)
    let end = position + (string.isMultiline ? 3 : 1) + string.pounds
    emit(.stringClose, position..<end)
    position = end
    strings.removeLast()
  }

  private mutating func openInterpolation(textFrom start: Int, end: Int) {
    emitText(from: start)
    strings[strings.count - 1].depth = 0
    strings[strings.count - 1].interpolation = position
    emit(.interpolationOpen, position..<end)
    position = end
  }

  private mutating func unterminated(_ string: OpenString, textFrom start: Int) {
    emitText(from: start)
    report(
      "unterminated-string", string.start..<position, "unterminated string literal",
      hint: string.isMultiline ? "close it with \"\"\" on a line of its own" : "close it with \"")
    lastBreak = position
    emit(.stringClose, position..<position, isBroken: true)
    strings.removeLast()
  }

  mutating func lexRightParenthesis() {
    guard let string = strings.last, string.depth == 0 else {
      if !strings.isEmpty { strings[strings.count - 1].depth -= 1 }
      return single(.rightParenthesis)
    }
    single(.interpolationClose)
    lexStringText()
  }

  /// A line break inside the interpolations of one-line strings ends them.
  mutating func breakStrings() {
    while let string = strings.last, !string.isMultiline { abandonInterpolation(string) }
  }

  mutating func closeAllStrings() {
    while let string = strings.last { abandonInterpolation(string) }
  }

  private mutating func abandonInterpolation(_ string: OpenString) {
    if lastBreak != position {
      report(
        "unterminated-interpolation", string.interpolation..<position,
        "cannot find ')' to match opening '(' in string interpolation",
        hint: "close it with ')' and the string with \"")
    }
    lastBreak = position
    emit(.interpolationClose, position..<position, isBroken: true)
    emit(.stringClose, position..<position, isBroken: true)
    strings.removeLast()
  }

  mutating func lexPound() {
    var end = position
    while byte(at: end) == 0x23 { end += 1 }
    if byte(at: end) == 0x22 { return openString(pounds: end - position) }
    position += 1
    skipIdentifier()
    emit(.pound, (end - 1)..<max(position, end))
    position = max(position, end)
  }

  mutating func lexSingleQuoted() {
    let start = position
    position += 1
    while position < bytes.count, bytes[position] != 0x27, !isNewline(bytes[position]) {
      position += bytes[position] == 0x5C && !isNewline(byte(at: position + 1)) ? 2 : 1
    }
    position = min(position + (byte(at: position) == 0x27 ? 1 : 0), bytes.count)
    report("single-quotes", start..<position, "single-quoted string literal found, use '\"'")
    emit(.invalid, start..<position, isBroken: true)
  }
}
