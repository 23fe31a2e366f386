/// A formula as TeX understands it, before it becomes MathML.
indirect enum MathNode: Hashable, Sendable {
  case symbol(Symbol)
  case number(String)
  /// `{…}`: an ordinary atom.
  case group([MathNode])
  /// Several nodes where one is expected, their classes kept.
  case list([MathNode])
  case scripts(Scripts)
  /// A pair of fences with what stands between, from `( … )^2` or `|x|`.
  case fenced(Fenced)
  case delimited(Delimited)
  case sizedDelimiter(SizedDelimiter)
  case bigOperator(BigOperator)
  case namedOperator(NamedOperator)
  case fraction(Fraction)
  case root(radicand: MathNode, index: MathNode?)
  case accent(Accent, base: MathNode)
  case brace(StretchyBrace, base: MathNode)
  case stack(Stack)
  case arrow(ExtensibleArrow)
  case font(FontChange, [MathNode])
  case style(StyleChange, [MathNode])
  /// `\mathrel{…}` and its like.
  case classed(AtomClass, [MathNode])
  case text([TextPiece])
  case space(Length)
  case decoration(Decoration, [MathNode])
  case phantom(Phantom, [MathNode])
  case table(Table)
  case multiscripts(Multiscripts)
  case modulo(Modulo)
}

/// A base with what hangs on it.
struct Scripts: Hashable, Sendable {
  enum Placement: Hashable, Sendable {
    /// As the base has it.
    case automatic
    case limits
    case noLimits
  }
  var base: MathNode?
  var subscripted: MathNode?
  var superscripted: MathNode?
  var placement: Placement
}

/// Fences that the author typed without `\left` and `\right`.
struct Fenced: Hashable, Sendable {
  enum Meaning: Hashable, Sendable {
    case none
    case absoluteValue
    case norm
  }
  let opening: MathNode
  let body: [MathNode]
  let closing: MathNode
  let meaning: Meaning
}

extension MathNode {
  /// The class that the left and the right neighbour see; nil for what is transparent, such as spaces.
  var classes: (left: AtomClass, right: AtomClass)? {
    switch self {
    case .symbol(let symbol): (symbol.atomClass, symbol.atomClass)
    case .scripts(let scripts): scripts.base?.classes ?? (.ordinary, .ordinary)
    case .fenced(let fenced): fenced.meaning == .none ? (.opening, .closing) : (.ordinary, .closing)
    case .delimited(let node): (node.beginsWithBar ? .ordinary : .opening, .closing)
    case .sizedDelimiter(let delimiter): (delimiter.atomClass, delimiter.atomClass)
    case .bigOperator, .namedOperator: (.operation, .operation)
    case .arrow: (.relation, .relation)
    case .stack(let stack): stack.classes
    case .classed(let atomClass, _): (atomClass, atomClass)
    case .multiscripts(let scripts): scripts.base.classes
    case .modulo(let modulo): modulo.classes
    case .space: nil
    case .list(let nodes), .style(_, let nodes), .font(_, let nodes): MathNode.outerClasses(of: nodes)
    case .phantom(_, let nodes), .decoration(.color, let nodes), .decoration(.cancel, let nodes):
      MathNode.outerClasses(of: nodes)
    case .number, .group, .fraction, .root, .accent, .brace, .text, .table, .decoration:
      (.ordinary, .ordinary)
    }
  }

  private static func outerClasses(of nodes: [MathNode]) -> (left: AtomClass, right: AtomClass)? {
    guard
      let left = nodes.lazy.compactMap({ $0.outer }).first?.left,
      let right = nodes.reversed().lazy.compactMap({ $0.outer }).first?.right
    else { return nil }
    return (left, right)
  }

  private var outer: (left: AtomClass, right: AtomClass)? { classes }

  /// Whether the MathML of this node is an operator that can carry the space beside it.
  var carriesSpace: Bool {
    switch self {
    case .symbol(let symbol): symbol.isOperatorElement
    case .scripts(let scripts): scripts.base?.carriesSpace ?? false
    case .bigOperator, .sizedDelimiter: true
    case .multiscripts(let scripts): scripts.base.carriesSpace
    case .modulo(let modulo): modulo == .infix
    case .group(let nodes), .list(let nodes), .font(_, let nodes), .classed(_, let nodes):
      nodes.count == 1 && nodes[0].carriesSpace
    case .decoration(_, let nodes): nodes.count == 1 && nodes[0].carriesSpace
    case .number, .fenced, .delimited, .namedOperator, .fraction, .root, .accent, .brace, .stack, .arrow:
      false
    case .style, .text, .space, .phantom, .table: false
    }
  }

  /// Whether an applied function's name ends here, so that what follows is its argument.
  var isFunctionName: Bool {
    if case .scripts(let scripts) = self { return scripts.base?.isFunctionName ?? false }
    if case .namedOperator = self { return true }
    return false
  }

  /// Whether scripts stand above and below: always, in displays only, or never.
  var takesLimits: Limits {
    switch self {
    case .bigOperator(let bigOperator): bigOperator.takesLimits ? .inDisplay : .never
    case .namedOperator(let named): named.takesLimits ? .inDisplay : .never
    case .classed(.operation, _): .inDisplay
    case .multiscripts(let scripts): scripts.base.takesLimits
    case .stack(let stack): stack.base.takesLimits
    case .brace: .always
    default: .never
    }
  }

  enum Limits: Hashable, Sendable {
    case always, inDisplay, never
  }
}
