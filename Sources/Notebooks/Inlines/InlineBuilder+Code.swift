import Diagnostics

/// Breaks, code spans and raw HTML.
extension InlineBuilder {
  mutating func appendBreak(isHard: Bool, to result: inout [Inline]) throws(Failure) {
    let bytes = content.bytes
    let start = cursor
    while cursor < bytes.count, bytes[cursor].isBlank { cursor += 1 }
    let isEscaped = isHard && cursor < bytes.count && bytes[cursor] == ASCII.backslash
    if isEscaped { cursor += 1 }
    guard cursor < bytes.count, bytes[cursor].isLineEnd else { throw .misaligned }
    let isHidden = cursor < skipUntil
    cursor += bytes[cursor...].starts(with: [ASCII.carriageReturn, ASCII.newline]) ? 2 : 1
    let span = content.span(start..<cursor)
    // After a backslash libcmark keeps the indent of a lazy line.
    while !isEscaped, cursor < bytes.count, bytes[cursor].isBlank { cursor += 1 }
    if !isHidden { result.append(isHard ? .hardBreak(span) : .softBreak(span)) }
  }

  mutating func appendCode(to result: inout [Inline]) throws(Failure) {
    let bytes = content.bytes
    let start = cursor
    let ticks = run(at: start)
    guard ticks > 0 else { throw .misaligned }
    var close = start + ticks
    while close < bytes.count {
      let other = run(at: close)
      if other == ticks { break }
      close += max(other, 1)
    }
    guard close < bytes.count else { throw .misaligned }
    cursor = close + ticks
    result.append(code((start + ticks)..<close, content.span(start..<cursor)))
  }

  private func run(at start: Int) -> Int {
    var at = start
    while at < content.bytes.count, content.bytes[at] == ASCII.backtick { at += 1 }
    return at - start
  }

  /// A code span is an expression where it begins with `\(`.
  private mutating func code(_ inside: Range<Int>, _ span: SourceSpan) -> Inline {
    let range = trimmed(inside, in: content.bytes)
    guard options.dialect == .notebook,
      isInterpolation(content.bytes, at: range.lowerBound, end: range.upperBound)
    else {
      return .code(Spanned(codeText(inside), at: span))
    }
    let (open, end) = (range.lowerBound + 2, range.upperBound)
    guard let close = interpolationEnd(content.bytes, from: open, end: end) else {
      diagnostics.append(unclosedInterpolation(at: content.span((open - 2)..<open)))
      return .code(Spanned(codeText(inside), at: span))
    }
    if close + 1 < end { diagnostics.append(textAfterExpression(content.span((close + 1)..<end))) }
    return expression(content.view(open..<close), span)
  }

  mutating func expression(_ source: SourceView, _ span: SourceSpan) -> Inline {
    let id = ExpressionID(firstExpression + expressions.count)
    let expression = InlineExpression(id: id, source: source, span: span)
    expressions.append(expression)
    return .expression(expression)
  }

  private func textAfterExpression(_ span: SourceSpan) -> Diagnostic {
    .error(
      "text-after-expression", at: span, "text after an inline expression, in the same backticks",
      hint: "close the backtick right after the parenthesis")
  }

  /// CommonMark 6.1: line endings become spaces; one space goes at both ends where both have one.
  private func codeText(_ range: Range<Int>) -> String {
    var text: [UInt8] = []
    for byte in content.view(range).bytes {
      if byte == ASCII.newline, text.last == ASCII.carriageReturn { text.removeLast() }
      text.append(byte == ASCII.newline ? ASCII.space : byte)
    }
    for index in text.indices where text[index] == ASCII.carriageReturn { text[index] = ASCII.space }
    let isPadded = text.count > 1 && text.first == ASCII.space && text.last == ASCII.space
    if isPadded, text.contains(where: { $0 != ASCII.space }) { text = Array(text.dropFirst().dropLast()) }
    return shownText(text)
  }

  /// Takes a byte of a literal, in which line endings are LF.
  private mutating func take(_ byte: UInt8) throws(Failure) {
    let bytes = content.bytes
    if byte == ASCII.newline, cursor + 1 < bytes.count, bytes[cursor] == ASCII.carriageReturn {
      cursor += bytes[cursor + 1] == ASCII.newline ? 1 : 0
    }
    guard cursor < bytes.count, bytes[cursor] == byte || byte == ASCII.newline && bytes[cursor].isLineEnd
    else { throw .misaligned }
    cursor += 1
  }

  mutating func appendHTML(_ node: CommonMarkTree.Node, to result: inout [Inline]) throws(Failure) {
    let start = cursor
    for byte in tree.texts[node.literal] { try take(byte) }
    let range = start..<cursor
    let html = RawHTML(content.view(range))
    if html.text.hasPrefix("<!--"), options.dialect == .notebook {
      result.append(.comment(html))
    } else if options.allowsRawHTML {
      self.html.check(content.view(range))
      result.append(.html(html))
    } else {
      diagnostics.append(rawHTMLRefused(html))
    }
  }
}
