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
        nominal.conformances.append(
          Conformance(protocolType: ancestor, requirements: [], associatedTypes: [:]))
        inheritAssociatedTypes(of: ancestor, nominal)
      }
    }
  }

  private func protocols(_ declarations: [Declaration], _ scope: Scope) -> [(NominalType, NominalSyntax)] {
    declarations.compactMap { declaration in
      guard case .protocolType(let syntax) = declaration.kind, case .type(let type)? = scope[syntax.name.text]
      else {
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
        guard let nominal = extendedType(syntax.type, scope, reports: true),
          !isLibrary || hasConformances(syntax)
        else { continue }
        let owner = copyOwner(of: nominal, constrainedBy: syntax.requirements, scope)
        conform(owner, syntax.inherited, syntax.members, ownerScope(owner, nil, scope))
      default: continue
      }
    }
  }

  /// Whether an extension says more than what members there are.
  private func hasConformances(_ syntax: ExtensionSyntax) -> Bool {
    !syntax.inherited.isEmpty
      || syntax.members.contains { if case .typeAlias = $0.kind { true } else { false } }
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
          "inheritance", at: span,
          "'\(owner.nominal.name)' cannot inherit from '\(type)', which is not a protocol"))
    }
  }

  /// Conforming to a protocol means conforming to all that it refines.
  private func addConformance(_ owner: FunctionDeclaration.Owner, _ protocolType: NominalType, _ scope: Scope)
  {
    guard
      !session.extensions.conformances(of: owner.nominal).contains(where: { $0.protocolType == protocolType })
    else {
      return
    }
    var associated: [String: Type] = [:]
    for parameter in protocolType.genericParameters.dropFirst() {
      associated[parameter.name] = associatedType(parameter.name, owner)
    }
    let back = Substitution(
      pairing: owner.genericParameters, owner.nominal.genericParameters.map { .parameter($0) })
    let conformance = Conformance(
      protocolType: protocolType, requirements: owner.requirements.map { $0.substituting(back) },
      associatedTypes: associated.mapValues { $0.substituting(back) })
    session.extensions.add(conformance, to: owner.nominal, isLibrary: isLibrary)
    for ancestor in session.extensions.conformances(of: protocolType) {
      addConformance(owner, ancestor.protocolType, scope)
    }
  }

  /// A `typealias`, or the generic parameter of the same name.
  private func associatedType(_ name: String, _ owner: FunctionDeclaration.Owner) -> Type? {
    if let alias = session.extensions.alias(name, in: owner.nominal) { return alias }
    if let parameter = owner.genericParameters.first(where: { $0.name == name }) {
      return .parameter(parameter)
    }
    if let nested = owner.nominal.nestedTypes[name] { return .nominal(nested, []) }
    return nil
  }

  private func declareAliases(_ members: [Declaration], _ owner: FunctionDeclaration.Owner, _ scope: Scope) {
    for member in members {
      if case .typeAlias(let name, _, let syntax) = member.kind {
        let type = session.resolve(syntax, in: scope)
        session.extensions.add(alias: name.text, type, to: owner.nominal, isLibrary: isLibrary)
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
      addMembers(syntax.members, of: nominal, Lazy(made: owner(of: nominal)), scope)
    case .extended(let syntax): addMembers(of: syntax, scope)
    case .deferred(let waiting): declareLater(waiting, scope)
    case .function(let syntax):
      let function = self.function(syntax, declaration, nil, scope)
      scope.declare(syntax.name.text, .functions([function]))
    case .typeAlias(let name, _, let syntax):
      scope.declare(name.text, .alias(session.resolve(syntax, in: scope)))
    case .variable, .initializer, .subscripted, .enumCases, .associatedType, .operatorFixity,
      .precedenceGroup,
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
    addMembers(syntax.members, of: nominal, Lazy(made: owner), scope)
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
    nominal.members.add(name.text, Member(kind: .field(nominal.fields.count), isStatic: false))
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
        nominal.members.add(syntax.name.text, Member(kind: .enumCase(nominal.cases.count), isStatic: true))
        nominal.cases.append(EnumCase(name: syntax.name.text, payload: payload, rawValue: nil))
        session.rawValues[FieldKey(nominal, nominal.cases.count - 1)] = syntax.rawValue
      }
    }
  }

  /// An extension of a library need not be looked at before one of its members is used.
  private func addMembers(of syntax: ExtensionSyntax, _ scope: Scope) {
    guard let nominal = extendedType(syntax.type, scope, reports: false) else { return }
    let owner = Lazy<FunctionDeclaration.Owner> {
      self.copyOwner(of: nominal, constrainedBy: syntax.requirements, scope)
    }
    addMembers(syntax.members, of: nominal, owner, scope)
  }

  private func addMembers(
    _ members: [Declaration], of nominal: NominalType, _ owner: Lazy<FunctionDeclaration.Owner>,
    _ scope: Scope
  ) {
    for declaration in members {
      if case .deferred(let waiting) = declaration.kind {
        add(waiting.name, later: Lazy { self.make(waiting, owner.value, scope) }, nominal)
      } else if case .variable(let syntax) = declaration.kind {
        addProperties(syntax, declaration, owner.value, scope)
      } else if let (name, member) = make(declaration, owner, scope) {
        add(name, later: Lazy(made: note(member, name, nominal)), nominal)
      }
    }
  }

  /// A member that has waited.
  private func make(_ waiting: DeferredDeclaration, _ owner: FunctionDeclaration.Owner, _ scope: Scope)
    -> Member?
  {
    let (declaration, problems) = waiting.read()
    session.diagnostics += problems
    if case .variable(let syntax) = declaration.kind {
      return syntax.bindings.first.flatMap { computed($0, declaration, owner, scope) }
        .map { note($0, waiting.name, owner.nominal) }
    }
    return make(declaration, Lazy(made: owner), scope).map { note($0.member, waiting.name, owner.nominal) }
  }

  /// A function, initializer or subscript; nil for what is none.
  private func make(
    _ declaration: Declaration, _ owner: Lazy<FunctionDeclaration.Owner>, _ scope: Scope
  ) -> (name: String, member: Member)? {
    switch declaration.kind {
    case .function(let syntax):
      let function = self.function(syntax, declaration, owner.value, scope)
      return (syntax.name.text, Member(kind: .function(function), isStatic: function.traits.isStatic))
    case .initializer(let syntax, let isFailable):
      let function = self.function(syntax, declaration, owner.value, scope, isFailable: isFailable)
      return ("init", Member(kind: .initializer(function), isStatic: true))
    case .subscripted(let syntax, let accessors):
      return subscripted(syntax, accessors, declaration, owner.value, scope).map { ("subscript", $0) }
    case .variable, .structure, .enumeration, .protocolType, .enumCases, .extended, .typeAlias,
      .associatedType,
      .operatorFixity, .precedenceGroup, .deferred, .invalid:
      return nil
    }
  }

  private func declareLater(_ waiting: DeferredDeclaration, _ scope: Scope) {
    let function = Lazy<FunctionDeclaration?> {
      let (declaration, problems) = waiting.read()
      self.session.diagnostics += problems
      guard case .function(let syntax) = declaration.kind else { return nil }
      return self.function(syntax, declaration, nil, scope)
    }
    scope.declare(waiting.name, later: function)
    session.unreadFunctions.append(function)
  }

  private func add(_ name: String, _ member: Member, _ owner: FunctionDeclaration.Owner) {
    add(name, later: Lazy(made: note(member, name, owner.nominal)), owner.nominal)
  }

  private func add(_ name: String, later member: Lazy<Member?>, _ nominal: NominalType) {
    session.extensions.members(toExtend: nominal, isLibrary: isLibrary).add(name, later: member)
    if isOperatorName(name) { session.operatorFunctions[name, default: []].append(member) }
    if isLibrary { session.unreadMembers.append(member) }
  }

  /// Tells the functions of a protocol's member what they are required by.
  private func note(_ member: Member, _ name: String, _ nominal: NominalType) -> Member {
    guard nominal.representation == .abstract else { return member }
    let requirement = RequirementOwner(protocolType: nominal, name: name, member: member)
    for function in member.functions { function.requirement = requirement }
    return member
  }

  func isOperatorName(_ name: String) -> Bool {
    name.unicodeScalars.first.map { CharacterClasses.isOperatorHead($0.value) } ?? false
  }

  // MARK: Properties and subscripts

  private func addProperties(
    _ syntax: VariableSyntax, _ declaration: Declaration, _ owner: FunctionDeclaration.Owner, _ scope: Scope
  ) {
    for binding in syntax.bindings {
      guard case .binding(let name, _) = binding.pattern.kind else { continue }
      if binding.accessors != nil {
        if let member = computed(binding, declaration, owner, scope) { add(name.text, member, owner) }
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

  private func computed(
    _ binding: PatternBindingSyntax, _ declaration: Declaration, _ owner: FunctionDeclaration.Owner,
    _ scope: Scope
  ) -> Member? {
    guard case .binding(let name, _) = binding.pattern.kind, let accessors = binding.accessors else {
      return nil
    }
    guard let written = binding.type else {
      session.report(.error("missing-type", at: name.span, "computed property must have an explicit type"))
      return nil
    }
    let shape = AccessorShape(
      name: name, parameters: [], result: written, accessors: accessors, declaration: declaration)
    let (getter, setter) = self.accessors(shape, owner, scope)
    let property = PropertyDeclaration(
      name: name.text, type: getter.function.result, getter: getter, setter: setter)
    return Member(kind: .property(property), isStatic: declaration.has("static"))
  }

  private func subscripted(
    _ syntax: FunctionSyntax, _ accessors: AccessorsSyntax, _ declaration: Declaration,
    _ owner: FunctionDeclaration.Owner, _ scope: Scope
  ) -> Member? {
    guard let result = syntax.result else { return nil }
    let shape = AccessorShape(
      name: syntax.name, parameters: syntax.parameters, result: result, accessors: accessors,
      declaration: declaration,
      genericParameters: syntax.genericParameters, requirements: syntax.requirements)
    let (getter, setter) = self.accessors(shape, owner, scope)
    return Member(
      kind: .subscripted(SubscriptDeclaration(getter: getter, setter: setter)),
      isStatic: declaration.has("static"))
  }

  private func addStatic(
    _ name: Identifier, _ binding: PatternBindingSyntax, _ isConstant: Bool,
    _ owner: FunctionDeclaration.Owner,
    _ scope: Scope
  ) {
    let session = self.session
    var isBeingMade = false
    let member = Lazy<Member?> {
      if isBeingMade {
        session.report(.error("circular-reference", at: name.span, "circular reference in '\(name.text)'"))
        return nil
      }
      isBeingMade = true
      return self.makeStatic(name, binding, isConstant, owner, scope)
    }
    add(name.text, later: member, owner.nominal)
    session.unreadStatics.append(member)
  }

  /// Its value may speak of anything that the cell declares, so it is looked at last, or when it is first used.
  private func makeStatic(
    _ name: Identifier, _ binding: PatternBindingSyntax, _ isConstant: Bool,
    _ owner: FunctionDeclaration.Owner,
    _ scope: Scope
  ) -> Member {
    let inner = ownerScope(owner, nil, scope)
    let type = binding.type.map { session.resolve($0, in: inner) }
    let value = binding.initializer.flatMap {
      StatementChecker(session, inner).check($0, as: type, .initialization)
    }
    let variable = Variable(
      name: name.text, span: name.span, type: type ?? value?.type ?? .invalid, isMutable: !isConstant,
      storage: .global)
    if let value {
      session.staticInitializers.append(TypedStatement(.declare(variable, value), span: name.span))
    }
    return Member(kind: .variable(variable), isStatic: true)
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
