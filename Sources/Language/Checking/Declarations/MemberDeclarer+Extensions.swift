import Diagnostics

/// What extensions extend, and what they say of it.
extension MemberDeclarer {
  /// The type that an extension names.
  func extendedType(_ syntax: TypeSyntax, _ scope: Scope, reports: Bool) -> NominalType? {
    let count = session.diagnostics.count
    let type: Type?
    switch syntax.kind {
    case .named(let name, _):
      type = session.namedType(name.text, in: scope)
      if type == nil, reports { session.report(session.wordUnknownType(name, scope)) }
    // What they hold is read with what they say of it.
    case .array: type = session.types.array(of: .invalid)
    case .dictionary: type = session.types.dictionary(.invalid, .invalid)
    case .optional: type = session.types.optional(of: .invalid)
    case .member: type = session.resolve(syntax, in: scope) { .invalid }
    default: type = nil
    }
    if let nominal = type?.nominal { return nominal }
    if reports, session.diagnostics.count == count {
      session.report(.error("extension", at: syntax.span, "only a named type can be extended"))
    }
    return nil
  }

  /// The type around an extension's members.
  func owner(
    of syntax: ExtensionSyntax, _ nominal: NominalType, _ scope: Scope
  ) -> FunctionDeclaration.Owner {
    let base = specialize(owner(of: nominal), by: [], scope)
    let stated = statements(by: syntax.type, of: base, scope)
    return restrict(stated.isEmpty ? base : replace(stated, in: base), by: syntax.requirements, scope)
  }

  /// What an extension's own type says of its parameters: `Range<Int>` that the bound is Int, `Collection<Int>` that the
  /// element is.
  private func statements(
    by syntax: TypeSyntax, of owner: FunctionDeclaration.Owner, _ scope: Scope
  ) -> [Requirement] {
    if owner.nominal.representation == .abstract {
      guard case .named(_, let arguments) = syntax.kind else { return [] }
      return zip(owner.nominal.primaryAssociatedTypes, arguments).flatMap {
        identify(.member(owner.type, $0), session.resolve($1, in: scope))
      }
    }
    return zip(owner.genericParameters, statedArguments(syntax, scope)).compactMap { own, argument in
      if case .parameter = argument { nil } else { .sameType(.parameter(own), argument) }
    }
  }

  /// The generic arguments that a type is written with, or that another name for it stands for.
  private func statedArguments(_ syntax: TypeSyntax, _ scope: Scope) -> TypeArguments {
    switch syntax.kind {
    case .named(let name, let arguments) where arguments.isEmpty:
      guard case .alias(let alias, _)? = session.lookUpType(name.text, in: scope) else { return [] }
      return alias.type?.arguments ?? []
    case .member(let base, _, let own):
      let outer = statedArguments(base, scope)
      let around = outer.isEmpty ? extendedType(base, scope, reports: false)?.ownType.arguments ?? [] : outer
      return TypeArguments(Array(around) + own.map { session.resolve($0, in: scope) })
    case .named, .array, .dictionary, .optional: return session.resolve(syntax, in: scope).arguments
    default: return []
    }
  }

  /// The type around an extension's members, or around one member with a clause of its own: it has parameters of its
  /// own, which may be constrained further.
  func specialize(
    _ owner: FunctionDeclaration.Owner, by clauses: [RequirementSyntax], _ scope: Scope
  ) -> FunctionDeclaration.Owner {
    if owner.genericParameters.isEmpty { return owner }
    return restrict(copy(of: owner), by: clauses, scope)
  }

  private func copy(of owner: FunctionDeclaration.Owner) -> FunctionDeclaration.Owner {
    let copies = owner.genericParameters.map { GenericParameter(name: $0.name, constraints: $0.constraints) }
    let renaming = Substitution(pairing: owner.genericParameters, copies.map { .parameter($0) })
    // What a protocol says of its own `Self` is found through the protocol.
    for (copy, original) in zip(copies, owner.genericParameters) where !isOwnSelf(original) {
      for (path, type) in original.known { copy.known[path] = substitute(type, renaming) }
      copy.memberConstraints = original.memberConstraints
    }
    return FunctionDeclaration.Owner(
      nominal: owner.nominal, type: substitute(owner.type, renaming), genericParameters: copies,
      replaced: owner.replaced.mapValues { substitute($0, renaming) },
      requirements: owner.requirements.map { $0.substituting(renaming, session.conformances) },
      isConditional: owner.isConditional)
  }

  private func restrict(
    _ owner: FunctionDeclaration.Owner, by clauses: [RequirementSyntax], _ scope: Scope
  ) -> FunctionDeclaration.Owner {
    if owner.genericParameters.isEmpty || clauses.isEmpty { return owner }
    return replace(demands(clauses, ownerScope(owner, nil, scope)), in: owner)
  }

  /// What a clause `Element == Int` makes of the owner's own parameters; its bodies see the type itself.
  func replace(
    _ demanded: [Requirement], in base: FunctionDeclaration.Owner
  ) -> FunctionDeclaration.Owner {
    var replaced: Substitution = [:]
    var names = base.replaced
    for case .sameType(.parameter(let parameter), let type) in demanded
    where base.genericParameters.contains(parameter) {
      replaced[parameter] = type
      names[parameter.name] = type
      if case .parameter(let other) = type { other.take(over: parameter) }
    }
    return FunctionDeclaration.Owner(
      nominal: base.nominal, type: substitute(base.type, replaced), genericParameters: base.genericParameters,
      replaced: names, requirements: base.requirements + demanded, isConditional: true)
  }
}

extension GenericParameter {
  /// What is known of a parameter is known of the one that it is the same as.
  fileprivate func take(over other: GenericParameter) {
    constraints += other.constraints.filter { !constraints.contains($0) }
    for (path, type) in other.known where known[path] == nil { known[path] = type }
    for (path, protocols) in other.memberConstraints { memberConstraints[path, default: []] += protocols }
  }
}
