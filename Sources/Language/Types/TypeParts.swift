/// What types consist of.
extension Type {
  /// With each type that it directly consists of replaced by another.
  func mapParts(_ transform: (Type) -> Type) -> Type {
    switch self {
    case .nominal(let nominal, let arguments):
      return arguments.isEmpty ? self : .nominal(nominal, arguments.map(transform))
    case .tuple(let elements):
      return .tuple(elements.map { TupleElement(label: $0.label, type: transform($0.type)) })
    case .function(let function):
      return .function(
        FunctionType(
          parameters: function.parameters.map { $0.map(transform) }, thrown: function.thrown.map(transform),
          result: transform(function.result)))
    case .metatype(let instance): return .metatype(transform(instance))
    case .member(let base, let name): return .member(transform(base), name)
    case .parameter, .variable, .invalid: return self
    }
  }

  /// Whether it is, or somewhere consists of, a type that is meant.
  public func contains(where isMeant: (Type) -> Bool) -> Bool {
    if isMeant(self) { return true }
    switch self {
    case .nominal(_, let arguments): return arguments.contains { $0.contains(where: isMeant) }
    case .tuple(let elements): return elements.contains { $0.type.contains(where: isMeant) }
    case .function(let function):
      return function.result.contains(where: isMeant)
        || function.parameters.contains { $0.type.contains(where: isMeant) }
        || function.thrown?.contains(where: isMeant) ?? false
    case .metatype(let instance): return instance.contains(where: isMeant)
    case .member(let base, _): return base.contains(where: isMeant)
    case .parameter, .variable, .invalid: return false
    }
  }

  func mentions(_ other: Type) -> Bool { contains { $0 == other } }

  /// Whether a variable, bound or not, occurs in it.
  var holdsVariables: Bool {
    !isPlain && contains { if case .variable = $0 { true } else { false } }
  }

  /// Whether a generic parameter occurs in it.
  var holdsParameters: Bool { contains { $0.isDependent } }
}

extension Type {
  /// The type, nil where it has no values: what throws Never throws nothing.
  public var ifInhabited: Type? { nominal?.representation == .uninhabited ? nil : self }
}
