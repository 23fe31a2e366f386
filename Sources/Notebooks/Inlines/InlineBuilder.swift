import Diagnostics

/// Turns a leaf's libcmark nodes into inlines with exact places.
///
/// libcmark 0.30 reports inline columns that are wrong from a paragraph's second line on, and none at all
/// for breaks. So the leaf's text is walked along with the tree: each node says what must stand next.
struct InlineBuilder {
  private let tree: CommonMarkTree
  private let content: LeafContent
  private let masks: [(range: Range<Int>, kind: Mask.Kind)]
  private let options: NotebookReader.Options
  private let firstExpression: Int
  private var start = 0
  private var cursor = 0
  private var skipUntil = 0
  private var nextMask = 0
  private var depth = 0
  /// How many topmost inlines there are before the one that is being built.
  private var outerCount = 0
  private(set) var expressions: [InlineExpression] = []
  private(set) var diagnostics: [Diagnostic] = []
  /// Where footnote definitions begin among the topmost inlines.
  private(set) var definitions: [(index: Int, label: Spanned<String>, start: Int)] = []

  /// The tree and the text do not go together, or nest too deeply to be followed.
  enum Failure: Error {
    case misaligned, tooDeep
  }

  static let deepestNesting = 100

  init(
    _ tree: CommonMarkTree, _ content: LeafContent, _ masks: ArraySlice<Mask>,
    _ options: NotebookReader.Options, firstExpression: Int
  ) {
    self.tree = tree
    self.content = content
    self.options = options
    self.firstExpression = firstExpression
    self.masks = masks.compactMap { mask in
      guard let start = content.offset(ofFile: mask.range.lowerBound),
        let end = content.offset(ofFile: mask.range.upperBound)
      else { return nil }
      return (start..<end, mask.kind)
    }
  }

  /// The inlines of a leaf node.
  mutating func build(_ leaf: Int, startingAt start: Int) throws(Failure) -> [Inline] {
    (cursor, self.start) = (start, start)
    var result: [Inline] = []
    try append(childrenOf: leaf, to: &result)
    emitMasks(&result)
    guard content.bytes[min(cursor, content.bytes.count)...].allSatisfy({ $0.isWhitespace }) else {
      throw .misaligned
    }
    return result
  }

  private mutating func append(childrenOf node: Int, to result: inout [Inline]) throws(Failure) {
    depth += 1
    defer { depth -= 1 }
    guard depth <= InlineBuilder.deepestNesting else { throw .tooDeep }
    var next = tree.nodes[node].firstChild
    while let child = next {
      if depth == 1 { outerCount = result.count }
      try append(child, to: &result)
      next = tree.nodes[child].nextSibling
    }
  }

  private mutating func append(_ index: Int, to result: inout [Inline]) throws(Failure) {
    let node = tree.nodes[index]
    let start = cursor
    switch node.kind {
    case .text: try appendText(tree.texts[node.literal], to: &result)
    case .softBreak: try appendBreak(isHard: false, to: &result)
    case .lineBreak: try appendBreak(isHard: true, to: &result)
    case .codeSpan: try appendCode(to: &result)
    case .htmlInline: try appendHTML(node, to: &result)
    case .emphasis:
      let inlines = try delimited(index, markers: 1)
      result.append(.emphasis(StyledText(inlines: inlines, span: content.span(start..<cursor))))
    case .strong:
      let inlines = try delimited(index, markers: 2)
      result.append(.strong(StyledText(inlines: inlines, span: content.span(start..<cursor))))
    case .link(let destination, let title):
      try appendLink(index, tree.text(destination), tree.text(title), to: &result)
    case .image(let destination, let title):
      try appendImage(index, tree.text(destination), tree.text(title), to: &result)
    case .document, .quote, .item, .code, .htmlBlock, .paragraph, .thematicBreak, .list, .heading:
      throw .misaligned
    }
  }

  // MARK: Text

  private mutating func appendText(_ literal: ArraySlice<UInt8>, to result: inout [Inline]) throws(Failure) {
    var rest = withoutLazyIndent(literal)
    var run: [UInt8] = []
    var start = cursor
    while !rest.isEmpty {
      if cursor >= skipUntil, maskIsHere {
        flush(&run, start, to: &result)
        emitMasks(&result)
      }
      let isHidden = cursor < skipUntil
      if isHidden || run.isEmpty { start = cursor }
      let limit = isHidden ? skipUntil : nextMaskStart
      let consumed = try consume(&rest, upTo: limit)
      if !isHidden { run += consumed }
    }
    flush(&run, start, to: &result)
  }

  /// libcmark keeps the indent of a lazy line after `\\` or a link definition; the leaf's text has none.
  private func withoutLazyIndent(_ literal: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let isLineStart = cursor == start || content.bytes[cursor - 1].isLineEnd
    guard isLineStart, cursor < content.bytes.count, !content.bytes[cursor].isBlank else { return literal }
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

  private func flush(_ run: inout [UInt8], _ start: Int, to result: inout [Inline]) {
    guard !run.isEmpty else { return }
    result.append(.text(Spanned(shownText(run), at: content.span(start..<cursor))))
    run.removeAll(keepingCapacity: true)
  }

  private mutating func emitMasks(_ result: inout [Inline]) {
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
      case .nothing: break
      }
    }
  }

  // MARK: Breaks, code, HTML

  private mutating func appendBreak(isHard: Bool, to result: inout [Inline]) throws(Failure) {
    let bytes = content.bytes
    let start = cursor
    while cursor < bytes.count, bytes[cursor].isBlank { cursor += 1 }
    if isHard, cursor < bytes.count, bytes[cursor] == ASCII.backslash { cursor += 1 }
    guard cursor < bytes.count, bytes[cursor].isLineEnd else { throw .misaligned }
    let isHidden = cursor < skipUntil
    cursor += bytes[cursor...].starts(with: [ASCII.carriageReturn, ASCII.newline]) ? 2 : 1
    let span = content.span(start..<cursor)
    while cursor < bytes.count, bytes[cursor].isBlank { cursor += 1 }
    if !isHidden { result.append(isHard ? .hardBreak(span) : .softBreak(span)) }
  }

  private mutating func appendCode(to result: inout [Inline]) throws(Failure) {
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
    guard isInterpolation(content.bytes, at: range.lowerBound, end: range.upperBound) else {
      return .code(Spanned(codeText(inside), at: span))
    }
    let (open, end) = (range.lowerBound + 2, range.upperBound)
    guard let close = interpolationEnd(content.bytes, from: open, end: end) else {
      diagnostics.append(unclosedInterpolation(at: content.span((open - 2)..<open)))
      return .code(Spanned(codeText(inside), at: span))
    }
    if close + 1 < end { diagnostics.append(textAfterExpression(content.span((close + 1)..<end))) }
    let id = ExpressionID(firstExpression + expressions.count)
    let expression = InlineExpression(id: id, source: content.view(open..<close), span: span)
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

  private mutating func appendHTML(_ node: CommonMarkTree.Node, to result: inout [Inline]) throws(Failure) {
    let range = cursor..<(cursor + node.literal.count)
    guard range.upperBound <= content.bytes.count,
      content.bytes[range].elementsEqual(tree.texts[node.literal])
    else { throw .misaligned }
    cursor = range.upperBound
    let html = RawHTML(text: content.view(range).text, span: content.span(range))
    if html.text.hasPrefix("<!--") {
      result.append(.comment(html))
    } else if options.allowsRawHTML {
      result.append(.html(html))
    } else {
      diagnostics.append(rawHTMLRefused(at: html.span))
    }
  }

  // MARK: Markers, links, images

  private mutating func delimited(_ index: Int, markers: Int) throws(Failure) -> [Inline] {
    try takeMarkers(markers)
    var inlines: [Inline] = []
    try append(childrenOf: index, to: &inlines)
    emitMasks(&inlines)
    try takeMarkers(markers)
    return inlines
  }

  private mutating func takeMarkers(_ count: Int) throws(Failure) {
    for _ in 0..<count {
      guard cursor < content.bytes.count,
        content.bytes[cursor] == UInt8(ascii: "*") || content.bytes[cursor] == UInt8(ascii: "_")
      else { throw .misaligned }
      cursor += 1
    }
  }

  private mutating func appendLink(
    _ index: Int, _ destination: String, _ title: String, to result: inout [Inline]
  ) throws(Failure) {
    let start = cursor
    guard start < content.bytes.count else { throw .misaligned }
    let inlines = content.bytes[start] == ASCII.less ? try autolink(index) : try bracketed(index, opening: 1)
    let span = content.span(start..<cursor)
    if let reference = Reference(destination, inlines, span) {
      result.append(.reference(reference))
      return
    }
    check(destination, span)
    if inlines.isEmpty { diagnostics.append(linkWithoutText(span)) }
    result.append(.link(Link(destination: destination, title: title, inlines: inlines, span: span)))
  }

  private mutating func autolink(_ index: Int) throws(Failure) -> [Inline] {
    guard let close = content.bytes[cursor...].firstIndex(of: ASCII.greater) else { throw .misaligned }
    let inside = (cursor + 1)..<close
    cursor = close + 1
    let text = tree.nodes[index].firstChild.map { tree.text(tree.nodes[$0].literal) } ?? ""
    return [.text(Spanned(text, at: content.span(inside)))]
  }

  private mutating func bracketed(_ index: Int, opening: Int) throws(Failure) -> [Inline] {
    cursor += opening
    var inlines: [Inline] = []
    try append(childrenOf: index, to: &inlines)
    emitMasks(&inlines)
    while cursor < skipUntil { cursor += 1 }
    while cursor < content.bytes.count, content.bytes[cursor].isWhitespace { cursor += 1 }
    guard cursor < content.bytes.count, content.bytes[cursor] == ASCII.closeBracket else { throw .misaligned }
    let tail = cursor
    cursor = LinkTail(bytes: content.bytes).end(closingBracket: cursor)
    refuseMasks(in: tail..<cursor)
    return inlines
  }

  private mutating func refuseMasks(in range: Range<Int>) {
    while nextMask < masks.count, masks[nextMask].range.lowerBound < range.upperBound {
      let span = content.span(masks[nextMask].range)
      nextMask += 1
      diagnostics.append(
        .error(
          "math-in-address", at: span, "dollars in a link's address read as math",
          hint: "write %24 for a dollar in an address"))
    }
  }

  private mutating func appendImage(
    _ index: Int, _ destination: String, _ title: String, to result: inout [Inline]
  ) throws(Failure) {
    let start = cursor
    let alt = try bracketed(index, opening: 2)
    let span = content.span(start..<cursor)
    check(destination, span)
    if alt.plainText.allSatisfy({ $0.isWhitespace }) { diagnostics.append(imageWithoutAlt(span)) }
    result.append(.image(Image(destination: destination, title: title, alt: alt, span: span)))
  }

  private mutating func check(_ destination: String, _ span: SourceSpan) {
    guard options.checksAddresses, let problem = URLPolicy.problem(with: destination) else { return }
    diagnostics.append(
      .error(
        "address-not-allowed", at: span, problem, hint: "use http, https, mailto, a relative path or #id"))
  }

  private func linkWithoutText(_ span: SourceSpan) -> Diagnostic {
    .error(
      "link-without-text", at: span, "this link has no text",
      hint: "write what it leads to between the brackets; only [](#id) and [](notebook) name themselves")
  }

  private func imageWithoutAlt(_ span: SourceSpan) -> Diagnostic {
    .error(
      "image-without-alt", at: span, "this image has no alt text",
      hint: "say between the brackets what the image shows")
  }
}

func rawHTMLRefused(at span: SourceSpan) -> Diagnostic {
  .error(
    "raw-html", at: span, "raw HTML is not allowed in a notebook",
    hint: "write Markdown, or say 'rawHTML: true' in course.yml; to show a '<', write '\\<'")
}

extension Reference {
  /// A link to `#id`, `notebook` or `notebook#id`; nil for any other address.
  fileprivate init?(_ destination: String, _ inlines: [Inline], _ span: SourceSpan) {
    let hash = destination.firstIndex(of: "#")
    let notebook = String(destination[..<(hash ?? destination.endIndex)])
    let id = hash.map { String(destination[destination.index(after: $0)...]) }
    let isName = notebook.utf8.allSatisfy { $0.isLetter || $0.isDigit || $0 == ASCII.dash || $0 == 0x5F }
    guard isName, !destination.isEmpty, id != "", !notebook.isEmpty || id != nil else { return nil }
    self.notebook = notebook.isEmpty ? nil : notebook
    self.id = id
    self.inlines = inlines
    self.span = span
  }
}
