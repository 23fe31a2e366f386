import Language

/// `?:`, truth values, `if` and `guard`.
extension FunctionCompiler {
  /// Runs one of two parts of the compiler's work, as the condition turns out.
  func choose(_ condition: TypedExpression, _ yes: () -> Void, _ no: () -> Void) {
    let (otherwise, end) = (newLabel(), newLabel())
    branch(condition, if: false, to: otherwise)
    scratch(yes)
    jump(to: end)
    place(otherwise)
    scratch(no)
    place(end)
  }

  func compileTruth(_ expression: TypedExpression, into slot: Slot) {
    let (otherwise, end) = (newLabel(), newLabel())
    branch(expression, if: false, to: otherwise)
    load(1, into: slot.word)
    jump(to: end)
    place(otherwise)
    load(0, into: slot.word)
    place(end)
  }

  /// Jumps away unless all conditions hold; what they bind is there afterwards.
  func compile(conditions: [TypedCondition], else failure: Label) {
    for condition in conditions {
      switch condition {
      case .expression(let expression): branch(expression, if: false, to: failure)
      case .pattern(let pattern, let expression): match(pattern, value(expression), else: failure)
      }
    }
  }

  func compileIf(_ conditions: [TypedCondition], _ yes: [TypedStatement], _ no: [TypedStatement]) {
    let (otherwise, end) = (newLabel(), newLabel())
    let (start, oldFloor) = (next, floor)
    compile(conditions: conditions, else: otherwise)
    let high = next
    floor = next
    compile(block: yes)
    next = high
    if !no.isEmpty {
      jump(to: end)
      place(otherwise)
      floor = high
      compile(block: no)
    } else {
      place(otherwise)
    }
    place(end)
    floor = oldFloor
    clear(from: start)
    next = start
  }

  func compileGuard(_ conditions: [TypedCondition], _ otherwise: [TypedStatement]) {
    let (failure, end) = (newLabel(), newLabel())
    compile(conditions: conditions, else: failure)
    clearOwned()
    let high = next
    jump(to: end)
    place(failure)
    floor = high
    compile(block: otherwise)
    place(end)
    next = high
    floor = high
  }

  /// Temporaries are done with, though variables declared among them live on.
  private func clearOwned() {
    for ref in dirty.sorted() where ref >= floor.ref { emit(.clearRefs, ref, 1) }
    dirty = dirty.filter { $0 < floor.ref }
  }
}
