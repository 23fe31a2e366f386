import Language

/// `a ?? b`, and what is within optionals: `a?.b` goes on where `a` holds something, `a!.b` traps elsewhere.
extension FunctionCompiler {
  /// The place of `optional?`, which is looked at before anything else of the chain is evaluated.
  func prepareChained(_ optional: TypedExpression, reads: Bool) -> Place {
    let place = prepare(optional, reads: reads)
    guard let exit = chainExits.last else { return payload(of: place) }
    if var entry = entry(behind: place, orTrap: .overlappingAccess) {
      entry.table = asked(entry.table)
      leave(to: exit, asked: entry.table, reads: reads) { jump(ifMissing: entry, to: $0) }
      return .entry(entry, offset: Slot(0, 0))
    }
    let asked = asked(place)
    leave(to: exit, asked: asked, reads: reads) { exit in
      scratch { jump(.ifEqualSmall, tag(of: asked), 0, to: exit) }
    }
    return payload(of: asked)
  }

  /// Leaves a chain where nothing is there; a setter is given again what its getter gave before, as Swift does.
  private func leave(to exit: Label, asked: Place, reads: Bool, _ jumpIfMissing: (Label) -> Void) {
    guard !reads, let computed = asked.computed, computed.accessors.setter != nil else {
      return jumpIfMissing(exit)
    }
    let (missing, isThere) = (newLabel(), newLabel())
    jumpIfMissing(missing)
    jump(to: isThere)
    place(missing)
    scratch { set(computed, to: whole(computed)) }
    jump(to: exit)
    place(isThere)
  }

  /// The place of `optional!`, which is looked at last, as Swift does.
  func prepareForced(_ optional: TypedExpression, reads: Bool) -> Place {
    let place = prepare(optional, reads: reads)
    if let entry = entry(behind: place, orTrap: .nilUnwrapped) { return .entry(entry, offset: Slot(0, 0)) }
    return .payload(of: place, offset: Slot(0, 0))
  }

  /// A place as it can be read and changed now: what is unwrapped there has been found to be there.
  func opened(_ place: Place) -> Place {
    guard case .payload(let optional, let offset) = place else { return place }
    let asked = asked(opened(optional))
    let isThere = newLabel()
    scratch { jump(.ifNotEqualSmall, tag(of: asked), 0, to: isThere) }
    emit(.trap, TrapReason.nilUnwrapped.rawValue)
    self.place(isThere)
    return payload(of: asked).part(at: offset)
  }

  private func payload(of optional: Place) -> Place { optional.part(at: Slot(1, 0)) }

  private func tag(of optional: Place) -> Int {
    if case .registers(let slot) = optional { return slot.word }
    let tag = allocate(.word).word
    load(optional, .word, into: Slot(tag, next.ref))
    return tag
  }

  /// A place whose getter has been asked, if it has one.
  private func asked(_ place: Place) -> Place {
    if case .element(let array, let index, let offset, let stride) = place {
      return .element(of: asked(array), index: index, offset: offset, stride: stride)
    }
    guard case .computed(var computed, let offset) = place, computed.value == nil else { return place }
    if let base = computed.base { computed.base?.place = asked(base.place) }
    let value = whole(computed)
    computed.value = Operand(slot: value.slot, layout: value.layout, isOwned: false)
    return .computed(computed, offset: offset)
  }

  /// The place of a dictionary's value, where a place is that of the optional that its subscript gives.
  private func entry(behind place: Place, orTrap reason: TrapReason) -> EntryPlace? {
    guard case .computed(let computed, Slot(0, 0)) = place,
      computed.accessors.getter.function.isIntrinsic(.dictionaryElement), let table = computed.base,
      let key = computed.arguments.first
    else { return nil }
    return EntryPlace(
      table: table.place, types: Array(table.type.arguments), key: key.operand, absence: .trap(reason))
  }

  func compileCoalesce(_ optional: TypedExpression, _ fallback: TypedExpression, into slot: Slot) {
    let (empty, end) = (newLabel(), newLabel())
    let whole = value(optional)
    jump(.ifEqualSmall, whole.word, 0, to: empty)
    let isFlat = concrete(optional.type) == concrete(fallback.type)
    let payload = Layout(words: whole.layout.words - 1, refs: whole.layout.refs)
    move(isFlat ? whole : whole.part(at: Slot(1, 0), payload), to: slot)
    jump(to: end)
    place(empty)
    scratch { compile(fallback, into: slot) }
    place(end)
  }

  func compileOptionalScope(_ inside: TypedExpression, type: Type, isFlat: Bool, into slot: Slot) {
    let (exit, end) = (newLabel(), newLabel())
    chainExits.append(exit)
    compileHeld(inside, isFlat: isFlat, into: slot)
    chainExits.removeLast()
    jump(to: end)
    place(exit)
    compileCase(0, [], type: type, into: slot)
    place(end)
  }

  /// A value as an optional that holds it; `isFlat` where it is an optional itself.
  func compileHeld(_ value: TypedExpression, isFlat: Bool, into slot: Slot) {
    if isFlat { return compile(value, into: slot) }
    compile(value, into: slot + .word)
    load(1, into: slot.word)
  }
}
