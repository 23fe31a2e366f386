import Markup

/// Something small over or under a base that keeps its class.
struct Stack: Hashable, Sendable {
  enum Kind: Hashable, Sendable {
    case over
    case under
    case overUnder
    /// `\stackrel`: a relation whatever the base is.
    case relation
  }
  let kind: Kind
  let base: MathNode
  let over: MathNode?
  let under: MathNode?

  var classes: (left: AtomClass, right: AtomClass)? {
    kind == .relation ? (.relation, .relation) : base.classes
  }
}

enum Stacks {
  static let commands: [String: Command] = [
    "overset": .stack(.over), "underset": .stack(.under), "overunderset": .stack(.overUnder),
    "stackrel": .stack(.relation), "substack": .substack,
  ]
}

extension Parser {
  mutating func parseStack(_ kind: Stack.Kind, _ command: Token) -> MathNode {
    let first = MathNode.wrap(parseArgument("what goes over or under", of: command))
    let second = kind == .overUnder ? MathNode.wrap(parseArgument("what goes under", of: command)) : nil
    let base = MathNode.wrap(parseArgument("its base", of: command))
    let over = kind == .under ? nil : first
    return .stack(Stack(kind: kind, base: base, over: over, under: kind == .under ? first : second))
  }

  /// `\substack{a \\ b}`: lines below an operator.
  mutating func parseSubstack(_ command: Token) -> MathNode {
    guard let brace = take(character: "{") else {
      return .group(parseArgument("its lines in braces", of: command))
    }
    var rows = [Table.Row([parseLine()])]
    while peek().isCommand("\\") {
      take()
      rows.append(Table.Row([parseLine()]))
    }
    if take(character: "}") == nil { reports.add("unbalanced-brace", brace, "this brace is never closed") }
    return .table(Table(layout: .substack([]), rows: rows))
  }

  private mutating func parseLine() -> [MathNode] { parseList(in: .line) }
}

extension MathMLBuilder {
  /// The space stands beside the whole, or what is wider than its base would come too close to the neighbours.
  func build(_ stack: Stack) -> Node {
    let none = OperatorSpacing(left: 0, right: 0, position: .elsewhere)
    let base = element([stack.base], stack.base.carriesSpace ? none : nil, stretchy: false)
    let script = with(.script)
    switch (stack.over, stack.under) {
    case (let over?, let under?):
      return Node("munderover", [], [base, script.element(under), script.element(over)])
    case (let over?, nil): return Node("mover", [], [base, script.element(over)])
    case (nil, let under?): return Node("munder", [], [base, script.element(under)])
    case (nil, nil): return base
    }
  }
}
