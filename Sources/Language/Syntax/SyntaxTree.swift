/// What a cell (or a library interface) parses to.
public struct SyntaxTree: Sendable {
  public let statements: [Statement]

  public init(_ statements: [Statement]) {
    self.statements = statements
  }
}
