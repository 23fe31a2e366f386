import Language

extension FunctionCompiler {
  func compileSwitch(_ label: LabelID, _ subject: TypedExpression, _ cases: [TypedCase]) {
    let (start, oldFloor, oldNext) = (next, floor, nextCase)
    compileScope(label) {
      let operand = switchSubject(subject)
      let end = newLabel()
      let bodies = cases.map { _ in newLabel() }
      for (index, switchCase) in cases.enumerated() {
        nextCase = bodies.dropFirst(index + 1).first.map {
          NextCase(label: $0, scopes: scopes.count, start: next)
        }
        compileAlternatives(of: switchCase, body: bodies[index], end: end) {
          match($0, operand, else: $1)
        }
      }
      place(end)
    }
    (floor, nextCase) = (oldFloor, oldNext)
    clear(from: start)
    next = start
  }

  /// The subject must not change while the cases look at it.
  private func switchSubject(_ subject: TypedExpression) -> Operand {
    let operand = value(subject)
    if operand.isOwned { return Operand(slot: operand.slot, layout: operand.layout, isOwned: false) }
    let copy = temporary(operand.layout)
    move(operand, to: copy.slot)
    return Operand(slot: copy.slot, layout: copy.layout, isOwned: false)
  }

  /// Runs the statements of a case where one of its items matches, and then jumps to `end`; goes on behind where none does.
  ///
  /// All items bind the same variables, which share their registers. `body` is where the statements begin.
  func compileAlternatives(
    of switchCase: TypedCase, body: Label, end: Label, match: (TypedPattern, _ failure: Label) -> Void
  ) {
    let (start, oldFloor, oldShared) = (next, floor, sharedHomes)
    let failure = newLabel()
    sharedHomes = [:]
    for (index, item) in switchCase.items.enumerated() {
      let isLast = index == switchCase.items.count - 1
      let other = isLast ? failure : newLabel()
      match(item.pattern, other)
      if let filter = item.filter { branch(filter, if: false, to: other) }
      if !isLast {
        jump(to: body)
        place(other)
      }
    }
    sharedHomes = oldShared
    place(body)
    floor = next
    compile(block: switchCase.body)
    clear(from: start)
    jump(to: end)
    place(failure)
    (next, floor) = (start, oldFloor)
  }

  /// Compares a value with a pattern and binds its variables; jumps away where it does not match.
  func match(_ pattern: TypedPattern, _ operand: Operand, else failure: Label) {
    switch pattern.kind {
    case .wildcard: break
    case .binding(let variable): at(pattern.span) { store(operand, in: declare(variable)) }
    case .tuple(let patterns):
      for (inner, part) in zip(patterns, unit.layouts.parts(of: concrete(pattern.type))) {
        match(inner, operand.part(at: part.offset, part.layout), else: failure)
      }
    case .enumCase(let index, let patterns):
      jump(.ifNotEqualSmall, operand.word, index, to: failure)
      matchPayload(patterns, of: concrete(pattern.type), caseIndex: index, operand, else: failure)
    case .cast(let inner):
      match(
        inner, cast(operand, from: concrete(pattern.type), to: concrete(inner.type), else: failure),
        else: failure)
    case .expression(let variable, let test):
      store(Operand(slot: operand.slot, layout: operand.layout, isOwned: false), in: declare(variable))
      branch(test, if: false, to: failure)
    }
  }

  private func matchPayload(
    _ patterns: [TypedPattern], of type: Type, caseIndex: Int, _ operand: Operand, else failure: Label
  ) {
    let isBoxed = unit.layouts.isBoxed(type)
    for (inner, part) in zip(patterns, unit.layouts.payload(of: type, caseIndex: caseIndex)) {
      if case .wildcard = inner.kind { continue }
      if isBoxed {
        let value = temporary(part.layout)
        load(.box(operand.ref, part.offset), part.layout, into: value.slot)
        match(inner, value, else: failure)
      } else {
        match(inner, operand.part(at: part.offset, part.layout), else: failure)
      }
    }
  }
}
