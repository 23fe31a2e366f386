import Diagnostics

extension StatementChecker {
  /// What declared types must keep: they fulfil their protocols, and a value of one has an end.
  func checkPromises(_ declarations: [Declaration]) {
    for declaration in declarations { checkForm(declaration) { scope.nominal($0) } }
    checkConformances()
  }

  private func checkForm(_ declaration: Declaration, _ find: (String) -> NominalType?) {
    switch declaration.kind {
    case .structure(let syntax):
      guard let nominal = find(syntax.name.text) else { return }
      checkSize(of: nominal)
      for member in syntax.members { checkForm(member) { nominal.nestedTypes[$0] } }
    case .enumeration(let syntax):
      guard let nominal = find(syntax.name.text), nominal.representation == .enumeration else { return }
      checkCases(of: nominal, syntax, declaration)
      for member in syntax.members { checkForm(member) { nominal.nestedTypes[$0] } }
    default: return
    }
  }

  // MARK: Conformances

  /// Of a protocol and those that it refines one word is enough.
  private func checkConformances() {
    let stated = session.statedConformances
    session.statedConformances = []
    var reported: Set<SourceSpan> = []
    for conformance in stated where !reported.contains(conformance.span) {
      guard let missing = missing(of: conformance.protocolType, in: conformance.type) else {
        checkAccess(conformance)
        session.functionValues.add(conformance)
        continue
      }
      reported.insert(conformance.span)
      if !holdsUnknownMember(conformance) { report(session.wordMissing(missing, conformance)) }
    }
  }

  /// Whether a mistake has left a member without a type that may be meant to fulfil something.
  private func holdsUnknownMember(_ conformance: StatedConformance) -> Bool {
    guard let nominal = conformance.type.nominal else { return false }
    return conformance.protocolType.requirementNames.contains { name in
      session.extensions.members(name, of: nominal).flatMap { $0.functions }.contains { $0.isOfUnknownType }
    }
  }

  /// The first thing that a protocol demands and nothing in the type fulfils.
  private func missing(of protocolType: NominalType, in type: Type) -> MissingRequirement? {
    let unknown = protocolType.associatedTypes.names.sorted().first {
      session.conformances.associatedType($0, of: type) == .invalid
    }
    if let unknown { return .associatedType(unknown) }
    let member = requirements(of: protocolType, in: type).first {
      session.witness(for: $0, in: type) == nil
    }
    return member.map { .member($0) } ?? unmetConstraint(of: protocolType, in: type)
  }

  /// An associated type that is not what the protocol says of it.
  private func unmetConstraint(of protocolType: NominalType, in type: Type) -> MissingRequirement? {
    let own = protocolType.genericParameters[0]
    for (path, constraints) in own.memberConstraints.inOrder {
      let found = Type.parameter(own).member(at: path).substituting([own: type], session.conformances)
      guard let unmet = constraints.first(where: { !session.conformances.conforms(found, $0) }) else {
        continue
      }
      return .constraint(path.joined(separator: "."), found, unmet)
    }
    for (path, wanted) in own.known.inOrder {
      let found = Type.parameter(own).member(at: path).substituting([own: type], session.conformances)
      let wanted = wanted.substituting([own: type], session.conformances)
      if found != wanted { return .sameType(path.joined(separator: "."), found, wanted) }
    }
    return nil
  }

  /// What a protocol demands of a type and is not supplied for it, one after another.
  private func requirements(
    of protocolType: NominalType, in type: Type
  ) -> some Sequence<Function> {
    let session = self.session
    return protocolType.requirements { !session.supplies($0, of: protocolType, for: type) }
  }

  // MARK: Size

  /// A structure must not hold itself, and an enumeration only where it says `indirect`.
  private func checkSize(of nominal: NominalType) {
    guard nominal.representation == .structure else { return }
    for (index, field) in nominal.fields.enumerated() {
      var seen: Set<NominalType> = []
      guard holds(nominal, field.type, &seen) else { continue }
      report(
        .error(
          "recursive-type", at: field.span,
          "value type '\(nominal.name)' cannot have a stored property that recursively contains it",
          hint: "keep it in an array, or use an indirect enum"))
      nominal.fields[index] = field.with(.invalid)
    }
  }

  func holds(_ nominal: NominalType, _ type: Type, _ seen: inout Set<NominalType>) -> Bool {
    switch type {
    case .tuple(let elements): return elements.contains { holds(nominal, $0.type, &seen) }
    case .nominal(let other, let arguments):
      if other == nominal { return true }
      switch other.representation {
      case .structure:
        guard seen.insert(other).inserted else { return false }
        return other.fields.contains { holds(nominal, $0.type, &seen) }
      case .optional: return arguments.contains { holds(nominal, $0, &seen) }
      default: return false
      }
    case .function, .parameter, .member, .metatype, .variable, .invalid: return false
    }
  }
}

extension NominalType {
  /// Those of a protocol's requirements whose names are meant.
  func requirements(where isMeant: @escaping (_ name: String) -> Bool) -> some Sequence<Function> {
    requirementNames.lazy
      .filter(isMeant)
      .flatMap { self.members[$0] ?? [] }
      .flatMap { $0.functions.filter { $0.isRequirement } }
  }
}

extension Function {
  /// Whether a mistake has left a parameter or the result without a type.
  fileprivate var isOfUnknownType: Bool {
    (parameters.map { $0.variable.type } + [result]).contains { $0.contains { $0.isInvalid } }
  }
}
