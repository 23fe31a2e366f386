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

  /// The names that it introduces.
  var names: [Identifier] {
    switch kind {
    case .binding(let name, _): [name]
    case .tuple(let elements): elements.flatMap { $0.pattern.names }
    case .enumCase(_, _, let payload): (payload ?? []).flatMap { $0.pattern.names }
    case .some(let pattern), .typeCast(let pattern, _): pattern.names
    case .wildcard, .typeTest, .expression, .invalid: []
    }
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
