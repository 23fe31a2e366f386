import Language

/// `throw`, `do`-`catch`, `try?` and `try!`.
extension FunctionCompiler {
  func compileThrow(_ expression: TypedExpression) {
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

  func compileCatching(_ body: [TypedStatement], _ catches: [TypedCase]) {
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

  private func compileCatch(_ handler: TypedCase, _ error: Operand, end: Label) {
    scopes.append(Scope(floor: next))
    compileAlternatives(of: handler, body: newLabel(), end: end) { matchError($0, error, else: $1) }
    scopes.removeLast()
  }

  private func matchError(_ pattern: TypedPattern, _ error: Operand, else failure: Label) {
    let held = Operand(slot: error.slot, layout: .reference, isOwned: false)
    if representation(of: pattern.type) == .abstract {
      match(pattern, held, else: failure)
    } else {
      match(pattern, errorValue(held, concrete(pattern.type)), else: failure)
    }
  }

  func compileOptionalTry(_ inside: TypedExpression, type: Type, isFlat: Bool, into slot: Slot) {
    let (failure, end) = (newLabel(), newLabel())
    handlers.append(Handler(label: failure, scopes: scopes.count))
    compileHeld(inside, isFlat: isFlat, into: slot)
    handlers.removeLast()
    jump(to: end)
    place(failure)
    emit(.catchError, temporary(.reference).ref)
    compileCase(0, [], type: type, into: slot)
    place(end)
  }

  func compileForcedTry(_ inside: TypedExpression, into slot: Slot) {
    let (failure, end) = (newLabel(), newLabel())
    handlers.append(Handler(label: failure, scopes: scopes.count))
    compile(inside, into: slot)
    handlers.removeLast()
    jump(to: end)
    place(failure)
    emit(.trap, TrapReason.uncaughtError.rawValue)
    place(end)
  }
}
