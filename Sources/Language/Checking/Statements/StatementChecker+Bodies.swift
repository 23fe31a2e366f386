import Diagnostics

/// The bodies of functions, initializers and closures.
extension StatementChecker {
  /// The body of a function, method, initializer or accessor.
  func checkFunctionBody(
    _ body: Block, _ declaration: FunctionDeclaration, _ variables: [Variable]
  ) -> [TypedStatement] {
    let function = declaration.function
    let isInitializer = declaration.name == "init"
    let context = FunctionContext(
      result: function.result, thrown: function.thrown, function: function,
      parent: scope.functionContext)
    var outer = scope
    var own: Variable?
    if isInitializer, let owner = declaration.owner {
      let variable = Variable(
        name: "self", span: body.span, type: owner.type, isMutable: true, storage: .local)
      variable.isBeingMade = true
      outer = Scope(.type(owner, selfVariable: variable), parent: scope)
      own = variable
    }
    scope = Scope(.function(context), parent: outer)
    if let own { scope.declare("self", .variable(own)) }
    if let receiver = declaration.takesSelf ? function.parameters.first?.variable : nil {
      scope.declare("self", .variable(receiver))
    }
    for variable in variables { scope.declare(variable.name, .variable(variable)) }
    scope = Scope(.block, parent: scope)
    let statements =
      own.map { initializerBody(body, $0, declaration) }
      ?? finishBody(checkBody(body.statements), body, declaration)
    if session.libraryDepth == 0 {
      session.bodies.append(
        InitializationSubject(
          statements: statements, function: function, own: own, span: body.span,
          owner: declaration.owner?.nominal))
    }
    return statements
  }

  private func initializerBody(_ body: Block, _ own: Variable, _ declaration: FunctionDeclaration)
    -> [TypedStatement]
  {
    let start = TypedStatement(.declare(own, nil), span: body.span)
    initializing = own
    let statements = checkList(body.statements)
    let fields = own.isMadeElsewhere ? [] : initialFields(own, declaration)
    return [start] + fields + statements + [
      TypedStatement(.returnValue(finishedSelf(own, body.span)), span: body.span)
    ]
  }

  /// Fields with initial values have them before the body begins.
  private func initialFields(_ own: Variable, _ declaration: FunctionDeclaration) -> [TypedStatement] {
    guard let nominal = declaration.owner?.nominal else { return [] }
    return nominal.fields.indices.compactMap { index in
      let type = session.fieldType(index, of: own.type)
      let isNil = nominal.fields[index].beginsAsNil != .never
      let nothing = TypedExpression(.enumCase(0, []), type: type, span: own.span)
      guard
        let value = session.initialValue(of: FieldKey(nominal, index))?.value(
          Array(own.type.arguments), session.conformances) ?? (isNil ? nothing : nil)
      else {
        return nil
      }
      let receiver = TypedExpression(.variable(own), type: own.type, span: own.span)
      let place = TypedExpression(.field(receiver, index), type: type, span: own.span)
      return TypedStatement(
        .expression(TypedExpression(.assign(place: place, value), type: .void, span: own.span)),
        span: own.span)
    }
  }

  /// What an initializer gives back: the value, made optional where it may fail.
  func finishedSelf(_ own: Variable, _ span: SourceSpan) -> TypedExpression {
    let value = TypedExpression(.variable(own), type: own.type, span: span)
    guard let result = context?.result, result != own.type else { return value }
    return TypedExpression(.enumCase(1, [value]), type: result, span: span)
  }

  private func finishBody(
    _ statements: [TypedStatement], _ body: Block, _ declaration: FunctionDeclaration
  ) -> [TypedStatement] {
    if declaration.function.result != .void, declaration.function.result != .invalid, !statements.endAlways,
      !hasErrors
    {
      let end = SourceSpan(file: body.span.file, start: body.span.end - 1, end: body.span.end)
      reportMissingReturn(statements, declaration.function.result, end, in: "'\(declaration.fullName)'")
    }
    return statements
  }

  /// A last statement that has the value is where the word is missing.
  private func reportMissingReturn(
    _ statements: [TypedStatement], _ result: Type, _ end: SourceSpan, in body: String
  ) {
    let message = "missing return in \(body), which returns '\(result)'"
    if case .expression(let value)? = statements.last?.kind, value.type == result {
      report(.error("missing-return", at: value.span, message, hint: "write 'return' before it"))
    } else {
      report(.error("missing-return", at: end, message, hint: "end every path with 'return value'"))
    }
  }

  /// A body of one expression returns it.
  private func checkBody(_ statements: [Statement]) -> [TypedStatement] {
    guard let result = context?.result, result != .void, statements.count == 1 else {
      return checkList(statements)
    }
    if let value = valueStatement(statements) { return returning(value, result) }
    guard case .expression(let expression) = statements[0].kind else { return checkList(statements) }
    if case .assignment = expression.kind { return checkList(statements) }
    return session.isStop(expression, in: scope) ? checkList(statements) : returning(expression, result)
  }

  private func returning(_ expression: Expression, _ result: Type) -> [TypedStatement] {
    let value =
      checkResult(expression, result) ?? TypedExpression(.invalid, type: result, span: expression.span)
    return [TypedStatement(.returnValue(value), span: expression.span)]
  }

  /// The value of a `return`, for a type that may be opaque.
  func checkResult(_ expression: Expression, _ result: Type?) -> TypedExpression? {
    guard let result, result.isOpaque else { return check(expression, as: result, .returned) }
    return checkOpaque(expression, result, .returned)
  }

  /// A value that shows what an opaque type really is.
  func checkOpaque(_ expression: Expression, _ type: Type, _ purpose: Purpose.Kind) -> TypedExpression? {
    check(expression, purpose) { session.unknownUnderlying(type, $0) }.flatMap {
      session.underlie(type, $0, expression.span)
    }
  }

  private func isValue(_ syntax: IfSyntax) -> Bool {
    guard isValue(syntax.body.statements) else { return false }
    switch syntax.otherwise {
    case .block(let block)?: return isValue(block.statements)
    case .elseIf(let next)?: return isValue(next)
    case nil: return false
    }
  }

  private func isValue(_ statements: [Statement]) -> Bool {
    guard statements.count == 1 else { return false }
    switch statements[0].kind {
    case .expression(let expression):
      if case .assignment = expression.kind { return false }
      return true
    case .ifElse(let syntax): return isValue(syntax)
    case .switchCase(let syntax): return syntax.cases.allSatisfy { isValue($0.body) }
    case .throwError: return true
    default: return false
    }
  }

  /// A closure whose result nothing else shows, and that consists of one `if` or `switch`, gives its value.
  private func checkOpenBody(_ statements: [Statement], _ context: FunctionContext) -> [TypedStatement]? {
    guard context.result == nil, let expression = valueStatement(statements) else { return nil }
    if context.isResultOptional {
      let (body, type) = checkValueStatement(statements[0], wanted: nil, isOptional: true)
      context.result = type
      let value = TypedExpression(.statements(body), type: type, span: expression.span)
      return [TypedStatement(.returnValue(value), span: value.span)]
    }
    guard let value = check(expression, as: nil, .returned) else { return nil }
    if value.type == .void {
      context.result = .void
      return [TypedStatement(.expression(value), span: value.span)]
    }
    context.result = value.type
    return [TypedStatement(.returnValue(value), span: value.span)]
  }

  /// The one `if` or `switch` that a body consists of, where each branch gives a value.
  private func valueStatement(_ statements: [Statement]) -> Expression? {
    guard statements.count == 1 else { return nil }
    switch statements[0].kind {
    case .ifElse(let syntax) where isValue(syntax): return Expression(.ifExpression(syntax), at: syntax.span)
    case .switchCase(let syntax) where isValue(statements):
      return Expression(.switchExpression(syntax), at: syntax.span)
    default: return nil
    }
  }

  /// A closure's statements; they settle the context's result where it is open.
  func checkClosureBody(
    _ syntax: ClosureSyntax, _ context: FunctionContext, builder: NominalType?
  ) -> [TypedStatement] {
    if let builder { return checkBuilderBody(syntax, context, builder) }
    scope = Scope(.block, parent: scope)
    let statements = checkOpenBody(syntax.body, context) ?? checkBody(syntax.body)
    if context.result == nil, !statements.endAlways { context.result = .void }
    if let result = context.result, result != .void, result != .invalid, !statements.endAlways,
      !hasErrors
    {
      reportMissingReturn(statements, result, syntax.end, in: "closure")
    }
    return statements
  }
}
