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
  private func keep() { floor = next }

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
    case .fallThrough: if let next = nextCase { jump(to: next) }
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

  // MARK: Variables

  /// Gives a variable its place; its value is put there by the caller.
  func declare(_ variable: Variable) -> Place {
    let layout = layout(of: variable.type)
    if isTop, variable.storage == .global {
      let slot = unit.global(variable) ?? allocate(layout)
      unit.setGlobal(variable, slot)
      return .registers(slot)
    }
    if let shared = sharedHomes?[variable] {
      return variable.isBoxed ? .box(shared.ref, Slot(0, 0)) : .registers(shared)
    }
    let slot = allocate(variable.isBoxed ? .reference : layout)
    sharedHomes?[variable] = slot
    homes[variable] = variable.isBoxed ? .box(slot.ref) : .registers(slot)
    if variable.isBoxed { emit(.boxNew, slot.ref, 0, counts(layout)) }
    return variable.isBoxed ? .box(slot.ref, Slot(0, 0)) : .registers(slot)
  }

  private func compileDeclaration(_ variable: Variable, _ initial: TypedExpression?) {
    let place = declare(variable)
    keep()
    guard let initial else { return }
    if case .registers(let slot) = place, !isDeclaredAgain(variable) {
      compile(initial, into: slot)
    } else {
      store(value(initial), in: place)
    }
  }

  /// A closure may have asked for a global before its declaration; then others may see it change.
  private func isDeclaredAgain(_ variable: Variable) -> Bool { false }

  private func compileDestructuring(_ pattern: TypedPattern, _ expression: TypedExpression) {
    if let parts = declarations(pattern, expression) {
      for (variable, initial) in parts {
        compileDeclaration(variable, initial)
        clearTemporaries()
        next = floor
      }
      return
    }
    let operand = value(expression)
    let failure = newLabel()
    match(pattern, operand, else: failure)
    place(failure)
    clearTemporaries()
    keep()
  }

  /// `let (a, b) = (x, y)` as `let a = x` and `let b = y`.
  private func declarations(
    _ pattern: TypedPattern, _ expression: TypedExpression
  ) -> [(Variable, TypedExpression)]? {
    guard case .tuple(let patterns) = pattern.kind, case .tuple(let parts) = expression.kind else {
      return nil
    }
    var declarations: [(Variable, TypedExpression)] = []
    for (pattern, part) in zip(patterns, parts) {
      guard case .binding(let variable) = pattern.kind else { return nil }
      declarations.append((variable, part))
    }
    return declarations
  }

  // MARK: Leaving

  private func compileReturn(_ expression: TypedExpression?) {
    if let expression {
      if layout(of: expression) == .empty {
        compile(expression, into: next)
      } else {
        compile(expression, into: Slot(0, 0))
      }
    }
    runDeferred(downTo: 0)
    leave()
  }

  private func compileYield(_ expression: TypedExpression) {
    guard let target = yields.last else { return }
    compile(expression, into: target.destination)
    runDeferred(downTo: target.scopes)
    jump(to: target.end)
  }

  private func compileJump(_ label: LabelID, isBreak: Bool) {
    guard let index = scopes.lastIndex(where: { $0.label == label }),
      let target = isBreak ? scopes[index].breakLabel : scopes[index].continueLabel
    else { return }
    runDeferred(downTo: index + 1)
    let start = scopes[index].floor
    if next.ref > start.ref, index + 1 < scopes.count {
      let inner = scopes[index + 1].floor
      if next.ref > inner.ref { emit(.clearRefs, inner.ref, next.ref - inner.ref) }
    }
    jump(to: target)
  }

  /// Compiles the deferred statements of scopes that are left, the innermost first.
  func runDeferred(downTo count: Int) {
    let all = scopes
    let (savedFloor, savedHandlers) = (floor, handlers)
    for index in stride(from: all.count - 1, through: count, by: -1) {
      for body in all[index].deferred.reversed() {
        scopes = Array(all[..<index]) + [Scope(floor: all[index].floor)]
        floor = next
        compile(block: body)
      }
    }
    scopes = all
    (floor, handlers) = (savedFloor, savedHandlers)
  }

  func compileScope(_ label: LabelID, _ body: () -> Void) {
    let end = newLabel()
    scopes.append(Scope(floor: next, label: label, breakLabel: end))
    body()
    scopes.removeLast()
    place(end)
  }

  // MARK: Errors

  private func compileThrow(_ expression: TypedExpression) {
    let operand = value(expression)
    if representation(of: expression.type) == .abstract {
      emit(.rethrow, operand.ref)
    } else {
      emit(.throwError, 0, operand.word, operand.ref)
      emit(.extended, wide: unit.descriptor(of: concrete(expression.type)))
    }
    clearTemporaries()
    goToHandler()
  }

  /// After a call that may have thrown.
  func checkThrown() {
    guard let handler = handlers.last else { return }
    if scopes.dropFirst(handler.scopes).allSatisfy({ $0.deferred.isEmpty }) {
      jump(.ifThrown, to: handler.label)
      return
    }
    let (failed, passed) = (newLabel(), newLabel())
    jump(.ifThrown, to: failed)
    jump(to: passed)
    place(failed)
    goToHandler()
    place(passed)
  }

  /// Runs what is deferred up to the handler, with the error kept aside, and goes there.
  private func goToHandler() {
    guard let handler = handlers.last else { return }
    if scopes.dropFirst(handler.scopes).contains(where: { !$0.deferred.isEmpty }) {
      let error = allocate(.reference).ref
      emit(.catchError, error)
      runDeferred(downTo: handler.scopes)
      emit(.rethrow, error)
      emit(.clearRefs, error, 1)
    }
    jump(to: handler.label)
  }

  private func compileCatching(_ body: [TypedStatement], _ catches: [TypedCatch]) {
    let (failure, end) = (newLabel(), newLabel())
    handlers.append(Handler(label: failure, scopes: scopes.count))
    compile(block: body)
    handlers.removeLast()
    jump(to: end)
    place(failure)
    let start = next
    let error = temporary(.reference)
    emit(.catchError, error.ref)
    for handler in catches { compileCatch(handler, error, end: end) }
    emit(.rethrow, error.ref)
    emit(.clearRefs, error.ref, 1)
    goToHandler()
    place(end)
    clear(from: start)
    next = start
  }

  private func compileCatch(_ handler: TypedCatch, _ error: Operand, end: Label) {
    let (start, oldFloor, oldShared, failure) = (next, floor, sharedHomes, newLabel())
    scopes.append(Scope(floor: start))
    let body = newLabel()
    sharedHomes = [:]
    for (index, item) in handler.items.enumerated() {
      let other = index == handler.items.count - 1 ? failure : newLabel()
      matchError(item.pattern, error, else: other)
      if let filter = item.filter { branch(filter, if: false, to: other) }
      if other != failure {
        jump(to: body)
        place(other)
      }
    }
    sharedHomes = oldShared
    place(body)
    floor = next
    compile(block: handler.body)
    clear(from: start)
    jump(to: end)
    place(failure)
    scopes.removeLast()
    (next, floor) = (start, oldFloor)
  }

  private func matchError(_ pattern: TypedPattern, _ error: Operand, else failure: Label) {
    let held = Operand(slot: error.slot, layout: .reference, isOwned: false)
    if representation(of: pattern.type) == .abstract {
      match(pattern, held, else: failure)
    } else {
      match(pattern, unerase(held, concrete(pattern.type), else: failure), else: failure)
    }
  }
}
