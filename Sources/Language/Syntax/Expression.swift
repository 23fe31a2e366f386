import Diagnostics

/// A name as written, with its place.
public struct Identifier: Hashable, Sendable {
  public let text: String
  public let span: SourceSpan

  public init(_ text: String, at span: SourceSpan) {
    self.text = text
    self.span = span
  }
}

/// An expression as parsed: operators are folded by precedence, nothing is resolved yet.
public struct Expression: Sendable {
  public let kind: Kind
  public let span: SourceSpan

  public init(_ kind: Kind, at span: SourceSpan) {
    self.kind = kind
    self.span = span
  }

  public indirect enum Kind: Sendable {
    /// The digits as written, underscores removed, with the prefix `0x`, `0o` or `0b` if any.
    case integerLiteral(String)
    /// The literal as written, underscores removed; decimal or hexadecimal.
    case floatLiteral(String)
    case booleanLiteral(Bool)
    case nilLiteral
    case stringLiteral([StringSegment])
    case arrayLiteral([Expression])
    case dictionaryLiteral([DictionaryElement])
    /// A name, with explicit generic arguments where given: `x`, `Array<Int>`, an operator as a value.
    case name(Identifier, [TypeSyntax])
    /// A type in expression position that no name can spell: `[Int]`, `[String: Int]`, `(Int) -> Int`.
    case type(TypeSyntax)
    /// `.bits`, resolved in the contextual type.
    case implicitMember(Identifier)
    /// `base.name` or `base.0`; `labels` for a compound name such as `f(x:)`.
    case member(Expression, Identifier)
    /// Trailing closures are arguments with `isTrailing`.
    case call(Expression, [Argument])
    case subscripted(Expression, [Argument])
    case prefix(Identifier, Expression)
    case postfix(Expression, Identifier)
    case binary(Expression, Identifier, Expression)
    /// `=`; compound assignments are `binary` with their operator.
    case assignment(Expression, Expression)
    /// condition, value if true, value if false
    case ternary(Expression, Expression, Expression)
    case cast(Expression, CastKind, TypeSyntax)
    case tuple([TupleElementSyntax])
    case parenthesized(Expression)
    case closure(ClosureSyntax)
    /// `base?` inside an optional chain.
    case optionalChaining(Expression)
    case forceUnwrap(Expression)
    /// `&place` as an argument.
    case inoutArgument(Expression)
    case ifExpression(IfSyntax)
    case switchExpression(SwitchSyntax)
    case tryExpression(TryKind, Expression)
    case keyPath(KeyPathSyntax)
    /// `_` as the left side of an assignment.
    case discard
    /// Stands where a mistake has been reported already; the checker says nothing more about it.
    case invalid
  }
}

/// A part of a string literal.
public enum StringSegment: Sendable {
  /// Text with escapes resolved.
  case text(String)
  /// `\(value, digits: 4)`: the first argument is the value, the others its format.
  case interpolation([Argument])
}

public struct DictionaryElement: Sendable {
  public let key: Expression
  public let value: Expression

  public init(key: Expression, value: Expression) {
    self.key = key
    self.value = value
  }
}

/// An argument of a call or subscript.
public struct Argument: Sendable {
  public let label: Identifier?
  public let value: Expression
  /// Whether it stands behind the parentheses as a trailing closure.
  public let isTrailing: Bool

  public init(label: Identifier?, value: Expression, isTrailing: Bool = false) {
    self.label = label
    self.value = value
    self.isTrailing = isTrailing
  }
}

public struct TupleElementSyntax: Sendable {
  public let label: Identifier?
  public let value: Expression

  public init(label: Identifier?, value: Expression) {
    self.label = label
    self.value = value
  }
}

public enum CastKind: Sendable {
  /// `as`
  case coercion
  /// `is`
  case test
  /// `as?`
  case conditional
  /// `as!`
  case forced
}

public enum TryKind: Sendable {
  case propagating
  case optional
  case forced
}

/// `{ [captures] (parameters) -> Result in statements }`
public struct ClosureSyntax: Sendable {
  /// nil where the closure names no parameters; it may use `$0`, `$1` … then.
  public let parameters: [ClosureParameterSyntax]?
  public let captures: [CaptureSyntax]
  /// Whether it says `throws`, or throws an error that it does not catch itself.
  public let mayThrow: Bool
  /// Whether it says `throws`.
  public let statesThrows: Bool
  /// `E` of `throws(E)`
  public let thrownType: TypeSyntax?
  public let result: TypeSyntax?
  public let body: [Statement]
  /// One past the highest `$n` used in the body (nested closures excluded), 0 if none.
  public let anonymousParameterCount: Int
  /// The closing brace, for places of end-of-body messages.
  public let end: SourceSpan

  public init(
    parameters: [ClosureParameterSyntax]?, captures: [CaptureSyntax] = [], mayThrow: Bool = false,
    statesThrows: Bool = false, thrownType: TypeSyntax? = nil, result: TypeSyntax?, body: [Statement],
    anonymousParameterCount: Int,
    end: SourceSpan
  ) {
    self.parameters = parameters
    self.captures = captures
    self.mayThrow = mayThrow
    self.statesThrows = statesThrows
    self.thrownType = thrownType
    self.result = result
    self.body = body
    self.anonymousParameterCount = anonymousParameterCount
    self.end = end
  }
}

public struct ClosureParameterSyntax: Sendable {
  /// The name; `_` where it is ignored.
  public let name: Identifier
  public let type: TypeSyntax?
  public let isInout: Bool
  public let isEscaping: Bool

  public init(name: Identifier, type: TypeSyntax?, isInout: Bool = false, isEscaping: Bool = false) {
    self.name = name
    self.type = type
    self.isInout = isInout
    self.isEscaping = isEscaping
  }
}

/// `\.a.b` or `\Type.a[0]?.b`
public struct KeyPathSyntax: Sendable {
  /// The type in which the path begins, where it is written.
  public let root: TypeSyntax?
  /// What the path leads to, from `$0`.
  public let value: Expression
  /// As written, without the backslash.
  public let text: String

  public init(root: TypeSyntax?, value: Expression, text: String) {
    self.root = root
    self.value = value
    self.text = text
  }
}

/// `[x]` or `[y = expression]`
public struct CaptureSyntax: Sendable {
  public let name: Identifier
  public let value: Expression?

  public init(name: Identifier, value: Expression?) {
    self.name = name
    self.value = value
  }
}
