import Diagnostics

/// What fulfils a protocol can be used wherever both the type and the protocol can.
extension StatementChecker {
  func checkAccess(_ conformance: StatedConformance) {
    if session.privateMembers.isEmpty, !session.hidesTypes { return }
    var reported: Set<SourceSpan> = []
    for witness in types(fulfilling: conformance) + functions(fulfilling: conformance)
    where !witness.access.contains(conformance.access) && reported.insert(witness.span).inserted {
      report(word(witness, conformance))
    }
  }

  private struct Witness {
    let name: String
    let span: SourceSpan
    let access: AccessScope
  }

  /// Nested types and other names for types that are a protocol's associated types.
  private func types(fulfilling conformance: StatedConformance) -> [Witness] {
    guard session.hidesTypes, let nominal = conformance.type.nominal else { return [] }
    return conformance.protocolType.associatedTypes.names.sorted().compactMap { name in
      if let nested = session.extensions.nestedType(name, in: nominal) {
        return Witness(name: name, span: nested.span, access: nested.access)
      }
      return session.extensions.alias(name, in: nominal).map {
        Witness(name: name, span: $0.span ?? conformance.span, access: $0.access)
      }
    }
  }

  private func functions(fulfilling conformance: StatedConformance) -> [Witness] {
    conformance.protocolType.requirements { _ in true }.compactMap { requirement in
      guard let known = requirement.requirement,
        let witness = session.witness(for: requirement, in: conformance.type)?.function
      else { return nil }
      let isSetter = known.member.functions.dropFirst().contains(requirement)
      return Witness(
        name: known.name, span: witness.span,
        access: session.privateMembers.access(.function(witness), changing: isSetter))
    }
  }

  /// A witness that is declared elsewhere is reported where the conformance is stated, as Swift does.
  private func word(_ witness: Witness, _ conformance: StatedConformance) -> Diagnostic {
    .error(
      "private", at: conformance.place.declaration.contains(witness.span) ? witness.span : conformance.span,
      "'\(witness.name)' must be as accessible as '\(conformance.type)' because it fulfils '\(conformance.protocolType.name)'",
      hint: "leave '\(witness.access.modifier)' out")
  }
}

extension StatedConformance {
  /// Where both the type and the protocol can be named.
  fileprivate var access: AccessScope {
    protocolType.access.narrowed(by: type.nominal?.access ?? .everywhere)
  }
}
