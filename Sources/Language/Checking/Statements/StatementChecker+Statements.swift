import Diagnostics

extension StatementChecker {
  func check(_ statement: Statement, isLastOfCell: Bool) -> [TypedStatement] {
    let span = statement.span
    func one(_ kind: TypedStatement.Kind?) -> [TypedStatement] {
      kind.map { [TypedStatement($0, span: span)] } ?? []
    }
    switch statement.kind {
    case .expression(let expression): return checkExpression(expression, isLastOfCell: isLastOfCell)
    case .declaration(let declaration): return checkDeclaration(declaration)
    case .ifElse(let syntax): return checkIf(syntax)
    case .guardElse(let conditions, let body): return one(checkGuard(conditions, body))
    case .forIn(let syntax): return one(checkFor(syntax))
    case .whileLoop(let name, let conditions, let body): return one(checkWhile(name, conditions, body))
    case .repeatWhile(let name, let body, let condition): return one(checkRepeat(name, body, condition))
    case .switchCase(let syntax): return one(checkSwitch(syntax, yields: false))
    case .doCatch(let name, let body, let catches): return one(checkDo(name, body, catches))
    case .returnValue(let value): return one(checkReturn(value, span))
    case .breakOut(let name): return one(leave(name, span, "break", onlyLoops: false).map { .breakOut($0) })
    case .continueLoop(let name):
      return one(leave(name, span, "continue", onlyLoops: true).map { .continueLoop($0) })
    case .fallThrough: return one(.fallThrough)
    case .deferred(let body): return one(.deferred(checkBlock(body)))
    case .throwError(let value): return one(checkThrow(value, span))
    case .invalid: return []
    }
  }

  // MARK: Expressions as statements

  private func checkExpression(_ expression: Expression, isLastOfCell: Bool) -> [TypedStatement] {
    if let yielding { return yieldValue(expression, yielding) }
    guard let value = check(expression, as: nil, .initialization) else { return [] }
    if let builder { return gather(value, builder) }
    if isLastOfCell, value.type != .void, value.type.nominal?.representation != .uninhabited {
      return [TypedStatement(.display(value), span: expression.span)]
    }
    warnIfUnused(value)
    return [TypedStatement(.expression(value), span: expression.span)]
  }

  private func yieldValue(_ expression: Expression, _ yielding: Yielding) -> [TypedStatement] {
    guard let value = check(expression, as: yielding.type, .branch) else { return [] }
    if value.type.nominal?.representation == .uninhabited {
      return [TypedStatement(.expression(value), span: expression.span)]
    }
    if yielding.type == nil { yielding.type = value.type }
    return [TypedStatement(.yield(value), span: expression.span)]
  }

  private func warnIfUnused(_ value: TypedExpression) {
    if value.type == .void || value.type.nominal?.representation == .uninhabited { return }
    if value.type.wrapped == .void { return }
    switch value.kind {
    case .call(let reference, _):
      guard !session.isDiscardable(reference.function) else { return }
      report(
        .warning(
          "unused-result", at: value.span,
          "result of call to '\(reference.function.name.split(separator: ".").last.map(String.init) ?? "")' is unused",
          hint: "write '_ = …' if that is meant"))
    case .callValue, .assign, .optionalScope, .statements, .optionalTry, .forcedTry, .invalid: return
    default:
      report(.warning("unused-value", at: value.span, "expression of type '\(value.type)' is unused"))
    }
  }

  // MARK: Declarations

  private func checkDeclaration(_ declaration: Declaration) -> [TypedStatement] {
    switch declaration.kind {
    case .variable(let syntax): syntax.bindings.flatMap { checkBinding($0, syntax, declaration) }
    case .initializer, .subscripted, .enumCases, .associatedType:
      misplaced(declaration)
    case .function, .structure, .enumeration, .protocolType, .extended, .typeAlias, .operatorFixity,
      .precedenceGroup, .deferred, .invalid:
      []
    }
  }

  private func misplaced(_ declaration: Declaration) -> [TypedStatement] {
    report(
      .error("misplaced-declaration", at: declaration.span, "this declaration is only allowed inside a type"))
    return []
  }

  private func checkBinding(
    _ binding: PatternBindingSyntax, _ syntax: VariableSyntax, _ declaration: Declaration
  ) -> [TypedStatement] {
    if binding.accessors != nil {
      report(
        .error(
          "computed-variable", at: binding.pattern.span,
          "computed variables outside a type are not supported in cells",
          hint: "write a function"))
      return []
    }
    let stated = binding.type.map { session.resolve($0, in: scope) }
    guard let initializer = binding.initializer else { return declareLater(binding, syntax, stated) }
    let value = check(initializer, as: stated, .initialization)
    let type = stated ?? value?.type ?? .invalid
    let pattern = PatternChecker(self, isVariable: !syntax.isConstant).check(binding.pattern, type)
    guard let value else { return [] }
    warnIfVoid(binding, type)
    let span = binding.pattern.span
    if case .binding(let variable) = pattern.kind {
      return [TypedStatement(.declare(variable, value), span: span)]
    }
    return [TypedStatement(.destructure(pattern, value), span: span)]
  }

  private func warnIfVoid(_ binding: PatternBindingSyntax, _ type: Type) {
    guard type == .void, binding.type == nil, case .binding(let name, _) = binding.pattern.kind else {
      return
    }
    report(
      .warning(
        "void-constant", at: name.span, "'\(name.text)' inferred to have type '()', which may be unexpected"))
  }

  private func declareLater(
    _ binding: PatternBindingSyntax, _ syntax: VariableSyntax, _ stated: Type?
  ) -> [TypedStatement] {
    guard case .binding(let name, _) = binding.pattern.kind, let type = stated else {
      report(.error("missing-type", at: binding.pattern.span, "type annotation missing in pattern"))
      _ = PatternChecker(self, isVariable: !syntax.isConstant).check(binding.pattern, .invalid)
      return []
    }
    let variable = declareVariable(
      name, type, isMutable: !syntax.isConstant, isAssignedLater: syntax.isConstant)
    let nothing = TypedExpression(.enumCase(0, []), type: type, span: name.span)
    let value = !syntax.isConstant && type.wrapped != nil ? nothing : nil
    return [TypedStatement(.declare(variable, value), span: name.span)]
  }

  /// A new name in the innermost scope.
  func declareVariable(
    _ name: Identifier, _ type: Type, isMutable: Bool, isAssignedLater: Bool = false
  ) -> Variable {
    let isTop: Bool
    if case .top = scope.kind { isTop = true } else { isTop = false }
    if case .variable(let known)? = scope[name.text], name.text != "_" {
      report(session.wordRedeclaration(name, of: known))
    }
    let variable = Variable(
      name: name.text, span: name.span, type: type, isMutable: isMutable, storage: isTop ? .global : .local)
    if isAssignedLater { session.assignedLater.insert(variable) }
    scope.declare(name.text, .variable(variable))
    return variable
  }

  // MARK: Conditions

  private func checkIf(_ syntax: IfSyntax) -> [TypedStatement] {
    let label = syntax.label.map { Label(name: $0.text, id: makeLabel(), isLoop: false) }
    if let label { labels.append(label) }
    defer { if label != nil { labels.removeLast() } }
    let outer = scope
    scope = Scope(.block, parent: outer)
    let conditions = syntax.conditions.compactMap(checkCondition)
    let body = checkBlock(syntax.body)
    scope = outer
    let statement = TypedStatement(.ifElse(conditions, body, checkElse(syntax.otherwise)), span: syntax.span)
    guard conditions.count == syntax.conditions.count else { return [] }
    return label.map { [TypedStatement(.scope($0.id, [statement]), span: syntax.span)] } ?? [statement]
  }

  private func checkElse(_ otherwise: IfSyntax.ElseSyntax?) -> [TypedStatement] {
    switch otherwise {
    case .block(let block)?: checkBlock(block)
    case .elseIf(let next)?: checkIf(next)
    case nil: []
    }
  }

  func checkCondition(_ condition: ConditionSyntax) -> TypedCondition? {
    switch condition {
    case .expression(let expression):
      return check(expression, as: types.bool, .condition).map { .expression($0) }
    case .optionalBinding(let pattern, let type, let value): return checkOptionalBinding(pattern, type, value)
    case .pattern(let pattern, let value):
      guard let subject = check(value, as: nil, .initialization) else {
        _ = PatternChecker(self, isVariable: false).check(pattern, .invalid)
        return nil
      }
      return .pattern(PatternChecker(self, isVariable: false).check(pattern, subject.type), subject)
    }
  }

  private func checkOptionalBinding(
    _ pattern: Pattern, _ type: TypeSyntax?, _ value: Expression?
  ) -> TypedCondition? {
    guard case .binding(let name, let isVariable) = pattern.kind else {
      if case .wildcard = pattern.kind, let value { return bindOptional(pattern, nil, false, type, value) }
      report(.error("optional-binding", at: pattern.span, "a name is wanted here"))
      return nil
    }
    let source = value ?? Expression(.name(name, []), at: name.span)
    return bindOptional(pattern, name, isVariable, type, source)
  }

  private func bindOptional(
    _ pattern: Pattern, _ name: Identifier?, _ isVariable: Bool, _ type: TypeSyntax?, _ source: Expression
  ) -> TypedCondition? {
    let stated = type.map { session.resolve($0, in: scope) }
    let value = check(source, as: stated.map { types.optional(of: $0) }, .initialization)
    let wrapped = value?.type.wrapped
    if let value, wrapped == nil {
      report(
        .error(
          "not-optional", at: source.span,
          "initializer for conditional binding must have Optional type, not '\(value.type)'"))
    }
    let variable = name.map { declareVariable($0, wrapped ?? .invalid, isMutable: isVariable) }
    guard let value, let wrapped else { return nil }
    let inner = TypedPattern(variable.map { .binding($0) } ?? .wildcard, type: wrapped, span: pattern.span)
    return .pattern(TypedPattern(.enumCase(1, [inner]), type: value.type, span: pattern.span), value)
  }

  private func checkGuard(_ conditions: [ConditionSyntax], _ body: Block) -> TypedStatement.Kind? {
    let otherwise = checkBlock(body)
    let checked = conditions.compactMap(checkCondition)
    if !otherwise.endAlways {
      report(
        .error(
          "guard-falls-through", at: body.span, "'guard' body must not fall through",
          hint: "end it with 'return', 'throw', 'break' or 'continue'"))
    }
    return checked.count == conditions.count ? .guardElse(checked, otherwise) : nil
  }

  // MARK: Loops

  private func inLoop<T>(_ name: Identifier?, _ body: (LabelID) -> T) -> T {
    let label = Label(name: name?.text, id: makeLabel(), isLoop: true)
    labels.append(label)
    defer { labels.removeLast() }
    return body(label.id)
  }

  private func checkWhile(
    _ name: Identifier?, _ conditions: [ConditionSyntax], _ body: Block
  ) -> TypedStatement.Kind? {
    inNewScope {
      let checked = conditions.compactMap(checkCondition)
      return inLoop(name) { label in
        let statements = checkBlock(body)
        return checked.count == conditions.count ? .whileLoop(label, checked, statements) : nil
      }
    }
  }

  private func checkRepeat(_ name: Identifier?, _ body: Block, _ condition: Expression) -> TypedStatement
    .Kind?
  {
    inLoop(name) { label in
      let statements = checkBlock(body)
      return check(condition, as: types.bool, .condition).map { .repeatWhile(label, statements, $0) }
    }
  }

  private func checkFor(_ syntax: ForSyntax) -> TypedStatement.Kind? {
    let sequence = check(syntax.sequence, as: nil, .initialization)
    let iteration = sequence.flatMap { self.iteration(over: $0) }
    return inNewScope {
      let stated = syntax.type.map { session.resolve($0, in: scope) }
      let element = stated ?? iteration?.element ?? .invalid
      let pattern = PatternChecker(self, isVariable: false).check(syntax.pattern, element)
      let filter = syntax.filter.map { check($0, as: types.bool, .condition) }
      return inLoop(syntax.label) { label in
        let body = checkBlock(syntax.body)
        guard let sequence, let iteration else { return nil }
        if case .some(nil) = filter { return nil }
        return .forIn(
          TypedFor(
            label: label, pattern: pattern, sequence: sequence, iteration: iteration.kind,
            filter: filter ?? nil,
            body: body))
      }
    }
  }

  private func iteration(over sequence: TypedExpression) -> (kind: TypedFor.Iteration, element: Type)? {
    if let element = sequence.type.arrayElement { return (.array, element) }
    if case .nominal(let nominal, let arguments) = sequence.type, arguments.first == types.int {
      if nominal == types.rangeType { return (.halfOpenRange, types.int) }
      if nominal == types.closedRangeType { return (.closedRange, types.int) }
    }
    if case .parameter = sequence.type, let generic = genericIteration(sequence.type) { return generic }
    guard let make = methodCall("makeIterator", on: sequence.type, isMutable: false, sequence.span),
      case .call(let makeReference, _) = make.kind,
      let next = methodCall("next", on: make.type, isMutable: true, sequence.span),
      case .call(let nextReference, _) = next.kind, let element = next.type.wrapped
    else {
      report(
        .error(
          "not-a-sequence", at: sequence.span,
          "for-in loop requires '\(sequence.type)' to conform to 'Sequence'"))
      return nil
    }
    return (.iterator(make: makeReference, next: nextReference, iteratorType: make.type), element)
  }

  /// The loop over a value of which only `Sequence` is known: the machine finds the iterator of each instance.
  private func genericIteration(_ type: Type) -> (kind: TypedFor.Iteration, element: Type)? {
    guard let sequence = session.protocols["Sequence"], let iterator = session.protocols["IteratorProtocol"],
      session.conformances.conforms(type, sequence),
      let element = session.associatedType("Element", of: type, in: sequence),
      let iteratorType = session.associatedType("Iterator", of: type, in: sequence),
      case .function(let make)? = sequence.members["makeIterator"]?.first?.kind,
      case .function(let next)? = iterator.members["next"]?.first?.kind
    else { return nil }
    let kind = TypedFor.Iteration.iterator(
      make: FunctionReference(make.function, arguments: [type]),
      next: FunctionReference(next.function, arguments: [iteratorType]), iteratorType: iteratorType)
    return (kind, element)
  }

  /// `value.name()` for a value of a type, or nil without a word where there is no such method.
  private func methodCall(_ name: String, on type: Type, isMutable: Bool, _ span: SourceSpan)
    -> TypedExpression?
  {
    guard !session.candidates(named: name, in: type).isEmpty else { return nil }
    return inNewScope {
      let variable = Variable(name: "$value", span: span, type: type, isMutable: isMutable, storage: .local)
      scope.declare("$value", .variable(variable))
      let value = Expression(.name(Identifier("$value", at: span), []), at: span)
      let member = Expression(.member(value, Identifier(name, at: span)), at: span)
      return check(Expression(.call(member, []), at: span), as: nil, .initialization)
    }
  }

  // MARK: Leaving

  private func leave(_ name: Identifier?, _ span: SourceSpan, _ word: String, onlyLoops: Bool) -> LabelID? {
    if let name {
      if let label = labels.last(where: { $0.name == name.text }) { return label.id }
      report(
        .error(
          "unknown-label", at: name.span, "cannot find label '\(name.text)' in scope",
          hint: nearestName(to: name.text, among: labels.compactMap { $0.name }).map {
            "did you mean '\($0)'?"
          }))
      return nil
    }
    if let label = labels.last(where: { $0.isLoop || (!onlyLoops && $0.name == nil) }) { return label.id }
    report(
      .error(
        "misplaced-\(word)", at: span,
        "'\(word)' is only allowed inside a loop\(onlyLoops ? "" : ", a labeled statement, or a switch")"))
    return nil
  }

  private func checkReturn(_ value: Expression?, _ span: SourceSpan) -> TypedStatement.Kind? {
    guard let context else {
      report(.error("misplaced-return", at: span, "return invalid outside of a func"))
      return nil
    }
    if let own = initializing, value == nil { return .returnValue(finishedSelf(own, span)) }
    guard let value else { return returnNothing(context, span) }
    guard context.result != .void || context.function == nil else {
      _ = check(value, as: nil, .initialization)
      report(
        .error(
          "unexpected-return-value", at: value.span, "unexpected non-void return value in void function",
          hint: "give the function a result type: '-> …'"))
      return nil
    }
    guard let typed = check(value, as: context.result, .returned) else { return nil }
    if context.result == nil { context.result = typed.type }
    return .returnValue(typed)
  }

  private func returnNothing(_ context: FunctionContext, _ span: SourceSpan) -> TypedStatement.Kind? {
    if context.result == nil { context.result = .void }
    guard context.result == .void else {
      report(.error("missing-return-value", at: span, "non-void function should return a value"))
      return nil
    }
    return .returnValue(nil)
  }

  private func checkThrow(_ value: Expression, _ span: SourceSpan) -> TypedStatement.Kind? {
    guard let error = check(value, as: nil, .initialization) else { return nil }
    guard handlesErrors || context?.isThrowing ?? true else {
      report(
        .error(
          "unhandled-error", at: span,
          "error is not handled because the enclosing function is not declared 'throws'",
          hint: "mark the function 'throws'"))
      return nil
    }
    guard session.conforms(error.type, "Error") else {
      report(
        .error(
          "not-an-error", at: value.span, "thrown expression type '\(error.type)' does not conform to 'Error'"
        ))
      return nil
    }
    return .throwError(error)
  }

  private func checkDo(_ name: Identifier?, _ body: Block, _ catches: [CatchSyntax]) -> TypedStatement.Kind? {
    let label = Label(name: name?.text ?? "", id: makeLabel(), isLoop: false)
    labels.append(label)
    defer { labels.removeLast() }
    let outer = handlesErrors
    handlesErrors = outer || !catches.isEmpty
    let statements = checkBlock(body)
    handlesErrors = outer
    guard catches.isEmpty else {
      for clause in catches {
        report(
          .error(
            "catch", at: clause.body.span, "'catch' is not supported in cells yet",
            hint: "use 'try?' or an optional result"))
      }
      return nil
    }
    return .scope(label.id, statements)
  }
}
