/// What literals can stand for.
extension Session {
  /// Whether a literal can have a type without generic unknowns.
  func expresses(_ literal: LiteralKind, _ type: Type) -> Bool {
    switch (literal, type) {
    case (_, .invalid): true
    case (_, .nominal(let nominal, _)) where nominal.representation == .abstract:
      nominal.admitsAll || literal.standard(types).map { conformances.conforms($0, nominal) } ?? true
    case (.integer, _), (.float, _), (.boolean, _): isExpressible(type, by: literal)
    case (.string(let isOneCharacter), _):
      isExpressible(type, by: literal)
        || isOneCharacter && (type == types.character || conforms(type, "_ExpressibleByOneCharacter"))
    case (.array, _): type.arrayElement != nil || arrayLiteralElement(of: type) != nil
    case (.dictionary, _):
      type.nominal == types.dictionaryType || isExpressible(type, by: literal)
    case (.closure, .function): true
    case (.keyPath, .function(let function)): function.parameters.count == 1
    case (.keyPath, .nominal(let nominal, _)):
      nominal == types.keyPathType || nominal == types.writableKeyPathType
    default: false
    }
  }

  /// Whether a type conforms to the literal's protocol.
  private func isExpressible(_ type: Type, by literal: LiteralKind) -> Bool {
    types.literalProtocols[literal].map { conformances.conforms(type, $0) } ?? false
  }

  /// Whether a literal might have a declared type; its generic parameters stand for anything that conforms.
  func couldExpress(_ literal: LiteralKind, _ type: Type) -> Bool {
    switch type {
    case .parameter(let parameter): return couldExpress(literal, parameter)
    case .member: return true
    default: break
    }
    if let wrapped = type.wrapped { return couldExpress(literal, wrapped) }
    if case .closure(let count?) = literal, case .function(let function) = type {
      return function.parameters.count == count || function.parameters.count == 1
    }
    return expresses(literal, type) || couldConform(type, to: literal)
  }

  /// Whether a generic type conforms to the literal's protocol under conditions, which what stands for its parameters
  /// may meet.
  private func couldConform(_ type: Type, to literal: LiteralKind) -> Bool {
    guard type.holdsParameters, let nominal = type.nominal, !nominal.isLibrary,
      let wanted = types.literalProtocols[literal]
    else { return false }
    return extensions.conformances(of: nominal).contains { $0.protocolType == wanted }
  }

  private func couldExpress(_ literal: LiteralKind, _ parameter: GenericParameter) -> Bool {
    let hasStandard =
      switch literal {
      case .integer: satisfies(parameter, types.int) || satisfies(parameter, types.double)
      case .float: satisfies(parameter, types.double)
      case .string: satisfies(parameter, types.string)
      case .boolean: satisfies(parameter, types.bool)
      case .array: satisfies(parameter, types.array(of: .invalid))
      case .dictionary: satisfies(parameter, types.dictionary(.invalid, .invalid))
      case .closure, .keyPath: parameter.constraints.isEmpty
      }
    // What stands for the parameter may be of another type than the literal has by default.
    return hasStandard || isExpressible(.parameter(parameter), by: literal)
      || extensions.hasOwnLiterals(types.literalProtocols[literal])
  }

  /// Whether a type could stand for a generic parameter.
  func satisfies(_ parameter: GenericParameter, _ type: Type) -> Bool {
    parameter.constraints.allSatisfy { conformances.conforms(type, $0) }
  }

  /// How far the integer literals of a type reach: as far as the integer that its initializer takes, `init(integerLiteral
  /// value: UInt64)`. Where nothing is known of that, as far as an Int.
  func integerLiteralRange(of type: Type) -> IntegerLiteral.Range {
    if let known = IntegerLiteral.knownRange(of: type) { return known }
    guard case .nominal = type, isExpressible(type, by: .integer) else { return .whole }
    return IntegerLiteral.knownRange(of: conformances.associatedType("IntegerLiteralType", of: type))
      ?? .whole
  }

  func isFloatingPoint(_ type: Type) -> Bool { type == types.double || conforms(type, "FloatingPoint") }

  func arrayLiteralElement(of type: Type) -> Type? {
    guard let wanted = types.literalProtocols.array, conformances.conforms(type, wanted) else { return nil }
    return conformances.associatedType("ArrayLiteralElement", of: type)
  }

  /// `init(arrayLiteral:)` and the like, as a protocol demands it of a type.
  func literalInitializer(_ protocolType: NominalType?, of type: Type) -> FunctionReference? {
    literalRequirement(protocolType).map { FunctionReference($0, arguments: [type]) }
  }

  func literalRequirement(_ protocolType: NominalType?) -> Function? {
    guard case .initializer(let declaration)? = protocolType?.members["init"]?.first?.kind else {
      return nil
    }
    return declaration.function
  }

  /// What the keys and values of a dictionary literal must be for a type that is no dictionary.
  func dictionaryLiteralElement(of type: Type) -> (key: Type, value: Type)? {
    guard let wanted = types.literalProtocols.dictionary, conformances.conforms(type, wanted) else {
      return nil
    }
    return (conformances.associatedType("Key", of: type), conformances.associatedType("Value", of: type))
  }

  func conforms(_ type: Type, _ protocolName: String) -> Bool {
    protocols[protocolName].map { conformances.conforms(type, $0) } ?? false
  }

  /// What a bare `throws` throws.
  var errorType: Type { protocols["Error"].map { .nominal($0, []) } ?? .invalid }
}

extension LiteralKind {
  /// The type that a literal has where nothing else is wanted; nil for what holds other values.
  fileprivate func standard(_ types: WellKnownTypes) -> Type? {
    switch self {
    case .integer: types.int
    case .float: types.double
    case .string: types.string
    case .boolean: types.bool
    case .array, .dictionary, .keyPath, .closure: nil
    }
  }
}
