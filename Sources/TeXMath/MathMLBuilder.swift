import Markup

/// Turns nodes into MathML Core.
///
/// A builder is the place that it builds for: how large, in which alphabet. Other places are other builders.
struct MathMLBuilder {
  let level: Level
  let font: FontChange
  /// Whether italic letters get the room that they lean into.
  private(set) var correctsSlant = true

  init(level: Level, font: FontChange = FontChange()) {
    self.level = level
    self.font = font
  }

  func with(_ level: Level) -> MathMLBuilder { MathMLBuilder(level: level, font: font) }

  /// For a letter with a subscript beside it, which goes under its lean.
  var withoutSlant: MathMLBuilder {
    var builder = self
    builder.correctsSlant = false
    return builder
  }

  func with(_ change: FontChange) -> MathMLBuilder {
    let isBold = change.makesBold || (font.makesBold && change.alphabet != nil)
    return MathMLBuilder(
      level: level, font: FontChange(alphabet: change.alphabet ?? font.alphabet, makesBold: isBold))
  }

  /// One element for a part that stands alone, such as a script; operators need no space there.
  func element(_ node: MathNode) -> Node {
    if case .list(let nodes) = node { return element(nodes, nil) }
    return build(node, nil)
  }

  /// One element for several nodes. A single operator takes the space given.
  func element(_ nodes: [MathNode], _ spacing: OperatorSpacing?, stretchy: Bool = true) -> Node {
    let children = nodes.count == 1 ? [build(nodes[0], spacing)] : row(nodes)
    if children.count == 1 { return stretchy ? children[0] : children[0].unstretched }
    return Node("mrow", [], children)
  }

  /// The MathML of one node. Spacing is nil where no neighbours are.
  func build(_ node: MathNode, _ spacing: OperatorSpacing?) -> Node {
    switch node {
    case .symbol(let symbol): build(symbol, spacing)
    case .number(let digits): buildNumber(digits)
    case .group(let nodes), .list(let nodes), .classed(_, let nodes): element(nodes, spacing)
    case .scripts(let scripts): build(scripts, spacing)
    case .fenced(let fenced): build(fenced)
    case .delimited(let delimited): build(delimited)
    case .sizedDelimiter(let delimiter): build(delimiter, spacing)
    case .bigOperator(let bigOperator): build(bigOperator, spacing)
    case .namedOperator(let named): build(named)
    case .fraction(let fraction): build(fraction)
    case .root(let radicand, let index): buildRoot(radicand, index: index)
    case .accent(let accent, let base): build(accent, base: base)
    case .brace(let brace, let base): build(brace, base: base)
    case .stack(let stack): build(stack)
    case .arrow(let arrow): build(arrow)
    case .font(let change, let nodes): with(change).element(nodes, spacing)
    case .style(let change, let nodes): build(change, nodes)
    case .text(let pieces): build(pieces)
    case .space(let length): length.backwards > 0 ? Node.backspace(length.backwards) : Node.mspace(length)
    case .decoration(let decoration, let nodes): build(decoration, nodes, spacing)
    case .phantom(let phantom, let nodes): build(phantom, nodes)
    case .table(let table): build(table)
    case .multiscripts(let scripts): build(scripts, spacing)
    case .modulo(let modulo): build(modulo, spacing)
    }
  }

  /// An operator, with attributes for what the browser would do otherwise.
  func mo(_ text: String, _ spacing: OperatorSpacing?, _ extra: [Attribute] = []) -> Node {
    let entry = OperatorDictionary.entry(of: text)
    if extra.isEmpty, let leaf = entry.leaf, isNatural(spacing, entry) { return leaf }
    var attributes = extra.isEmpty ? entry.defaults : []
    if let spacing { add(spacing, entry, to: &attributes) }
    if !extra.isEmpty { attributes += extra }
    return Node("mo", attributes, [.text(text)])
  }

  /// Whether a browser does the right thing unasked.
  private func isNatural(_ spacing: OperatorSpacing?, _ entry: OperatorDictionary.Entry) -> Bool {
    guard let spacing else { return true }
    return entry.space(spacing.position) == OperatorDictionary.Side(left: spacing.left, right: spacing.right)
  }

  private func add(
    _ spacing: OperatorSpacing, _ entry: OperatorDictionary.Entry, to attributes: inout [Attribute]
  ) {
    if isNatural(spacing, entry) { return }
    let natural = entry.space(spacing.position)
    if spacing.left == 0, spacing.right == 0, level != .script, entry.isSign {
      return attributes.append(Attribute("form", "prefix"))
    }
    if natural?.left != spacing.left {
      attributes.append(Attribute("lspace", MathMLBuilder.ems(spacing.left)))
    }
    if natural?.right != spacing.right {
      attributes.append(Attribute("rspace", MathMLBuilder.ems(spacing.right)))
    }
  }

  private static func ems(_ mu: Int) -> String { mu == 0 ? "0" : Length.mu(mu).text }
}

extension Node {
  static func mi(_ text: String, _ alphabet: Alphabet? = nil) -> Node {
    Node("mi", alphabet == .upright ? [Attribute("mathvariant", "normal")] : [], [.text(text)])
  }

  /// An operator that does as the browser likes.
  static func mo(_ text: String) -> Node { Node("mo", [], [.text(text)]) }

  static func mspace(_ width: Length) -> Node { Node("mspace", [Attribute("width", width.text)]) }

  /// A space that goes back. Browsers cut negative widths off, so that classes with margins step back.
  static func backspace(_ mu: Int) -> Node {
    let steps = Array(repeating: "tex-back3", count: mu / 3) + Array(repeating: "tex-back1", count: mu % 3)
    let nodes = steps.map { Node("mspace", [.class($0)]) }
    return nodes.count == 1 ? nodes[0] : Node("mrow", [], nodes)
  }

  /// Named for an intent.
  func marked(_ name: String) -> Node { adding(Attribute("arg", name)) }

  /// An operator that keeps its size under a script; others unchanged.
  var unstretched: Node {
    guard case .element(let element) = self, element.name == "mo", element[attribute: "stretchy"] == nil
    else {
      return self
    }
    return adding(Attribute("stretchy", "false"))
  }

  func adding(_ attribute: Attribute) -> Node {
    guard case .element(var element) = self else { return self }
    element.attributes.append(attribute)
    return .element(element)
  }
}
