import Diagnostics

/// What the machine asks.
extension Session: Program {
  public var revealsOpaqueTypes: Bool { true }

  public func associatedType(_ name: String, of type: Type) -> Type {
    let found = conformances.associatedType(name, of: type)
    return found.isOpaque ? found.substituting([:], self) : found
  }

  public func body(of function: Function) -> [TypedStatement] {
    if let body = function.typedBody { return body }
    guard let check = function.deferredBody else { return [] }
    function.deferredBody = nil
    let body = check()
    function.typedBody = body
    VariableAnalysis.run(function)
    return body
  }

  public func conforms(_ type: Type, to protocolType: NominalType) -> Bool {
    conformances.conforms(type, protocolType)
  }

  public func converted(_ value: TypedExpression, to wanted: Type) -> TypedExpression {
    let emitter = Emitter(
      session: self, state: Solver.State(), report: { self.report($0) }, errors: ErrorCover { _, _, _ in nil }
    )
    return emitter.coerce(value, to: wanted)
  }

  /// A value as an optional that holds it; what is optional is that already.
  func optional(holding value: TypedExpression) -> TypedExpression {
    value.type.wrapped == nil ? converted(value, to: types.optional(of: value.type)) : value
  }

  /// What Swift supplies itself: equality, order and hashing part by part.
  func synthesized(_ name: String, of protocolType: NominalType, for type: Type) -> FunctionReference? {
    let names = ["==": "equal", "<": "less", "hash": "hash"]
    guard let helper = names[name], supplies(name, of: protocolType, for: type) else { return nil }
    return helperReference(helper, [type])
  }

  /// What the library keeps for what Swift supplies itself.
  func helperReference(_ name: String, _ arguments: [Type]) -> FunctionReference? {
    guard case .type(let holder)? = libraryScope["_Synthesized"],
      case .function(let declaration)? = holder.members[name]?.first?.kind
    else { return nil }
    return FunctionReference(declaration.function, arguments: arguments)
  }

  /// Whether what a protocol demands under a name is supplied for a type that lacks it.
  func supplies(_ name: String, of protocolType: NominalType, for type: Type) -> Bool {
    synthesizedProtocol(name) == protocolType && unfit(type, protocolType) == nil
  }

  /// The protocol whose requirement of a name can be supplied.
  func synthesizedProtocol(_ name: String) -> NominalType? {
    switch name {
    case "==": protocols["Equatable"]
    case "<": protocols["Comparable"]
    case "hash": protocols["Hashable"]
    default: nil
    }
  }

  /// A part of the type that does not conform, or the type itself where nothing can be supplied for it; nil where
  /// all parts conform.
  func unfit(_ type: Type, _ protocolType: NominalType) -> Type? {
    guard case .nominal(let nominal, let arguments) = type else { return nil }
    let substitution = nominal.substitution(arguments)
    switch nominal.representation {
    case .structure where protocolType.name != "Comparable":
      return nominal.fields.indices.lazy.map { self.fieldType($0, of: type) }
        .first { !self.conformances.conforms($0, protocolType) }
    case .enumeration where protocolType.name != "Comparable" || nominal.rawType == nil:
      return nominal.cases.lazy.flatMap { $0.payload }.map {
        $0.type.substituting(substitution, self.conformances)
      }
      .first { !self.conformances.conforms($0, protocolType) }
    case .uninhabited: return nil
    case .structure, .enumeration: return type
    default: return nil
    }
  }

  public func literalInitializer(_ literal: LiteralForm, of type: Type) -> FunctionReference? {
    switch type.nominal?.representation {
    case .structure?, .enumeration?: break
    default: return nil
    }
    if conforms(type, "_Word") { return nil }
    let protocolType =
      switch literal {
      case .integer: types.literalProtocols.integer
      case .double: types.literalProtocols.float
      case .boolean: types.literalProtocols.boolean
      case .string:
        conforms(type, "_ExpressibleByOneCharacter")
          ? protocols["_ExpressibleByOneCharacter"] : types.literalProtocols.string
      }
    return literalRequirement(protocolType).flatMap { witness(for: $0, in: type) }
  }

  public func customDescription(of type: Type) -> FunctionReference? {
    describer("description", "CustomStringConvertible", of: type)
  }

  public func customDebugDescription(of type: Type) -> FunctionReference? {
    describer("debugDescription", "CustomDebugStringConvertible", of: type)
  }

  /// What prints itself by a member of its own says so by conforming; what the machine holds in a form of its own
  /// it describes itself.
  private func describer(_ name: String, _ protocolName: String, of type: Type) -> FunctionReference? {
    switch type.nominal?.representation {
    case .structure?, .enumeration?: break
    default: return nil
    }
    guard let protocolType = protocols[protocolName], conformances.find(type, protocolType) != nil,
      case .property(let property)? = protocolType.members[name]?.first?.kind
    else { return nil }
    return witness(for: property.getter.function, in: type)
  }

  public func customEquality(of type: Type) -> FunctionReference? { written("==", of: type) }

  public func customHash(of type: Type) -> FunctionReference? { written("hash", of: type) }

  /// What fulfils a requirement that could be supplied; nil where it is.
  private func written(_ name: String, of type: Type) -> FunctionReference? {
    switch type.nominal?.representation {
    case .structure?, .enumeration?: break
    default: return nil
    }
    guard let protocolType = synthesizedProtocol(name), conformances.find(type, protocolType) != nil,
      case .function(let requirement)? = protocolType.members[name]?.first?.kind,
      let witness = witness(for: requirement.function, in: type),
      witness.function !== synthesized(name, of: protocolType, for: type)?.function
    else { return nil }
    return witness
  }
}
