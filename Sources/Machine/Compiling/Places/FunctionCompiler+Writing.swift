import Language

/// Writes values to places.
extension FunctionCompiler {
  func compileAssign(_ target: TypedExpression, _ value: TypedExpression) {
    scratch {
      isPlaceStable = value.isHarmless
      let place = prepare(target)
      isPlaceStable = false
      if case .registers(let slot) = place {
        assign(value, to: slot)
      } else {
        let operand = self.value(value)
        at(target.span) { store(operand, in: place) }
      }
    }
  }

  /// Evaluates straight into a variable's registers where the evaluation writes them last, else beside them: a call
  /// that throws leaves the variable as it was.
  func assign(_ value: TypedExpression, to slot: Slot) {
    let layout = layout(of: value)
    let isSingle = layout.words + layout.refs <= 1
    switch value.kind {
    case .integer, .double, .boolean, .string: compile(value, into: slot)
    case .call(let reference, _) where isSingle && !mayThrow(reference): compile(value, into: slot)
    case .callValue(let function, let arguments) where isSingle && !mayThrow(function.type):
      if !inlineCall(of: function, arguments, { assign($0, to: slot) }) { compile(value, into: slot) }
    case .variable, .field,
      .computed where layout.isWord:
      compile(value, into: slot)
    case .conditional(let condition, let yes, let no) where isSingle:
      choose(condition, { assign(yes, to: slot) }, { assign(no, to: slot) })
    default: move(self.value(value), to: slot)
    }
  }

  /// Puts a value into a place.
  func store(_ operand: Operand, in place: Place) {
    let place = opened(place)
    switch place {
    case .registers(let slot): move(operand, to: slot)
    case .global(let slot):
      if operand.layout.isWord {
        emit(.globalSetWord, operand.word, wide: slot.word)
      } else if operand.layout != .empty {
        let value = owned(operand)
        emit(.globalSet, 0, value.word, value.ref)
        emit(.extended, slot.word, slot.ref, counts(value.layout))
      }
    case .box(let box, let offset):
      if operand.layout.isWord {
        emit(.boxSetWord, operand.word, box, offset.word)
      } else if operand.layout != .empty {
        let value = owned(operand)
        emit(.boxSet, box, value.word, value.ref)
        emitCounts(offset: offset, value.layout)
      }
    case .element(let array, let index, let offset, let stride):
      let value = owned(operand)
      let part = ElementPart(index: index, offset: offset, stride: stride, layout: value.layout)
      access(array, .reference) { emit(.set, part, of: $0.ref, value.slot) }
    case .entry(let entry, let offset):
      let value = owned(operand)
      access(entry, offset, value.layout) { emit(.set, $0, value.slot) }
    case .computed(let computed, let offset):
      if offset == Slot(0, 0), operand.layout == unit.layouts.layout(of: computed.type) {
        set(computed, to: operand)
      } else {
        access(place, operand.layout) { move(operand, to: $0) }
      }
    case .payload: break
    }
  }

  /// A value whose references may be taken: `boxSet` and its like leave nil behind.
  private func owned(_ operand: Operand) -> Operand {
    if operand.isOwned || operand.layout.refs == 0 {
      for ref in operand.ref..<operand.ref + operand.layout.refs { dirty.remove(ref) }
      return operand
    }
    let copy = temporary(operand.layout)
    move(operand, to: copy.slot)
    for ref in copy.ref..<copy.ref + copy.layout.refs { dirty.remove(ref) }
    return copy
  }

  func set(_ computed: ComputedPlace, to operand: Operand) {
    guard let setter = computed.accessors.setter else {
      unit.report("no-setter", at: span, "this property cannot be set")
      return
    }
    var arguments = computed.arguments.map { CallArgument.operand($0.operand) }
    if let base = computed.base { arguments.insert(.place(base.place), at: 0) }
    arguments.append(.operand(operand))
    call(setter, arguments, into: next)
  }
}
