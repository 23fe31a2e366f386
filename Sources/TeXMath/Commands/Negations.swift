enum Negations {
  static let commands: [String: Command] = ["not": .negation]
}

extension Parser {
  /// `\not` and a relation, perhaps after a space: the negated character where Unicode has one, else a combining
  /// stroke.
  mutating func parseNegation(_ command: Token) -> MathNode? {
    var content = parseArgument("the relation it negates", of: command)
    while content.count == 1, case .space = content[0] {
      content = parseArgument("the relation it negates", of: command)
    }
    guard content.count == 1, case .symbol(let symbol) = content[0] else {
      if !content.isEmpty {
        reports.add(
          "invalid-negation", command, "\\not must be followed by one sign", hint: "such as \\not\\in")
      }
      return nil
    }
    let negated = RelationSymbols.negations[symbol.text] ?? symbol.text + "\u{338}"
    return .symbol(Symbol(negated, .relation))
  }
}
