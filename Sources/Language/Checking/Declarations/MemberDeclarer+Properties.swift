import Diagnostics

/// A computed property or subscript before its functions are made.
struct AccessorShape {
  let name: Identifier
  let parameters: [ParameterSyntax]
  let result: TypeSyntax
  let accessors: AccessorsSyntax
  let declaration: Declaration
  var genericParameters: [GenericParameterSyntax] = []
  var requirements: [RequirementSyntax] = []
}

/// Computed and static properties, subscripts.
extension MemberDeclarer {
  // MARK: Properties

  func addProperties(
    _ syntax: VariableSyntax, _ declaration: Declaration, _ nominal: NominalType,
    _ owner: Lazy<FunctionDeclaration.Owner>, _ scope: Scope
  ) {
    for (index, binding) in syntax.bindings.enumerated() {
      guard case .binding(let name, _) = binding.pattern.kind else {
        if declaration.has("static") { refusePattern(at: binding.pattern.span, isMutable: true) }
        continue
      }
      checkRepetition(of: binding, called: name, declaration, nominal, owner)
      if binding.accessors != nil || declaration.has("static") { session.note(name.span, .property) }
      if binding.accessors != nil {
        let member = Lazy { owner.value.flatMap { computed(binding, declaration, $0, scope) } }
        add(name.text, member, nominal)
      } else if declaration.has("static") {
        let type = binding.type ?? syntax.sharedType(of: index)
        let nothing = syntax.beginsAsNil(index) ? Expression(.nilLiteral, at: name.span) : nil
        let value = binding.initializer ?? nothing
        addStatic(name, value, type, declaration, syntax.isConstant, nominal, owner, scope)
      } else if nominal.representation == .abstract || nominal.fields.allSatisfy({ $0.name != name.text }) {
        refuseStored(name, nominal)
      }
    }
  }

  private func checkRepetition(
    of binding: PatternBindingSyntax, called name: Identifier, _ declaration: Declaration,
    _ nominal: NominalType, _ owner: Lazy<FunctionDeclaration.Owner>
  ) {
    guard !isLibrary, let owner = owner.value else { return }
    let property = Redeclarations.Property(
      owner: nominal, name: name.text, isStatic: declaration.has("static"),
      conditional: owner.isConditional ? owner.type : nil,
      isRequirement: nominal.representation == .abstract && binding.isRequirement)
    if let repeated = session.redeclarations.adding(property, at: name) {
      session.report(session.wordRedeclaration(repeated))
    }
  }

  private func refuseStored(_ name: Identifier, _ nominal: NominalType) {
    if nominal.representation == .enumeration || nominal.representation == .uninhabited { return }
    session.report(.error("stored-property", at: name.span, "extensions must not contain stored properties"))
  }

  func computed(
    _ binding: PatternBindingSyntax, _ declaration: Declaration, _ owner: FunctionDeclaration.Owner?,
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

  func subscripted(
    _ syntax: FunctionSyntax, _ accessors: AccessorsSyntax, _ declaration: Declaration,
    _ owner: FunctionDeclaration.Owner, _ scope: Scope
  ) -> Member? {
    guard let result = syntax.result else { return nil }
    let shape = AccessorShape(
      name: syntax.name, parameters: syntax.parameters, result: result, accessors: accessors,
      declaration: declaration,
      genericParameters: syntax.genericParameters, requirements: syntax.requirements)
    let (getter, setter) = self.accessors(shape, owner, scope)
    if !isLibrary { checkRepetition(of: getter, called: syntax.name, in: scope) }
    return Member(
      kind: .subscripted(SubscriptDeclaration(getter: getter, setter: setter)),
      isStatic: declaration.has("static"))
  }

  // MARK: Static properties

  private func addStatic(
    _ name: Identifier, _ value: Expression?, _ type: TypeSyntax?, _ declaration: Declaration,
    _ isConstant: Bool, _ nominal: NominalType, _ owner: Lazy<FunctionDeclaration.Owner>, _ scope: Scope
  ) {
    if !nominal.genericParameters.isEmpty, owner.value?.type.holdsParameters != false {
      session.report(
        .error(
          "static-property", at: name.span, "static stored properties not supported in generic types",
          hint: "write a computed property: 'static var \(name.text): … { … }'"))
    }
    if !isLibrary, value == nil {
      session.report(
        .error(
          "static-property", at: name.span,
          "'static \(isConstant ? "let" : "var")' declaration requires an initializer expression or an explicitly stated getter",
          hint: "write '= …' behind it"))
    }
    let member = Lazy<Member> {
      guard let owner = owner.value else { return nil }
      let inner = ownerScope(owner, nil, scope)
      let stated = type.map { session.resolve($0, in: inner) }
      let variable = Variable(
        name: name.text, span: name.span, type: stated ?? .invalid, isMutable: !isConstant, storage: .global)
      if !isLibrary {
        session.privateMembers.note(
          declaration, .variable(variable), changedBy: .variable(variable), in: nominal)
      }
      if let value { giveValue(value, to: variable, stated, inner) }
      return Member(kind: .variable(variable), isStatic: true)
    } meantime: {
      session.report(.error("circular-reference", at: name.span, "circular reference"))
      let unknown = Variable(
        name: name.text, span: name.span, type: .invalid, isMutable: !isConstant, storage: .global)
      return Member(kind: .variable(unknown), isStatic: true)
    }
    session.extensions.members(toExtend: nominal, isLibrary: isLibrary).add(name.text, later: member)
    session.unreadValues.append { _ = member.value }
  }

  /// The value may speak of anything that the cell declares. Where the type is stated it is looked at last.
  private func giveValue(_ value: Expression, to variable: Variable, _ type: Type?, _ scope: Scope) {
    let session = self.session
    let check = { () -> TypedExpression in
      StatementChecker(ofInitialValue: session, scope).check(value, as: type, .initialization)
        ?? TypedExpression(.invalid, type: type ?? .invalid, span: value.span)
    }
    let initializer = Function(name: variable.name, span: variable.span, result: .void, implementation: .body)
    variable.initializer = initializer
    if type == nil {
      let typed = check()
      variable.type = typed.type
      session.initialize(variable, typed)
    } else if isLibrary {
      initializer.deferredBody = { variable.assignment(of: check()) }
    } else {
      session.pendingBodies.append { session.initialize(variable, check()) }
    }
  }
}

extension Session {
  /// A static property gets its value when the program first asks for it; a cell's constant gets it at once.
  fileprivate func initialize(_ variable: Variable, _ value: TypedExpression) {
    guard let initializer = variable.initializer else { return }
    if value.isConstant, !variable.span.file.isLibrary {
      variable.initializer = nil
      staticInitializers.append(TypedStatement(.declare(variable, value), span: variable.span))
      return
    }
    initializer.typedBody = variable.assignment(of: value)
    if libraryDepth == 0 {
      bodies.append(
        InitializationSubject(
          statements: initializer.typedBody ?? [], function: initializer, own: nil, span: variable.span))
    }
  }
}

extension Variable {
  fileprivate func assignment(of value: TypedExpression) -> [TypedStatement] {
    let place = TypedExpression(.variable(self), type: type, span: span)
    let assignment = TypedExpression(.assign(place: place, value), type: .void, span: value.span)
    return [TypedStatement(.expression(assignment), span: span)]
  }
}

extension TypedExpression {
  /// Whether it is made of literals alone, so that it does not matter when it is evaluated.
  fileprivate var isConstant: Bool {
    switch kind {
    case .integer, .double, .boolean, .string, .metatype: true
    case .inTurn(_, let inner): inner.isConstant
    case .tuple(let parts), .construct(let parts), .array(let parts), .enumCase(_, let parts):
      parts.allSatisfy { $0.isConstant }
    default: false
    }
  }
}

extension PatternBindingSyntax {
  /// Whether a protocol demands it.
  fileprivate var isRequirement: Bool { accessors.map { $0.getter == nil } ?? false }
}
