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

extension MemberDeclarer {
  // MARK: The type around members

  func owner(of nominal: NominalType) -> FunctionDeclaration.Owner {
    if nominal.representation == .abstract { return protocolOwner(nominal, nominal.genericParameters) }
    let type = Type.nominal(nominal, nominal.genericParameters.map { .parameter($0) })
    return FunctionDeclaration.Owner(
      nominal: nominal, type: type, genericParameters: nominal.genericParameters, replaced: [:],
      requirements: nominal.genericParameters.flatMap(requirements))
  }

  private func protocolOwner(_ nominal: NominalType, _ parameters: [GenericParameter])
    -> FunctionDeclaration.Owner
  {
    let associated = Dictionary(pairing: parameters.dropFirst().map { $0.name }, parameters.dropFirst())
    return FunctionDeclaration.Owner(
      nominal: nominal, type: .parameter(parameters[0]), genericParameters: parameters, replaced: [:],
      requirements: [.conformance(.parameter(parameters[0]), nominal, associated: associated)])
  }

  private func requirements(of parameter: GenericParameter) -> [Requirement] {
    parameter.constraints.map { constraint in
      let names = Set(constraint.genericParameters.dropFirst().map { $0.name })
      return .conformance(
        .parameter(parameter), constraint,
        associated: parameter.associatedParameters.filter { names.contains($0.key) })
    }
  }

  /// The type that an extension names.
  func extendedType(_ syntax: TypeSyntax, _ scope: Scope, reports: Bool) -> NominalType? {
    switch syntax.kind {
    case .named(let name, _):
      let type = session.lookUpType(name.text, in: scope)
      if let nominal = type?.nominal { return nominal }
      if case .parameter? = type { break }
      if reports { session.report(session.wordUnknownType(name, scope)) }
      return nil
    case .member:
      return session.resolve(syntax, in: scope).nominal
    default: break
    }
    if reports { session.report(.error("extension", at: syntax.span, "only a named type can be extended")) }
    return nil
  }

  /// An extension speaks of the type through parameters of its own, since it may constrain them.
  func copyOwner(
    of nominal: NominalType, constrainedBy clauses: [RequirementSyntax], _ scope: Scope
  ) -> FunctionDeclaration.Owner {
    if nominal.genericParameters.isEmpty { return owner(of: nominal) }
    let copies = nominal.genericParameters.map {
      GenericParameter(name: $0.name, constraints: $0.constraints)
    }
    let substitution = Substitution(pairing: nominal.genericParameters, copies.map { .parameter($0) })
    for (copy, original) in zip(copies, nominal.genericParameters) {
      for (name, associated) in original.associatedParameters {
        if case .parameter(let parameter)? = substitution[associated] {
          copy.associate(name, with: parameter)
        }
      }
    }
    let base =
      nominal.representation == .abstract
      ? protocolOwner(nominal, copies)
      : FunctionDeclaration.Owner(
        nominal: nominal, type: .nominal(nominal, copies.map { .parameter($0) }), genericParameters: copies,
        replaced: [:], requirements: [])
    let inner = ownerScope(base, nil, scope)
    let demanded = clauses.compactMap { requirement($0, inner) }
    let replaced = replacements(demanded, copies)
    return FunctionDeclaration.Owner(
      nominal: nominal, type: base.type.substituting(replaced), genericParameters: copies,
      replaced: Dictionary(uniqueKeysWithValues: replaced.map { ($0.key.name, $0.value) }),
      requirements: (base.requirements.isEmpty ? copies.flatMap(requirements) : base.requirements) + demanded)
  }

  /// What a clause `Element == Int` makes of the extension's own parameters; its bodies see the type itself.
  private func replacements(_ demanded: [Requirement], _ copies: [GenericParameter]) -> Substitution {
    var replaced: Substitution = [:]
    for case .sameType(.parameter(let parameter), let type) in demanded where copies.contains(parameter) {
      replaced[parameter] = type
      for copy in copies where copy.associatedParameters[parameter.name] == parameter {
        copy.associatedTypes[parameter.name] = type
      }
    }
    return replaced
  }

  /// The names inside a type: its generic parameters, and its members through `self` where there is one.
  func ownerScope(_ owner: FunctionDeclaration.Owner, _ selfVariable: Variable?, _ parent: Scope) -> Scope {
    let generics = Scope(.block, parent: parent)
    for parameter in owner.genericParameters {
      let replaced = owner.replaced[parameter.name].map { Entity.alias($0) }
      generics.declare(parameter.name, replaced ?? .genericParameter(parameter))
    }
    return Scope(.type(owner, selfVariable: selfVariable), parent: generics)
  }

  // MARK: Constraints

  func constrain(_ parameter: GenericParameter, _ constraints: [TypeSyntax], _ scope: Scope) {
    for syntax in constraints {
      let type = session.resolve(syntax, in: scope)
      guard let protocolType = type.nominal else { continue }
      guard protocolType.representation == .abstract else {
        session.report(
          .error(
            "constraint", at: syntax.span,
            "type '\(parameter.name)' constrained to non-protocol type '\(type)'"))
        continue
      }
      constrain(parameter, protocolType)
    }
  }

  private func constrain(_ parameter: GenericParameter, _ protocolType: NominalType) {
    parameter.constraints.append(protocolType)
    for name in protocolType.genericParameters.dropFirst().map({ $0.name })
    where parameter.associatedParameters[name] == nil {
      parameter.associate(name, with: GenericParameter(name: "\(parameter.name).\(name)"))
    }
  }

  /// One requirement of a `where` clause; a constraint on a parameter also helps to check bodies.
  private func requirement(_ syntax: RequirementSyntax, _ scope: Scope) -> Requirement? {
    switch syntax {
    case .conformance(let subject, let constraint):
      let (type, wanted) = (session.resolve(subject, in: scope), session.resolve(constraint, in: scope))
      guard let protocolType = wanted.nominal else { return nil }
      if case .parameter(let parameter) = type { constrain(parameter, protocolType) }
      return .conformance(type, protocolType, associated: [:])
    case .sameType(let left, let right):
      return .sameType(session.resolve(left, in: scope), session.resolve(right, in: scope))
    }
  }

  // MARK: Functions

  func function(
    _ syntax: FunctionSyntax, _ declaration: Declaration, _ owner: FunctionDeclaration.Owner?, _ scope: Scope,
    isFailable: Bool = false
  ) -> FunctionDeclaration {
    let isInitializer = syntax.name.text == "init"
    let isStatic = declaration.has("static") || isInitializer
    var traits = FunctionDeclaration.Traits()
    traits.isStatic = isStatic && !isInitializer
    traits.isMutating = declaration.has("mutating")
    traits.isPostfix = declaration.has("postfix")
    traits.isFailable = isFailable
    traits.isResultDiscardable = declaration.attribute("discardableResult") != nil
    traits.isLibrary = isLibrary
    let owner = owner.map { ownerForClauses($0, syntax.requirements, scope) }
    let shape = FunctionShape(
      syntax: syntax, declaration: declaration, owner: owner, traits: traits,
      hasSelf: owner != nil && !isStatic)
    return make(shape, scope)
  }

  /// A `where` clause on a method that constrains the type's parameters needs parameters of its own.
  private func ownerForClauses(
    _ owner: FunctionDeclaration.Owner, _ clauses: [RequirementSyntax], _ scope: Scope
  ) -> FunctionDeclaration.Owner {
    let names = Set(owner.genericParameters.map { $0.name })
    let own = clauses.contains { clause in
      guard case .conformance(let subject, _) = clause, case .named(let name, _) = subject.kind else {
        return false
      }
      return names.contains(name.text)
    }
    guard own else { return owner }
    let copy = copyOwner(of: owner.nominal, constrainedBy: [], scope)
    for (parameter, original) in zip(copy.genericParameters, owner.genericParameters) {
      for constraint in original.constraints where !parameter.constraints.contains(constraint) {
        constrain(parameter, constraint)
      }
    }
    return copy
  }

  private struct FunctionShape {
    let syntax: FunctionSyntax
    let declaration: Declaration
    let owner: FunctionDeclaration.Owner?
    let traits: FunctionDeclaration.Traits
    let hasSelf: Bool
  }

  private func make(_ shape: FunctionShape, _ scope: Scope) -> FunctionDeclaration {
    let syntax = shape.syntax
    let selfVariable = shape.hasSelf ? makeSelf(shape) : nil
    let outer = shape.owner.map { ownerScope($0, selfVariable, scope) } ?? scope
    let inner = Scope(.block, parent: outer)
    let generics = declareGenerics(syntax, inner)
    let clauses = syntax.requirements.compactMap { requirement($0, inner) }
    for case .sameType(.parameter(let associated), let type) in clauses {
      identify(associated, with: type, generics)
    }
    let hasLabels = !isOperatorName(syntax.name.text)
    let parameters = syntax.parameters.map { parameter($0, inner, hasLabel: hasLabels) }
    let result = resultType(shape, inner)
    let all = (shape.owner?.genericParameters ?? []) + generics + generics.flatMap(associatedParameters)
    let function = Function(
      name: callName(shape), span: syntax.name.span, genericParameters: all, result: result,
      isThrowing: syntax.throwing, implementation: implementation(shape.declaration, syntax, shape.owner))
    if let selfVariable {
      selfVariable.type = shape.owner?.type ?? .invalid
      function.parameters.append(Function.Parameter(selfVariable, isInout: shape.traits.isMutating))
    }
    let variables = zip(parameters, syntax.parameters).map { self.variable($0, $1) }
    function.parameters += zip(variables, parameters).map { Function.Parameter($0, isInout: $1.isInout) }
    let made = FunctionDeclaration(
      name: syntax.name.text, function: function, parameters: parameters, owner: shape.owner,
      requirements: (shape.owner?.requirements ?? []) + generics.flatMap(requirements) + clauses,
      traits: shape.traits)
    function.isResultDiscardable = shape.traits.isResultDiscardable
    if let body = syntax.body { scheduleBody(body, made, variables, inner, shape.owner) }
    return made
  }

  private func makeSelf(_ shape: FunctionShape) -> Variable {
    Variable(
      name: "self", span: shape.syntax.name.span, type: shape.owner?.type ?? .invalid,
      isMutable: shape.traits.isMutating, storage: .local)
  }

  private func declareGenerics(_ syntax: FunctionSyntax, _ scope: Scope) -> [GenericParameter] {
    let generics = syntax.genericParameters.map { GenericParameter(name: $0.name.text) }
    for parameter in generics {
      parameter.isLibrary = isLibrary
      scope.declare(parameter.name, .genericParameter(parameter))
    }
    for (parameter, written) in zip(generics, syntax.genericParameters) {
      constrain(parameter, written.constraints, scope)
    }
    return generics
  }

  private func associatedParameters(of parameter: GenericParameter) -> [GenericParameter] {
    parameter.associatedParameters.sorted { $0.key < $1.key }.map { $0.value }
  }

  /// `where S.Element == Element`: the body sees one type.
  private func identify(_ associated: GenericParameter, with type: Type, _ generics: [GenericParameter]) {
    for parameter in generics {
      for (name, candidate) in parameter.associatedParameters where candidate == associated {
        parameter.associatedTypes[name] = type
      }
    }
  }

  private func resultType(_ shape: FunctionShape, _ scope: Scope) -> Type {
    if shape.syntax.name.text == "init", let owner = shape.owner {
      return shape.traits.isFailable ? session.types.optional(of: owner.type) : owner.type
    }
    return shape.syntax.result.map { session.resolve($0, in: scope) } ?? .void
  }

  private func callName(_ shape: FunctionShape) -> String {
    let labels = shape.syntax.parameters.map { ($0.label?.text ?? "_") + ":" }.joined()
    let prefix = shape.owner.map { $0.nominal.name + "." } ?? ""
    return "\(prefix)\(shape.syntax.name.text)(\(labels))"
  }

  private func parameter(_ syntax: ParameterSyntax, _ scope: Scope, hasLabel: Bool) -> ParameterDeclaration {
    let type = session.resolve(syntax.type, in: scope)
    let session = self.session
    let outer = scope
    let defaultValue = syntax.defaultValue.map { value in
      DefaultValue {
        StatementChecker(session, outer).check(value, as: type, .initialization)
          ?? TypedExpression(.invalid, type: type, span: value.span)
      }
    }
    var builder: NominalType?
    if let name = syntax.builder { builder = session.lookUpType(name.text, in: scope)?.nominal }
    return ParameterDeclaration(
      label: hasLabel ? syntax.label?.text : nil, name: syntax.name.text,
      type: autoclosureValue(type, syntax), isInout: syntax.isInout,
      isVariadic: syntax.isVariadic, isAutoclosure: syntax.isAutoclosure, builder: builder,
      defaultValue: defaultValue)
  }

  /// An argument for `@autoclosure () -> T` is a T.
  private func autoclosureValue(_ type: Type, _ syntax: ParameterSyntax) -> Type {
    if syntax.isAutoclosure, case .function(let function) = type { return function.result }
    return type
  }

  /// The parameter as the body sees it.
  private func variable(_ parameter: ParameterDeclaration, _ syntax: ParameterSyntax) -> Variable {
    var type = parameter.type
    if parameter.isVariadic { type = session.types.array(of: type) }
    if parameter.isAutoclosure { type = .function(FunctionType(parameters: [], result: type)) }
    return Variable(
      name: parameter.name, span: syntax.name.span, type: type, isMutable: parameter.isInout, storage: .local)
  }

  private func implementation(
    _ declaration: Declaration, _ syntax: FunctionSyntax, _ owner: FunctionDeclaration.Owner?
  ) -> Function.Implementation {
    if let name = declaration.attribute("intrinsic") { return .intrinsic(name) }
    if let number = declaration.attribute("host").flatMap({ Int($0) }), let library = origin.library {
      return .host(library: library, index: number)
    }
    if syntax.body == nil, owner?.nominal.representation == .abstract { return .requirement }
    return .body
  }

  // MARK: Bodies

  /// A cell's bodies are checked at the end of the cell, a library's on first use.
  private func scheduleBody(
    _ body: Block, _ declaration: FunctionDeclaration, _ variables: [Variable], _ scope: Scope,
    _ owner: FunctionDeclaration.Owner?
  ) {
    let session = self.session
    let check = { () -> [TypedStatement] in
      let checker = StatementChecker(session, scope)
      return checker.checkFunctionBody(body, declaration, variables)
    }
    if isLibrary {
      declaration.function.deferredBody = check
      session.libraryFunctions.append(declaration.function)
    } else {
      session.pendingBodies.append { declaration.function.typedBody = check() }
    }
  }

  // MARK: Accessors

  func accessors(
    _ shape: AccessorShape, _ owner: FunctionDeclaration.Owner, _ scope: Scope
  ) -> (FunctionDeclaration, FunctionDeclaration?) {
    let getter = accessor(shape, owner, scope, isSetter: false)
    guard shape.accessors.hasSetter else { return (getter, nil) }
    return (getter, accessor(shape, owner, scope, isSetter: true))
  }

  private func accessor(
    _ shape: AccessorShape, _ owner: FunctionDeclaration.Owner, _ scope: Scope, isSetter: Bool
  ) -> FunctionDeclaration {
    let isStatic = shape.declaration.has("static")
    var traits = FunctionDeclaration.Traits()
    traits.isStatic = isStatic
    traits.isMutating = isSetter
    traits.isLibrary = isLibrary
    var parameters = shape.parameters
    if isSetter {
      let name = shape.accessors.setterParameter ?? Identifier("newValue", at: shape.name.span)
      parameters.append(ParameterSyntax(label: nil, name: name, type: shape.result))
    }
    let syntax = FunctionSyntax(
      name: shape.name, genericParameters: shape.genericParameters, parameters: parameters, throwing: false,
      result: isSetter ? nil : shape.result, requirements: shape.requirements,
      body: isSetter ? shape.accessors.setter : shape.accessors.getter)
    let declaration = Declaration(
      shape.declaration.kind, attributes: part(of: shape.declaration.attributes, isSetter ? 1 : 0),
      modifiers: shape.declaration.modifiers, at: shape.declaration.span)
    let function = FunctionShape(
      syntax: syntax, declaration: declaration, owner: owner, traits: traits, hasSelf: !isStatic)
    return make(function, scope)
  }

  /// `@intrinsic("get set")` names both accessors.
  private func part(of attributes: [AttributeSyntax], _ index: Int) -> [AttributeSyntax] {
    attributes.map { attribute in
      let words = (attribute.argument ?? "").split(separator: " ")
      return AttributeSyntax(
        name: attribute.name,
        argument: words.indices.contains(index) ? String(words[index]) : attribute.argument)
    }
  }

  // MARK: Members that Swift supplies

  func declareImplicitMembers(
    _ nominal: NominalType, _ owner: FunctionDeclaration.Owner, _ syntax: NominalSyntax, _ scope: Scope
  ) {
    switch nominal.representation {
    case .structure:
      let hasInitializer = syntax.members.contains(where: isInitializer)
      if !hasInitializer, !isLibrary || !nominal.fields.isEmpty { declareMemberwise(nominal, owner, syntax) }
    case .enumeration: EnumDeclarer(session: session, isLibrary: isLibrary).declare(nominal, owner, scope)
    case .integer, .double, .boolean, .string, .array, .dictionary, .set, .optional, .host, .uninhabited,
      .abstract:
      break
    }
  }

  private func isInitializer(_ member: Declaration) -> Bool {
    switch member.kind {
    case .initializer: true
    case .deferred(let waiting): waiting.isInitializer
    case .variable, .function, .subscripted, .structure, .enumeration, .protocolType, .enumCases, .extended,
      .typeAlias, .associatedType, .operatorFixity, .precedenceGroup, .invalid:
      false
    }
  }

  private func declareMemberwise(
    _ nominal: NominalType, _ owner: FunctionDeclaration.Owner, _ syntax: NominalSyntax
  ) {
    var traits = FunctionDeclaration.Traits()
    traits.isMemberwise = true
    let parameters = nominal.fields.enumerated().compactMap { index, field -> ParameterDeclaration? in
      let initial = session.fieldDefaults[FieldKey(nominal, index)]
      if initial != nil, !field.isMutable { return nil }
      let isNilByDefault = initial == nil && field.isMutable && field.type.wrapped != nil
      return ParameterDeclaration(
        label: field.name, name: field.name, type: field.type,
        defaultValue: isNilByDefault ? nilDefault(field.type, syntax.name.span) : initial)
    }
    let function = Function(
      name: "\(nominal.name).init", span: syntax.name.span, genericParameters: owner.genericParameters,
      result: owner.type, implementation: .body)
    let declaration = FunctionDeclaration(
      name: "init", function: function, parameters: parameters, owner: owner,
      requirements: owner.requirements,
      traits: traits)
    nominal.members.add("init", Member(kind: .initializer(declaration), isStatic: true))
  }

  private func nilDefault(_ type: Type, _ span: SourceSpan) -> DefaultValue {
    DefaultValue { TypedExpression(.enumCase(0, []), type: type, span: span) }
  }
}

extension Session {
  /// The values of all fields, from those that a memberwise initializer was given.
  func allFields(_ declaration: FunctionDeclaration, _ values: [TypedExpression]) -> [TypedExpression] {
    guard let nominal = declaration.owner?.nominal else { return values }
    let given = Dictionary(pairing: declaration.parameters.map { $0.name }, values)
    return nominal.fields.enumerated().map { index, field in
      given[field.name] ?? fieldDefaults[FieldKey(nominal, index)]?.expression
        ?? TypedExpression(.invalid, type: field.type, span: declaration.function.span)
    }
  }
}
