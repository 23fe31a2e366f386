import Diagnostics

/// Reads what types hold and what functions take, once it is known what conforms to what.
///
/// Signatures are read when somebody asks for them, and otherwise at the end (`Session.readSignatures`), so that the
/// order of declarations does not matter.
struct MemberDeclarer {
  let session: Session
  let origin: Origin

  init(_ session: Session, _ origin: Origin) {
    self.session = session
    self.origin = origin
  }

  var isLibrary: Bool { origin.library != nil }

  /// - Parameter visible: what functions see that see more than the scope that they are declared in.
  func declareMembers(
    _ declarations: [Declaration], in scope: Scope, seeing visible: [SourceSpan: Scope] = [:]
  ) {
    for declaration in declarations {
      declare(declaration, in: scope, seeing: visible[declaration.span] ?? scope)
    }
  }

  private func declare(_ declaration: Declaration, in scope: Scope, seeing visible: Scope) {
    switch declaration.kind {
    case .structure(let syntax), .enumeration(let syntax):
      if let nominal = scope.nominal(syntax.name.text) { declareBody(of: nominal, syntax, scope) }
    case .protocolType(let syntax):
      guard let nominal = scope.nominal(syntax.name.text) else { return }
      nominal.requirementNames = Set(syntax.members.flatMap { $0.memberNames }).sorted()
      addMembers(syntax.members, of: nominal, Lazy(made: owner(of: nominal)), scope)
    case .extended(let syntax): addMembers(of: syntax, accessible: declaration.fileLevel, scope)
    case .deferred(let waiting): declareLater(waiting, scope)
    case .function(let syntax):
      add(syntax.name.text, Lazy { self.function(syntax, declaration, nil, visible) }, scope)
    case .variable, .initializer, .subscripted, .enumCases, .typeAlias, .associatedType, .operatorFixity,
      .precedenceGroup, .invalid:
      return
    }
  }

  private func declareLater(_ waiting: DeferredDeclaration, _ scope: Scope) {
    let function = Lazy<FunctionDeclaration> {
      let declaration = self.read(waiting)
      guard case .function(let syntax) = declaration.kind else { return nil }
      return self.function(syntax, declaration, nil, scope)
    }
    add(waiting.name, function, scope)
  }

  private func read(_ waiting: DeferredDeclaration) -> Declaration {
    let (declaration, problems) = waiting.read(operators: session.operators)
    session.diagnostics += problems
    return declaration
  }

  private func add(_ name: String, _ function: Lazy<FunctionDeclaration>, _ scope: Scope) {
    if isLibrary, name.isOperatorName {
      session.operatorFunctions.add(name, function)
      session.unread.append { _ = function.value }
    } else {
      if name.isOperatorName { session.hasFreeOperators = true }
      scope.declare(name, later: function)
      session.unread.append { _ = scope[name] }
    }
  }

  // MARK: Types

  private func declareBody(of nominal: NominalType, _ syntax: NominalSyntax, _ scope: Scope) {
    let owner = self.owner(of: nominal)
    let inner = ownerScope(owner, nil, scope)
    if !isLibrary {
      session.reportRepeated(syntax.genericParameters.map { $0.name })
      session.reportRepeated(syntax.members.compactMap { $0.nameOfType })
    }
    for member in syntax.members { declareNested(member, inner) { nominal.nestedTypes[$0] } }
    declareFields(syntax.members, nominal, inner)
    declareCases(syntax.members, nominal, inner)
    addMembers(syntax.members, of: nominal, Lazy(made: owner), scope)
    declareImplicitMembers(nominal, owner, syntax, inner)
  }

  /// Of types of one name the one that the name means.
  private func declareNested(_ member: Declaration, _ scope: Scope, _ find: (String) -> NominalType?) {
    switch member.kind {
    case .structure(let syntax), .enumeration(let syntax):
      guard let nested = find(syntax.name.text), nested.span == syntax.name.span else { return }
      declareBody(of: nested, syntax, scope)
    default: return
    }
  }

  private func declareCases(_ members: [Declaration], _ nominal: NominalType, _ scope: Scope) {
    for member in members {
      guard case .enumCases(let cases) = member.kind else { continue }
      for syntax in cases {
        let payload = (syntax.payload ?? []).map {
          TupleElement(label: $0.label?.text, type: session.resolve($0.type, in: scope))
        }
        if nominal.cases.contains(where: { $0.name == syntax.name.text }) {
          session.report(session.wordRedeclaration(syntax.name))
          continue
        }
        if !isLibrary, syntax.payload == nil { session.redeclarations.add(case: syntax.name, of: nominal) }
        if let value = syntax.rawValue, nominal.rawType == nil { refuseRawValue(at: value.span, nominal) }
        nominal.members.add(syntax.name.text, Member(kind: .enumCase(nominal.cases.count), isStatic: true))
        session.note(syntax.name.span, .property)
        nominal.cases.append(EnumCase(name: syntax.name.text, payload: payload, rawValue: nil))
        let key = FieldKey(nominal, nominal.cases.count - 1)
        session.rawValues[key] = syntax.rawValue
        declareDefaults(of: syntax.payload ?? [], payload, key, scope)
      }
    }
  }

  private func refuseRawValue(at span: SourceSpan, _ nominal: NominalType) {
    session.report(
      .error(
        "raw-value", at: span, "enum case cannot have a raw value if the enum does not have a raw type",
        hint: "name the type of its raw values: 'enum \(nominal.name): Int'"))
  }

  private func declareDefaults(
    of syntax: [TupleTypeElementSyntax], _ payload: [TupleElement], _ key: FieldKey, _ scope: Scope
  ) {
    guard syntax.contains(where: { $0.defaultValue != nil }) else { return }
    let session = self.session
    session.payloadDefaults[key] = zip(syntax, payload).map { element, declared in
      element.defaultValue.map { written in
        let circular = "a case's default value makes the same case"
        let value = DefaultValue(written, declared.type, session, circular: circular) {
          StatementChecker(ofInitialValue: session, scope).check(written, as: declared.type, .initialization)
        }
        value.genericParameters = key.nominal.genericParameters
        session.unreadValues.append { _ = value.expression }
        return value
      }
    }
  }

  // MARK: Members

  /// An extension of a library need not be looked at before one of its members is used.
  ///
  /// - Parameter level: what members say that say nothing of where they can be used.
  private func addMembers(of syntax: ExtensionSyntax, accessible level: Identifier?, _ scope: Scope) {
    guard let nominal = extendedType(syntax.type, scope, reports: false) else { return }
    let owner = Lazy<FunctionDeclaration.Owner> {
      self.owner(of: syntax, nominal, scope)
    }
    for member in syntax.members {
      guard let type = self.owner(of: member, owner) else { continue }
      declareNested(member, ownerScope(type, nil, scope)) { session.extensions.nestedType($0, in: nominal) }
    }
    let members = level.map { level in syntax.members.map { $0.accessible(level) } } ?? syntax.members
    addMembers(members, of: nominal, owner, scope)
    checkRivals(of: syntax.members, in: nominal)
  }

  /// The type around a nested type; nil for other members, whose owner need not be made yet.
  private func owner(
    of member: Declaration, _ owner: Lazy<FunctionDeclaration.Owner>
  ) -> FunctionDeclaration.Owner? {
    switch member.kind {
    case .structure, .enumeration: owner.value
    default: nil
    }
  }

  private func addMembers(
    _ members: [Declaration], of nominal: NominalType, _ owner: Lazy<FunctionDeclaration.Owner>,
    _ scope: Scope
  ) {
    var skimmed: [DeferredDeclaration] = []
    for declaration in members {
      switch declaration.kind {
      case .deferred(let waiting) where waiting.name.isOperatorName: add(waiting, owner, nominal, scope)
      case .deferred(let waiting): skimmed.append(waiting)
      case .variable(let syntax): addProperties(syntax, declaration, nominal, owner, scope)
      case .function(let syntax): add(syntax.name.text, making(declaration, owner, scope), nominal)
      case .initializer: add("init", making(declaration, owner, scope), nominal)
      case .subscripted: add("subscript", making(declaration, owner, scope), nominal)
      case .structure, .enumeration, .protocolType, .enumCases, .extended, .typeAlias, .associatedType,
        .operatorFixity, .precedenceGroup, .invalid:
        continue
      }
    }
    addLater(skimmed, of: nominal, owner, scope)
  }

  /// Operators have to be known; the other members of most types nobody asks for.
  private func addLater(
    _ members: [DeferredDeclaration], of nominal: NominalType, _ owner: Lazy<FunctionDeclaration.Owner>,
    _ scope: Scope
  ) {
    guard !members.isEmpty else { return }
    nominal.members.fillLater { for waiting in members { self.add(waiting, owner, nominal, scope) } }
    session.unread.append { nominal.members.fill() }
  }

  private func add(
    _ waiting: DeferredDeclaration, _ owner: Lazy<FunctionDeclaration.Owner>, _ nominal: NominalType,
    _ scope: Scope
  ) {
    add(waiting.name, Lazy { owner.value.flatMap { self.make(waiting, $0, scope) } }, nominal)
  }

  private func making(
    _ declaration: Declaration, _ owner: Lazy<FunctionDeclaration.Owner>, _ scope: Scope
  ) -> Lazy<Member> {
    Lazy { owner.value.flatMap { self.make(declaration, $0, scope) } }
  }

  /// A function, initializer or subscript; nil for what is none.
  private func make(_ declaration: Declaration, _ owner: FunctionDeclaration.Owner, _ scope: Scope) -> Member?
  {
    switch declaration.kind {
    case .function(let syntax):
      let function = self.function(syntax, declaration, owner, scope)
      return Member(kind: .function(function), isStatic: function.traits.isStatic)
    case .initializer(let syntax, let isFailable):
      let function = self.function(syntax, declaration, owner, scope, isFailable: isFailable)
      return Member(kind: .initializer(function), isStatic: true)
    case .subscripted(let syntax, let accessors):
      return subscripted(syntax, accessors, declaration, owner, scope)
    case .variable, .structure, .enumeration, .protocolType, .enumCases, .extended, .typeAlias,
      .associatedType, .operatorFixity, .precedenceGroup, .deferred, .invalid:
      return nil
    }
  }

  /// A member that has waited.
  private func make(_ waiting: DeferredDeclaration, _ owner: FunctionDeclaration.Owner, _ scope: Scope)
    -> Member?
  {
    let declaration = read(waiting)
    if case .variable(let syntax) = declaration.kind {
      return syntax.bindings.first.flatMap { computed($0, declaration, owner, scope) }
    }
    return make(declaration, owner, scope)
  }

  func add(_ name: String, _ member: Lazy<Member>, _ nominal: NominalType) {
    let noted = nominal.representation == .abstract ? noting(member, name, nominal) : member
    let table = isLibrary ? nominal.members : session.extensions.members(toExtend: nominal, isLibrary: false)
    table.add(name, later: noted)
    if name.isOperatorName {
      session.operatorFunctions.add(name, noted, of: nominal)
    }
    session.unread.append { _ = table[name] }
  }

  /// Tells the functions of a protocol's member what they are required by.
  private func noting(_ member: Lazy<Member>, _ name: String, _ nominal: NominalType) -> Lazy<Member> {
    Lazy {
      guard let made = member.value else { return nil }
      let requirement = RequirementOwner(protocolType: nominal, name: name, member: made)
      for function in made.functions { function.requirement = requirement }
      return made
    }
  }
}

extension Declaration {
  /// The name of the type that it declares, or of another one for a type.
  var nameOfType: Identifier? {
    switch kind {
    case .structure(let syntax), .enumeration(let syntax), .protocolType(let syntax): syntax.name
    case .typeAlias(let name, _, _): name
    case .variable, .function, .initializer, .subscripted, .enumCases, .extended, .associatedType,
      .operatorFixity, .precedenceGroup, .deferred, .invalid:
      nil
    }
  }

  /// The names of the functions, initializers, subscripts and variables that it declares.
  fileprivate var memberNames: [String] {
    switch kind {
    case .deferred(let waiting): [waiting.name]
    case .function(let syntax): [syntax.name.text]
    case .initializer: ["init"]
    case .subscripted: ["subscript"]
    case .variable(let syntax):
      syntax.bindings.compactMap {
        if case .binding(let name, _) = $0.pattern.kind { name.text } else { nil }
      }
    case .structure, .enumeration, .protocolType, .enumCases, .extended, .typeAlias, .associatedType,
      .operatorFixity, .precedenceGroup, .invalid:
      []
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
