import Diagnostics

/// What a closure turned out to be.
struct ClosureSolution {
  let context: FunctionContext
  let parameters: [Variable]
  let parameterTypes: [ParameterType]
  /// Where one tuple is given for several parameters: the variables for its parts.
  let parts: [Variable]
  let captures: [(Variable, Node)]
  let body: Body
  let result: Type

  enum Body {
    /// The value of the one expression is the result, unless the result is Void.
    case expression(Node)
    case statements([TypedStatement])
  }
}

extension Solver {
  /// Checks a closure's body, once the context says what it takes. A body of one expression is solved with
  /// the expression around it; other bodies wait until the parameters are known.
  func openClosure(_ node: Node, _ syntax: ClosureSyntax, _ scope: Scope, force: Bool) -> Outcome {
    guard case .function(let type) = shallow(node.type) else { return .waiting }
    let builder = state.builders[node.id]
    let single =
      builder == nil ? syntax.singleExpression.flatMap { session.isStop($0, in: scope) ? nil : $0 } : nil
    if !force, single == nil || mayTakeApart(syntax, type) {
      return stateParameters(syntax, type, scope) ? .narrowed(.closure(node, syntax, scope)) : .waiting
    }
    guard let (parameters, parts) = declareParameters(syntax, type, node.span, scope) else {
      return .impossible
    }
    if !parts.isEmpty, !node.isArgument {
      fail(wordTakingApart(parameters[0], node.span))
      return .impossible
    }
    let narrower = statesNarrower(syntax, type, scope) ? syntax.calledInside(at: node.span) : nil
    guard narrower != nil || stateResult(syntax, type, scope) else { return .impossible }
    guard stateErrors(syntax, type, node, scope) else { return .impossible }
    let context = FunctionContext(
      result: nil, thrown: type.thrown.map(resolve).flatMap { $0 == types.never ? nil : $0 }, function: nil,
      parent: scope.functionContext)
    let inner = Scope(.function(context), parent: scope)
    let areTypedFirst = !parts.isEmpty || isTypedFirst(node)
    let areInferred = syntax.parameters.map { !$0.contains { $0.type != nil } } ?? true
    let areSeenLate = areInferred && isSeenLate(node)
    for variable in parts.isEmpty ? parameters : parts {
      (variable.isInferred, variable.isSeenLate) = (areInferred && single != nil, areSeenLate)
      variable.isTypedFirst = areTypedFirst
      inner.declare(variable.name, .variable(variable))
      variable.isParameter = true
      if syntax.parameters != nil { session.note(variable.span, .parameter) }
    }
    let captures = declareCaptures(syntax.captures, scope, inner)
    guard single != nil || settleCaptures(captures, syntax, scope) else { return .impossible }
    let opening = Opening(
      node: node, type: stating(syntax, type, scope), statesResult: syntax.result != nil,
      parameters: parameters, parts: parts, captures: captures, context: context, scope: inner)
    if let narrower { return openExpression(narrower, opening, isReturned: true) }
    if let single { return openExpression(single, opening, isReturned: syntax.returnsSingle) }
    return openStatements(syntax, opening, builder)
  }

  /// A closure being opened.
  private struct Opening {
    let node: Node
    let type: FunctionType
    let statesResult: Bool
    let parameters: [Variable]
    let parts: [Variable]
    let captures: [(Variable, Node)]
    let context: FunctionContext
    let scope: Scope
  }

  // MARK: Parameters

  private func stateResult(_ syntax: ClosureSyntax, _ type: FunctionType, _ scope: Scope) -> Bool {
    guard let stated = syntax.result else { return true }
    let wanted = session.resolve(stated, in: scope)
    if unify(type.result, wanted) { return true }
    let purpose = Purpose(.closureResult(isStated: true), stated.span)
    fail(session.wordMismatch(wanted, resolve(type.result), purpose, self))
    return false
  }

  /// Whether a closure says that it gives what is wanted as an optional, or as anything of a protocol.
  private func statesNarrower(_ syntax: ClosureSyntax, _ type: FunctionType, _ scope: Scope) -> Bool {
    guard let stated = syntax.result else { return false }
    let wanted = shallow(type.result)
    guard wanted.wrapped != nil || wanted.isExistential else { return false }
    let given = session.resolve(stated, in: scope)
    return given != wanted && given.wrapped == nil && !given.isExistential
  }

  /// A closure throws where its text says so. What takes it may allow for that, or let it decide.
  private func stateErrors(
    _ syntax: ClosureSyntax, _ type: FunctionType, _ node: Node, _ scope: Scope
  ) -> Bool {
    guard let wanted = type.thrown.map(shallow) else {
      let given = syntax.statesThrows ? statedErrors(syntax, in: scope) : nil
      if given == nil || given == types.never { return true }
      fail(session.wordThrowing(type, given, node.span, self))
      return false
    }
    guard case .variable = wanted else { return throwsAsWanted(syntax, wanted, node, scope) }
    return throwStated(statedErrors(syntax, in: scope), wanted)
  }

  /// Errors of one type are what a closure throws that says so, or that is the whole expression; another may throw any.
  private func throwsAsWanted(
    _ syntax: ClosureSyntax, _ wanted: Type, _ node: Node, _ scope: Scope
  ) -> Bool {
    guard syntax.thrownType == nil, node.id != whole, !wanted.isExistential, wanted != types.never,
      let given = statedErrors(syntax, in: scope), given != wanted
    else { return true }
    fail(session.wordThrownConversion(given, resolve(wanted), node.span))
    return false
  }

  /// The type of the errors that may leave a closure as its text says; nil where none may. Inside a function that says
  /// `rethrows` those are the errors that it throws.
  private func statedErrors(_ syntax: ClosureSyntax, in scope: Scope) -> Type? {
    guard syntax.mayThrow else { return nil }
    if syntax.thrownType == nil, let own = scope.functionContext?.thrown, own.isRethrown { return own }
    return session.resolveThrown(syntax.thrownType, in: scope)
  }

  /// The type of a closure that has no context.
  func freeType(of syntax: ClosureSyntax, parameterCount: Int, in scope: Scope) -> Type {
    .function(
      FunctionType(
        parameters: (0..<parameterCount).map { index in
          let stated = syntax.parameters?[index]
          return ParameterType(
            makeVariable(), isInout: stated?.isInout ?? false,
            isLent: stated.map { session.lends($0, in: scope) } ?? false)
        },
        thrown: statedErrors(syntax, in: scope), result: makeVariable()))
  }

  private func declareCaptures(_ captures: [CaptureSyntax], _ outer: Scope, _ inner: Scope) -> [(
    Variable, Node
  )] {
    captures.map { capture in
      let value = capture.value ?? Expression(.name(capture.name, []), at: capture.name.span)
      let node = NodeBuilder(self, outer).build(value, wanted: nil)
      let variable = Variable(
        name: capture.name.text, span: capture.name.span, type: node.type, isMutable: false, storage: .local)
      inner.declare(variable.name, .variable(variable))
      return (variable, node)
    }
  }

  /// Statements need to know what is captured: a value whose type is still open is one as it is for itself.
  private func settleCaptures(
    _ captures: [(Variable, Node)], _ syntax: ClosureSyntax, _ scope: Scope
  ) -> Bool {
    zip(captures, syntax.captures).allSatisfy { capture, syntax in
      let (variable, node) = capture
      variable.type = resolve(node.type)
      guard let value = syntax.value, state.bindings.isOpen(node.type) else { return true }
      let checker = StatementChecker(session, scope)
      let checked = settling(scope, value.span) { checker.check(value, as: nil, .initialization) }
      guard let checked else { return false }
      state.diagnostics += checker.takeDiagnostics()
      variable.type = checked?.type ?? .invalid
      return unify(node.type, variable.type)
    }
  }

  // MARK: Bodies

  /// What a closure that gives nothing is made of may have a value, unless it says `return`.
  private func openExpression(_ expression: Expression, _ opening: Opening, isReturned: Bool) -> Outcome {
    let result = shallow(opening.type.result)
    let ignoresValue = result == .void && !isReturned
    let body = NodeBuilder(self, opening.scope).build(expression, wanted: ignoresValue ? nil : result)
    if !ignoresValue {
      if let problem = wordOptionalParameter(
        body, result, opening.parameters + opening.parts, of: opening.node)
      {
        fail(problem)
        return .impossible
      }
      let purpose = Purpose(
        .closureResult(isStated: opening.statesResult || opening.node.id == whole), expression.span)
      state.pending.append(.conversion(from: body.type, to: result, purpose))
    }
    record(.expression(body), opening)
    return .met
  }

  private func openStatements(_ syntax: ClosureSyntax, _ opening: Opening, _ builder: NominalType?) -> Outcome
  {
    let parameters = opening.parameters + opening.parts
    for variable in parameters { variable.type = resolve(variable.type) }
    if refusesOpen(parameters, opening.node.span) { return .impossible }
    let result = resolve(opening.type.result)
    opening.context.result = state.bindings.isOpen(result) ? nil : result
    opening.context.isResultOptional = result.wrapped != nil
    let checker = StatementChecker(session, opening.scope)
    guard
      let body = settling(
        opening.scope.parent, opening.node.span,
        { checker.checkClosureBody(syntax, opening.context, builder: builder) })
    else { return .impossible }
    state.diagnostics += checker.takeDiagnostics()
    record(.statements(body), opening)
    if opening.context.result == nil, leavesOpen(opening.type.result) { return .met }
    let inferred = opening.context.result ?? .void
    if unify(opening.type.result, inferred) { return .met }
    let purpose = Purpose(.closureResult(isStated: opening.statesResult), opening.node.span)
    fail(session.wordMismatch(inferred, result, purpose, self))
    return .impossible
  }

  /// Whether a closure that never comes to its end may give anything, `value ?? { throw problem }()`; nothing where nothing
  /// says what.
  private func leavesOpen(_ result: Type) -> Bool {
    guard case .variable = shallow(result) else { return false }
    state.looseTypes.append(LooseType(type: result, meaning: .void))
    return true
  }

  /// Whether a closure's statements are not solved with the expression around it.
  func isSolvedForItself(_ node: Node, _ syntax: ClosureSyntax) -> Bool {
    state.builders[node.id] != nil || syntax.singleExpression == nil
  }

  /// Whether the type of a variable of a closure around is still unknown.
  func isOpen(around scope: Scope) -> Bool {
    scope.variablesAround.contains { $0.type.holdsVariables && state.bindings.isOpen($0.type) }
  }

  /// Statements are solved for themselves: what is around them, in closures that are solved with this expression, must
  /// have its types as far as they are known now. nil where they are not known.
  private func settling<Checked>(
    _ scope: Scope?, _ span: SourceSpan, _ check: () -> Checked
  ) -> Checked? {
    let variables = scope?.variablesAround.filter { $0.type.holdsVariables } ?? []
    if refusesOpen(variables, span) { return nil }
    let types = variables.map { $0.type }
    for variable in variables { variable.type = resolve(variable.type) }
    defer { for (variable, type) in zip(variables, types) { variable.type = type } }
    return check()
  }

  /// Says of which variable the type is still unknown, if of any.
  private func refusesOpen(_ variables: [Variable], _ span: SourceSpan) -> Bool {
    guard let open = variables.first(where: { state.bindings.isOpen($0.type) }) else { return false }
    fail(
      .error(
        "unknown-type", at: span, "cannot infer the type of '\(open.name)', which is used here",
        hint: "state it: '{ (\(open.name): …) in … }'"))
    return true
  }

  private func record(_ body: ClosureSolution.Body, _ opening: Opening) {
    opensClosures = true
    state.closures[opening.node.id] = ClosureSolution(
      context: opening.context, parameters: opening.parameters, parameterTypes: opening.type.parameters,
      parts: opening.parts, captures: opening.captures, body: body, result: opening.type.result)
  }

  // MARK: `if` and `switch` as expressions

  func checkStatements(_ node: Node, _ statements: StatementsNode) -> Outcome {
    let wanted = resolve(node.type)
    if case .variable = wanted {
      guard !state.bindings.isLiteral(wanted) else { return .waiting }
    }
    let checker = StatementChecker(session, statements.scope)
    if isOpen(around: statements.scope) { return .waiting }
    let checked = settling(statements.scope, node.span) {
      checker.checkValueStatement(
        statements.statement, wanted: state.bindings.isOpen(wanted) ? nil : wanted)
    }
    guard let (body, type) = checked else { return .impossible }
    state.diagnostics += checker.takeDiagnostics()
    state.statements[node.id] = body
    return unify(node.type, type) ? .met : .impossible
  }
}

extension ClosureSyntax {
  /// A call of another closure that gives what this one states and does what it does.
  fileprivate func calledInside(at span: SourceSpan) -> Expression {
    let inner = ClosureSyntax(
      parameters: [], mayThrow: mayThrow, statesThrows: statesThrows, thrownType: thrownType, result: result,
      body: body, anonymousParameterCount: 0, end: end)
    let call = Expression(.call(Expression(.closure(inner), at: span), []), at: span)
    return mayThrow ? Expression(.tryExpression(.propagating, call), at: span) : call
  }

  /// The expression that is the whole body, with `return` or without.
  var singleExpression: Expression? {
    guard body.count == 1 else { return nil }
    switch body[0].kind {
    case .expression(let value): return value
    case .returnValue(let value): return value
    default: return nil
    }
  }

  /// Whether the body is nothing but a `return` with a value.
  fileprivate var returnsSingle: Bool {
    if body.count == 1, case .returnValue(_?) = body[0].kind { true } else { false }
  }
}
