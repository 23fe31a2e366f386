import Markup

/// A large operator: ∑, ∏, ∫ and their kin.
struct BigOperator: Hashable, Sendable {
  let text: String
  /// Whether scripts stand above and below in displays.
  let takesLimits: Bool
}

/// An operator with a name: log, max, or the author's own.
struct NamedOperator: Hashable, Sendable {
  let content: [MathNode]
  let takesLimits: Bool

  init(_ name: String, takesLimits: Bool) {
    self.init([.symbol(Symbol(name, .ordinary, .uprightLetter))], takesLimits: takesLimits)
  }

  init(_ content: [MathNode], takesLimits: Bool) {
    self.content = content
    self.takesLimits = takesLimits
  }
}

/// Large and named operators, and where their scripts stand.
enum Operators {
  static let commands: [String: Command] = {
    var table: [String: Command] = ["operatorname": .operatorName, "operatornamewithlimits": .operatorName]
    for (name, text) in withLimits.entries {
      table[name] = .bigOperator(BigOperator(text: text, takesLimits: true))
    }
    for (name, text) in integrals.entries {
      table[name] = .bigOperator(BigOperator(text: text, takesLimits: false))
    }
    for name in functions { table[name] = .namedOperator(NamedOperator(name, takesLimits: false)) }
    for (name, text) in limitFunctions {
      table[name] = .namedOperator(NamedOperator(text, takesLimits: true))
    }
    return table
  }()

  /// Where a command wants the scripts of the operator before it.
  static func placement(_ token: Token) -> Scripts.Placement? {
    guard token.kind == .command else { return nil }
    switch token.text.utf8.count {
    case 6: return token.text == "limits" ? .limits : nil
    case 8: return token.text == "nolimits" ? .noLimits : nil
    case 13: return token.text == "displaylimits" ? .automatic : nil
    default: return nil
    }
  }

  /// Large operators typed as characters.
  static let byCharacter: [String: BigOperator] = {
    var table: [String: BigOperator] = [:]
    for (_, text) in withLimits.entries { table[text] = BigOperator(text: text, takesLimits: true) }
    for (_, text) in integrals.entries { table[text] = BigOperator(text: text, takesLimits: false) }
    return table
  }()

  private static let withLimits = SymbolTable.Group(
    .operation, .operation,
    """
    sum ∑ prod ∏ coprod ∐ bigcap ⋂ bigcup ⋃ bigvee ⋁ bigwedge ⋀ bigoplus ⨁ bigotimes ⨂ bigodot ⨀
    biguplus ⨄ bigsqcup ⨆
    """)

  private static let integrals = SymbolTable.Group(
    .operation, .operation, "int ∫ iint ∬ iiint ∭ iiiint ⨌ oint ∮ oiint ∯ oiiint ∰ smallint ∫ intop ∫")

  private static let functions = [
    "arccos", "arcsin", "arctan", "arg", "cos", "cosh", "cot", "coth", "csc", "deg", "dim", "exp", "hom",
    "ker",
    "lg", "ln", "log", "sec", "sin", "sinh", "tan", "tanh", "arccot", "arsinh", "arcosh", "artanh", "sgn",
    "erf",
  ]

  private static let limitFunctions: [(String, String)] = [
    ("lim", "lim"), ("max", "max"), ("min", "min"), ("sup", "sup"), ("inf", "inf"), ("det", "det"),
    ("gcd", "gcd"), ("Pr", "Pr"), ("limsup", "lim\u{2009}sup"), ("liminf", "lim\u{2009}inf"),
    ("argmax", "arg\u{2009}max"), ("argmin", "arg\u{2009}min"), ("injlim", "inj\u{2009}lim"),
    ("projlim", "proj\u{2009}lim"), ("plim", "plim"), ("esssup", "ess\u{2009}sup"),
  ]
}

extension Parser {
  /// `\operatorname{…}`; with a star, scripts stand above and below in displays.
  mutating func parseOperatorName(_ command: Token) -> MathNode {
    let isStarred = take(character: "*") != nil || command.text == "operatornamewithlimits"
    let content = parseArgument("the operator's name", of: command)
    if let name = Parser.plainName(content) {
      return .namedOperator(NamedOperator(name, takesLimits: isStarred))
    }
    let upright = MathNode.font(FontChange(alphabet: .upright), content)
    return .namedOperator(NamedOperator([upright], takesLimits: isStarred))
  }

  /// The name where it consists of letters, digits, hyphens and spaces.
  private static func plainName(_ nodes: [MathNode]) -> String? {
    var name = ""
    for node in nodes {
      switch node {
      case .symbol(let symbol) where symbol.form == .letter: name += symbol.text
      case .symbol(let symbol) where symbol.text == "−": name += "-"
      case .symbol(let symbol) where symbol.text == "∗": name += "*"
      case .number(let digits): name += digits
      case .space: name += "\u{2009}"
      case .font(FontChange(alphabet: .upright), let nodes):
        guard let part = plainName(nodes) else { return nil }
        name += part
      case .text(let pieces):
        guard pieces.count == 1, case .words(let words, _) = pieces[0] else { return nil }
        name += words
      default: return nil
      }
    }
    return name.isEmpty ? nil : name
  }
}

extension MathMLBuilder {
  /// `movablelimits` is set where the author forces limits, since browsers move them in running text.
  func build(_ node: BigOperator, _ spacing: OperatorSpacing?, forcedLimits: Bool = false) -> Node {
    let extra =
      forcedLimits && node.takesLimits && level != .display ? [Attribute("movablelimits", "false")] : []
    return mo(node.text, spacing, extra)
  }

  /// A name of several letters is one `mi`, upright by itself.
  func build(_ node: NamedOperator) -> Node {
    if node.content.count == 1, case .symbol(let symbol) = node.content[0] {
      return symbol.text.onlyScalar != nil ? Node.mi(symbol.text, .upright) : Node.mi(symbol.text)
    }
    return element(node.content, nil)
  }
}
