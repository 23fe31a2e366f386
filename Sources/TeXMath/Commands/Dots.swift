enum Dots {
  static let commands: [String: Command] = ["dots": .dots]
}

extension Parser {
  /// amsmath's `\dots`: dots on the axis before an operator or a relation, else on the baseline.
  mutating func parseDots() -> MathNode {
    .symbol(Symbol(Parser.isOperator(peek()) ? "⋯" : "…", .inner, .operation))
  }

  private static func isOperator(_ token: Token) -> Bool {
    // A colon speaks of a set or a ratio, as a comma does of a list.
    if token.isCharacter(":") { return false }
    if token.kind == .command, case .bigOperator = CommandTable.commands[token.text] { return true }
    let symbol = token.kind == .command ? SymbolTable.byName[token.text] : character(token)
    return symbol?.atomClass == .binary || symbol?.atomClass == .relation
  }

  private static func character(_ token: Token) -> Symbol? {
    token.ascii == 0 ? SymbolTable.byCharacter[token.text] : SymbolTable.typed[Int(token.ascii)]
  }
}
