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
      checkSize(of: nominal, syntax)
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
      guard let missing = missingRequirement(of: conformance.protocolType, in: conformance.type) else {
        continue
      }
      reported.insert(conformance.span)
      report(session.wordMissing(missing, conformance))
    }
  }

  /// The first requirement that nothing in the type fulfils.
  private func missingRequirement(of protocolType: NominalType, in type: Type) -> Function? {
    for name in protocolType.associatedTypes.keys.sorted()
    where session.conformances.associatedType(name, of: type) == .invalid {
      return Function(
        name: name, span: protocolType.span, result: .metatype(.member(type, name)),
        implementation: .requirement)
    }
    for name in protocolType.requirementNames where !session.supplies(name, of: protocolType, for: type) {
      for member in protocolType.members[name] ?? [] {
        let missing = requirements(member).first { session.witness(for: $0, in: type) == nil }
        if let missing { return missing }
      }
    }
    return nil
  }

  private func requirements(_ member: Member) -> [Function] {
    member.functions.filter { $0.isRequirement }
  }

  // MARK: Size

  /// A structure must not hold itself, and an enumeration only where it says `indirect`.
  private func checkSize(of nominal: NominalType, _ syntax: NominalSyntax) {
    guard nominal.representation == .structure else { return }
    for (index, field) in nominal.fields.enumerated() {
      var seen: Set<NominalType> = []
      guard holds(nominal, field.type, &seen) else { continue }
      report(
        .error(
          "recursive-type", at: fieldSpan(field.name, syntax),
          "value type '\(nominal.name)' cannot have a stored property that recursively contains it",
          hint: "keep it in an array, or use an indirect enum"))
      nominal.fields[index] = Field(name: field.name, type: .invalid, isMutable: field.isMutable)
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

  private func fieldSpan(_ name: String, _ syntax: NominalSyntax) -> SourceSpan {
    for member in syntax.members {
      guard case .variable(let variable) = member.kind else { continue }
      for binding in variable.bindings {
        if case .binding(let found, _) = binding.pattern.kind, found.text == name { return found.span }
      }
    }
    return syntax.name.span
  }
}
