import Diagnostics

/// What protocols refine and what they say of their associated types.
extension ConformanceDeclarer {
  /// What each protocol refines, then what it says of its associated types.
  func declareProtocols(_ declarations: [Declaration], in scope: Scope) {
    let protocols = protocols(declarations, scope)
    for (nominal, _) in protocols { session.extensions.note(associatedTypesOf: nominal) }
    for (nominal, syntax) in protocols { declareAncestors(of: nominal, syntax, scope) }
    for (nominal, syntax) in protocols { declareAssociatedTypes(of: nominal, syntax, scope) }
  }

  private func protocols(_ declarations: [Declaration], _ scope: Scope) -> [(NominalType, NominalSyntax)] {
    declarations.compactMap { declaration in
      guard case .protocolType(let syntax) = declaration.kind, case .type(let type)? = scope[syntax.name.text]
      else { return nil }
      return (type, syntax)
    }
  }

  private func declareAncestors(of nominal: NominalType, _ syntax: NominalSyntax, _ scope: Scope) {
    for inherited in syntax.inherited {
      guard let (ancestor, _) = session.resolveProtocol(inherited, in: scope) else {
        let type = session.resolve(inherited, in: scope)
        if type != .invalid { refuseInheritance(nominal, type, inherited.span) }
        continue
      }
      refine(ancestor, by: nominal, inherited.span)
    }
    for demanded in syntax.demandedOfSelf {
      guard let (ancestor, _) = session.resolveProtocol(demanded, in: scope) else { continue }
      refine(ancestor, by: nominal, demanded.span)
    }
  }

  private func refine(_ ancestor: NominalType, by nominal: NominalType, _ span: SourceSpan) {
    guard ancestor != nominal, !session.conformances.inherits(ancestor, nominal) else {
      return session.report(
        .error("circular-reference", at: span, "protocol '\(nominal.name)' refines itself"))
    }
    session.conformances.refine(ancestor, by: nominal)
  }

  private func declareAssociatedTypes(of nominal: NominalType, _ syntax: NominalSyntax, _ scope: Scope) {
    let session = self.session
    let own = Type.parameter(nominal.genericParameters[0])
    let inner = members.ownerScope(members.owner(of: nominal), nil, scope)
    for inherited in syntax.inherited {
      guard let (ancestor, arguments) = session.resolveProtocol(inherited, in: inner) else { continue }
      for (name, type) in zip(ancestor.primaryAssociatedTypes, arguments) {
        nominal.genericParameters[0].known[[name]] = type
      }
    }
    for member in syntax.members {
      guard case .associatedType(let associated) = member.kind else { continue }
      let standard = associated.standard.map { type in TypeAlias { session.resolve(type, in: inner) } }
      nominal.associatedTypes[associated.name.text] = AssociatedType(standard: standard)
      _ = members.demands(.member(own, associated.name.text), associated.constraints, inner)
      _ = members.demands(associated.requirements, inner)
    }
    refuseOneType(members.demands(syntax.requirements, inner), own, syntax.name.span)
    checkPrimaryTypes(of: nominal, syntax)
  }

  /// A protocol cannot be that of one type.
  private func refuseOneType(_ demanded: [Requirement], _ own: Type, _ span: SourceSpan) {
    for case .sameType(own, let type) in demanded {
      session.report(
        .error(
          "constraint", at: span, "same-type requirement makes generic parameter 'Self' non-generic",
          hint: "write an extension of '\(type)'"))
    }
  }

  /// What stands in `protocol P<A>` must name an associated type.
  private func checkPrimaryTypes(of nominal: NominalType, _ syntax: NominalSyntax) {
    let known = session.conformances.closure([nominal])
    for parameter in syntax.genericParameters
    where !known.contains(where: { $0.associatedTypes[parameter.name.text] != nil }) {
      session.report(
        .error(
          "associated-type", at: parameter.name.span,
          "an associated type named '\(parameter.name.text)' must be declared in the protocol '\(nominal.name)' or a protocol it inherits",
          hint: "write 'associatedtype \(parameter.name.text)' in it"))
    }
  }
}

extension NominalSyntax {
  /// What a protocol says of itself in its `where` clause, which it refines as well.
  fileprivate var demandedOfSelf: [TypeSyntax] {
    requirements.compactMap { requirement in
      guard case .conformance(let subject, let constraint) = requirement,
        case .named(let name, _) = subject.kind, name.text == "Self"
      else { return nil }
      return constraint
    }
  }
}
