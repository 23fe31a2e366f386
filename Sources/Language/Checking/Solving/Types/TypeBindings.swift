/// What the literals allow for a type variable.
enum LiteralKind: Hashable {
  case integer
  case float
  /// Whether it is just one character, and so may be a `Character`.
  case string(isOneCharacter: Bool)
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

extension LiteralKind {
  /// Whether two literals can be of one type by default.
  func couldBe(_ other: LiteralKind) -> Bool {
    switch (self, other) {
    case (.integer, .float), (.float, .integer), (.string, .string), (.array, .array),
      (.dictionary, .dictionary), (.closure, .closure):
      true
    default: self == other
    }
  }
}

/// The type variables of one expression: what each is bound to, and which literals wait for it.
struct TypeBindings {
  private var variables: [Binding] = []
  /// Those before it are bound and stay so: a search for the next literal begins here.
  private var firstUnbound = 0

  private struct Binding {
    /// The older variable that stands for this one too.
    var older: TypeVariable?
    var type: Type?
    /// What waits for a type, where there is none.
    var literal: LiteralKind?

    var isUnbound: Bool { older == nil && type == nil }

    /// No literal waits for it any more.
    mutating func bind(to type: Type) {
      if case .variable(let older) = type { self.older = older } else { self.type = type }
      literal = nil
    }
  }

  mutating func makeVariable(literal: LiteralKind? = nil) -> Type {
    if variables.isEmpty { variables.reserveCapacity(16) }
    variables.append(Binding(literal: literal))
    return .variable(TypeVariable(variables.count - 1))
  }

  /// Follows variables at the top: the result is a variable only if that is unbound.
  func shallow(_ type: Type) -> Type {
    guard case .variable(let variable) = type else { return type }
    let oldest = oldest(variable)
    return variables[oldest].type ?? .variable(TypeVariable(oldest))
  }

  /// The place of the one that stands for a variable and all that are the same. It is found without a look at types,
  /// which would have to be counted.
  private func oldest(_ variable: TypeVariable) -> Int {
    var index = Int(variable.index)
    while let older = variables[index].older { index = Int(older.index) }
    return index
  }

  /// Replaces every bound variable, at any depth.
  func resolve(_ type: Type) -> Type {
    if type.isPlain { return type }
    let type = shallow(type)
    return type.isPlain || !type.holdsVariables ? type : type.mapParts(resolve)
  }

  func literal(of type: Type) -> LiteralKind? {
    guard case .variable(let variable) = type else { return nil }
    return variables[oldest(variable)].literal
  }

  /// Whether a literal waits for the type.
  func isLiteral(_ type: Type) -> Bool {
    guard case .variable(let variable) = type else { return false }
    return variables[oldest(variable)].literal != nil
  }

  mutating func bind(_ variable: TypeVariable, to type: Type) {
    variables[Int(variable.index)].bind(to: type)
    while firstUnbound < variables.count, !variables[firstUnbound].isUnbound { firstUnbound += 1 }
  }

  /// Undoes a binding; the literal waits again.
  mutating func release(_ variable: TypeVariable, literal: LiteralKind) {
    let index = Int(variable.index)
    variables[index].type = nil
    variables[index].literal = literal
    firstUnbound = min(firstUnbound, index)
  }

  mutating func setLiteral(_ literal: LiteralKind?, of variable: TypeVariable) {
    variables[Int(variable.index)].literal = literal
  }

  /// The first unbound variable that a literal waits for, in order of creation, and that fits.
  func firstUnboundLiteral(
    where fits: (TypeVariable, LiteralKind) -> Bool = { _, _ in true }
  ) -> (variable: TypeVariable, literal: LiteralKind)? {
    for index in firstUnbound..<variables.count where variables[index].isUnbound {
      if let literal = variables[index].literal, fits(TypeVariable(index), literal) {
        return (TypeVariable(index), literal)
      }
    }
    return nil
  }

  /// Whether a type holds an unbound variable.
  func isOpen(_ type: Type) -> Bool {
    if type.isPlain { return false }
    return switch shallow(type) {
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
    if type.isPlain { return false }
    return switch shallow(type) {
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
