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
      session: self, state: Solver.State(), report: { self.report($0) }, errors: ErrorCover { _, _ in nil })
    return emitter.coerce(value, to: wanted)
  }

  /// A value as an optional that holds it; what is optional is that already.
  func optional(holding value: TypedExpression) -> TypedExpression {
    value.type.wrapped == nil ? converted(value, to: types.optional(of: value.type)) : value
  }

  /// The member of the type with the requirement's name and labels whose types fit, or a protocol's own version.
  public func witness(for requirement: Function, in type: Type) -> FunctionReference? {
    guard let (protocolType, wanted) = owner(of: requirement) else { return nil }
    libraryDepth += 1
    defer { libraryDepth -= 1 }
    let kind = wanted.kind(of: requirement)
    for candidate in candidates(named: wanted.name, in: kind.isStatic ? .metatype(type) : type) {
      if let stored = storedWitness(candidate, kind.part == .setter, type) { return stored }
      guard let function = kind.function(of: candidate), function.function !== requirement else { continue }
      if kind.declaration.parameters.isEmpty, !kind.declaration.traits.isFailable, let bare = bare(function) {
        return FunctionReference(bare, arguments: Array(type.arguments))
      }
      guard
        function.fulfils(kind.declaration),
        let reference = reference(function, kind.declaration, type, protocolType)
      else { continue }
      if function.traits.isMemberwise { giveBody(toMemberwise: function) }
      return reference
    }
    return synthesized(wanted.name, of: type)
  }

  /// What Swift supplies itself: equality, order and hashing part by part.
  private func synthesized(_ name: String, of type: Type) -> FunctionReference? {
    let names = ["==": "equal", "<": "less", "hash": "hash"]
    guard let helper = names[name], let protocolType = synthesizedProtocol(name),
      supplies(name, of: protocolType, for: type),
      case .type(let holder)? = libraryScope["_Synthesized"],
      case .function(let declaration)? = holder.members[helper]?.first?.kind
    else { return nil }
    return FunctionReference(declaration.function, arguments: [type])
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

  public func customEquality(of type: Type) -> FunctionReference? { ownFunction("==", of: type) }

  public func customHash(of type: Type) -> FunctionReference? { ownFunction("hash", of: type) }

  private func ownFunction(_ name: String, of type: Type) -> FunctionReference? {
    guard let nominal = type.nominal else { return nil }
    switch nominal.representation {
    case .structure, .enumeration: break
    default: return nil
    }
    for case .function(let declaration) in extensions.members(name, of: nominal).map({ $0.kind }) {
      return FunctionReference(declaration.function, arguments: Array(type.arguments))
    }
    return nil
  }

  // MARK: Witnesses

  /// A requirement among a protocol's members.
  private struct RequirementMember {
    let name: String
    let member: Member

    func kind(of requirement: Function) -> RequirementKind {
      switch member.kind {
      case .property(let property):
        let isGetter = property.getter.function === requirement
        return RequirementKind(
          declaration: isGetter ? property.getter : property.setter ?? property.getter,
          isStatic: member.isStatic,
          part: isGetter ? .getter : .setter)
      case .subscripted(let declaration):
        let isGetter = declaration.getter.function === requirement
        return RequirementKind(
          declaration: isGetter ? declaration.getter : declaration.setter ?? declaration.getter,
          isStatic: member.isStatic, part: isGetter ? .getter : .setter)
      case .function(let declaration), .initializer(let declaration):
        return RequirementKind(declaration: declaration, isStatic: member.isStatic, part: .whole)
      case .field, .variable, .enumCase:
        preconditionFailure("a protocol has no stored members")
      }
    }
  }

  private struct RequirementKind {
    enum Part {
      case whole
      case getter
      case setter
    }

    let declaration: FunctionDeclaration
    let isStatic: Bool
    let part: Part

    func function(of candidate: Candidate) -> FunctionDeclaration? {
      switch candidate.kind {
      case .function(let declaration): part == .whole ? declaration : nil
      case .property(let property):
        part == .getter ? property.getter : part == .setter ? property.setter : nil
      case .subscripted(let declaration):
        part == .getter ? declaration.getter : part == .setter ? declaration.setter : nil
      case .enumCase, .variable, .field, .tupleElement, .type: nil
      }
    }
  }

  private func owner(of requirement: Function) -> (NominalType, RequirementMember)? {
    guard let known = requirement.requirement else { return nil }
    return (known.protocolType, RequirementMember(name: known.name, member: known.member))
  }

  /// The candidate with generic arguments such that its types are the requirement's for this type.
  private func reference(
    _ function: FunctionDeclaration, _ requirement: FunctionDeclaration, _ type: Type,
    _ protocolType: NominalType
  ) -> FunctionReference? {
    let solver = Solver(session: self, span: function.function.span)
    guard let opened = solver.open(Candidate(.function(function)), base: type, span: function.function.span)
    else { return nil }
    // The requirement's own parameters may be anything: what they are shows where the witness is called, not in it.
    var wanted: Substitution = [:]
    if let own = requirement.owner?.genericParameters.first { wanted[own] = type }
    for parameter in requirement.ownParameters { wanted[parameter] = solver.makeVariable() }
    guard function.function.thrown == nil || requirement.function.thrown != nil else { return nil }
    let isAlwaysMade = requirement.traits.isFailable && !function.traits.isFailable
    let promised = isAlwaysMade ? function.type.givingOptional(types) : function.type.withoutErrors
    let given = Type.function(promised).substituting(opened, solver)
    let demanded = Type.function(requirement.type.withoutErrors).substituting(wanted, solver)
    guard solver.unify(given, demanded), solver.settle() else { return nil }
    for parameter in requirement.ownParameters where !parameter.isRethrown {
      guard case .variable? = wanted[parameter].map(solver.shallow) else { return nil }
    }
    for own in function.ownParameters {
      for other in requirement.ownParameters where solver.areOne(opened[own], wanted[other]) {
        guard own.constraints.allSatisfy({ conformances.conforms(.parameter(other), $0) }) else { return nil }
      }
    }
    let own = Set(function.ownParameters)
    return FunctionReference(
      isAlwaysMade ? failable(function.function) : function.function,
      arguments: function.function.genericParameters.filter { !own.contains($0) }.map {
        solver.resolve(opened[$0] ?? .invalid)
      })
  }
}

extension FunctionDeclaration {
  /// Whether it is called as a requirement says, and changes nothing that it does not.
  fileprivate func fulfils(_ requirement: FunctionDeclaration) -> Bool {
    (!traits.isMutating || requirement.traits.isMutating)
      && parameters.map { $0.label } == requirement.parameters.map { $0.label }
      && parameters.map { $0.isVariadic } == requirement.parameters.map { $0.isVariadic }
  }
}

/// A requirement, by its function.
struct RequirementOwner {
  let protocolType: NominalType
  let name: String
  let member: Member
}

extension FunctionType {
  fileprivate var withoutErrors: FunctionType { FunctionType(parameters: parameters, result: result) }

  fileprivate func givingOptional(_ types: WellKnownTypes) -> FunctionType {
    FunctionType(parameters: parameters, result: types.optional(of: result))
  }
}
