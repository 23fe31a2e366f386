import Diagnostics

/// Generic parameters, what is demanded of them, and the type around a member.
extension MemberDeclarer {
  // MARK: The type around members

  func owner(of nominal: NominalType) -> FunctionDeclaration.Owner {
    let parameters = nominal.genericParameters
    let isProtocol = nominal.representation == .abstract
    return FunctionDeclaration.Owner(
      nominal: nominal, type: isProtocol ? .parameter(parameters[0]) : nominal.ownType,
      genericParameters: parameters, replaced: [:], requirements: parameters.flatMap(requirements),
      isConditional: false)
  }

  /// All that is known of a generic parameter, as demands on its argument.
  private func requirements(of parameter: GenericParameter) -> [Requirement] {
    let own = Type.parameter(parameter)
    var found = parameter.constraints.map { Requirement.conformance(own, $0) }
    if isOwnSelf(parameter) { return found }
    for (path, constraints) in parameter.memberConstraints.inOrder {
      found += constraints.map { .conformance(own.member(at: path), $0) }
    }
    for (path, type) in parameter.known.inOrder { found.append(.sameType(own.member(at: path), type)) }
    return found
  }

  func isOwnSelf(_ parameter: GenericParameter) -> Bool {
    parameter.constraints.first?.genericParameters.first == parameter
  }

  func substitute(_ type: Type, _ substitution: Substitution) -> Type {
    type.substituting(substitution, session.conformances)
  }

  /// The names inside a type: its generic parameters, and its members through `self` where there is one.
  func ownerScope(_ owner: FunctionDeclaration.Owner, _ selfVariable: Variable?, _ parent: Scope) -> Scope {
    let around = surroundings(of: owner, parent)
    if owner.genericParameters.isEmpty {
      return Scope(.type(owner, selfVariable: selfVariable), parent: around)
    }
    let generics = Scope(.block, parent: around)
    for parameter in owner.genericParameters {
      let replaced = owner.replaced[parameter.name].map { Entity.alias(TypeAlias($0)) }
      generics.declare(parameter.name, replaced ?? .genericParameter(parameter))
    }
    return Scope(.type(owner, selfVariable: selfVariable), parent: generics)
  }

  /// The names inside the type around a nested type, whose generic parameters are the first of its own.
  private func surroundings(of owner: FunctionDeclaration.Owner, _ parent: Scope) -> Scope {
    guard let outer = owner.nominal.outer else { return parent }
    let parameters = Array(owner.genericParameters.prefix(outer.genericParameters.count))
    let around = FunctionDeclaration.Owner(
      nominal: outer, type: .nominal(outer, TypeArguments(parameters.map { .parameter($0) })),
      genericParameters: parameters,
      replaced: owner.replaced, requirements: [], isConditional: false)
    return ownerScope(around, nil, parent)
  }

  // MARK: Demands

  /// Declares generic parameters in a scope; gives back what is demanded of them.
  func declareGenerics(_ syntax: [GenericParameterSyntax], _ scope: Scope) -> (
    parameters: [GenericParameter], demands: [Requirement]
  ) {
    let generics = syntax.map { GenericParameter(name: $0.name.text) }
    if !isLibrary { session.checkNames(of: syntax, in: scope) }
    for parameter in generics {
      parameter.isLibrary = isLibrary
      scope.declare(parameter.name, .genericParameter(parameter))
    }
    return (generics, zip(generics, syntax).flatMap { demands(.parameter($0), $1.constraints, scope) })
  }

  func demands(_ type: Type, _ constraints: [TypeSyntax], _ scope: Scope) -> [Requirement] {
    constraints.flatMap { demand(type, $0, scope) }
  }

  func demands(_ clauses: [RequirementSyntax], _ scope: Scope) -> [Requirement] {
    clauses.flatMap { clause -> [Requirement] in
      switch clause {
      case .conformance(let subject, let constraint):
        return demand(session.resolve(subject, in: scope), constraint, scope)
      case .sameType(let left, let right):
        return identify(session.resolve(left, in: scope), session.resolve(right, in: scope))
      }
    }
  }

  /// `T: P`, also `T: P<Int>`. What is demanded is also noted with the parameter, for those who check bodies.
  private func demand(_ type: Type, _ syntax: TypeSyntax, _ scope: Scope) -> [Requirement] {
    guard let (protocolType, arguments) = session.resolveProtocol(syntax, in: scope) else {
      let wanted = session.resolve(syntax, in: scope)
      guard wanted != .invalid, type != .invalid else { return [] }
      session.report(
        .error("constraint", at: syntax.span, "type '\(type)' constrained to non-protocol type '\(wanted)'"))
      return []
    }
    note(protocolType, of: type)
    return [.conformance(type, protocolType)]
      + zip(protocolType.primaryAssociatedTypes, arguments).flatMap { identify(.member(type, $0), $1) }
  }

  /// What the types of a signature ask of its generic parameters: `Set<T>` that `T` is Hashable.
  func implied(by type: Type, _ generics: [GenericParameter]) -> [Requirement] {
    guard !generics.isEmpty else { return [] }
    switch type {
    case .nominal(let nominal, let arguments):
      let own = zip(nominal.genericParameters, arguments).flatMap { parameter, argument in
        parameter.constraints.flatMap { implied($0, of: argument, generics) }
      }
      return own + arguments.flatMap { implied(by: $0, generics) }
    case .tuple(let elements): return elements.flatMap { implied(by: $0.type, generics) }
    case .function(let function):
      let thrown = function.thrown.map { type in
        implied(by: type, generics)
          + (session.errorType.nominal.map { implied($0, of: type, generics) } ?? [])
      }
      return (thrown ?? []) + function.parameters.flatMap { implied(by: $0.type, generics) }
        + implied(by: function.result, generics)
    case .metatype(let instance): return implied(by: instance, generics)
    case .parameter, .member, .variable, .invalid: return []
    }
  }

  /// `some Sequence<Set<T>>` asks the same.
  func implied(by requirement: Requirement, _ generics: [GenericParameter]) -> [Requirement] {
    guard case .sameType(let left, let right) = requirement else { return [] }
    return implied(by: left, generics) + implied(by: right, generics)
  }

  private func implied(
    _ protocolType: NominalType, of type: Type, _ generics: [GenericParameter]
  ) -> [Requirement] {
    switch type {
    case .parameter(let parameter) where generics.contains(parameter):
      if session.conformances.conforms(type, protocolType) { return [] }
      note(protocolType, of: type)
      return [.conformance(type, protocolType)]
    case .nominal(let nominal, let arguments): return implied(protocolType, nominal, arguments, generics)
    default: return []
    }
  }

  /// `Set<T?>` asks that `T` is Hashable, on which it depends whether `T?` is.
  private func implied(
    _ protocolType: NominalType, _ nominal: NominalType, _ arguments: TypeArguments,
    _ generics: [GenericParameter]
  ) -> [Requirement] {
    let conditions =
      session.extensions.conformances(of: nominal)
      .first { $0.protocolType == protocolType }?.requirements ?? []
    return conditions.flatMap { condition -> [Requirement] in
      guard case .conformance(let subject, let demanded) = condition else { return [] }
      return implied(demanded, of: substitute(subject, nominal.substitution(arguments)), generics)
    }
  }

  private func note(_ protocolType: NominalType, of type: Type) {
    switch type {
    case .parameter(let parameter):
      if !parameter.constraints.contains(protocolType) { parameter.constraints.append(protocolType) }
    case .member:
      guard let (root, path) = rooted(type) else { return }
      root.memberConstraints[path, default: []].append(protocolType)
    default: return
    }
  }

  /// `A == B`: one of the two is a dependent type, which from now on means the other.
  func identify(_ a: Type, _ b: Type) -> [Requirement] {
    if a == b { return [] }
    switch (a, b) {
    case (.member, _): if let (root, path) = rooted(a) { root.known[path] = b }
    case (_, .member):
      if let (root, path) = rooted(b) { root.known[path] = a }
      return [.sameType(b, a)]
    case (.parameter, _): break
    case (_, .parameter): return [.sameType(b, a)]
    default: break
    }
    return [.sameType(a, b)]
  }

  private func rooted(_ type: Type) -> (GenericParameter, [String])? {
    var (rest, path) = (type, [String]())
    while case .member(let base, let name) = rest {
      path.insert(name, at: 0)
      rest = base
    }
    if case .parameter(let parameter) = rest { return (parameter, path) }
    return nil
  }
}

extension Requirement {
  func substituting(_ substitution: Substitution, _ known: some AssociatedTypes) -> Requirement {
    switch self {
    case .conformance(let type, let protocolType):
      .conformance(type.substituting(substitution, known), protocolType)
    case .sameType(let a, let b):
      .sameType(a.substituting(substitution, known), b.substituting(substitution, known))
    }
  }
}
