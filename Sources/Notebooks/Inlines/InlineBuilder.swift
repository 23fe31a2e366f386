import Diagnostics

/// Turns a leaf's libcmark nodes into inlines with exact places.
///
/// libcmark 0.30 reports inline columns that are wrong from a paragraph's second line on, and none at all
/// for breaks. So the leaf's text is walked along with the tree: each node says what must stand next.
struct InlineBuilder {
  let tree: CommonMarkTree
  let content: LeafContent
  let masks: [(range: Range<Int>, kind: Mask.Kind)]
  let options: NotebookReader.Options
  let firstExpression: Int
  var cursor = 0
  var skipUntil = 0
  var nextMask = 0
  var depth = 0
  /// How many topmost inlines there are before the one that is being built.
  var outerCount = 0
  var expressions: [InlineExpression] = []
  var diagnostics: [Diagnostic] = []
  /// Whether stars that embolden nothing were met: those that were to close them are no news.
  var hasLooseStars = false
  /// The raw HTML of this leaf.
  var html = HTMLPart()
  /// Where footnote definitions begin among the topmost inlines.
  var definitions: [(index: Int, label: Spanned<String>, start: Int)] = []

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
    cursor = start
    var result: [Inline] = []
    try append(childrenOf: leaf, to: &result)
    emitMasks(&result)
    html.finish()
    diagnostics += html.diagnostics
    guard content.bytes[min(cursor, content.bytes.count)...].allSatisfy({ $0.isWhitespace }) else {
      throw .misaligned
    }
    return result
  }

  mutating func append(childrenOf node: Int, to result: inout [Inline]) throws(Failure) {
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

  // MARK: Emphasis

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
}

func unreadableText(at span: SourceSpan, _ failure: InlineBuilder.Failure) -> Diagnostic {
  let reason =
    switch failure {
    case .misaligned: "this text could not be matched with its Markdown tree"
    case .tooDeep: "emphasis and links nest deeper than \(InlineBuilder.deepestNesting) levels"
    }
  return .error("unreadable-text", at: span, reason + "; it is shown as plain text")
}
