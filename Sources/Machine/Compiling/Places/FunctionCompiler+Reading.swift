import Language

/// Reads values from places.
extension FunctionCompiler {
  func compilePlaceValue(_ expression: TypedExpression, into slot: Slot) {
    scratch {
      if case .field(let base, _) = expression.kind, !base.isPlaceLike {
        move(value(expression), to: slot)
      } else {
        isPlaceStable = true
        let place = prepare(expression, reads: true)
        isPlaceStable = false
        load(place, layout(of: expression), into: slot)
      }
    }
  }

  /// Copies a value from a place into registers.
  func load(_ place: Place, _ layout: Layout, into slot: Slot) {
    switch opened(place) {
    case .registers(let source): move(Operand(slot: source, layout: layout, isOwned: false), to: slot)
    case .global(let source):
      if layout.isWord {
        emit(.globalGetWord, slot.word, wide: source.word)
      } else if layout != .empty {
        emit(.globalGet, 0, slot.word, slot.ref)
        emit(.extended, source.word, source.ref, counts(layout))
      }
    case .box(let box, let offset):
      if layout.isWord {
        emit(.boxGetWord, slot.word, box, offset.word)
      } else if layout != .empty {
        emit(.boxGet, box, slot.word, slot.ref)
        emitCounts(offset: offset, layout)
      }
    case .element(let array, let index, let offset, let stride):
      let part = ElementPart(index: index, offset: offset, stride: stride, layout: layout)
      emit(.get, part, of: register(of: array), slot)
    case .entry(let entry, let offset): load(entry, offset, layout, into: slot)
    case .computed(let computed, let offset):
      let whole = unit.layouts.layout(of: computed.type)
      // A single word is written last, so it may lie where an operand lies.
      if whole.isWord, layout.isWord { return get(computed, into: slot) }
      move(self.whole(computed).part(at: offset, layout), to: slot)
    case .payload: break
    }
  }

  /// The register that holds an array or a dictionary, fetched first unless it is one already.
  func register(of place: Place) -> Int {
    let place = opened(place)
    if case .registers(let slot) = place { return slot.ref }
    let copy = temporary(.reference)
    load(place, .reference, into: copy.slot)
    return copy.ref
  }

  /// All that a getter gives, in registers that may be changed.
  func whole(_ computed: ComputedPlace) -> Operand {
    if let value = computed.value { return value }
    let result = temporary(unit.layouts.layout(of: computed.type))
    get(computed, into: result.slot)
    return result
  }

  /// Calls the getter.
  private func get(_ computed: ComputedPlace, into slot: Slot) {
    var arguments = computed.arguments.map { CallArgument.operand($0.operand) }
    if let base = computed.base {
      let (layout, place) = (unit.layouts.layout(of: base.type), opened(base.place))
      if case .registers(let slot) = place {
        arguments.insert(.operand(Operand(slot: slot, layout: layout, isOwned: false)), at: 0)
      } else {
        let copy = temporary(layout)
        load(place, layout, into: copy.slot)
        arguments.insert(.operand(copy), at: 0)
      }
    }
    call(computed.accessors.getter, arguments, into: slot)
  }
}

extension TypedExpression {
  /// Whether it names something that `prepare` can reach part by part.
  fileprivate var isPlaceLike: Bool {
    switch kind {
    case .variable, .computed, .forceUnwrap, .unwrapOrExit: return true
    case .field(let base, _): return base.isPlaceLike
    default: return false
    }
  }
}
