import Language

extension FunctionCompiler {
  func compileParts(_ expressions: [TypedExpression], type: Type, into slot: Slot) {
    compile(expressions, unit.layouts.parts(of: concrete(type)), into: slot)
  }

  private func compile(_ expressions: [TypedExpression], _ parts: [Part], into slot: Slot) {
    for index in expressions.inTurn {
      scratch { compile(expressions[index], into: slot + parts[index].offset) }
    }
  }

  func compileCase(_ index: Int, _ payload: [TypedExpression], type: Type, into slot: Slot) {
    let whole = unit.layouts.layout(of: type)
    let parts = unit.layouts.payload(of: type, caseIndex: index)
    if unit.layouts.isBoxed(type) {
      compileBoxedCase(payload, parts, into: slot)
    } else {
      compile(payload, parts, into: slot)
      let used = parts.reduce(0) { $0 + $1.layout.refs }
      clear(Slot(0, slot.ref + used), Layout(words: 0, refs: whole.refs - used))
    }
    load(Int64(index), into: slot.word)
  }

  private func compileBoxedCase(_ payload: [TypedExpression], _ parts: [Part], into slot: Slot) {
    if parts.isEmpty { return clear(slot, .reference) }
    let layout = parts.reduce(Layout.empty) { $0 + $1.layout }
    scratch {
      let values = temporary(layout)
      compile(payload, parts, into: values.slot)
      emit(.boxNew, slot.ref, 0, counts(layout))
      emit(.boxSet, slot.ref, values.word, values.ref)
      emitCounts(offset: Slot(0, 0), layout)
      for ref in values.ref..<values.ref + layout.refs { dirty.remove(ref) }
    }
  }
}
