import Diagnostics
import Language

extension FunctionCompiler {

  /// A loop's scope; leaves its registers free and its references cleared.
  func loop(_ label: LabelID, _ body: (_ end: Label, _ again: Label) -> Void) {
    let (start, oldFloor) = (next, floor)
    let (end, again) = (newLabel(), newLabel())
    scopes.append(Scope(floor: next, label: label, breakLabel: end, continueLabel: again))
    body(end, again)
    place(end)
    scopes.removeLast()
    floor = oldFloor
    clear(from: start)
    next = start
  }

  /// The condition is tested at the end, so that a round takes one jump.
  func compileWhile(_ label: LabelID, _ conditions: [TypedCondition], _ body: [TypedStatement]) {
    loop(label) { end, again in
      if conditions.count == 1, case .expression(let condition) = conditions[0] {
        let top = newLabel()
        jump(to: again)
        place(top)
        floor = next
        compile(block: body)
        place(again)
        branch(condition, if: true, to: top)
      } else {
        place(again)
        compile(conditions: conditions, else: end)
        floor = next
        compile(block: body)
        jump(to: again)
      }
    }
  }

  func compileRepeat(_ label: LabelID, _ body: [TypedStatement], _ condition: TypedExpression) {
    loop(label) { _, again in
      let top = newLabel()
      place(top)
      floor = next
      compile(block: body)
      place(again)
      branch(condition, if: true, to: top)
    }
  }

  /// A generic function loops over whatever it was given; of some sequences the machine knows more than an iterator.
  func compileFor(_ statement: TypedFor) {
    switch statement.iteration {
    case .halfOpenRange: compileRange(statement, isClosed: false)
    case .closedRange: compileRange(statement, isClosed: true)
    case .array: compileNumbered(statement)
    case .iterator(let make, let next, _):
      switch numbered(statement.sequence.type, at: Slot(0, 0)) {
      case .range(_, let isClosed)?: compileRange(statement, isClosed: isClosed)
      case nil: compileIteration(statement, make, next)
      default: compileNumbered(statement)
      }
    }
  }

  private func compileRange(_ statement: TypedFor, isClosed: Bool) {
    loop(statement.label) { end, again in
      let bounds = compileBounds(statement.sequence)
      let top = newLabel()
      let (counter, limit) = (bounds.slot, bounds.slot.word + 1)
      // A closed range has a first round.
      if !isClosed { jump(.ifLessEqualInt, limit, counter.word, to: end) }
      place(top)
      floor = next
      compileRound(statement, Operand(slot: counter, layout: .word, isOwned: false), again: again)
      place(again)
      jump(isClosed ? .loopClosed : .loopHalfOpen, counter.word, limit, to: top)
    }
  }

  /// Both bounds, side by side, checked.
  private func compileBounds(_ sequence: TypedExpression) -> Operand {
    let bounds = temporary(Layout(words: 2, refs: 0))
    guard case .call(let reference, let arguments) = sequence.kind, reference.function.makesRange else {
      move(value(sequence), to: bounds.slot)
      return bounds
    }
    compile(arguments[0].expression, into: bounds.slot)
    compile(arguments[1].expression, into: bounds.slot + .word)
    let isFine = newLabel()
    at(sequence.span) {
      jump(.ifLessEqualInt, bounds.word, bounds.word + 1, to: isFine)
      emit(.trap, TrapReason.rangeBounds.rawValue, bounds.word, bounds.word + 1)
    }
    place(isFine)
    return bounds
  }

  /// Binds the element, tests the filter and runs the body.
  func compileRound(_ statement: TypedFor, _ element: Operand, again: Label) {
    let start = next
    let oldFloor = floor
    if case .binding(let variable) = statement.pattern.kind, !variable.isBoxed, !variable.isMutable,
      variable.storage == .local
    {
      homes[variable] = .registers(element.slot)
    } else {
      match(statement.pattern, element, else: again)
    }
    if let filter = statement.filter { branch(filter, if: false, to: again) }
    floor = next
    compile(block: statement.body)
    if next.ref > start.ref { emit(.clearRefs, start.ref, next.ref - start.ref) }
    next = start
    floor = oldFloor
  }

  /// `for x in s` is `var i = s.makeIterator(); while let x = i.next()`.
  private func compileIteration(
    _ statement: TypedFor, _ make: FunctionReference, _ advance: FunctionReference
  ) {
    loop(statement.label) { end, again in
      let maker = resolve(make)
      // In a generic function only the maker found for the actual sequence knows the iterator's type.
      let type = resultType(of: maker)
      let iterator = temporary(unit.layouts.layout(of: type))
      scratch { call(maker, [.expression(statement.sequence)], into: iterator.slot) }
      let resolved = resolveNext(advance, of: type)
      let element = temporary(shape(of: resolved).result)
      place(again)
      scratch { call(resolved, [.place(.registers(iterator.slot))], into: element.slot) }
      for ref in iterator.ref..<iterator.ref + iterator.layout.refs { dirty.insert(ref) }
      jump(.ifEqualSmall, element.word, 0, to: end)
      floor = next
      let payload = Layout(words: element.layout.words - 1, refs: element.layout.refs)
      let inner = Operand(slot: element.slot + .word, layout: payload, isOwned: false)
      compileRound(statement, inner, again: again)
      jump(to: again)
    }
  }

  private func resultType(of reference: FunctionReference) -> Type {
    typed(reference.function.result, reference)
  }

  private func resolveNext(_ advance: FunctionReference, of iterator: Type) -> FunctionReference {
    if case .requirement = advance.function.implementation {
      return resolve(FunctionReference(advance.function, arguments: [iterator]))
    }
    return resolve(advance)
  }
}

extension Function {
  /// Whether it is the library's `..<` or `...` between two bounds.
  fileprivate var makesRange: Bool {
    if case .body = implementation, !span.file.isLibrary { return false }
    let operation = name.prefix { $0 != "(" }
    return parameters.count == 2 && (operation.hasSuffix("..<") || operation.hasSuffix("..."))
  }
}
