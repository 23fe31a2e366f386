import Markup

enum Roots {
  static let commands: [String: Command] = ["sqrt": .root]
}

extension Parser {
  /// `\sqrt[index]{radicand}`.
  mutating func parseRoot(_ command: Token) -> MathNode {
    let index = parseOptionalArgument()
    let radicand = parseArgument("its radicand", of: command)
    return .root(radicand: .wrap(radicand), index: index.map { .wrap($0) })
  }
}

extension MathMLBuilder {
  func buildRoot(_ radicand: MathNode, index: MathNode?) -> Node {
    guard let index else { return Node("msqrt", [], row([radicand])) }
    return Node("mroot", [], [element(radicand), with(.script).element(index)])
  }
}
