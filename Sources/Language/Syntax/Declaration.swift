import Diagnostics

/// A declaration as parsed.
public struct Declaration: Sendable {
  public let kind: Kind
  public let attributes: [AttributeSyntax]
  public let modifiers: [Identifier]
  public let span: SourceSpan

  public init(_ kind: Kind, attributes: [AttributeSyntax], modifiers: [Identifier], at span: SourceSpan) {
    self.kind = kind
    self.attributes = attributes
    self.modifiers = modifiers
    self.span = span
  }

  public indirect enum Kind: Sendable {
    case variable(VariableSyntax)
    case function(FunctionSyntax)
    case initializer(FunctionSyntax, isFailable: Bool)
    case subscripted(FunctionSyntax, AccessorsSyntax)
    case structure(NominalSyntax)
    case enumeration(NominalSyntax)
    case protocolType(NominalSyntax)
    case enumCases([EnumCaseSyntax])
    case extended(ExtensionSyntax)
    case typeAlias(Identifier, [GenericParameterSyntax], TypeSyntax)
    case associatedType(AssociatedTypeSyntax)
    case operatorFixity(OperatorSyntax)
    case precedenceGroup(PrecedenceGroupSyntax)
    /// Part of a library that is read when it is used.
    case deferred(DeferredDeclaration)
    /// Stands where a mistake or a refused feature has been reported; the name it would have declared,
    /// so that uses of it are not reported again.
    case invalid(Identifier?)
  }

  public func has(_ modifier: String) -> Bool { modifiers.contains { $0.text == modifier } }
}

/// `@name` or `@name("text")`. Cells may write `@discardableResult`; `@intrinsic` and builders are the library's.
public struct AttributeSyntax: Sendable {
  public let name: Identifier
  public let argument: String?

  public init(name: Identifier, argument: String?) {
    self.name = name
    self.argument = argument
  }
}

public struct VariableSyntax: Sendable {
  public let isConstant: Bool
  public let bindings: [PatternBindingSyntax]

  public init(isConstant: Bool, bindings: [PatternBindingSyntax]) {
    self.isConstant = isConstant
    self.bindings = bindings
  }
}

public struct PatternBindingSyntax: Sendable {
  public let pattern: Pattern
  public let type: TypeSyntax?
  public let initializer: Expression?
  /// The accessors of a computed variable.
  public let accessors: AccessorsSyntax?

  public init(pattern: Pattern, type: TypeSyntax?, initializer: Expression?, accessors: AccessorsSyntax?) {
    self.pattern = pattern
    self.type = type
    self.initializer = initializer
    self.accessors = accessors
  }
}

/// The getter and setter of a computed variable or subscript. In a library or protocol, `{ get set }`
/// has no bodies: then `getter` is nil and `hasSetter` alone speaks.
public struct AccessorsSyntax: Sendable {
  public let getter: Block?
  public let setter: Block?
  public let setterParameter: Identifier?
  public let hasSetter: Bool

  public init(getter: Block?, setter: Block?, setterParameter: Identifier?, hasSetter: Bool) {
    self.getter = getter
    self.setter = setter
    self.setterParameter = setterParameter
    self.hasSetter = hasSetter
  }
}

/// What functions, initializers and subscripts share.
public struct FunctionSyntax: Sendable {
  /// `init` and `subscript` for those.
  public let name: Identifier
  public let genericParameters: [GenericParameterSyntax]
  public let parameters: [ParameterSyntax]
  public let throwing: Bool
  /// Whether it throws only where an argument of function type does.
  public let rethrowing: Bool
  /// `E` of `throws(E)`
  public let thrownType: TypeSyntax?
  /// nil means Void.
  public let result: TypeSyntax?
  public let requirements: [RequirementSyntax]
  /// nil in a protocol or a library interface.
  public let body: Block?

  public init(
    name: Identifier, genericParameters: [GenericParameterSyntax], parameters: [ParameterSyntax],
    throwing: Bool,
    rethrowing: Bool = false, thrownType: TypeSyntax? = nil, result: TypeSyntax?,
    requirements: [RequirementSyntax], body: Block?
  ) {
    self.name = name
    self.genericParameters = genericParameters
    self.parameters = parameters
    self.throwing = throwing
    self.rethrowing = rethrowing
    self.thrownType = thrownType
    self.result = result
    self.requirements = requirements
    self.body = body
  }
}

public struct ParameterSyntax: Sendable {
  /// The argument label; nil for `_`.
  public let label: Identifier?
  public let name: Identifier
  public let type: TypeSyntax
  public let isInout: Bool
  public let isVariadic: Bool
  public let isAutoclosure: Bool
  public let isEscaping: Bool
  /// The name of a result builder attribute, `ChartContentBuilder`.
  public let builder: Identifier?
  public let defaultValue: Expression?

  public init(
    label: Identifier?, name: Identifier, type: TypeSyntax, isInout: Bool = false, isVariadic: Bool = false,
    isAutoclosure: Bool = false, isEscaping: Bool = false, builder: Identifier? = nil,
    defaultValue: Expression? = nil
  ) {
    self.label = label
    self.name = name
    self.type = type
    self.isInout = isInout
    self.isVariadic = isVariadic
    self.isAutoclosure = isAutoclosure
    self.isEscaping = isEscaping
    self.builder = builder
    self.defaultValue = defaultValue
  }
}

/// `T` or `T: Comparable & Hashable`
public struct GenericParameterSyntax: Sendable {
  public let name: Identifier
  public let constraints: [TypeSyntax]

  public init(name: Identifier, constraints: [TypeSyntax]) {
    self.name = name
    self.constraints = constraints
  }
}

/// One requirement of a `where` clause.
public enum RequirementSyntax: Sendable {
  /// `T: P`
  case conformance(TypeSyntax, TypeSyntax)
  /// `T == U`
  case sameType(TypeSyntax, TypeSyntax)
}

/// What structures, enumerations and protocols share.
public struct NominalSyntax: Sendable {
  public let name: Identifier
  public let genericParameters: [GenericParameterSyntax]
  /// Conformances; the raw type of an enumeration stands first.
  public let inherited: [TypeSyntax]
  public let requirements: [RequirementSyntax]
  public let members: [Declaration]

  public init(
    name: Identifier, genericParameters: [GenericParameterSyntax], inherited: [TypeSyntax],
    requirements: [RequirementSyntax], members: [Declaration]
  ) {
    self.name = name
    self.genericParameters = genericParameters
    self.inherited = inherited
    self.requirements = requirements
    self.members = members
  }
}

/// `associatedtype Iterator: IteratorProtocol = Self where Iterator.Element == Element`
public struct AssociatedTypeSyntax: Sendable {
  public let name: Identifier
  public let constraints: [TypeSyntax]
  /// What it is where a conforming type does not say.
  public let standard: TypeSyntax?
  public let requirements: [RequirementSyntax]

  public init(
    name: Identifier, constraints: [TypeSyntax], standard: TypeSyntax?, requirements: [RequirementSyntax]
  ) {
    self.name = name
    self.constraints = constraints
    self.standard = standard
    self.requirements = requirements
  }
}

public struct EnumCaseSyntax: Sendable {
  public let name: Identifier
  public let payload: [TupleTypeElementSyntax]?
  public let rawValue: Expression?

  public init(name: Identifier, payload: [TupleTypeElementSyntax]?, rawValue: Expression?) {
    self.name = name
    self.payload = payload
    self.rawValue = rawValue
  }
}

public struct ExtensionSyntax: Sendable {
  public let type: TypeSyntax
  public let inherited: [TypeSyntax]
  public let requirements: [RequirementSyntax]
  public let members: [Declaration]

  public init(
    type: TypeSyntax, inherited: [TypeSyntax], requirements: [RequirementSyntax], members: [Declaration]
  ) {
    self.type = type
    self.inherited = inherited
    self.requirements = requirements
    self.members = members
  }
}

/// `infix operator ∥: KullbackPrecedence`
public struct OperatorSyntax: Sendable {
  public enum Fixity: Sendable, CaseIterable {
    case prefix
    case infix
    case postfix
  }

  public let fixity: Fixity
  public let name: Identifier
  public let group: Identifier?

  public init(fixity: Fixity, name: Identifier, group: Identifier?) {
    self.fixity = fixity
    self.name = name
    self.group = group
  }
}

public struct PrecedenceGroupSyntax: Sendable {
  public let name: Identifier
  public let higherThan: [Identifier]
  public let lowerThan: [Identifier]
  public let associativity: Associativity
  public let isAssignment: Bool

  public init(
    name: Identifier, higherThan: [Identifier], lowerThan: [Identifier], associativity: Associativity,
    isAssignment: Bool
  ) {
    self.name = name
    self.higherThan = higherThan
    self.lowerThan = lowerThan
    self.associativity = associativity
    self.isAssignment = isAssignment
  }
}

public enum Associativity: Sendable {
  case left
  case right
  case none
}
