/// Finds what an associated type is for a conforming type: what the type says itself, what the types of its members
/// show, or what the protocol falls back on.
struct AssociatedTypeFinder {
  let session: Session
  /// What conforms: the type, or an extension of it under the conditions that its own parameters keep.
  let owner: FunctionDeclaration.Owner
  let protocolType: NominalType

  private var nominal: NominalType { owner.nominal }

  private var own: Type { nominal.ownType }

  func find(_ name: String) -> Type? { stated(name) ?? shown(name) ?? demanded(name) ?? standard(name) }

  // MARK: Stated

  /// A `typealias`, a generic parameter or a nested type of the name.
  private func stated(_ name: String) -> Type? {
    if let alias = session.extensions.alias(name, in: nominal), alias.parameters.isEmpty { return alias.type }
    if let parameter = nominal.genericParameters.last(where: { $0.name == name }) {
      return .parameter(parameter)
    }
    if let nested = session.extensions.nestedType(name, in: nominal), nested.ownParameters.isEmpty {
      return .nominal(nested, TypeArguments(nominal.genericParameters.map { .parameter($0) }))
    }
    return nil
  }

  // MARK: Shown

  /// `mutating func next() -> Int?` shows that `Element` is Int, where `next() -> Element?` is wanted.
  private func shown(_ name: String) -> Type? {
    if !protocolType.isLibrary, protocolType.associatedTypes.names.count == 1 { return shownByAll(name) }
    for conforming in refinements() {
      for (memberName, member) in requirements(of: conforming, mentioning: name) {
        for candidate in session.extensions.members(memberName, of: nominal) {
          if let type = type(of: name, by: candidate, member, conforming) { return type }
        }
      }
    }
    return nil
  }

  /// What the members that fulfil a protocol of the author's agree on; they must leave no choice.
  private func shownByAll(_ name: String) -> Type? {
    var possible: [Type] = []
    for conforming in refinements() {
      for (memberName, member) in requirements(of: conforming, mentioning: name) {
        let types = session.extensions.members(memberName, of: nominal).compactMap {
          type(of: name, by: $0, member, conforming)
        }
        let agreed = possible.filter { types.contains($0) }
        if !types.isEmpty { possible = agreed.isEmpty ? possible + types : agreed }
      }
    }
    return possible.dropFirst().allSatisfy { $0 == possible[0] } ? possible.first : .invalid
  }

  /// The protocol, and those among the type's that refine it.
  private func refinements() -> [NominalType] {
    [protocolType]
      + session.extensions.conformances(of: nominal).map { $0.protocolType }.filter {
        $0 != protocolType && session.conformances.inherits($0, protocolType)
      }
  }

  private func requirements(of protocolType: NominalType, mentioning name: String) -> [(String, Member)] {
    let wanted = Type.member(.parameter(protocolType.genericParameters[0]), name)
    return protocolType.requirementNames.flatMap { memberName in
      (protocolType.members[memberName] ?? []).filter { member in
        member.functions.first.map { $0.isRequirement && $0.mentions(wanted) } ?? false
      }.map { (memberName, $0) }
    }
  }

  /// What a name must be so that a member fulfils a requirement; nil where it does not.
  private func type(
    of name: String, by candidate: Member, _ requirement: Member, _ conforming: NominalType
  ) -> Type? {
    guard candidate.isStatic == requirement.isStatic,
      let wanted = session.candidate(for: requirement, in: .parameter(conforming.genericParameters[0])),
      let given = session.candidate(for: candidate, in: owner.type)
    else { return nil }
    let (demand, offer) = (session.signature(of: wanted), session.signature(of: given))
    guard demand.labels == offer.labels else { return nil }
    let solver = Solver(session: session, span: nominal.span)
    solver.inferring = owner.type
    guard let opened = solver.open(given, base: owner.type, span: nominal.span) else { return nil }
    let type = demand.wholeType.substituting([conforming.genericParameters[0]: owner.type], solver)
    guard solver.unify(type, offer.wholeType.substituting(opened, solver)), solver.settle() else {
      return nil
    }
    let found = solver.resolve(solver.associatedType(name, of: owner.type))
    return solver.state.bindings.isOpen(found)
      ? nil : found.substituting(owner.back, NamesOfAssociatedTypes())
  }

  // MARK: Demanded

  /// Where the protocol, or one that refines it, demands that it be the same as something else: `Iterator.Element` for
  /// `Element`.
  private func demanded(_ name: String) -> Type? {
    for conforming in refinements() {
      let parameter = conforming.genericParameters[0]
      for (path, type) in parameter.known.inOrder {
        let meaning: Type
        if path == [name] {
          meaning = type
        } else if type == .member(.parameter(parameter), name) {
          meaning = Type.parameter(parameter).member(at: path)
        } else {
          continue
        }
        let found = meaning.substituting([parameter: own], session.conformances)
        if found != .invalid { return found }
      }
    }
    return nil
  }

  // MARK: Fallen back on

  /// The default of the most refined protocol that has one which can be: a range of indices is a collection only of such
  /// as can be counted.
  private func standard(_ name: String) -> Type? {
    var best: (protocolType: NominalType, type: Type)?
    for candidate in refinements() {
      guard let written = candidate.associatedTypes[name]?.standard?.type else { continue }
      if let best, !session.conformances.inherits(candidate, best.protocolType) { continue }
      let type = written.substituting([candidate.genericParameters[0]: own], session.conformances)
      if best == nil || meets(type, name, candidate) { best = (candidate, type) }
    }
    return best?.type
  }

  private func meets(_ type: Type, _ name: String, _ protocolType: NominalType) -> Bool {
    (protocolType.genericParameters[0].memberConstraints[[name]] ?? []).allSatisfy {
      session.conformances.conforms(type, $0)
    }
  }
}

extension Function {
  /// Whether its signature speaks of a type.
  fileprivate func mentions(_ type: Type) -> Bool {
    result.mentions(type) || parameters.contains { $0.variable.type.mentions(type) }
  }
}

extension FunctionDeclaration.Owner {
  /// From its own parameters to those of the type.
  fileprivate var back: Substitution {
    Substitution(pairing: genericParameters, nominal.genericParameters.map { .parameter($0) })
  }
}

/// Leaves associated types as they are named: what they are may depend on conditions.
final class NamesOfAssociatedTypes: AssociatedTypes {
  var revealsOpaqueTypes: Bool { false }

  func associatedType(_ name: String, of type: Type) -> Type { .member(type, name) }
}
