import Language

/// `return`, values of branches, `break` and `continue`, and what is deferred until then.
extension FunctionCompiler {
  func compileReturn(_ expression: TypedExpression?) {
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

  func compileYield(_ expression: TypedExpression) {
    guard let target = yields.last else { return }
    compile(expression, into: target.destination)
    runDeferred(downTo: target.scopes)
    jump(to: target.end)
  }

  func compileJump(_ label: LabelID, isBreak: Bool) {
    guard let index = scopes.lastIndex(where: { $0.label == label }),
      let target = isBreak ? scopes[index].breakLabel : scopes[index].continueLabel
    else { return }
    runDeferred(downTo: index + 1)
    if index + 1 < scopes.count { clearOnTheWay(from: scopes[index + 1].floor) }
    jump(to: target)
  }

  func compileFallThrough() {
    guard let nextCase else { return }
    runDeferred(downTo: nextCase.scopes)
    clearOnTheWay(from: nextCase.start)
    jump(to: nextCase.label)
  }

  /// Clears registers where a jump leaves them; on other ways they live on.
  private func clearOnTheWay(from start: Slot) {
    if next.ref > start.ref { emit(.clearRefs, start.ref, next.ref - start.ref) }
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
}
