/// Finds the partners of fences in a list.
///
/// TeX needs no partners, MathML does: a script after `)` belongs to the whole parenthesis, and a bar is an
/// opening fence, a closing one, or the sign for a condition. A bar opens where an operand may begin and
/// closes after an operand; one without a partner within parentheses is a relation.
struct FenceMatcher {
  private var output: [MathNode] = []
  private var open: [Frame] = []

  private struct Frame {
    let start: Int
    let text: String
    let isBar: Bool

    /// The bar's text; nil for a parenthesis.
    var bar: String? { isBar ? text : nil }
  }

  /// Whether a list with this node needs matching.
  static func concerns(_ node: MathNode?) -> Bool {
    switch node {
    case .symbol(let symbol): symbol.isBar
    case .scripts(let scripts): isFence(scripts.base)
    default: false
    }
  }

  private static func isFence(_ node: MathNode?) -> Bool {
    guard case .symbol(let symbol) = node else { return false }
    return symbol.isBar || symbol.isClosingFence
  }

  static func match(_ nodes: [MathNode]) -> [MathNode] {
    var matcher = FenceMatcher()
    for (index, node) in nodes.enumerated() {
      matcher.add(node, isLast: index + 1 == nodes.count)
    }
    return matcher.output
  }

  private mutating func add(_ node: MathNode, isLast: Bool) {
    switch node {
    case .symbol(let symbol) where symbol.isBar: addBar(symbol, scripts: nil, isLast: isLast)
    case .symbol(let symbol) where symbol.atomClass == .opening:
      open.append(Frame(start: output.count, text: symbol.text, isBar: false))
      output.append(node)
    case .symbol(let symbol) where symbol.isClosingFence: close(symbol, scripts: nil)
    case .scripts(let scripts): add(scripts, isLast: isLast)
    default: output.append(node)
    }
  }

  private mutating func add(_ scripts: Scripts, isLast: Bool) {
    guard case .symbol(let symbol) = scripts.base else { return output.append(.scripts(scripts)) }
    if symbol.isBar {
      addBar(symbol, scripts: scripts, isLast: isLast)
    } else if symbol.isClosingFence {
      close(symbol, scripts: scripts)
    } else {
      output.append(.scripts(scripts))
    }
  }

  /// A closing parenthesis; bars open inside it stay as they are.
  private mutating func close(_ symbol: Symbol, scripts: Scripts?) {
    while let frame = open.last, frame.bar != nil { open.removeLast() }
    let start = open.popLast()?.start
    guard let scripts else { return output.append(.symbol(symbol)) }
    attach(scripts, closing: symbol, from: start, meaning: .none)
  }

  private mutating func addBar(_ symbol: Symbol, scripts: Scripts?, isLast: Bool) {
    let followsOperand = !AtomClass.makesSignUnary(output.last { $0.classes != nil }?.classes?.right)
    if followsOperand, let frame = open.last, frame.bar == symbol.text {
      open.removeLast()
      let closing = Symbol(symbol.text, .closing)
      output[frame.start] = .symbol(Symbol(symbol.text, .opening))
      return pair(closing, scripts: scripts, from: frame.start)
    }
    if followsOperand, scripts == nil, !isLast, let around = open.last(where: { !$0.isBar }) {
      let atomClass: AtomClass = endsWithSpace ? .ordinary : .relation
      let form: Symbol.Form = around.text == "{" ? .operation : .condition
      return output.append(.symbol(Symbol(symbol.text, atomClass, form)))
    }
    if scripts == nil { open.append(Frame(start: output.count, text: symbol.text, isBar: true)) }
    output.append(scripts.map { .scripts($0) } ?? .symbol(symbol))
  }

  /// Whether the author made room for the next bar already: `P \,\|\, Q`.
  private var endsWithSpace: Bool {
    if case .space = output.last { return true }
    return false
  }

  private mutating func pair(_ closing: Symbol, scripts: Scripts?, from start: Int) {
    let meaning: Fenced.Meaning = closing.text == "|" ? .absoluteValue : .norm
    guard let scripts else {
      output.append(fence(closing, from: start, meaning: meaning))
      return
    }
    attach(scripts, closing: closing, from: start, meaning: meaning)
  }

  /// Hangs scripts on the whole of a fenced expression, or, where its opening stands elsewhere, on nothing.
  private mutating func attach(_ scripts: Scripts, closing: Symbol, from start: Int?, meaning: Fenced.Meaning)
  {
    var scripts = scripts
    if let start {
      scripts.base = fence(closing, from: start, meaning: meaning)
    } else {
      output.append(.symbol(closing))
      scripts.base = nil
    }
    output.append(.scripts(scripts))
  }

  /// Takes the nodes from `start` out of the output, as one.
  private mutating func fence(_ closing: Symbol, from start: Int, meaning: Fenced.Meaning) -> MathNode {
    let opening = output[start]
    let body = Array(output[(start + 1)...])
    output.removeSubrange(start...)
    return .fenced(Fenced(opening: opening, body: body, closing: .symbol(closing), meaning: meaning))
  }
}
