import Diagnostics

/// The second pass: builds a notebook's blocks from libcmark's tree and the layout.
struct BlockBuilder {
  let tree: CommonMarkTree
  let layout: Layout
  let options: NotebookReader.Options
  /// How many lines of the parsed text stand before the notebook's first.
  private let shift: Int
  private let fragments: [Int]
  var log = ExecutableLog()
  var identifiers = IdentifierLog()
  var diagnostics: [Diagnostic] = []
  var footnotes = FootnoteLog()
  private var depth = 0

  /// How many quotes and list items may lie in one another.
  static let deepestNesting = 100

  init(_ layout: Layout, _ options: NotebookReader.Options) {
    self.layout = layout
    self.options = options
    tree = CommonMarkConverter.parse(layout.document)
    shift = layout.fragments.count
    fragments = tree.nodes.isEmpty ? [] : Array(tree.children(of: 0).prefix(shift))
  }

  mutating func build() -> [Block] {
    guard !tree.nodes.isEmpty else { return [] }
    return blocks(Array(tree.children(of: 0).dropFirst(shift)), Containers())
  }

  private func node(_ index: Int) -> CommonMarkTree.Node { tree.nodes[index].shifted(by: shift) }

  private mutating func blocks(_ children: [Int], _ containers: Containers) -> [Block] {
    depth += 1
    defer { depth -= 1 }
    guard depth <= BlockBuilder.deepestNesting else {
      if let first = children.first { diagnostics.append(tooDeep(start(of: node(first)))) }
      return []
    }
    var collector = BlockCollector()
    for child in children { append(child, containers, to: &collector) }
    collector.html.finish()
    diagnostics += collector.html.diagnostics
    return collector.blocks
  }

  private mutating func append(_ index: Int, _ containers: Containers, to collector: inout BlockCollector) {
    let node = node(index)
    let lines = LeafLines(text: layout.text, containers: containers)
    switch node.kind {
    case .paragraph: appendParagraph(index, lines.paragraph(node), to: &collector)
    case .heading(let level): collector.append(heading(index, level, lines))
    case .thematicBreak:
      warnOfDrawnTable(wholeLine(node))
      collector.append(.thematicBreak(wholeLine(node)))
    case .quote: collector.append(quote(index, node, containers))
    case .list(let start, let isTight): collector.append(list(index, node, start, isTight, containers))
    case .code:
      let code = CodeLinesReader(text: layout.text, containers: containers).read(node)
      appendCode(code, info: tree.text(node.literal), to: &collector)
    case .htmlBlock: appendHTML(node, containers, to: &collector)
    case .document, .item, .text, .softBreak, .lineBreak, .codeSpan, .htmlInline, .emphasis, .strong, .link,
      .image:
      break
    }
  }

  /// `-----  -----`, which in pandoc rules off the columns of a table.
  private mutating func warnOfDrawnTable(_ line: SourceSpan) {
    let groups = layout.text.bytes[line.range].split { $0.isBlank }
    guard options.dialect != .commonMark, groups.count > 1, groups.allSatisfy({ $0.count > 2 }) else {
      return
    }
    diagnostics.append(
      .foreignSyntax(
        at: line, "there are no tables drawn with lines",
        hint: "write | a | b |, then |---|---|, then the rows"))
  }

  // MARK: Places

  private func start(of node: CommonMarkTree.Node) -> Int {
    layout.text.offset(line: node.line, column: node.column)
  }

  private func wholeLine(_ node: CommonMarkTree.Node) -> SourceSpan {
    layout.text.span(trimmed(start(of: node)..<layout.text.line(node.line).upperBound, in: layout.text.bytes))
  }

  /// From a container's marker to the end of its last child.
  private func span(from start: Int, _ blocks: [Block], _ node: CommonMarkTree.Node) -> SourceSpan {
    let end =
      blocks.last?.span.end
      ?? trimmed(
        start..<max(start, layout.text.line(node.line).upperBound), in: layout.text.bytes
      ).upperBound
    return layout.text.span(start..<max(start, end))
  }

  private func tooDeep(_ offset: Int) -> Diagnostic {
    .error(
      "nested-too-deeply", at: layout.text.span(offset..<offset),
      "quotes and lists nest deeper than \(BlockBuilder.deepestNesting) levels here; what is inside is left out"
    )
  }

  // MARK: Containers

  private mutating func quote(_ index: Int, _ node: CommonMarkTree.Node, _ containers: Containers) -> Block {
    let inside = containers.enteringQuote(line: node.line, layout.text)
    let children = tree.children(of: index)
    guard let header = header(children.first, inside) else {
      let blocks = blocks(children, inside)
      return .quote(Quote(blocks: blocks, span: span(from: start(of: node), blocks, node)))
    }
    identifiers.add(header.id)
    let (kind, problems) = header.resolvedKind()
    diagnostics += problems
    let title = fragment(header.fragment)
    let blocks = blocks(children, inside)
    let span = span(from: start(of: node), blocks, node)
    let callout = Callout(
      kind: kind, kindSpan: header.kind.span, folding: header.folding, title: title, id: header.id,
      blocks: blocks, span: span)
    checkQuiz(callout)
    return .callout(callout)
  }

  private func header(_ first: Int?, _ containers: Containers) -> CalloutHeader? {
    guard let first, case .paragraph = tree.nodes[first].kind else { return nil }
    return layout.callouts[start(of: node(first))]
  }

  private mutating func checkQuiz(_ callout: Callout) {
    guard let quiz = callout.quiz, !quiz.choices.contains(where: { $0.isRight }) else { return }
    if !quiz.choices.isEmpty {
      diagnostics.append(
        .error(
          "quiz-without-answer", at: callout.kindSpan, "no choice of this quiz is marked as right",
          hint: "mark the right choice with '- [x]'"))
    } else if quiz.hasAnswer {
      return
    } else if let item = callout.blocks.lazy.compactMap({ $0.choiceWithoutBox }).first {
      diagnostics.append(
        .error(
          "quiz-without-answer", at: item.span, "this choice says not whether it is right",
          hint: "begin it with '- [x]' where it is right, with '- [ ]' where it is wrong"))
    } else {
      diagnostics.append(
        .error(
          "quiz-without-answer", at: callout.kindSpan, "this quiz has neither choices nor an answer",
          hint: "write '- [x] right' and '- [ ] wrong', or '> > [!Answer]' within it"))
    }
  }

  private mutating func list(
    _ index: Int, _ node: CommonMarkTree.Node, _ first: Int?, _ isTight: Bool, _ containers: Containers
  ) -> Block {
    let items = tree.children(of: index).map { item($0, containers) }
    let begin = start(of: node)
    let end = items.last?.span.end ?? begin
    return .list(
      ListBlock(start: first, isTight: isTight, items: items, span: layout.text.span(begin..<max(begin, end)))
    )
  }

  private mutating func item(_ index: Int, _ containers: Containers) -> ListItem {
    let node = node(index)
    let inside = containers.enteringItem(line: node.line, layout.text)
    let children = tree.children(of: index)
    let isChecked = children.first.flatMap { layout.tasks[start(of: self.node($0))] }
    let blocks = blocks(children, inside)
    return ListItem(isChecked: isChecked, blocks: blocks, span: span(from: start(of: node), blocks, node))
  }

  // MARK: Leaves

  private mutating func heading(_ index: Int, _ level: Int, _ lines: LeafLines) -> Block {
    let node = node(index)
    let next = tree.lineAfter(index).map { $0 - shift }
    let (start, content) = (start(of: node), lines.heading(node, next: next))
    let inlines = inlines(index, content).inlines
    let lastLine = layout.text.line(lines.lastLine(ofHeading: node, next: next))
    let end = trimmed(min(start, lastLine.upperBound)..<lastLine.upperBound, in: layout.text.bytes).upperBound
    let span = layout.text.span(start..<max(start, end))
    let explicit = content.isEmpty ? nil : layout.identifiers[content.fileOffset(0)]
    if let explicit { identifiers.add(explicit) }
    let id = explicit ?? identifiers.addSlug(of: inlines.plainText, at: span)
    return .heading(
      Heading(level: level, id: id, hasExplicitID: explicit != nil, inlines: inlines, span: span))
  }

  private mutating func appendHTML(
    _ node: CommonMarkTree.Node, _ containers: Containers, to collector: inout BlockCollector
  ) {
    let lines = LeafLines(text: layout.text, containers: containers)
    let content = lines.raw(node, tree.texts[node.literal])
    let html = RawHTML(content.view(0..<content.bytes.count))
    let isComment = html.text.hasPrefix("<!--") && html.text.hasSuffix("-->")
    if isComment, options.dialect == .notebook {
      collector.append(.comment(html))
    } else if options.allowsRawHTML {
      collector.html.check(content.view(0..<content.bytes.count))
      collector.append(.html(html))
    } else {
      diagnostics.append(rawHTMLRefused(html))
    }
  }

  /// The inlines of a fragment: a callout's title or a table's cell.
  mutating func fragment(_ number: Int) -> [Inline] {
    guard fragments.indices.contains(number) else { return [] }
    let fragment = layout.fragments[number]
    return inlines(fragments[number], fragment.content, fragment.masks[...]).inlines
  }

  mutating func inlines(_ leaf: Int, _ content: LeafContent) -> BuiltInlines {
    inlines(leaf, content, layout.masks(in: content))
  }

  /// A paragraph may begin with link definitions, which are not in the tree: where the text and the tree do
  /// not go together the text is tried from its next line on.
  private mutating func inlines(_ leaf: Int, _ content: LeafContent, _ masks: ArraySlice<Mask>)
    -> BuiltInlines
  {
    let fresh = InlineBuilder(tree, content, masks, options, firstExpression: log.expressionCount)
    var start = 0
    while true {
      var builder = fresh
      do throws(InlineBuilder.Failure) {
        let inlines = try builder.build(leaf, startingAt: start)
        log.append(builder.expressions)
        diagnostics += builder.diagnostics
        note(inlines)
        return BuiltInlines(inlines: inlines, definitions: builder.definitions)
      } catch {
        guard error == .misaligned, let next = nextDefinition(content, start) else {
          return plain(content, error)
        }
        start = next
      }
    }
  }

  private func nextDefinition(_ content: LeafContent, _ start: Int) -> Int? {
    guard content.bytes.first == ASCII.openBracket else { return nil }
    guard let end = content.bytes[start...].firstIndex(where: { $0.isLineEnd }) else { return nil }
    return content.bytes[end...].firstIndex { !$0.isLineEnd }
  }

  private mutating func plain(_ content: LeafContent, _ failure: InlineBuilder.Failure) -> BuiltInlines {
    let span = content.span(0..<content.bytes.count)
    diagnostics.append(unreadableText(at: span, failure))
    let text = Spanned(content.view(0..<content.bytes.count).text, at: span)
    return BuiltInlines(inlines: [.text(text)], definitions: [])
  }

  /// Notes ids of displays and uses of footnotes.
  mutating func note(_ inlines: [Inline]) {
    for inline in inlines {
      switch inline {
      case .math(let math): identifiers.add(math.id)
      case .footnote(let footnote): footnotes.use(footnote)
      case .emphasis(let styled), .strong(let styled): note(styled.inlines)
      case .link(let link): note(link.inlines)
      case .image(let image): note(image.alt)
      case .reference(let reference): note(reference.inlines)
      case .text, .code, .expression, .softBreak, .hardBreak, .html, .comment: break
      }
    }
  }
}

/// A leaf's inlines, and where footnote definitions begin among them.
struct BuiltInlines {
  let inlines: [Inline]
  let definitions: [(index: Int, label: Spanned<String>, start: Int)]
}
