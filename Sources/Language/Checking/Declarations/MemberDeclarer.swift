import Diagnostics

/// Reads what types hold and what functions take, once the types' names are known.
struct MemberDeclarer {
  let session: Session
  let origin: Origin

  init(_ session: Session, _ origin: Origin) {
    self.session = session
    self.origin = origin
  }

  var isLibrary: Bool { origin.library != nil }

  // MARK: Protocols first: constraints speak of them

  /// A protocol has the associated types of the protocols that it refines, too.
  func declareProtocols(_ declarations: [Declaration], in scope: Scope) {
    for case (let nominal, let syntax) in protocols(declarations, scope) {
      for inherited in syntax.inherited {
        guard let ancestor = named(inherited, scope)?.nominal,
          ancestor.representation == .abstract
        else { continue }
        nominal.conformances.append(Conformance(protocolType: ancestor, requirements: [], associatedTypes: [:]))
        inheritAssociatedTypes(of: ancestor, nominal)
      }
    }
  }

  private func protocols(_ declarations: [Declaration], _ scope: Scope) -> [(NominalType, NominalSyntax)] {
    declarations.compactMap { declaration in
      guard case .protocolType(let syntax) = declaration.kind, case .type(let type)? = scope[syntax.name.text] else {
        return nil
      }
      return (type, syntax)
    }
  }

  private func named(_ syntax: TypeSyntax, _ scope: Scope) -> Type? {
    guard case .named(let name, _) = syntax.kind else { return nil }
    return session.lookUpType(name.text, in: scope)
  }

  private func inheritAssociatedTypes(of ancestor: NominalType, _ nominal: NominalType) {
    let own = nominal.genericParameters[0]
    for inherited in ancestor.genericParameters.dropFirst() where own.associatedTypes[inherited.name] == nil {
      let parameter = GenericParameter(name: inherited.name, constraints: inherited.constraints)
      nominal.genericParameters.append(parameter)
      own.associate(inherited.name, with: parameter)
    }
  }

  // MARK: Conformances: members and literals speak of them

  func declareConformances(_ declarations: [Declaration], in scope: Scope) {
    for declaration in declarations {
      switch declaration.kind {
      case .structure(let syntax), .enumeration(let syntax):
        guard case .type(let nominal)? = scope[syntax.name.text] else { continue }
        constrain(nominal, syntax, scope)
        let owner = self.owner(of: nominal)
        conform(owner, syntax.inherited, syntax.members, ownerScope(owner, nil, scope))
        declareNestedConformances(syntax.members, nominal, ownerScope(owner, nil, scope))
      case .extended(let syntax):
        guard let owner = extendedOwner(syntax, scope, reports: true) else { continue }
        conform(owner, syntax.inherited, syntax.members, ownerScope(owner, nil, scope))
      default: continue
      }
    }
  }

  private func declareNestedConformances(_ members: [Declaration], _ nominal: NominalType, _ scope: Scope) {
    for member in members {
      switch member.kind {
      case .structure(let syntax), .enumeration(let syntax):
        guard let nested = nominal.nestedTypes[syntax.name.text] else { continue }
        let owner = self.owner(of: nested)
        conform(owner, syntax.inherited, syntax.members, ownerScope(owner, nil, scope))
      default: continue
      }
    }
  }

  private func constrain(_ nominal: NominalType, _ syntax: NominalSyntax, _ scope: Scope) {
    for (parameter, written) in zip(nominal.genericParameters, syntax.genericParameters) {
      constrain(parameter, written.constraints, scope)
    }
  }

  private func conform(
    _ owner: FunctionDeclaration.Owner, _ inherited: [TypeSyntax], _ members: [Declaration], _ scope: Scope
  ) {
    declareAliases(members, owner, scope)
    for syntax in inherited {
      let type = session.resolve(syntax, in: scope)
      guard let protocolType = type.nominal, protocolType.representation == .abstract else {
        declareRawType(type, owner, syntax.span)
        continue
      }
      addConformance(owner, protocolType, scope)
    }
  }

  private func declareRawType(_ type: Type, _ owner: FunctionDeclaration.Owner, _ span: SourceSpan) {
    if case .invalid = type { return }
    if owner.nominal.representation == .enumeration {
      owner.nominal.rawType = type
    } else {
      session.report(
        .error(
          "inheritance", at: span, "'\(owner.nominal.name)' cannot inherit from '\(type)', which is not a protocol"))
    }
  }

  /// Conforming to a protocol means conforming to all that it refines.
  private func addConformance(_ owner: FunctionDeclaration.Owner, _ protocolType: NominalType, _ scope: Scope) {
    guard !owner.nominal.conformances.contains(where: { $0.protocolType == protocolType }) else { return }
    var associated: [String: Type] = [:]
    for parameter in protocolType.genericParameters.dropFirst() {
      associated[parameter.name] = associatedType(parameter.name, owner)
    }
    let back = Substitution(
      zip(owner.genericParameters, owner.nominal.genericParameters.map { .parameter($0) }),
      uniquingKeysWith: { first, _ in first })
    owner.nominal.conformances.append(
      Conformance(
        protocolType: protocolType, requirements: owner.requirements.map { $0.substituting(back) },
        associatedTypes: associated.mapValues { $0.substituting(back) }))
    for ancestor in protocolType.conformances { addConformance(owner, ancestor.protocolType, scope) }
  }

  /// A `typealias`, or the generic parameter of the same name.
  private func associatedType(_ name: String, _ owner: FunctionDeclaration.Owner) -> Type? {
    if let alias = owner.nominal.aliases[name] { return alias }
    if let parameter = owner.genericParameters.first(where: { $0.name == name }) { return .parameter(parameter) }
    if let nested = owner.nominal.nestedTypes[name] { return .nominal(nested, []) }
    return nil
  }

  private func declareAliases(_ members: [Declaration], _ owner: FunctionDeclaration.Owner, _ scope: Scope) {
    for member in members {
      if case .typeAlias(let name, _, let syntax) = member.kind {
        owner.nominal.aliases[name.text] = session.resolve(syntax, in: scope)
      }
    }
  }

  // MARK: Members

  func declareMembers(_ declarations: [Declaration], in scope: Scope) {
    for declaration in declarations { declare(declaration, in: scope) }
  }

  private func declare(_ declaration: Declaration, in scope: Scope) {
    switch declaration.kind {
    case .structure(let syntax), .enumeration(let syntax):
      guard case .type(let nominal)? = scope[syntax.name.text] else { return }
      declareBody(of: nominal, syntax, scope)
    case .protocolType(let syntax):
      guard case .type(let nominal)? = scope[syntax.name.text] else { return }
      addMembers(syntax.members, owner(of: nominal), scope)
    case .extended(let syntax):
      guard let owner = extendedOwner(syntax, scope, reports: false) else { return }
      addMembers(syntax.members, owner, scope)
    case .function(let syntax):
      let function = self.function(syntax, declaration, nil, scope)
      scope.declare(syntax.name.text, .functions([function]))
    case .typeAlias(let name, _, let syntax):
      scope.declare(name.text, .alias(session.resolve(syntax, in: scope)))
    case .variable, .initializer, .subscripted, .enumCases, .associatedType, .operatorFixity, .precedenceGroup,
      .invalid:
      return
    }
  }

  private func declareBody(of nominal: NominalType, _ syntax: NominalSyntax, _ scope: Scope) {
    let owner = self.owner(of: nominal)
    let inner = ownerScope(owner, nil, scope)
    for member in syntax.members { declareNested(member, nominal, inner) }
    declareFields(syntax.members, nominal, inner)
    declareCases(syntax.members, nominal, inner)
    addMembers(syntax.members, owner, scope)
    declareImplicitMembers(nominal, owner, syntax, inner)
  }

  private func declareNested(_ member: Declaration, _ nominal: NominalType, _ scope: Scope) {
    switch member.kind {
    case .structure(let syntax), .enumeration(let syntax):
      if let nested = nominal.nestedTypes[syntax.name.text] { declareBody(of: nested, syntax, scope) }
    default: return
    }
  }

  private func declareFields(_ members: [Declaration], _ nominal: NominalType, _ scope: Scope) {
    for member in members where !member.has("static") {
      guard case .variable(let syntax) = member.kind else { continue }
      for binding in syntax.bindings where binding.accessors == nil {
        declareField(binding, isMutable: !syntax.isConstant, nominal, scope)
      }
    }
  }

  private func declareField(
    _ binding: PatternBindingSyntax, isMutable: Bool, _ nominal: NominalType, _ scope: Scope
  ) {
    guard case .binding(let name, _) = binding.pattern.kind else { return }
    let type: Type
    if let written = binding.type {
      type = session.resolve(written, in: scope)
    } else if let initial = binding.initializer {
      type = StatementChecker(session, scope).check(initial, as: nil, .initialization)?.type ?? .invalid
    } else {
      session.report(.error("missing-type", at: name.span, "type annotation missing in pattern"))
      type = .invalid
    }
    if nominal.representation == .enumeration || nominal.representation == .uninhabited {
      session.report(.error("stored-property", at: name.span, "enums must not contain stored properties"))
      return
    }
    nominal.members[name.text, default: []].append(Member(kind: .field(nominal.fields.count), isStatic: false))
    nominal.fields.append(Field(name: name.text, type: type, isMutable: isMutable))
    if let initial = binding.initializer {
      let session = self.session
      session.fieldDefaults[FieldKey(nominal, nominal.fields.count - 1)] = DefaultValue {
        StatementChecker(session, scope).check(initial, as: type, .initialization)
          ?? TypedExpression(.invalid, type: type, span: initial.span)
      }
    }
  }

  private func declareCases(_ members: [Declaration], _ nominal: NominalType, _ scope: Scope) {
    for member in members {
      guard case .enumCases(let cases) = member.kind else { continue }
      for syntax in cases {
        let payload = (syntax.payload ?? []).map {
          TupleElement(label: $0.label?.text, type: session.resolve($0.type, in: scope))
        }
        nominal.members[syntax.name.text, default: []].append(
          Member(kind: .enumCase(nominal.cases.count), isStatic: true))
        nominal.cases.append(EnumCase(name: syntax.name.text, payload: payload, rawValue: nil))
        session.rawValues[FieldKey(nominal, nominal.cases.count - 1)] = syntax.rawValue
      }
    }
  }

  private func addMembers(_ members: [Declaration], _ owner: FunctionDeclaration.Owner, _ scope: Scope) {
    for member in members {
      switch member.kind {
      case .function(let syntax):
        let function = self.function(syntax, member, owner, scope)
        add(syntax.name.text, Member(kind: .function(function), isStatic: function.traits.isStatic), owner)
        if isOperatorName(syntax.name.text) { session.operatorFunctions[syntax.name.text, default: []].append(function) }
      case .initializer(let syntax, let isFailable):
        let function = self.function(syntax, member, owner, scope, isFailable: isFailable)
        add("init", Member(kind: .initializer(function), isStatic: true), owner)
      case .subscripted(let syntax, let accessors): addSubscript(syntax, accessors, member, owner, scope)
      case .variable(let syntax): addProperties(syntax, member, owner, scope)
      case .structure, .enumeration, .protocolType, .enumCases, .extended, .typeAlias, .associatedType,
        .operatorFixity, .precedenceGroup, .invalid:
        continue
      }
    }
  }

  private func add(_ name: String, _ member: Member, _ owner: FunctionDeclaration.Owner) {
    owner.nominal.members[name, default: []].append(member)
    guard owner.nominal.representation == .abstract else { return }
    let requirement = RequirementOwner(protocolType: owner.nominal, name: name, member: member)
    for function in member.functions { session.requirementOwners[ObjectIdentifier(function)] = requirement }
  }

  func isOperatorName(_ name: String) -> Bool {
    guard let first = name.first else { return false }
    return !first.isLetter && first != "_" && first != "$"
  }

  // MARK: Properties and subscripts

  private func addProperties(
    _ syntax: VariableSyntax, _ declaration: Declaration, _ owner: FunctionDeclaration.Owner, _ scope: Scope
  ) {
    for binding in syntax.bindings {
      guard case .binding(let name, _) = binding.pattern.kind else { continue }
      if let accessors = binding.accessors {
        addComputed(name, binding, accessors, declaration, owner, scope)
      } else if declaration.has("static") {
        addStatic(name, binding, syntax.isConstant, owner, scope)
      } else if owner.nominal.representation == .abstract || isExtension(owner) {
        session.report(
          .error("stored-property", at: name.span, "extensions must not contain stored properties"))
      }
    }
  }

  private func isExtension(_ owner: FunctionDeclaration.Owner) -> Bool {
    !owner.genericParameters.isEmpty && owner.genericParameters != owner.nominal.genericParameters
  }

  private func addComputed(
    _ name: Identifier, _ binding: PatternBindingSyntax, _ accessors: AccessorsSyntax, _ declaration: Declaration,
    _ owner: FunctionDeclaration.Owner, _ scope: Scope
  ) {
    guard let written = binding.type else {
      return session.report(
        .error("missing-type", at: name.span, "computed property must have an explicit type"))
    }
    let shape = AccessorShape(name: name, parameters: [], result: written, accessors: accessors, declaration: declaration)
    let (getter, setter) = self.accessors(shape, owner, scope)
    let property = PropertyDeclaration(
      name: name.text, type: getter.function.result, getter: getter, setter: setter)
    add(name.text, Member(kind: .property(property), isStatic: declaration.has("static")), owner)
  }

  private func addSubscript(
    _ syntax: FunctionSyntax, _ accessors: AccessorsSyntax, _ declaration: Declaration,
    _ owner: FunctionDeclaration.Owner, _ scope: Scope
  ) {
    guard let result = syntax.result else { return }
    let shape = AccessorShape(
      name: syntax.name, parameters: syntax.parameters, result: result, accessors: accessors, declaration: declaration,
      genericParameters: syntax.genericParameters, requirements: syntax.requirements)
    let (getter, setter) = self.accessors(shape, owner, scope)
    let member = Member(
      kind: .subscripted(SubscriptDeclaration(getter: getter, setter: setter)), isStatic: declaration.has("static"))
    add("subscript", member, owner)
  }

  private func addStatic(
    _ name: Identifier, _ binding: PatternBindingSyntax, _ isConstant: Bool, _ owner: FunctionDeclaration.Owner,
    _ scope: Scope
  ) {
    let inner = ownerScope(owner, nil, scope)
    let type = binding.type.map { session.resolve($0, in: inner) }
    let value = binding.initializer.flatMap { StatementChecker(session, inner).check($0, as: type, .initialization) }
    let variable = Variable(
      name: name.text, span: name.span, type: type ?? value?.type ?? .invalid, isMutable: !isConstant, storage: .global)
    add(name.text, Member(kind: .variable(variable), isStatic: true), owner)
    if let value { session.staticInitializers.append(TypedStatement(.declare(variable, value), span: name.span)) }
  }
}

extension Requirement {
  func substituting(_ substitution: Substitution) -> Requirement {
    switch self {
    case .conformance(let type, let protocolType, let associated):
      .conformance(type.substituting(substitution), protocolType, associated: associated)
    case .sameType(let a, let b): .sameType(a.substituting(substitution), b.substituting(substitution))
    }
  }
}

/// Names a field or case by its type and position.
struct FieldKey: Hashable {
  let nominal: NominalType
  let index: Int

  init(_ nominal: NominalType, _ index: Int) {
    self.nominal = nominal
    self.index = index
  }
}
