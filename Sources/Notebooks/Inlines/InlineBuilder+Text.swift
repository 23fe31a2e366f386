/// Words, escapes and entities, and the masks among them.
extension InlineBuilder {
  mutating func appendText(_ literal: ArraySlice<UInt8>, to result: inout [Inline]) throws(Failure) {
    var rest = withoutLazyIndent(literal)
    // What is shown and not yet among the inlines: a part of the literal, from a place in the text on.
    var run = rest[rest.startIndex..<rest.startIndex]
    var start = cursor
    while !rest.isEmpty {
      if cursor >= skipUntil, maskIsHere {
        append(run, start, to: &result)
        run = rest[rest.startIndex..<rest.startIndex]
        emitMasks(&result)
      }
      let isHidden = cursor < skipUntil
      if isHidden || run.isEmpty { start = cursor }
      let consumed = try consume(&rest, upTo: isHidden ? skipUntil : nextMaskStart)
      if !isHidden { run = literal[(run.isEmpty ? consumed.startIndex : run.startIndex)..<consumed.endIndex] }
    }
    append(run, start, to: &result)
  }

  /// Where a lazy line's indent takes a tab in part, libcmark puts blanks for the rest of it.
  private func withoutLazyIndent(_ literal: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let isLineStart = cursor == 0 || content.bytes[cursor - 1].isLineEnd
    guard isLineStart, cursor < content.bytes.count, !content.bytes[cursor].isBlank else { return literal }
    if content.bytes[cursor] == ASCII.ampersand, entity()?.decoded.first?.isBlank == true { return literal }
    return literal.drop { $0.isBlank }
  }

  private var maskIsHere: Bool { nextMask < masks.count && masks[nextMask].range.lowerBound <= cursor }
  private var nextMaskStart: Int {
    nextMask < masks.count ? masks[nextMask].range.lowerBound : content.bytes.count
  }

  /// Matches a stretch of a literal with the text: equal bytes, or one escape or entity.
  private mutating func consume(
    _ rest: inout ArraySlice<UInt8>, upTo limit: Int
  ) throws(Failure) -> ArraySlice<UInt8> {
    let first = rest.startIndex
    var at = first
    while at < rest.endIndex, cursor < limit, content.bytes[cursor] == rest[at],
      content.bytes[cursor] != ASCII.backslash, content.bytes[cursor] != ASCII.ampersand
    {
      at += 1
      cursor += 1
    }
    if at == first { at += try consumeSpecial(rest) }
    defer { rest = rest[at...] }
    return rest[first..<at]
  }

  /// Takes an escape, an entity, a lone backslash or a lone ampersand; returns the literal's length.
  private mutating func consumeSpecial(_ rest: ArraySlice<UInt8>) throws(Failure) -> Int {
    guard cursor < content.bytes.count, let expected = rest.first else { throw .misaligned }
    let byte = content.bytes[cursor]
    if byte == ASCII.ampersand, let (length, decoded) = entity(), rest.starts(with: decoded) {
      cursor += length
      return decoded.count
    }
    let isEscape = cursor + 1 < content.bytes.count && content.bytes[cursor + 1].isPunctuation
    if byte == ASCII.backslash, isEscape {
      guard content.bytes[cursor + 1] == expected else { throw .misaligned }
      cursor += 2
    } else if byte == expected {
      cursor += 1
    } else {
      throw .misaligned
    }
    return 1
  }

  private func entity() -> (length: Int, decoded: [UInt8])? {
    let bytes = content.bytes
    var end = cursor + 1
    while end < bytes.count, end - cursor < 40,
      bytes[end].isLetter || bytes[end].isDigit || bytes[end] == ASCII.hash
    {
      end += 1
    }
    guard end < bytes.count, bytes[end] == UInt8(ascii: ";"), end > cursor + 1 else { return nil }
    return CommonMarkConverter.decodedEntity(bytes[cursor...end]).map { (end + 1 - cursor, $0) }
  }

  private mutating func append(_ run: ArraySlice<UInt8>, _ start: Int, to result: inout [Inline]) {
    guard !run.isEmpty else { return }
    if !hasLooseStars, options.dialect != .commonMark { noteLooseStars(start..<cursor) }
    result.append(.text(Spanned(shownText(run), at: content.span(start..<cursor))))
  }

  /// `**` in what is text: CommonMark wants no blank behind the first stars and none before the last.
  private mutating func noteLooseStars(_ text: Range<Int>) {
    let star = UInt8(ascii: "*")
    guard let start = content.bytes[text].firstIndex(of: star),
      start == 0 || content.bytes[start - 1] != ASCII.backslash
    else { return }
    let end = content.bytes[start...].firstIndex { $0 != star } ?? content.bytes.count
    let before = start > 0 ? content.bytes[start - 1] : ASCII.space
    let after = end < content.bytes.count ? content.bytes[end] : ASCII.space
    // ` ** ` is an ornament, `2**3` a power.
    let isMeant = before.isWhitespace && after.isWhitespace || before.isWordPart && after.isWordPart
    guard end - start > 1, !isMeant else { return }
    hasLooseStars = true
    diagnostics.append(
      .foreignSyntax(
        at: content.span(start..<end), "these stars are shown as they stand",
        hint: "write **words** without blanks within; '\\*' is the sign"))
  }

  mutating func emitMasks(_ result: inout [Inline]) {
    while cursor >= skipUntil, maskIsHere {
      let mask = masks[nextMask]
      nextMask += 1
      guard mask.range.lowerBound == cursor else { continue }
      skipUntil = mask.range.upperBound
      switch mask.kind {
      case .math(let math): result.append(.math(math))
      case .footnoteReference(let label):
        result.append(.footnote(FootnoteReference(label: label, span: content.span(mask.range))))
      case .footnoteDefinition(let label):
        definitions.append(
          (depth > 1 ? outerCount : result.count, label, content.fileOffset(mask.range.lowerBound)))
      case .interpolation(let source):
        result.append(expression(source, content.span(mask.range)))
      case .nothing: break
      }
    }
  }
}
