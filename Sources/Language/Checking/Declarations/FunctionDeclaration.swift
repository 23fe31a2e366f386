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

  /// The type around a member: its own generic parameters in place of arguments; a protocol's `Self`.
  struct Owner {
    let nominal: NominalType
    let type: Type
    /// The parameters that `type` is made of; an extension has its own, which may be constrained.
    let genericParameters: [GenericParameter]
    /// Parameters that a `where` clause makes one with another type.
    let replaced: [String: Type]
    /// What the extension's constraints and the protocol itself demand.
    let requirements: [Requirement]
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
  }

  /// Whether a call passes the value before the dot as the first argument.
  var takesSelf: Bool { owner != nil && !traits.isStatic && name != "init" }

  /// The type as a value: `(Double, Double) -> Double`.
  var type: FunctionType {
    FunctionType(
      parameters: parameters.map { ParameterType($0.type, isInout: $0.isInout) },
      isThrowing: function.isThrowing, result: function.result)
  }

  /// The name with its labels, as messages show it: `kl(_:_:in:)`.
  var fullName: String {
    parameters.isEmpty && name.first?.isLetter == false
      ? name : name + "(" + parameters.map { ($0.label ?? "_") + ":" }.joined() + ")"
  }
}

struct ParameterDeclaration {
  /// nil where the argument has no label.
  let label: String?
  let name: String
  /// The element type of a variadic parameter; the value type of an autoclosure.
  let type: Type
  let isInout: Bool
  let isVariadic: Bool
  let isAutoclosure: Bool
  let builder: NominalType?
  let defaultValue: DefaultValue?

  /// Whether the arguments may be of any types, each of its own: `print`'s items, which a library declares as
  /// a variadic of an unconstrained generic parameter.
  var takesAnything: Bool {
    guard isVariadic, case .parameter(let parameter) = type else { return false }
    return parameter.constraints.isEmpty && parameter.isLibrary
  }

  init(
    label: String?, name: String, type: Type, isInout: Bool = false, isVariadic: Bool = false,
    isAutoclosure: Bool = false, builder: NominalType? = nil, defaultValue: DefaultValue? = nil
  ) {
    self.label = label
    self.name = name
    self.type = type
    self.isInout = isInout
    self.isVariadic = isVariadic
    self.isAutoclosure = isAutoclosure
    self.builder = builder
    self.defaultValue = defaultValue
  }
}

/// The default of a parameter or of a field of a memberwise initializer; checked on first use.
final class DefaultValue {
  private let check: () -> TypedExpression
  private var checked: TypedExpression?

  init(_ check: @escaping () -> TypedExpression) {
    self.check = check
  }

  var expression: TypedExpression {
    if let checked { return checked }
    let expression = check()
    checked = expression
    return expression
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
