import Diagnostics

/// Reads what protocols refine and what types conform to, which constraints, literals and members then speak of.
struct ConformanceDeclarer {
  let members: MemberDeclarer

  init(_ members: MemberDeclarer) {
    self.members = members
  }

  var session: Session { members.session }
  private var isLibrary: Bool { members.isLibrary }

  /// Constraints of generic types first: conformances with conditions speak of them.
  func declareConformances(_ declarations: [Declaration], in scope: Scope) {
    for declaration in declarations { declareAliases(declaration, in: scope) }
    for declaration in declarations { constrain(declaration, scope) { scope.nominal($0) } }
    for case .extended(let syntax) in declarations.map({ $0.kind }) { constrainNested(in: syntax, scope) }
    for declaration in declarations { conform(declaration, scope) { scope.nominal($0) } }
  }

  private func constrain(_ declaration: Declaration, _ scope: Scope, _ find: (String) -> NominalType?) {
    switch declaration.kind {
    case .structure(let syntax), .enumeration(let syntax):
      guard !syntax.genericParameters.isEmpty || !syntax.requirements.isEmpty || syntax.members.holdTypes,
        let nominal = find(syntax.name.text)
      else { return }
      let inner = members.ownerScope(members.owner(of: nominal), nil, scope)
      for (parameter, written) in zip(nominal.ownParameters, syntax.genericParameters) {
        _ = members.demands(.parameter(parameter), written.constraints, inner)
      }
      refuseCircularity(of: nominal, members.demands(syntax.requirements, inner), syntax.name.span)
      for member in syntax.members { constrain(member, inner) { nominal.nestedTypes[$0] } }
    default: return
    }
  }

  /// A generic type's `where` clause cannot say that something is the very type.
  private func refuseCircularity(of nominal: NominalType, _ demanded: [Requirement], _ span: SourceSpan) {
    let isCircular = demanded.contains { requirement in
      guard case .sameType(let a, let b) = requirement else { return false }
      return [a, b].contains { side in side.contains { $0 == nominal.ownType } }
    }
    guard isCircular else { return }
    session.report(
      .error(
        "circular-reference", at: span,
        "generic type '\(nominal.name)' has self-referential generic requirements"))
  }

  private func conform(_ declaration: Declaration, _ scope: Scope, _ find: (String) -> NominalType?) {
    switch declaration.kind {
    case .structure(let syntax), .enumeration(let syntax):
      guard !syntax.inherited.isEmpty || syntax.members.holdTypes, let nominal = find(syntax.name.text) else {
        return
      }
      let owner = members.owner(of: nominal)
      let inner = members.ownerScope(owner, nil, scope)
      conform(owner, syntax.inherited, declaration.span, inner)
      for member in syntax.members { conform(member, inner) { nominal.nestedTypes[$0] } }
    case .extended(let syntax): extend(syntax, declaration.span, scope)
    default: return
    }
  }

  private func extend(_ syntax: ExtensionSyntax, _ span: SourceSpan, _ scope: Scope) {
    guard let nominal = members.extendedType(syntax.type, scope, reports: true) else { return }
    if !syntax.inherited.isEmpty, nominal.representation == .abstract {
      session.report(
        .error(
          "inheritance", at: syntax.type.span,
          "extension of protocol '\(nominal.name)' cannot have an inheritance clause",
          hint: "let the protocol itself refine the other"))
      return
    }
    guard !syntax.inherited.isEmpty || syntax.members.holdTypes else { return }
    let owner = members.owner(of: syntax, nominal, scope)
    let inner = members.ownerScope(owner, nil, scope)
    conform(owner, syntax.inherited, span, inner)
    for member in syntax.members { conform(member, inner) { session.extensions.nestedType($0, in: nominal) } }
  }

  /// What is known of the parameters around a type in an extension with conditions.
  private func constrainNested(in syntax: ExtensionSyntax, _ scope: Scope) {
    guard !syntax.requirements.isEmpty, syntax.members.holdTypes,
      let nominal = members.extendedType(syntax.type, scope, reports: false)
    else { return }
    let owner = members.owner(of: syntax, nominal, scope)
    let inner = members.ownerScope(owner, nil, scope)
    for member in syntax.members {
      guard let nested = member.nominal,
        let type = session.extensions.nestedType(nested.name.text, in: nominal)
      else {
        continue
      }
      type.inherit(from: nominal.genericParameters, session.conformances)
      _ = members.demands(syntax.requirements, members.ownerScope(members.owner(of: type), nil, scope))
      constrain(member, inner) { _ in type }
    }
  }

  private func conform(
    _ owner: FunctionDeclaration.Owner, _ inherited: [TypeSyntax], _ declaration: SourceSpan, _ scope: Scope
  ) {
    for syntax in inherited {
      let place = StatedConformance.Place(name: syntax.span, declaration: declaration)
      if let (protocolType, _) = session.resolveProtocol(syntax, in: scope) {
        add(owner, protocolType, isStated: true, place)
      } else {
        declareRawType(session.resolve(syntax, in: scope), owner, place)
      }
    }
  }

  private func declareRawType(
    _ type: Type, _ owner: FunctionDeclaration.Owner, _ place: StatedConformance.Place
  ) {
    if case .invalid = type { return }
    guard owner.nominal.representation == .enumeration else {
      return refuseInheritance(owner.nominal, type, place.name)
    }
    owner.nominal.rawType = type
    if let raw = session.protocols["RawRepresentable"] {
      add(owner, raw, isStated: false, place)
    }
  }

  func refuseInheritance(_ nominal: NominalType, _ type: Type, _ span: SourceSpan) {
    session.report(
      .error(
        "inheritance", at: span, "'\(nominal.name)' cannot inherit from '\(type)', which is not a protocol"))
  }

  /// Conforming to a protocol means conforming to all that it refines.
  private func add(
    _ owner: FunctionDeclaration.Owner, _ protocolType: NominalType, isStated: Bool,
    _ place: StatedConformance.Place
  ) {
    let known = session.extensions.conformances(of: owner.nominal).first { $0.protocolType == protocolType }
    if let known, known.isStated || !isStated {
      if isStated { reportRedundant(owner.nominal, protocolType, place.name) }
      return
    }
    let back = Substitution(
      pairing: owner.genericParameters, owner.nominal.genericParameters.map { .parameter($0) })
    let requirements = owner.requirements.map { $0.substituting(back, NamesOfAssociatedTypes()) }
    if let known { return known.state(of: owner.type, requirements) }
    let finder = AssociatedTypeFinder(session: session, owner: owner, protocolType: protocolType)
    let conformances = session.conformances
    let conformance = Conformance(
      to: protocolType, isStated: isStated, of: owner.type, requirements: requirements
    ) { name in conformances.find { finder.find(name) } }
    session.extensions.add(conformance, to: owner.nominal, isLibrary: isLibrary)
    if !isLibrary {
      session.statedConformances.append(
        StatedConformance(type: owner.type, protocolType: protocolType, place: place))
    }
    for ancestor in session.extensions.conformances(of: protocolType) {
      add(owner, ancestor.protocolType, isStated: false, place)
    }
  }

  private func reportRedundant(_ nominal: NominalType, _ protocolType: NominalType, _ span: SourceSpan) {
    session.report(
      .error(
        "conformance", at: span,
        "redundant conformance of '\(nominal.name)' to protocol '\(protocolType.name)'", hint: "remove it"))
  }

  // MARK: Aliases

  private func declareAliases(_ declaration: Declaration, in scope: Scope) {
    switch declaration.kind {
    case .structure(let syntax), .enumeration(let syntax), .protocolType(let syntax):
      guard case .type(let nominal)? = scope[syntax.name.text] else { return }
      declareAliases(syntax.members, of: nominal, members.owner(of: nominal), scope)
    case .extended(let syntax):
      guard syntax.members.contains(where: { $0.isAlias }),
        let nominal = members.extendedType(syntax.type, scope, reports: false)
      else { return }
      let owner = members.owner(of: syntax, nominal, scope)
      declareAliases(syntax.members, of: nominal, owner, scope)
    default: return
    }
  }

  private func declareAliases(
    _ declarations: [Declaration], of nominal: NominalType, _ owner: FunctionDeclaration.Owner, _ scope: Scope
  ) {
    guard declarations.contains(where: { $0.isAlias || $0.nominal != nil }) else { return }
    let inner = members.ownerScope(owner, nil, scope)
    let back = Substitution(
      pairing: owner.genericParameters, nominal.genericParameters.map { .parameter($0) })
    for member in declarations {
      switch member.kind {
      case .typeAlias(let name, let generics, let syntax):
        let alias = members.alias(name, generics, syntax, inner) {
          $0.substituting(back, NamesOfAssociatedTypes())
        }
        alias.access = member.access(in: nominal)
        session.extensions.add(alias: name.text, alias, to: nominal, isLibrary: isLibrary)
        if !isLibrary { session.unread.append { _ = alias.type } }
      case .structure(let syntax), .enumeration(let syntax):
        guard let nested = session.extensions.nestedType(syntax.name.text, in: nominal) else { continue }
        declareAliases(syntax.members, of: nested, members.owner(of: nested), inner)
      default: continue
      }
    }
  }
}

extension [Declaration] {
  /// Whether types are declared among them.
  fileprivate var holdTypes: Bool { contains { $0.nominal != nil } }
}

extension Declaration {
  fileprivate var isAlias: Bool { if case .typeAlias = kind { true } else { false } }

  /// The type that it declares, unless that is a protocol.
  fileprivate var nominal: NominalSyntax? {
    switch kind {
    case .structure(let syntax), .enumeration(let syntax): syntax
    default: nil
    }
  }
}

extension Scope {
  func nominal(_ name: String) -> NominalType? {
    if case .type(let nominal)? = self[name] { return nominal }
    return nil
  }
}

extension NominalType {
  /// Makes known of the parameters around it what is known of those that they are copies of.
  fileprivate func inherit(from originals: [GenericParameter], _ conformances: Conformances) {
    let renaming = Substitution(pairing: originals, genericParameters.map { .parameter($0) })
    for (copy, original) in zip(genericParameters, originals) {
      copy.constraints = original.constraints
      copy.memberConstraints = original.memberConstraints
      copy.known = original.known.mapValues { $0.substituting(renaming, conformances) }
    }
  }
}
