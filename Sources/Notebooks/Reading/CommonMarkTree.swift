/// libcmark's tree as values: nodes in one array, in document order, with their texts in one pool.
struct CommonMarkTree {
  var nodes: [Node] = []
  /// The texts of all nodes, end to end.
  var texts: [UInt8] = []

  struct Node {
    let kind: Kind
    /// Counted from 1, as libcmark reports it; reliable for blocks only.
    let line: Int
    /// Counted in bytes from 1.
    let column: Int
    let endLine: Int
    /// The place in the pool of the literal; of a code block's info string.
    let literal: Range<Int>
    var firstChild: Int?
    var nextSibling: Int?

    /// The node with its lines counted from another line on.
    func shifted(by lines: Int) -> Node {
      Node(
        kind: kind, line: line - lines, column: column, endLine: endLine - lines, literal: literal,
        firstChild: firstChild, nextSibling: nextSibling)
    }
  }

  enum Kind {
    case document, quote, item, code, htmlBlock, paragraph, thematicBreak
    case list(start: Int?, isTight: Bool)
    case heading(level: Int)
    case text, softBreak, lineBreak, codeSpan, htmlInline, emphasis, strong
    case link(destination: Range<Int>, title: Range<Int>)
    case image(destination: Range<Int>, title: Range<Int>)
  }

  func children(of index: Int) -> [Int] {
    var children: [Int] = []
    var next = nodes[index].firstChild
    while let child = next {
      children.append(child)
      next = nodes[child].nextSibling
    }
    return children
  }

  /// The line where the next block in the same container begins.
  func lineAfter(_ index: Int) -> Int? { nodes[index].nextSibling.map { nodes[$0].line } }

  func text(_ range: Range<Int>) -> String { String(decoding: texts[range], as: UTF8.self) }
}
