/// What the literals allow for a type variable.
enum LiteralKind: Hashable {
  case integer
  case float
  case string
  case boolean
  case array(element: Type)
  case dictionary(key: Type, value: Type)
  case keyPath
  /// A closure that takes so many parameters; nil where it does not say.
  case closure(parameters: Int?)
}

extension LiteralKind {
  var isCollection: Bool {
    switch self {
    case .array, .dictionary: true
    case .integer, .float, .string, .boolean, .keyPath, .closure: false
    }
  }
}

/// The type variables of one expression: what each is bound to, and which literals wait for it.
struct TypeBindings {
  private var bound: [Type?] = []
  private var literals: [LiteralKind?] = []
  /// Those before it are bound and stay so: a search for the next literal begins here.
  private var firstUnbound = 0

  mutating func makeVariable(literal: LiteralKind? = nil) -> Type {
    bound.append(nil)
    literals.append(literal)
    return .variable(TypeVariable(bound.count - 1))
  }

  var variableCount: Int { bound.count }

  /// Follows variables at the top: the result is a variable only if that is unbound.
  func shallow(_ type: Type) -> Type {
    var type = type
    while case .variable(let variable) = type, let next = bound[Int(variable.index)] { type = next }
    return type
  }

  /// Replaces every bound variable, at any depth.
  func resolve(_ type: Type) -> Type {
    switch shallow(type) {
    case .nominal(let nominal, let arguments):
      arguments.isEmpty ? .nominal(nominal, []) : .nominal(nominal, arguments.map(resolve))
    case .tuple(let elements):
      .tuple(elements.map { TupleElement(label: $0.label, type: resolve($0.type)) })
    case .function(let function):
      .function(
        FunctionType(
          parameters: function.parameters.map { ParameterType(resolve($0.type), isInout: $0.isInout) },
          thrown: function.thrown.map(resolve), result: resolve(function.result)))
    case .metatype(let instance): .metatype(resolve(instance))
    case .member(let base, let name): .member(resolve(base), name)
    case let other: other
    }
  }

  func literal(of type: Type) -> LiteralKind? {
    guard case .variable(let variable) = shallow(type) else { return nil }
    return literals[Int(variable.index)]
  }

  mutating func bind(_ variable: TypeVariable, to type: Type) {
    bound[Int(variable.index)] = type
    while firstUnbound < bound.count, bound[firstUnbound] != nil { firstUnbound += 1 }
  }

  mutating func setLiteral(_ literal: LiteralKind?, of variable: TypeVariable) {
    literals[Int(variable.index)] = literal
  }

  /// The first unbound variable that a literal waits for, in order of creation, and that fits.
  func firstUnboundLiteral(
    where fits: (TypeVariable, LiteralKind) -> Bool = { _, _ in true }
  ) -> (variable: TypeVariable, literal: LiteralKind)? {
    for index in firstUnbound..<bound.count where bound[index] == nil {
      if let literal = literals[index], fits(TypeVariable(index), literal) {
        return (TypeVariable(index), literal)
      }
    }
    return nil
  }

  /// Whether a type holds an unbound variable.
  func isOpen(_ type: Type) -> Bool {
    switch shallow(type) {
    case .variable: true
    case .nominal(_, let arguments): arguments.contains(where: isOpen)
    case .tuple(let elements): elements.contains { isOpen($0.type) }
    case .function(let function):
      isOpen(function.result) || function.parameters.contains { isOpen($0.type) }
        || function.thrown.map(isOpen) ?? false
    case .metatype(let instance): isOpen(instance)
    case .parameter, .member, .invalid: false
    }
  }

  /// Whether a variable occurs in a type; binding it to that type would never end.
  func occurs(_ variable: TypeVariable, in type: Type) -> Bool {
    switch shallow(type) {
    case .variable(let other): other == variable
    case .nominal(_, let arguments): arguments.contains { occurs(variable, in: $0) }
    case .tuple(let elements): elements.contains { occurs(variable, in: $0.type) }
    case .function(let function):
      occurs(variable, in: function.result) || function.parameters.contains { occurs(variable, in: $0.type) }
    case .metatype(let instance): occurs(variable, in: instance)
    case .parameter, .member, .invalid: false
    }
  }
}
