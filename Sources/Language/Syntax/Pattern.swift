import Diagnostics

/// A pattern as written, in bindings, `for`, `switch`, `if case` and `catch`.
public struct Pattern: Sendable {
  public let kind: Kind
  public let span: SourceSpan

  public init(_ kind: Kind, at span: SourceSpan) {
    self.kind = kind
    self.span = span
  }

  public indirect enum Kind: Sendable {
    /// `_`
    case wildcard
    /// A new name; `isVariable` for `var`.
    case binding(Identifier, isVariable: Bool)
    case tuple([TuplePatternElement])
    /// `.name(payload)` or `Type.name(payload)`; the payload is nil where none is written.
    case enumCase(TypeSyntax?, Identifier, [TuplePatternElement]?)
    /// `x?`
    case some(Pattern)
    /// `is T`
    case typeTest(TypeSyntax)
    /// `pattern as T`
    case typeCast(Pattern, TypeSyntax)
    /// A value compared with `~=`.
    case expression(Expression)
    case invalid
  }
}

public struct TuplePatternElement: Sendable {
  public let label: Identifier?
  public let pattern: Pattern

  public init(label: Identifier?, pattern: Pattern) {
    self.label = label
    self.pattern = pattern
  }
}
