import Markup

/// `\bmod`, `\pmod{n}`, `\mod{n}`, `\pod{n}`.
enum Modulo: Hashable, Sendable {
  enum Kind: Hashable, Sendable {
    case infix, parenthesised, plain, bare
  }
  case infix
  case suffix(Kind, [MathNode])

  var classes: (left: AtomClass, right: AtomClass) {
    switch self {
    case .infix: (.binary, .binary)
    case .suffix: (.ordinary, .closing)
    }
  }
}

enum Modulos {
  static let commands: [String: Command] = [
    "bmod": .modulo(.infix), "pmod": .modulo(.parenthesised), "mod": .modulo(.plain), "pod": .modulo(.bare),
  ]
}

extension Parser {
  mutating func parseModulo(_ kind: Modulo.Kind, _ command: Token) -> MathNode {
    if kind == .infix { return .modulo(.infix) }
    return .modulo(.suffix(kind, parseArgument("its modulus", of: command)))
  }
}

extension MathMLBuilder {
  func build(_ modulo: Modulo, _ spacing: OperatorSpacing?) -> Node {
    guard case .suffix(let kind, let modulus) = modulo else { return mo("mod", spacing) }
    let gap = Node.mspace(.mu(level == .display ? 18 : 8))
    let name = kind == .bare ? [] : [Node.mi("mod"), Node.mspace(.mu(6))]
    if kind == .plain { return Node("mrow", [], [gap] + name + row(modulus)) }
    let fences = (row([.symbol(Symbol("(", .opening))]), row([.symbol(Symbol(")", .closing))]))
    return Node("mrow", [], [gap] + fences.0 + name + row(modulus) + fences.1)
  }
}
