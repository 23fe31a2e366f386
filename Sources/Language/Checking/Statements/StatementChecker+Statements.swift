import Diagnostics

/// One statement, by its kind; expressions as statements; leaving.
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
    case .guardElse(let conditions, let body): return one(checkGuard(conditions, body, at: statement.span))
    case .forIn(let syntax): return one(checkFor(syntax))
    case .whileLoop(let name, let conditions, let body): return one(checkWhile(name, conditions, body))
    case .repeatWhile(let name, let body, let condition): return one(checkRepeat(name, body, condition))
    case .switchCase(let syntax): return one(checkSwitch(syntax))
    case .doCatch(let name, let thrown, let body, let catches):
      return one(checkDo(name, throwing: thrown, body, catches))
    case .returnValue(let value): return one(checkReturn(value, span))
    case .breakOut(let name): return one(checkBreak(name, span).map { .breakOut($0) })
    case .continueLoop(let name): return one(checkContinue(name, span).map { .continueLoop($0) })
    case .fallThrough: return one(checkFallThrough(span))
    case .deferred(let body): return one(.deferred(checkDeferred(body)))
    case .throwError(let value): return one(checkThrow(value, span))
    case .invalid: return []
    }
  }

  // MARK: Expressions as statements

  private func checkExpression(_ expression: Expression, isLastOfCell: Bool) -> [TypedStatement] {
    if let yielding { return yieldValue(expression, yielding) }
    let known = session.diagnostics.count
    guard let value = check(expression, as: nil, .initialization) else { return [] }
    if let builder { return gather(value, builder) }
    if case .closure = value.kind {
      report(
        .error(
          "unused-closure", at: value.span, "closure expression is unused",
          hint: "write 'do { … }' for a block, or call it: '()' behind it"))
      return []
    }
    if value.isUncalledFunction {
      if !hasErrors(since: known) {
        report(
          .error(
            "unused-function", at: value.span, "function is unused", hint: "call it: write '()' behind it"))
      }
      return []
    }
    let isNothing = value.type == .void || value.type.wrapped == .void
    if isLastOfCell, !isNothing, value.type.nominal?.representation != .uninhabited {
      return [TypedStatement(.display(value), span: expression.span)]
    }
    if !hasErrors(since: known) { warnIfUnused(value, expression) }
    return [TypedStatement(.expression(value), span: expression.span)]
  }
}

extension TypedExpression {
  /// Whether it names or reads a function and does nothing with it.
  fileprivate var isUncalledFunction: Bool {
    guard case .function = type else { return false }
    switch kind {
    case .function, .variable, .field, .computed: return true
    case .statements(let statements):
      // A method with its receiver.
      if case .yield(let value)? = statements.last?.kind, case .closure = value.kind { return true }
      return false
    default: return false
    }
  }
}
