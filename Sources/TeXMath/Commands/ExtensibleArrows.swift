import Markup

/// An arrow as long as what stands over and under it.
struct ExtensibleArrow: Hashable, Sendable {
  let text: String
  let over: [MathNode]
  let under: [MathNode]?
}

enum ExtensibleArrows {
  static let commands: [String: Command] = {
    var table: [String: Command] = [:]
    for (name, text) in arrows.entries { table[name] = .arrow(text) }
    return table
  }()

  private static let arrows = SymbolTable.Group(
    .relation, .operation,
    """
    xrightarrow → xleftarrow ← xleftrightarrow ↔ xRightarrow ⇒ xLeftarrow ⇐ xLeftrightarrow ⇔ xmapsto ↦
    xhookrightarrow ↪ xhookleftarrow ↩ xrightharpoonup ⇀ xrightharpoondown ⇁ xleftharpoonup ↼
    xleftharpoondown ↽ xrightleftharpoons ⇌ xleftrightharpoons ⇋ xlongequal = xtwoheadrightarrow ↠
    """)
}

extension Parser {
  /// `\xrightarrow[below]{above}`.
  mutating func parseArrow(_ text: String, _ command: Token) -> MathNode {
    let under = parseOptionalArgument()
    let over = parseArgument("what stands over it", of: command)
    return .arrow(ExtensibleArrow(text: text, over: over, under: under))
  }
}

extension MathMLBuilder {
  func build(_ arrow: ExtensibleArrow) -> Node {
    // An arrow that stretches loses its own space in browsers, so that its neighbours get some beside it.
    let mark = mo(
      arrow.text, OperatorSpacing(left: 0, right: 0, position: .elsewhere), [Attribute("stretchy", "true")])
    let over = padded(arrow.over)
    guard let under = arrow.under else { return Node("mover", [], [mark, over]) }
    if arrow.over.isEmpty { return Node("munder", [], [mark, padded(under)]) }
    return Node("munderover", [], [mark, padded(under), over])
  }

  /// A label with room at both sides, so that the arrow's head and tail stay free; never shorter than an arrow.
  private func padded(_ label: [MathNode]) -> Node {
    if label.isEmpty { return Node.mspace(Length.em(2)) }
    let room = Node.mspace(Length.em(label.count < 3 ? 0.8 : 0.4))
    return Node("mrow", [], [room] + with(.script).row(label) + [room])
  }
}
