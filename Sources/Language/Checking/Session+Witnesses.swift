import Diagnostics

/// What fulfils the requirements of protocols.
extension Session {
  /// The member of the type with the requirement's name and labels whose types fit, or a protocol's own version; of
  /// several the one that has more conditions.
  public func witness(for requirement: Function, in type: Type) -> FunctionReference? {
    guard let (protocolType, wanted) = owner(of: requirement) else { return nil }
    libraryDepth += 1
    defer { libraryDepth -= 1 }
    let kind = wanted.kind(of: requirement)
    let declared = conformances.find(type, protocolType)?.type
    var found: (reference: FunctionReference, owner: FunctionDeclaration.Owner?)?
    let place = kind.isStatic ? Type.metatype(type) : type
    let candidates =
      isOfLibraries(protocolType, type)
      ? candidatesOfLibraries(named: wanted.name, in: place) : candidates(fulfilling: wanted.name, in: place)
    for candidate in candidates {
      if found == nil, let stored = storedWitness(candidate, kind.part == .setter, type) {
        if hasType(demandedBy: kind, candidate, in: type) { return stored }
        continue
      }
      guard let function = kind.function(of: candidate) ?? caseFunction(candidate, kind.part == .whole),
        !function.function.isRequirement, isPromised(function, by: declared, protocolType),
        found.map({ conformances.isNarrower(function.owner, than: $0.owner) }) ?? true,
        let reference = reference(function, kind.declaration, type, protocolType)
      else { continue }
      found = (reference, function.owner)
    }
    return found?.reference ?? synthesized(wanted.name, of: protocolType, for: type)
  }

  /// Whether a library says that a type conforms to which cells add: what they add fulfils nothing of that.
  private func isOfLibraries(_ protocolType: NominalType, _ type: Type) -> Bool {
    guard let nominal = type.nominal, nominal.isLibrary, !extensions.isUntouched(nominal) else {
      return false
    }
    return nominal.conformances.contains { $0.protocolType == protocolType }
  }

  /// Members of a name; operators may be declared outside of the type.
  private func candidates(fulfilling name: String, in type: Type) -> [Candidate] {
    let members = candidates(named: name, in: type)
    return name.isOperatorName ? members + functions(named: name).map { Candidate(.function($0)) } : members
  }

  /// Whether a stored property, or a case, is of the very type that is demanded of one.
  private func hasType(demandedBy kind: RequirementKind, _ candidate: Candidate, in type: Type) -> Bool {
    guard kind.part == .getter, let own = kind.declaration.owner?.genericParameters.first else {
      return kind.part == .setter
    }
    let wanted = kind.declaration.function.result.substituting([own: type], conformances)
    if case .enumCase = candidate.kind { return conformances.couldEqual(type, wanted) }
    return conformances.couldEqual(valueType(of: candidate), wanted)
  }

  /// Whether a type has the member wherever it conforms as declared: one with further conditions, or of a protocol that
  /// the type conforms to under further ones, fulfils nothing, even for types that meet them.
  private func isPromised(
    _ function: FunctionDeclaration, by declared: Type?, _ protocolType: NominalType
  ) -> Bool {
    guard let declared, let owner = function.owner else { return true }
    if owner.nominal.representation == .abstract, owner.nominal != protocolType,
      conformances.find(declared, owner.nominal) == nil
    {
      return false
    }
    return !owner.isConditional || conformances.meets(owner.requirements, owner.substitution(for: declared))
  }

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
      case .unapplied, .enumCase, .variable, .field, .tupleElement, .type: nil
      }
    }
  }

  private func owner(of requirement: Function) -> (NominalType, RequirementMember)? {
    guard let known = requirement.requirement else { return nil }
    return (known.protocolType, RequirementMember(name: known.name, member: known.member))
  }

  /// The function as what fulfils a requirement for a type; nil where it does not.
  private func reference(
    _ function: FunctionDeclaration, _ requirement: FunctionDeclaration, _ type: Type,
    _ protocolType: NominalType
  ) -> FunctionReference? {
    if requirement.parameters.isEmpty, !requirement.traits.isFailable, let bare = bare(function) {
      return FunctionReference(bare, arguments: Array(type.arguments))
    }
    guard function.fulfils(requirement), let reference = typed(function, requirement, type, protocolType)
    else {
      return nil
    }
    if function.traits.isMemberwise { giveBody(toMemberwise: function) }
    return reference
  }

  /// The function with generic arguments such that its types are the requirement's for this type.
  private func typed(
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
    // Those of a requirement stand for its own; where it has none, they are what its types show.
    let own = requirement.ownParameters.isEmpty ? [] : Set(function.ownParameters)
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
