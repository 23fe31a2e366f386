import Diagnostics

/// A type as written.
public struct TypeSyntax: Sendable {
  public let kind: Kind
  public let span: SourceSpan

  public init(_ kind: Kind, at span: SourceSpan) {
    self.kind = kind
    self.span = span
  }

  public indirect enum Kind: Sendable {
    /// `Int`, `Array<Int>`
    case named(Identifier, [TypeSyntax])
    /// `Base.Nested`
    case member(TypeSyntax, Identifier, [TypeSyntax])
    case array(TypeSyntax)
    case dictionary(TypeSyntax, TypeSyntax)
    case optional(TypeSyntax)
    /// `()` is Void; one unlabelled element is that element.
    case tuple([TupleTypeElementSyntax])
    case function(FunctionTypeSyntax)
    /// `some P`
    case opaque(TypeSyntax)
    /// `any P`
    case existential(TypeSyntax)
    /// `P & Q`
    case composition([TypeSyntax])
    case invalid
  }

  /// Whether a variable of a type that is written so begins as `nil`: `T?`, but neither `Optional<T>` nor another name of it.
  var startsAsNil: Bool {
    switch kind {
    case .optional: true
    case .tuple(let elements): elements.count == 1 && elements[0].type.startsAsNil
    default: false
    }
  }

  /// An element of a tuple.
  func element(_ index: Int) -> TypeSyntax? {
    guard case .tuple(let elements) = kind, elements.indices.contains(index) else { return nil }
    return elements[index].type
  }
}

public struct TupleTypeElementSyntax: Sendable {
  public let label: Identifier?
  public let type: TypeSyntax
  /// Only in the payload of a case.
  public let defaultValue: Expression?

  public init(label: Identifier?, type: TypeSyntax, defaultValue: Expression? = nil) {
    self.label = label
    self.type = type
    self.defaultValue = defaultValue
  }
}

public struct FunctionTypeSyntax: Sendable {
  public let parameters: [ParameterTypeSyntax]
  public let throwing: Bool
  /// `E` of `throws(E)`
  public let thrownType: TypeSyntax?
  public let result: TypeSyntax

  public init(
    parameters: [ParameterTypeSyntax], throwing: Bool, thrownType: TypeSyntax? = nil, result: TypeSyntax
  ) {
    self.parameters = parameters
    self.throwing = throwing
    self.thrownType = thrownType
    self.result = result
  }
}

public struct ParameterTypeSyntax: Sendable {
  public let type: TypeSyntax
  public let isInout: Bool
  public let isEscaping: Bool

  public init(_ type: TypeSyntax, isInout: Bool, isEscaping: Bool) {
    self.type = type
    self.isInout = isInout
    self.isEscaping = isEscaping
  }
}

extension TypeSyntax {
  /// The name that a type begins with.
  var root: String? {
    switch kind {
    case .named(let name, _): name.text
    case .member(let base, _, _): base.root
    case .composition(let parts): parts.first?.root
    case .array, .dictionary, .optional, .tuple, .function, .opaque, .existential, .invalid: nil
    }
  }

  /// The types that it consists of.
  var parts: [TypeSyntax] {
    switch kind {
    case .named(_, let arguments): arguments
    case .member(let base, _, let arguments): [base] + arguments
    case .array(let part), .optional(let part), .opaque(let part), .existential(let part): [part]
    case .dictionary(let key, let value): [key, value]
    case .tuple(let elements): elements.map { $0.type }
    case .function(let function): function.parameters.map { $0.type } + [function.result]
    case .composition(let parts): parts
    case .invalid: []
    }
  }

  /// `A` and `B` of `A & B`.
  var composition: [TypeSyntax] {
    if case .composition(let parts) = kind { return parts }
    return [self]
  }
}
