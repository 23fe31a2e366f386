/// A value of which only a protocol is known, given for a generic parameter that must conform: what runs is the
/// function for the value's own type.
public struct Opening: Hashable {
  /// Which of the function's generic parameters it stands for.
  public let generic: Int
  /// Which of its parameters takes it.
  public let parameter: Int

  public init(generic: Int, parameter: Int) {
    self.generic = generic
    self.parameter = parameter
  }
}

extension Function {
  /// What the generic parameters stand for.
  public func substitution(_ arguments: [Type]) -> Substitution {
    Substitution(pairing: genericParameters, arguments)
  }

  /// The first opening that a call with these generic arguments can have; nil where there is none. What stands for a type's
  /// own parameters stays as it is, and a library's function of any types does the same with a value that is not opened.
  public func opening(_ arguments: [Type]) -> Opening? {
    for index in genericParameters.indices.prefix(arguments.count)
    where arguments[index].isExistential
      && (genericParameters[index].isOpened || !genericParameters[index].takesProtocols)
    {
      if let taker = taker(index, arguments) { return Opening(generic: index, parameter: taker) }
    }
    return nil
  }

  /// Whether the function could not take the value as it is.
  public func mustOpen(_ opening: Opening) -> Bool { !genericParameters[opening.generic].takesProtocols }

  /// The generic parameter for which a protocol is given that does not conform to itself, where it cannot be opened.
  func unopened(_ arguments: [Type]) -> Int? {
    genericParameters.indices.prefix(arguments.count).first {
      arguments[$0].isExistential && !genericParameters[$0].takesProtocols && taker($0, arguments) == nil
    }
  }

  /// The one parameter that takes a value of the type, or the type itself, of which nothing else speaks but the result.
  private func taker(_ index: Int, _ arguments: [Type]) -> Int? {
    let parameter = genericParameters[index]
    let own = Type.parameter(parameter)
    let known = arguments[index].nominal?.genericParameters.first?.known ?? [:]
    let takers = parameters.indices.filter {
      parameters[$0].variable.type.without(known, of: parameter).mentions(own)
    }
    guard takers.count == 1, parameters[takers[0]].variable.type == (takesType ? .metatype(own) : own),
      result.without(known, of: parameter).isCovariant(in: own)
    else { return nil }
    return takers[0]
  }
}

extension Type {
  /// Whether a value of the type remains one where wider types take the place of a parameter and of its associated types.
  func isCovariant(in parameter: Type) -> Bool {
    if !mentions(parameter) { return true }
    switch self {
    case .parameter, .member: return true
    case .nominal(let nominal, let arguments):
      switch nominal.representation {
      case .optional, .array: return arguments[0].isCovariant(in: parameter)
      case .dictionary: return !arguments[0].mentions(parameter) && arguments[1].isCovariant(in: parameter)
      default: return false
      }
    case .tuple(let elements): return elements.allSatisfy { $0.type.isCovariant(in: parameter) }
    case .function, .metatype, .variable, .invalid: return false
    }
  }
}

extension GenericParameter {
  /// Whether it may stand for a protocol, of which it demands nothing that such a one lacks.
  var takesProtocols: Bool { constraints.allSatisfy { $0.conformsToItself } }
}

extension NominalType {
  /// Whether a value of which only this protocol is known may stand for a generic parameter that must conform to it.
  var conformsToItself: Bool { isLibrary && ["Any", "Error", "Sendable"].contains(name) }
}

extension Type {
  /// With the associated types of a parameter replaced by what is known of them: `any Sequence<Int>` says what its
  /// elements are.
  func without(_ known: [[String]: Type], of own: GenericParameter) -> Type {
    if known.isEmpty { return self }
    switch self {
    case .member(.parameter(own), let name): return known[[name]] ?? self
    case .nominal, .tuple, .function: return mapParts { $0.without(known, of: own) }
    case .member, .parameter, .metatype, .variable, .invalid: return self
    }
  }
}
