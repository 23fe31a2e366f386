import CCmark

/// The only file that speaks to libcmark: bytes in, a tree of values out.
enum CommonMarkConverter {
  /// How much of the tree is copied.
  enum Depth {
    case blocks, everything
  }

  /// Parses a text. It holds no NUL and is valid UTF-8 (see `SourceCheck`).
  static func parse(_ bytes: [UInt8], _ depth: Depth = .everything) -> CommonMarkTree {
    let root = bytes.withUnsafeBytes { buffer in
      cmark_parse_document(
        buffer.baseAddress?.assumingMemoryBound(to: CChar.self), buffer.count, CMARK_OPT_DEFAULT)
    }
    guard let root else { return CommonMarkTree() }
    defer { cmark_node_free(root) }
    var copy = TreeCopy(depth: depth, size: bytes.count)
    copy.walk(root)
    return copy.tree
  }

  /// What an entity (`&amp;`, `&#960;`) stands for, or nil where it is no entity.
  static func decodedEntity(_ entity: ArraySlice<UInt8>) -> [UInt8]? {
    let tree = parse(Array(entity))
    guard let text = tree.nodes.first(where: { if case .text = $0.kind { true } else { false } }) else {
      return nil
    }
    let decoded = Array(tree.texts[text.literal])
    return decoded == Array(entity) ? nil : decoded
  }
}

/// Copies a C tree with libcmark's own iterator, which needs no stack however deep the tree is.
private struct TreeCopy {
  private(set) var tree = CommonMarkTree()
  private let depth: CommonMarkConverter.Depth
  private var open: [Int] = []
  private var lastChild: [Int?] = [nil]

  init(depth: CommonMarkConverter.Depth, size: Int) {
    self.depth = depth
    // About what a text of prose comes to.
    tree.nodes.reserveCapacity(size / (depth == .blocks ? 60 : 15))
    if depth == .everything { tree.texts.reserveCapacity(size) }
  }

  mutating func walk(_ root: OpaquePointer) {
    guard let iterator = cmark_iter_new(root) else { return }
    defer { cmark_iter_free(iterator) }
    while true {
      switch cmark_iter_next(iterator) {
      case CMARK_EVENT_ENTER: enter(cmark_iter_get_node(iterator), iterator)
      case CMARK_EVENT_EXIT: leave()
      default: return
      }
    }
  }

  private mutating func enter(_ node: OpaquePointer?, _ iterator: OpaquePointer) {
    guard let node, let kind = kind(of: node) else { return }
    let index = tree.nodes.count
    let (line, column) = (cmark_node_get_start_line(node), cmark_node_get_start_column(node))
    let endLine = Int(cmark_node_get_end_line(node))
    tree.nodes.append(
      CommonMarkTree.Node(
        kind: kind, line: Int(line), column: Int(column), endLine: endLine,
        literal: depth == .blocks ? 0..<0 : literal(of: node, kind)))
    link(index)
    if depth == .blocks, holdsInlines(kind) {
      cmark_iter_reset(iterator, node, CMARK_EVENT_EXIT)
    } else if !isLeaf(kind) {
      open.append(index)
      lastChild.append(nil)
    }
  }

  private mutating func leave() {
    open.removeLast()
    lastChild.removeLast()
  }

  private mutating func link(_ index: Int) {
    if let sibling = lastChild[lastChild.count - 1] {
      tree.nodes[sibling].nextSibling = index
    } else if let parent = open.last {
      tree.nodes[parent].firstChild = index
    }
    lastChild[lastChild.count - 1] = index
  }

  private mutating func kind(of node: OpaquePointer) -> CommonMarkTree.Kind? {
    switch cmark_node_get_type(node) {
    case CMARK_NODE_DOCUMENT: .document
    case CMARK_NODE_BLOCK_QUOTE: .quote
    case CMARK_NODE_LIST: list(node)
    case CMARK_NODE_ITEM: .item
    case CMARK_NODE_CODE_BLOCK: .code
    case CMARK_NODE_HTML_BLOCK: .htmlBlock
    case CMARK_NODE_PARAGRAPH: .paragraph
    case CMARK_NODE_HEADING: .heading(level: Int(cmark_node_get_heading_level(node)))
    case CMARK_NODE_THEMATIC_BREAK: .thematicBreak
    case CMARK_NODE_TEXT: .text
    case CMARK_NODE_SOFTBREAK: .softBreak
    case CMARK_NODE_LINEBREAK: .lineBreak
    case CMARK_NODE_CODE: .codeSpan
    case CMARK_NODE_HTML_INLINE: .htmlInline
    case CMARK_NODE_EMPH: .emphasis
    case CMARK_NODE_STRONG: .strong
    case CMARK_NODE_LINK:
      .link(destination: pooled(cmark_node_get_url(node)), title: pooled(cmark_node_get_title(node)))
    case CMARK_NODE_IMAGE:
      .image(destination: pooled(cmark_node_get_url(node)), title: pooled(cmark_node_get_title(node)))
    default: nil
    }
  }

  /// A code block's text is taken from the file, its info string from here, where escapes are resolved.
  private mutating func literal(of node: OpaquePointer, _ kind: CommonMarkTree.Kind) -> Range<Int> {
    if case .code = kind { return pooled(cmark_node_get_fence_info(node)) }
    return pooled(cmark_node_get_literal(node))
  }

  private func list(_ node: OpaquePointer) -> CommonMarkTree.Kind {
    let isOrdered = cmark_node_get_list_type(node) == CMARK_ORDERED_LIST
    let start = isOrdered ? Int(cmark_node_get_list_start(node)) : nil
    return .list(start: start, isTight: cmark_node_get_list_tight(node) != 0)
  }

  private func holdsInlines(_ kind: CommonMarkTree.Kind) -> Bool {
    switch kind {
    case .paragraph, .heading: true
    default: false
    }
  }

  /// The nodes for which libcmark's iterator gives no exit event.
  private func isLeaf(_ kind: CommonMarkTree.Kind) -> Bool {
    switch kind {
    case .htmlBlock, .thematicBreak, .code, .text, .softBreak, .lineBreak, .codeSpan, .htmlInline: true
    case .document, .quote, .item, .paragraph, .list, .heading, .emphasis, .strong, .link, .image: false
    }
  }

  private mutating func pooled(_ string: UnsafePointer<CChar>?) -> Range<Int> {
    let start = tree.texts.count
    guard let string else { return start..<start }
    string.withMemoryRebound(to: UInt8.self, capacity: 1) { pointer in
      var count = 0
      while pointer[count] != 0 { count += 1 }
      tree.texts.append(contentsOf: UnsafeBufferPointer(start: pointer, count: count))
    }
    return start..<tree.texts.count
  }
}
