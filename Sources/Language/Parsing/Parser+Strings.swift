import Diagnostics

/// String literals: escapes, indentation and interpolations.
extension Parser {
  mutating func parseString() throws(Failure) -> Expression {
    let start = index
    let opening = current
    advance()
    var reader = StringReader(opening, closing: closingOfString(), view)
    var segments: [StringSegment] = []
    reader.beginContent(parser: &self)
    while !at(.stringClose), !at(.end) {
      if at(.interpolationOpen) {
        reader.flush(into: &segments)
        segments.append(.interpolation(parseStringInterpolation()))
      } else {
        reader.read(current, isLast: peek().kind == .stringClose, parser: &self)
        advance()
      }
    }
    reader.flush(into: &segments)
    advance()
    return Expression(.stringLiteral(segments), at: span(from: start))
  }

  /// The closing token of the literal whose opening has just been taken.
  private func closingOfString() -> Token {
    var place = index
    while place < tokens.count - 1, tokens[place].kind != .stringClose {
      place = max(place, tokens[place].kind == .interpolationOpen ? partners[place] : 0) + 1
    }
    return tokens[min(place, tokens.count - 1)]
  }

  private mutating func parseStringInterpolation() -> [Argument] {
    let start = index
    let end = partners[index]
    let count = diagnostics.count
    do throws(Failure) {
      return try nested { parser throws(Failure) in
        parser.advance()
        if parser.at(.interpolationClose) {
          throw parser.fail("expected-expression", "expected expression in string interpolation")
        }
        let arguments = try parser.parseArguments(until: .interpolationClose)
        guard parser.take(.interpolationClose) else {
          throw parser.fail(
            "expected-token", "expected ')' in string interpolation, found \(parser.foundText)")
        }
        try parser.refusePlaces(among: arguments.map { $0.value })
        return arguments
      }
    } catch {
      // The lexer has reported an interpolation without an end.
      if tokens[end].isBroken { diagnostics.removeSubrange(count...) }
      if index <= end { index = end }
      advance()
      return [Argument(label: nil, value: Expression(.invalid, at: span(from: start)))]
    }
  }
}

/// Gathers the text of one literal.
private struct StringReader {
  private let view: SourceView
  private let pounds: Int
  private let isMultiline: Bool
  private let closing: Token
  /// What stands before the closing quotation marks of a multi-line literal.
  private let indentation: ArraySlice<UInt8>
  private var bytes: [UInt8] = []
  private var startsLine = false
  /// The first mistake in indentation or delimiters is enough.
  private var hasComplained = false

  init(_ opening: Token, closing: Token, _ view: SourceView) {
    self.view = view
    self.closing = closing
    let text = view.bytes[opening.range]
    self.pounds = text.prefix { $0 == 0x23 }.count
    self.isMultiline = text.count - pounds == 3
    var start = closing.start
    while start > opening.end, view.bytes[start - 1] == 0x20 || view.bytes[start - 1] == 0x09 { start -= 1 }
    self.indentation = view.bytes[start..<closing.start]
  }

  /// Checks that a multi-line literal's delimiters stand on lines of their own.
  mutating func beginContent(parser: inout Parser) {
    guard isMultiline, !closing.isBroken else { return }
    startsLine = true
    let first = parser.current
    let content = first.kind == .stringText ? view.bytes[first.range].first { $0 != 0x20 && $0 != 0x09 } : nil
    if content != 0x0A, content != 0x0D {
      return complain(
        "multi-line string literal content must begin on a new line", first.start..<first.start, &parser)
    }
    let before = closing.start - indentation.count - 1
    if view.bytes[before] != 0x0A, view.bytes[before] != 0x0D {
      complain(
        "multi-line string literal closing delimiter must begin on a new line", closing.range, &parser)
    }
  }

  private mutating func complain(
    _ message: String, _ range: Range<Int>, _ parser: inout Parser, hint: String? = nil
  ) {
    guard !hasComplained else { return }
    hasComplained = true
    parser.diagnostics.append(.error("invalid-string", at: view.span(range), message, hint: hint))
  }

  mutating func flush(into segments: inout [StringSegment]) {
    startsLine = false
    guard !bytes.isEmpty else { return }
    segments.append(.text(String(decoding: bytes, as: UTF8.self)))
    bytes = []
  }

  mutating func read(_ token: Token, isLast: Bool, parser: inout Parser) {
    var place = token.start
    var end = token.end
    if isMultiline {
      if startsLine { place = skipOpeningLine(place, end) }
      if isLast { end = endOfContent(place, end) }
    }
    while place < end {
      if startsLine { place = skipIndentation(place, end, &parser) }
      guard place < end else { return }
      switch view.bytes[place] {
      case 0x5C where hasPounds(place + 1, end): place = readEscape(place, end, &parser)
      case 0x0D where isMultiline:
        place += place + 1 < end && view.bytes[place + 1] == 0x0A ? 2 : 1
        newLine()
      case 0x0A:
        place += 1
        newLine()
      case let byte:
        bytes.append(byte)
        place += 1
      }
    }
  }

  private mutating func newLine() {
    bytes.append(0x0A)
    startsLine = true
  }

  private func hasPounds(_ start: Int, _ end: Int) -> Bool {
    start + pounds <= end && view.bytes[start..<(start + pounds)].allSatisfy { $0 == 0x23 }
  }

  /// The line break behind the opening delimiter is no content.
  private func skipOpeningLine(_ start: Int, _ end: Int) -> Int {
    var place = start
    while place < end, view.bytes[place] == 0x20 || view.bytes[place] == 0x09 { place += 1 }
    if place < end, view.bytes[place] == 0x0D { place += 1 }
    if place < end, view.bytes[place] == 0x0A { place += 1 }
    return place > start ? place : start
  }

  /// Neither are the last line break and the indentation behind it.
  private func endOfContent(_ start: Int, _ end: Int) -> Int {
    var place = max(start, end - indentation.count)
    if place > start, view.bytes[place - 1] == 0x0A { place -= 1 }
    if place > start, view.bytes[place - 1] == 0x0D { place -= 1 }
    return place
  }

  private mutating func skipIndentation(_ start: Int, _ end: Int, _ parser: inout Parser) -> Int {
    startsLine = false
    guard isMultiline, !closing.isBroken else { return start }
    let line = view.bytes[start..<min(end, start + indentation.count)]
    if line.elementsEqual(indentation) { return start + indentation.count }
    let blank = view.bytes[start..<end].prefix { $0 == 0x20 || $0 == 0x09 }
    let isEmptyLine =
      blank.endIndex == end || view.bytes[blank.endIndex] == 0x0A || view.bytes[blank.endIndex] == 0x0D
    if isEmptyLine { return blank.endIndex }
    let place = start + zip(line, indentation).prefix { $0 == $1 }.count
    complain(
      "insufficient indentation of line in multi-line string literal", place..<place, &parser,
      hint: "indent it at least as far as the closing \"\"\"")
    return blank.endIndex
  }
}

/// Escapes.
extension StringReader {
  private mutating func readEscape(_ start: Int, _ end: Int, _ parser: inout Parser) -> Int {
    let place = start + 1 + pounds
    guard place < end else { return end }
    switch view.bytes[place] {
    case 0x30: bytes.append(0)
    case 0x5C: bytes.append(0x5C)
    case 0x74: bytes.append(0x09)
    case 0x6E: bytes.append(0x0A)
    case 0x72: bytes.append(0x0D)
    case 0x22: bytes.append(0x22)
    case 0x27: bytes.append(0x27)
    case 0x75: return readScalar(place + 1, end, &parser)
    case 0x0A, 0x0D, 0x20, 0x09:
      if isMultiline, let next = skipLineBreak(place, end) { return next }
      complainAboutEscape(start..<(place + 1), &parser)
    case _: complainAboutEscape(start..<(place + 1), &parser)
    }
    return place + 1
  }

  private mutating func complainAboutEscape(_ range: Range<Int>, _ parser: inout Parser) {
    complain(
      "invalid escape sequence in literal", range, &parser,
      hint: "write '\\\\' for a backslash, or a raw string #\"…\"#")
  }

  /// A backslash at a line's end joins it with the next.
  private mutating func skipLineBreak(_ start: Int, _ end: Int) -> Int? {
    var place = start
    while place < end, view.bytes[place] == 0x20 || view.bytes[place] == 0x09 { place += 1 }
    guard place < end, view.bytes[place] == 0x0A || view.bytes[place] == 0x0D else { return nil }
    startsLine = true
    let isPair = view.bytes[place] == 0x0D && place + 1 < end && view.bytes[place + 1] == 0x0A
    return place + (isPair ? 2 : 1)
  }

  /// `{1F600}`: one to eight hexadecimal digits.
  private mutating func readScalar(_ start: Int, _ end: Int, _ parser: inout Parser) -> Int {
    guard start < end, view.bytes[start] == 0x7B else {
      complain(
        "expected hexadecimal code in braces after unicode escape", start..<start, &parser,
        hint: "write '\\u{1F600}'")
      return start
    }
    let digits = view.bytes[(start + 1)..<end].prefix { $0 != 0x7D && $0 != 0x0A }
    let place = min(digits.endIndex + 1, end)
    let text = String(decoding: digits, as: UTF8.self)
    guard digits.count >= 1, digits.count <= 8, let value = UInt32(text, radix: 16),
      let scalar = Unicode.Scalar(value)
    else {
      complain(
        "invalid unicode scalar", start..<place, &parser,
        hint: "write one to eight hexadecimal digits up to 10FFFF")
      return place
    }
    bytes += Array(String(Character(scalar)).utf8)
    return place
  }
}
