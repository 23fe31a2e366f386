import Diagnostics

/// A function as callers see it: labels, defaults, generic requirements.
final class FunctionDeclaration {
  /// The base name: `kl`, `+`, `init`, `subscript`.
  let name: String
  let function: Function
  /// Without `self`.
  let parameters: [ParameterDeclaration]
  /// The type that the function is a member of.
  let owner: Owner?
  let requirements: [Requirement]
  let traits: Traits
  /// Whether it looks like another one, which has been reported.
  @exclusivity(unchecked) var isRepeated = false
  /// Whether each parameter takes one argument as it is.
  let isUsableAsValue: Bool
  /// Whether it takes an expression that may throw, evaluated later.
  let takesThrowingAutoclosure: Bool
  /// Whether it rethrows what any of several functions throws.
  let gathersErrors: Bool

  /// The type around a member: its own generic parameters in place of arguments; a protocol's `Self`. An object, since
  /// all members share it.
  final class Owner {
    let nominal: NominalType
    let type: Type
    /// The parameters that `type` is made of; an extension has its own, which may be constrained.
    let genericParameters: [GenericParameter]
    /// Parameters that a `where` clause makes one with another type.
    let replaced: [String: Type]
    /// What the extension's constraints and the protocol itself demand.
    let requirements: [Requirement]
    /// Whether an extension's constraints are among them.
    let isConditional: Bool

    init(
      nominal: NominalType, type: Type, genericParameters: [GenericParameter], replaced: [String: Type],
      requirements: [Requirement], isConditional: Bool
    ) {
      self.nominal = nominal
      self.type = type
      self.genericParameters = genericParameters
      self.replaced = replaced
      self.requirements = requirements
      self.isConditional = isConditional
    }
  }

  struct Traits {
    var isStatic = false
    var isMutating = false
    /// Stands behind its operand.
    var isPostfix = false
    var isFailable = false
    var isResultDiscardable = false
    /// Declared by a library, not by the author.
    var isLibrary = false
    /// The initializer that takes all fields; it has no body.
    var isMemberwise = false
  }

  init(
    name: String, function: Function, parameters: [ParameterDeclaration], owner: Owner?,
    requirements: [Requirement], traits: Traits
  ) {
    self.name = name
    self.function = function
    self.parameters = parameters
    self.owner = owner
    self.requirements = requirements
    self.traits = traits
    isUsableAsValue = !parameters.contains { $0.isVariadic || $0.isAutoclosure }
    takesThrowingAutoclosure = parameters.contains { $0.thrown != nil }
    gathersErrors =
      function.thrown?.isRethrown ?? false
      && parameters.count { ($0.type.wrapped ?? $0.type).thrown == function.thrown } > 1
  }

  /// Whether a call passes the value before the dot as the first argument.
  var takesSelf: Bool { owner != nil && !traits.isStatic && name != "init" }

  /// Whether it is a protocol's, or has generic parameters though the type around it has none.
  var isGeneric: Bool {
    !function.genericParameters.isEmpty
      && owner.map { $0.nominal.representation == .abstract || $0.nominal.genericParameters.isEmpty } ?? true
  }

  /// The generic parameters that the function itself introduces.
  var ownParameters: [GenericParameter] {
    Array(function.genericParameters.dropFirst(owner?.genericParameters.count ?? 0))
  }

  /// The type as a value: `(Double, Double) -> Double`.
  var type: FunctionType {
    if let knownType { return knownType }
    let type = FunctionType(
      parameters: parameters.map { $0.typeAsValue }, thrown: function.thrown, result: function.result)
    knownType = type
    return type
  }
  @exclusivity(unchecked) private var knownType: FunctionType?

  /// The name with its labels, as messages show it: `kl(_:_:in:)`.
  var fullName: String {
    parameters.isEmpty && name.first?.isLetter == false
      ? name : name + "(" + parameters.map { ($0.label ?? "_") + ":" }.joined() + ")"
  }

  /// Whether another one is called by the same name, with the same labels.
  func isNamed(like other: FunctionDeclaration) -> Bool {
    name == other.name && parameters.count == other.parameters.count
      && zip(parameters, other.parameters).allSatisfy { $0.label == $1.label }
  }
}

final class ParameterDeclaration {
  /// nil where the argument has no label.
  let label: String?
  let name: String
  /// The element type of a variadic parameter; the value type of an autoclosure.
  let type: Type
  let isInout: Bool
  let isVariadic: Bool
  let isAutoclosure: Bool
  /// What the expression given for an autoclosure may throw; nil where nothing.
  let thrown: Type?
  /// Whether a function given here may outlive the call.
  let isEscaping: Bool
  let builder: NominalType?
  let defaultValue: DefaultValue?

  /// The parameter in the type of the function as a value.
  var typeAsValue: ParameterType {
    ParameterType(type, isInout: isInout, isLent: type.isFunction && !isEscaping && !isInout)
  }

  init(
    label: String?, name: String, type: Type, isInout: Bool = false, isVariadic: Bool = false,
    isAutoclosure: Bool = false, thrown: Type? = nil, isEscaping: Bool = false, builder: NominalType? = nil,
    defaultValue: DefaultValue? = nil
  ) {
    self.label = label
    self.name = name
    self.type = type
    self.isInout = isInout
    self.isVariadic = isVariadic
    self.isAutoclosure = isAutoclosure
    self.thrown = thrown
    self.isEscaping = isEscaping
    self.builder = builder
    self.defaultValue = defaultValue
  }
}

/// The default of a parameter or of a field of a memberwise initializer; checked on first use.
final class DefaultValue {
  /// Those of the function or type, of which the value may speak.
  var genericParameters: [GenericParameter] = []
  private let check: () -> TypedExpression
  private let circular: () -> TypedExpression
  private var checked: TypedExpression?
  private var isUnderWay = false
  /// Gives the value for actual generic arguments.
  private var function: Function?

  /// `circular` is what a value becomes that hangs on itself.
  init(_ check: @escaping () -> TypedExpression, circular: @escaping () -> TypedExpression) {
    (self.check, self.circular) = (check, circular)
  }

  var expression: TypedExpression {
    if let checked { return checked }
    if isUnderWay { return circular() }
    isUnderWay = true
    let expression = check()
    checked = expression
    return expression
  }

  /// The value where the generic parameters stand for these types.
  func value(_ arguments: [Type], _ known: some AssociatedTypes) -> TypedExpression {
    let plain = expression
    let substitution = Substitution(pairing: genericParameters, arguments)
    let type = plain.type.substituting(substitution, known)
    if genericParameters.isEmpty || plain.type == .invalid { return plain }
    if plain.isSimple { return TypedExpression(plain.kind, type: type, span: plain.span) }
    let maker = function ?? makeFunction(plain)
    return TypedExpression(
      .call(FunctionReference(maker, arguments: arguments), []), type: type, span: plain.span)
  }

  private func makeFunction(_ value: TypedExpression) -> Function {
    let made = Function(
      name: "default value", span: value.span, genericParameters: genericParameters, result: value.type,
      implementation: .body, body: [TypedStatement(.returnValue(value), span: value.span)])
    function = made
    return made
  }
}

extension DefaultValue {
  /// The value that a check gives, if it is right; one that hangs on itself is reported.
  convenience init(
    _ written: Expression, _ type: Type, _ session: Session, circular: String,
    _ check: @escaping () -> TypedExpression?
  ) {
    let invalid = TypedExpression(.invalid, type: type, span: written.span)
    self.init({ check() ?? invalid }) {
      session.report(.error("circular-value", at: written.span, "circular reference: " + circular))
      return invalid
    }
  }
}

extension TypedExpression {
  /// Whether no generic parameter can occur inside.
  fileprivate var isSimple: Bool {
    switch kind {
    case .integer, .double, .boolean, .string: true
    case .enumCase(_, let parts), .array(let parts): parts.isEmpty
    default: false
    }
  }
}

/// A computed property, or a property of a library type.
final class PropertyDeclaration {
  let name: String
  let type: Type
  let getter: FunctionDeclaration
  let setter: FunctionDeclaration?

  init(name: String, type: Type, getter: FunctionDeclaration, setter: FunctionDeclaration?) {
    self.name = name
    self.type = type
    self.getter = getter
    self.setter = setter
  }
}

final class SubscriptDeclaration {
  let getter: FunctionDeclaration
  let setter: FunctionDeclaration?

  init(getter: FunctionDeclaration, setter: FunctionDeclaration?) {
    self.getter = getter
    self.setter = setter
  }
}
