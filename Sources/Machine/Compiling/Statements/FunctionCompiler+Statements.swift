import Language

extension FunctionCompiler {
  // MARK: Lists

  /// Statements with a scope of their own: their variables end with it.
  func compile(block statements: [TypedStatement]) {
    let (start, oldFloor) = (next, floor)
    scopes.append(Scope(floor: start))
    floor = max(floor, start)
    compile(list: statements)
    runDeferred(downTo: scopes.count - 1)
    clear(from: start)
    scopes.removeLast()
    next = start
    floor = oldFloor
  }

  func compile(list statements: [TypedStatement]) {
    for statement in statements { at(statement.span) { compile(statement) } }
  }

  private func max(_ a: Slot, _ b: Slot) -> Slot { Slot(Swift.max(a.word, b.word), Swift.max(a.ref, b.ref)) }

  /// Lets go of references in registers from a place to those in use.
  func clear(from start: Slot) {
    let stale = dirty.filter { $0 >= start.ref }
    let end = Swift.max(next.ref, (stale.max() ?? -1) + 1)
    if end > start.ref { emit(.clearRefs, start.ref, end - start.ref) }
    dirty.subtract(stale)
  }

  // MARK: One statement

  private func compile(_ statement: TypedStatement) {
    compileKind(statement)
    clearTemporaries()
    next = floor
  }

  /// Variables made by the statement keep their registers.
  /// What has been made so far lives on.
  func keep() { floor = next }

  private func compileKind(_ statement: TypedStatement) {
    switch statement.kind {
    case .expression(let expression): drop(expression)
    case .display(let expression): display(expression)
    case .declare(let variable, let initial): compileDeclaration(variable, initial)
    case .destructure(let pattern, let expression): compileDestructuring(pattern, expression)
    case .ifElse(let conditions, let yes, let no): compileIf(conditions, yes, no)
    case .guardElse(let conditions, let otherwise): compileGuard(conditions, otherwise)
    case .forIn(let loop): compileFor(loop)
    case .whileLoop(let label, let conditions, let body): compileWhile(label, conditions, body)
    case .repeatWhile(let label, let body, let condition): compileRepeat(label, body, condition)
    case .switchCase(let label, let subject, let cases): compileSwitch(label, subject, cases)
    case .scope(let label, let body): compileScope(label) { compile(block: body) }
    case .doCatch(let label, let body, let catches): compileScope(label) { compileCatching(body, catches) }
    case .returnValue(let expression): compileReturn(expression)
    case .yield(let expression): compileYield(expression)
    case .breakOut(let label): compileJump(label, isBreak: true)
    case .continueLoop(let label): compileJump(label, isBreak: false)
    case .fallThrough: compileFallThrough()
    case .deferred(let body): scopes[scopes.count - 1].deferred.append(body)
    case .throwError(let expression): compileThrow(expression)
    }
  }

  func drop(_ expression: TypedExpression) {
    let layout = layout(of: expression)
    if layout == .empty {
      compile(expression, into: next)
    } else {
      _ = value(expression)
    }
  }

  private func display(_ expression: TypedExpression) {
    let operand = value(expression)
    emit(.display, 0, operand.word, operand.ref)
    emit(.extended, wide: unit.descriptor(of: concrete(expression.type)))
  }
}
