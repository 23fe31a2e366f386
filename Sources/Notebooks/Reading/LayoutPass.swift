import Diagnostics

/// The first pass: walks libcmark's blocks and fills the layout.
struct LayoutPass {
  private(set) var layout: Layout
  private let tree: CommonMarkTree
  /// The bytes with masks; apart from `layout.text` until the end, which is what is read.
  private var masked: [UInt8]
  /// Displays that a list marker or the like tore apart: they are masked and the pass is run again.
  private(set) var tornDisplays: [[Range<Int>]] = []

  /// - Parameter displays: what an earlier pass found torn apart; it is kept together in this one.
  init(_ text: SourceLines, mending displays: [[Range<Int>]] = []) {
    layout = Layout(text)
    masked = text.bytes
    var bytes = FootnoteGuard.applied(to: text)
    for ranges in displays { Mask.fill(ranges, in: &bytes) }
    tree = CommonMarkConverter.parse(bytes, .blocks)
    guard !tree.nodes.isEmpty else { return }
    visit(0, Containers(), depth: 0)
    warnOfMisnamedFootnotes(text)
    layout.diagnostics = BlankLines.joined(layout.diagnostics, text)
    layout.text.bytes = masked
    layout.masks.sort { $0.range.lowerBound < $1.range.lowerBound }
  }

  private mutating func visit(_ index: Int, _ containers: Containers, depth: Int) {
    guard depth <= BlockBuilder.deepestNesting else { return }
    let node = tree.nodes[index]
    let lines = LeafLines(text: layout.text, containers: containers)
    switch node.kind {
    case .document, .list: visitChildren(of: index, containers, depth: depth)
    case .quote:
      let inside = containers.enteringQuote(line: node.line, layout.text)
      if let first = node.firstChild { noteCallout(first, LeafLines(text: layout.text, containers: inside)) }
      visitChildren(of: index, inside, depth: depth)
    case .item:
      let inside = containers.enteringItem(line: node.line, layout.text)
      if let first = node.firstChild { noteTask(first, LeafLines(text: layout.text, containers: inside)) }
      visitChildren(of: index, inside, depth: depth)
    case .paragraph: readParagraph(lines.paragraph(node), lines)
    case .heading: readHeading(lines.heading(node, next: tree.lineAfter(index)))
    case .code, .htmlBlock, .thematicBreak, .text, .softBreak, .lineBreak, .codeSpan, .htmlInline, .emphasis,
      .strong, .link, .image:
      break
    }
  }

  private mutating func visitChildren(of index: Int, _ containers: Containers, depth: Int) {
    var next = tree.nodes[index].firstChild
    while let child = next {
      visit(child, containers, depth: depth + 1)
      next = tree.nodes[child].nextSibling
    }
  }

  // MARK: Leaves

  private mutating func readHeading(_ content: LeafContent) {
    let body = noteAttribute(content, 0..<content.bytes.count)
    layout.masks += scan(content, body).masks
  }

  private mutating func readParagraph(_ content: LeafContent, _ lines: LeafLines) {
    guard !content.isEmpty else { return }
    let key = content.fileOffset(0)
    let start = layout.starts[key] ?? 0
    var end = content.bytes.count
    if let table = TableLayout(content, from: start, fragments: layout.fragments.count) {
      for cell in table.cells { addFragment(cell) }
      layout.tables[key] = table
      layout.diagnostics += table.diagnostics
      hide(content, table.hidden)
      end = table.hidden.lowerBound
    } else if content.bytes[start...].starts(with: ": ".utf8) {
      end = noteAttribute(content, start..<end).upperBound
    }
    let scanned = scan(content, start..<end, isParagraph: true)
    layout.masks += scanned.masks
    if let open = scanned.unclosedDisplay { mend(content, open, lines) }
  }

  private mutating func hide(_ content: LeafContent, _ range: Range<Int>) {
    guard !range.isEmpty else { return }
    Mask.fill(content.fileRanges(range), in: &masked)
    layout.masks.append(Mask(range: content.span(range).range, kind: .nothing))
  }

  /// Notes `{#id}` at the end of a leaf and hides it; returns what is before it.
  private mutating func noteAttribute(_ content: LeafContent, _ range: Range<Int>) -> Range<Int> {
    guard let attribute = TrailingAttribute(content.bytes, range) else { return range }
    if let id = identifier(attribute, content) { layout.identifiers[content.fileOffset(0)] = id }
    hide(content, attribute.range)
    return range.lowerBound..<attribute.range.lowerBound
  }

  /// Finds and hides math and footnote marks; returns the first `$$` that nothing closes.
  private mutating func scan(
    _ content: LeafContent, _ range: Range<Int>, isParagraph: Bool = false
  ) -> (masks: [Mask], unclosedDisplay: Int?) {
    guard !range.isEmpty else { return ([], nil) }
    let scanner = InlineScanner(content.bytes, range)
    let masks = scanner.found.map { Mask($0, in: content) }
    for found in scanner.found { Mask.fill(content.fileRanges(found.range), in: &masked) }
    let foreign = ForeignSyntax(content.bytes, range, hiding: scanner.hidden, isParagraph: isParagraph)
    for finding in foreign.findings { report(finding, in: content) }
    return (masks, scanner.unclosedDisplay)
  }

  private mutating func report(_ finding: ForeignSyntax.Finding, in content: LeafContent) {
    layout.diagnostics.append(
      .foreignSyntax(at: content.span(finding.range), finding.message, hint: finding.hint))
  }

  // MARK: Callouts, tasks, fragments

  private mutating func noteCallout(_ first: Int, _ lines: LeafLines) {
    guard case .paragraph = tree.nodes[first].kind else { return }
    let content = lines.paragraph(tree.nodes[first])
    guard let line = CalloutHeader.Line(content) else {
      if let finding = ForeignSyntax.callout(content.bytes) { report(finding, in: content) }
      return
    }
    var title = line.title
    var id: Identifier?
    if let attribute = TrailingAttribute(content.bytes, title) {
      title = title.lowerBound..<attribute.range.lowerBound
      id = identifier(attribute, content)
    }
    let key = content.fileOffset(0)
    layout.callouts[key] = CalloutHeader(
      kind: Spanned(shownText(content.bytes[line.kind]), at: content.span(line.kind)), folding: line.folding,
      id: id, fragment: layout.fragments.count)
    let pieces = content.fileRanges(trimmed(title, in: content.bytes))
    addFragment(pieces)
    hide(content, 0..<line.next)
    layout.starts[key] = line.next
  }

  private mutating func noteTask(_ first: Int, _ lines: LeafLines) {
    guard case .paragraph = tree.nodes[first].kind else { return }
    let content = lines.paragraph(tree.nodes[first])
    let bytes = content.bytes
    if let finding = ForeignSyntax.box(bytes) { report(finding, in: content) }
    guard bytes.count >= 3, bytes[0] == ASCII.openBracket, bytes[2] == ASCII.closeBracket else { return }
    guard bytes.count == 3 || bytes[3].isWhitespace else { return }
    let isChecked = bytes[1] | 0x20 == UInt8(ascii: "x")
    guard isChecked || bytes[1] == ASCII.space else { return }
    var end = 3
    while end < bytes.count, bytes[end].isBlank { end += 1 }
    let key = content.fileOffset(0)
    layout.tasks[key] = isChecked
    layout.starts[key] = end
    hide(content, 0..<end)
  }

  private mutating func addFragment(_ ranges: [Range<Int>]) {
    let content = LeafContent(layout.text.file, layout.text.bytes, ranges: ranges)
    let masks = scan(content, 0..<content.bytes.count).masks
    let hidden = LeafContent(layout.text.file, masked, ranges: ranges)
    layout.fragments.append(Layout.Fragment(content: hidden, masks: masks))
  }

  /// The id that an attribute gives, or nil with an error.
  private mutating func identifier(_ attribute: TrailingAttribute, _ content: LeafContent) -> Identifier? {
    guard attribute.isValid else {
      layout.diagnostics.append(
        .error(
          "invalid-id", at: content.span(attribute.name),
          "'\(shownText(content.bytes[attribute.name]))' cannot be an id",
          hint: "an id begins with a letter and goes on with letters, digits, '-', '_', ':' or '.'"))
      return nil
    }
    if !attribute.surplus.isEmpty {
      layout.diagnostics.append(
        .foreignSyntax(
          at: content.span(attribute.surplus), "behind an id this means nothing",
          hint: "write {#\(shownText(content.bytes[attribute.name]))}"))
    }
    return content.identifier(attribute.name)
  }

  private mutating func warnOfMisnamedFootnotes(_ text: SourceLines) {
    let misnamed = FootnoteGuard.misnamed(in: text)
    guard !misnamed.isEmpty else { return }
    let code = tree.nodes.filter { if case .code = $0.kind { true } else { false } }
    for name in misnamed {
      let line = text.file.position(at: name.lowerBound).line
      let next = partition(code.count) { code[$0].line <= line }
      guard next == 0 || code[next - 1].endLine < line else { continue }
      layout.diagnostics.append(
        .foreignSyntax(
          at: text.span(name), "this is no footnote, and is not shown",
          hint: "a footnote's name has letters, digits, '-', '_', ':' and '.' only"))
    }
  }

  // MARK: Displays

  /// A line of a display that begins with `-` or `+` is a list to libcmark. Where the lines that follow in
  /// the same containers close the display, all of it is masked and read again.
  private mutating func mend(_ content: LeafContent, _ open: Int, _ lines: LeafLines) {
    let start = content.fileOffset(open)
    var ranges = content.fileRanges(open..<content.bytes.count)
    var line = layout.text.file.position(at: ranges.last?.upperBound ?? start).line + 1
    while line <= layout.text.count {
      let (cursor, isInside) = lines.containers.cursor(line: line, layout.text)
      let range = cursor.indentation(layout.text.bytes).offset..<layout.text.line(line).upperBound
      guard isInside, !range.isEmpty else { break }
      if let close = closer(range) {
        ranges.append(range.lowerBound..<close)
        tornDisplays.append(ranges)
        return
      }
      ranges.append(range)
      line += 1
    }
    layout.diagnostics.append(unclosedDisplay(at: content.span(open..<(open + 2))))
  }

  private func closer(_ range: Range<Int>) -> Int? {
    let bytes = layout.text.bytes
    return range.dropLast().first { bytes[$0] == ASCII.dollar && bytes[$0 + 1] == ASCII.dollar }
  }
}
