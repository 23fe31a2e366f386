import Diagnostics

/// Functions, initializers and accessors: their signatures now, their bodies when everything is known.
extension MemberDeclarer {
  func function(
    _ syntax: FunctionSyntax, _ declaration: Declaration, _ owner: FunctionDeclaration.Owner?, _ scope: Scope,
    isFailable: Bool = false
  ) -> FunctionDeclaration {
    let isInitializer = syntax.name.text == "init"
    let isOperator = owner != nil && syntax.name.text.isOperatorName
    let isStatic = declaration.has("static") || isInitializer || isOperator
    var traits = FunctionDeclaration.Traits()
    traits.isStatic = isStatic && !isInitializer
    traits.isMutating = declaration.has("mutating")
    traits.isPostfix = declaration.has("postfix")
    traits.isFailable = isFailable
    traits.isResultDiscardable = declaration.attribute("discardableResult") != nil
    traits.isLibrary = isLibrary
    let shape = FunctionShape(
      syntax: syntax, declaration: declaration, owner: owner, traits: traits,
      hasSelf: owner != nil && !isStatic)
    let made = make(shape, scope)
    if isLibrary { return made }
    if isOperator, !declaration.has("static") { refuseInstanceOperator(syntax.name, owner) }
    session.privateMembers.note(declaration, .function(made.function), changedBy: nil, in: owner?.nominal)
    checkRepetition(of: made, called: syntax.name, in: scope.list)
    if syntax.name.text.isOperatorName { checkRivals(of: made, called: syntax.name) }
    return made
  }

  func checkRepetition(of function: FunctionDeclaration, called name: Identifier, in scope: Scope) {
    if let repeated = session.redeclarations.adding(function, called: name, in: scope) {
      session.report(session.wordRedeclaration(repeated))
      function.isRepeated = true
    }
  }

  private func refuseInstanceOperator(_ name: Identifier, _ owner: FunctionDeclaration.Owner?) {
    session.report(
      .error(
        "operator-owner", at: name.span,
        "operator '\(name.text)' declared in type '\(owner?.nominal.name ?? "")' must be 'static'",
        hint: "write 'static' before 'func'"))
  }

  private struct FunctionShape {
    let syntax: FunctionSyntax
    let declaration: Declaration
    var owner: FunctionDeclaration.Owner?
    let traits: FunctionDeclaration.Traits
    let hasSelf: Bool
  }

  private func make(_ shape: FunctionShape, _ scope: Scope) -> FunctionDeclaration {
    var shape = shape
    let syntax = shape.syntax
    let (outer, clauses) = splitClauses(syntax, isMember: shape.owner != nil)
    if !outer.isEmpty { shape.owner = shape.owner.map { specialize($0, by: [], scope) } }
    var (generics, demanded) = ([GenericParameter](), [Requirement]())
    if !syntax.genericParameters.isEmpty || !syntax.requirements.isEmpty {
      let signature = Scope(.block, parent: shape.owner.map { ownerScope($0, nil, scope) } ?? scope)
      (generics, demanded) = declareGenerics(syntax.genericParameters, signature)
      demanded += demands(clauses, signature)
      if !outer.isEmpty { shape.owner = shape.owner.map { replace(demands(outer, signature), in: $0) } }
    }
    let selfVariable = shape.hasSelf ? makeSelf(shape) : nil
    let inner = Scope(.block, parent: shape.owner.map { ownerScope($0, selfVariable, scope) } ?? scope)
    for generic in generics { inner.declare(generic.name, .genericParameter(generic)) }
    // A default value sees no `self`.
    let hasDefaults = selfVariable != nil && syntax.parameters.contains { $0.defaultValue != nil }
    let defaults =
      hasDefaults ? Scope(.block, parent: shape.owner.map { ownerScope($0, nil, scope) } ?? scope) : inner
    if hasDefaults { for generic in generics { defaults.declare(generic.name, .genericParameter(generic)) } }
    var (parameters, opaque) = self.parameters(syntax, inner, defaults)
    generics += opaque.parameters
    if !isLibrary { generics.forEach { $0.isOpened = true } }
    demanded += opaque.demands
    let thrown = thrownType(syntax, &parameters, &generics, inner)
    let all = (shape.owner?.genericParameters ?? []) + generics
    let function = Function(
      name: callName(shape), span: syntax.name.span, genericParameters: all,
      result: resultType(shape, inner, all),
      thrown: thrown, implementation: implementation(shape.declaration, syntax, shape.owner))
    if let selfVariable {
      function.parameters.append(Function.Parameter(selfVariable, isInout: shape.traits.isMutating))
    }
    let variables = zip(parameters, syntax.parameters).map { self.variable($0, $1) }
    if !isLibrary, parameters.count > 1 { session.reportRepeated(syntax.parameters.map { $0.name }) }
    function.parameters += zip(variables, parameters).map {
      Function.Parameter($0, isInout: $1.isInout, isEscaping: $1.isEscaping)
    }
    let types = parameters.map { ParameterType($0.type) }
    demanded += demanded.flatMap { implied(by: $0, generics) }
    demanded += implied(
      by: .function(FunctionType(parameters: types, thrown: thrown, result: function.result)), generics)
    function.isResultDiscardable = shape.traits.isResultDiscardable
    function.isLocal = shape.owner == nil && scope.functionContext != nil
    for parameter in parameters { parameter.defaultValue?.genericParameters = function.genericParameters }
    let made = FunctionDeclaration(
      name: syntax.name.text, function: function, parameters: parameters, owner: shape.owner,
      requirements: (shape.owner?.requirements ?? []) + demanded, traits: shape.traits)
    if let body = syntax.body { scheduleBody(body, made, variables, inner) }
    if !isLibrary { SignatureChecker(session).check(made, syntax) }
    return made
  }

  /// A `where` clause on a member may speak of the parameters of the type around it, which then need a copy.
  private func splitClauses(_ syntax: FunctionSyntax, isMember: Bool) -> (
    outer: [RequirementSyntax], own: [RequirementSyntax]
  ) {
    let names = Set(syntax.genericParameters.map { $0.name.text })
    let isOwn = { (clause: RequirementSyntax) in !isMember || names.contains(clause.subject.root ?? "") }
    return (syntax.requirements.filter { !isOwn($0) }, syntax.requirements.filter(isOwn))
  }

  private func makeSelf(_ shape: FunctionShape) -> Variable {
    Variable(
      name: "self", span: shape.syntax.name.span, type: shape.owner?.type ?? .invalid,
      isMutable: shape.traits.isMutating, storage: .local)
  }

  private func resultType(_ shape: FunctionShape, _ scope: Scope, _ generics: [GenericParameter]) -> Type {
    if shape.syntax.name.text == "init", let owner = shape.owner {
      return shape.traits.isFailable ? session.types.optional(of: owner.type) : owner.type
    }
    return shape.syntax.result.map { session.resolveResult($0, in: scope, generics) } ?? .void
  }

  private func callName(_ shape: FunctionShape) -> String {
    var name = shape.owner.map { $0.nominal.name + "." } ?? ""
    name += shape.syntax.name.text
    name += "("
    for parameter in shape.syntax.parameters {
      name += parameter.label?.text ?? "_"
      name += ":"
    }
    name += ")"
    return name
  }

  private func implementation(
    _ declaration: Declaration, _ syntax: FunctionSyntax, _ owner: FunctionDeclaration.Owner?
  ) -> Function.Implementation {
    if let name = declaration.attribute("intrinsic") { return .intrinsic(name) }
    if let number = declaration.attribute("host").flatMap({ Int($0) }), let library = origin.library {
      return .host(library: library, index: number)
    }
    guard syntax.body == nil, owner?.nominal.representation == .abstract else { return .body }
    if let standard = syntax.parameters.lazy.compactMap({ $0.defaultValue }).first, !isLibrary {
      session.report(
        .error(
          "default-in-protocol", at: standard.span, "default argument not permitted in a protocol method",
          hint: "let a method in an extension of the protocol call it"))
    }
    return .requirement
  }

  // MARK: Errors

  /// What a function throws. One that says `rethrows` throws what its arguments throw: an unnamed generic parameter
  /// stands for that, and is Never where they throw nothing.
  private func thrownType(
    _ syntax: FunctionSyntax, _ parameters: inout [ParameterDeclaration],
    _ generics: inout [GenericParameter],
    _ scope: Scope
  ) -> Type? {
    if syntax.rethrowing {
      if !isLibrary, !parameters.contains(where: { $0.mayThrow }) {
        session.report(
          .error(
            "rethrows", at: syntax.name.span, "'rethrows' function must take a throwing function argument",
            hint: "write 'throws'"))
        return session.errorType
      }
      let parameter = GenericParameter(name: "E", constraints: session.protocols["Error"].map { [$0] } ?? [])
      parameter.isRethrown = true
      generics.append(parameter)
      parameters = parameters.map { $0.rethrowing(.parameter(parameter)) }
      return .parameter(parameter)
    }
    guard syntax.throwing else { return nil }
    let type = session.resolveThrown(syntax.thrownType, in: scope)
    return type.nominal?.representation == .uninhabited ? nil : type
  }

  // MARK: Bodies

  /// A cell's bodies are checked at the end of the cell, a library's on first use.
  private func scheduleBody(
    _ body: Block, _ declaration: FunctionDeclaration, _ variables: [Variable], _ scope: Scope
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
    _ shape: AccessorShape, _ owner: FunctionDeclaration.Owner?, _ scope: Scope
  ) -> (FunctionDeclaration, FunctionDeclaration?) {
    let getter = accessor(shape, owner, scope, isSetter: false)
    let setter = shape.accessors.hasSetter ? accessor(shape, owner, scope, isSetter: true) : nil
    if !isLibrary, let owner {
      session.privateMembers.note(
        shape.declaration, .function(getter.function), changedBy: (setter?.function).map { .function($0) },
        in: owner.nominal)
    }
    return (getter, setter)
  }

  private func accessor(
    _ shape: AccessorShape, _ owner: FunctionDeclaration.Owner?, _ scope: Scope, isSetter: Bool
  ) -> FunctionDeclaration {
    let isStatic = shape.declaration.has("static")
    var traits = FunctionDeclaration.Traits()
    traits.isStatic = isStatic
    traits.isMutating = isSetter && owner != nil
    traits.isLibrary = isLibrary
    var parameters = shape.parameters
    if isSetter {
      let name = shape.accessors.setterParameter ?? Identifier("newValue", at: shape.name.span)
      // With a label it may follow a variadic index.
      parameters.append(ParameterSyntax(label: name, name: name, type: shape.result, isEscaping: true))
    }
    let syntax = FunctionSyntax(
      name: shape.name, genericParameters: shape.genericParameters, parameters: parameters, throwing: false,
      result: isSetter ? nil : shape.result, requirements: shape.requirements,
      body: isSetter ? shape.accessors.setter : shape.accessors.getter)
    let declaration = Declaration(
      shape.declaration.kind, attributes: part(of: shape.declaration.attributes, isSetter ? 1 : 0),
      modifiers: shape.declaration.modifiers, at: shape.declaration.span)
    let function = FunctionShape(
      syntax: syntax, declaration: declaration, owner: owner, traits: traits,
      hasSelf: owner != nil && !isStatic)
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
}

extension ParameterDeclaration {
  /// A function as argument throws what the type says, where it may throw at all.
  fileprivate func rethrowing(_ thrown: Type) -> ParameterDeclaration {
    ParameterDeclaration(
      label: label, name: name, type: isAutoclosure ? type : type.rethrowing(thrown), isInout: isInout,
      isVariadic: isVariadic, isAutoclosure: isAutoclosure, thrown: self.thrown.map { _ in thrown },
      isEscaping: isEscaping, builder: builder, defaultValue: defaultValue)
  }

  /// Whether it is a function that may throw, or an optional one.
  fileprivate var mayThrow: Bool { thrown != nil || (type.wrapped ?? type).thrown != nil }

  /// An autoclosure as the body sees it.
  var closureType: Type {
    .function(FunctionType(parameters: [], thrown: thrown, result: type))
  }
}

extension Type {
  /// What a function throws; nil for other types.
  var thrown: Type? {
    if case .function(let function) = self { function.thrown } else { nil }
  }

  fileprivate func rethrowing(_ thrown: Type) -> Type {
    switch self {
    case .function(let function) where function.thrown?.isExistential == true:
      return .function(FunctionType(parameters: function.parameters, thrown: thrown, result: function.result))
    case .nominal(let nominal, let arguments) where nominal.representation == .optional:
      return .nominal(nominal, arguments.map { $0.rethrowing(thrown) })
    default: return self
    }
  }
}

extension RequirementSyntax {
  /// What the requirement is about.
  fileprivate var subject: TypeSyntax {
    switch self {
    case .conformance(let subject, _), .sameType(let subject, _): subject
    }
  }
}
