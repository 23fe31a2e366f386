import Diagnostics

/// The number of an inline expression in its notebook, from 0, in document order; those of the front
/// matter come last, because they see the scope at the notebook's end.
public struct ExpressionID: Hashable, Sendable {
  public let rawValue: Int

  public init(_ rawValue: Int) { self.rawValue = rawValue }
}

/// `` `\(kl(p, q), digits: 4)` ``: a Swift interpolation in text.
public struct InlineExpression: Sendable {
  public let id: ExpressionID
  /// What stands between the parentheses: `kl(p, q), digits: 4`.
  public let source: SourceView
  /// The whole, with its marks.
  public let span: SourceSpan
}

/// What a notebook runs, in document order.
public enum Executable: Sendable {
  case cell(Cell)
  case expression(InlineExpression)
}
