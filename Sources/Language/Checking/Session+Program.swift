/// What the machine asks.
extension Session: Program {
  public func body(of function: Function) -> [TypedStatement] {
    if let body = function.typedBody { return body }
    guard let check = function.deferredBody else { return [] }
    function.deferredBody = nil
    let body = check()
    function.typedBody = body
    CaptureAnalysis().run(function)
    return body
  }

  /// The member of the type with the requirement's name and labels whose types fit, or a protocol's own version.
  public func witness(for requirement: Function, in type: Type) -> FunctionReference? {
    guard let (protocolType, wanted) = owner(of: requirement) else { return nil }
    libraryDepth += 1
    defer { libraryDepth -= 1 }
    let kind = wanted.kind(of: requirement)
    for candidate in candidates(named: wanted.name, in: kind.isStatic ? .metatype(type) : type) {
      if let stored = storedWitness(candidate, kind.part == .setter, type) { return stored }
      guard let function = kind.function(of: candidate), function.function !== requirement,
        function.parameters.map({ $0.label }) == kind.declaration.parameters.map({ $0.label }),
        let reference = reference(function, kind.declaration, type, protocolType)
      else { continue }
      return reference
    }
    return wanted.name == "==" ? partwiseEquality(of: type) : nil
  }

  /// The `==` that Swift supplies: part by part.
  private func partwiseEquality(of type: Type) -> FunctionReference? {
    guard case .type(let holder)? = libraryScope["_Synthesized"],
      case .function(let declaration)? = holder.members["equal"]?.first?.kind
    else { return nil }
    return FunctionReference(declaration.function, arguments: [type])
  }

  public func customDescription(of type: Type) -> FunctionReference? {
    guard let nominal = type.nominal, isDescribedByMembers(nominal) else { return nil }
    for candidate in candidates(named: "description", in: type)
    where candidate.declaration?.owner.map({ $0.nominal == nominal }) ?? true {
      if let stored = storedWitness(candidate, false, type) { return stored }
      if case .property(let property) = candidate.kind {
        return FunctionReference(property.getter.function, arguments: type.arguments)
      }
    }
    return nil
  }

  public func customEquality(of type: Type) -> FunctionReference? { ownFunction("==", of: type) }

  public func customHash(of type: Type) -> FunctionReference? { ownFunction("hash", of: type) }

  /// What prints itself by a `description` of its own says so by conforming.
  private func isDescribedByMembers(_ nominal: NominalType) -> Bool {
    switch nominal.representation {
    case .structure, .enumeration:
      extensions.conformances(of: nominal).contains { $0.protocolType.name == "CustomStringConvertible" }
    case .integer, .double, .boolean, .string, .array, .dictionary, .set, .optional, .host, .uninhabited,
      .abstract:
      false
    }
  }

  private func ownFunction(_ name: String, of type: Type) -> FunctionReference? {
    guard let nominal = type.nominal else { return nil }
    for case .function(let declaration) in extensions.members(name, of: nominal).map({ $0.kind }) {
      return FunctionReference(declaration.function, arguments: type.arguments)
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
    let solver = Solver(session: self)
    guard let opened = solver.open(Candidate(.function(function)), base: type, span: function.function.span)
    else {
      return nil
    }
    var wanted: Substitution = [:]
    if let own = requirement.owner?.genericParameters.first { wanted[own] = type }
    for parameter in requirement.owner?.genericParameters.dropFirst() ?? [] {
      wanted[parameter] = associatedType(parameter.name, of: type, in: protocolType) ?? solver.makeVariable()
    }
    let given = Type.function(function.type).substituting(opened)
    guard solver.unify(given, Type.function(requirement.type).substituting(wanted)) else { return nil }
    solver.settleConformances()
    return FunctionReference(
      function.function,
      arguments: function.function.genericParameters.map { solver.resolve(opened[$0] ?? .invalid) })
  }
}

/// A requirement, by its function.
struct RequirementOwner {
  let protocolType: NominalType
  let name: String
  let member: Member
}

extension Solver {
  /// Meets the conformances that are pending, so that associated types are known.
  func settleConformances() {
    for case .conformance(let type, let protocolType, let associated, let span) in state.pending {
      _ = conform(type, protocolType, associated, span)
    }
  }
}
