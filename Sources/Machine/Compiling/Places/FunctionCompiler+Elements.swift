import Language

/// A part of an array's element: what is moved between it and registers.
struct ElementPart {
  /// The register that holds the index.
  let index: Int
  /// Where the part begins in the element.
  let offset: Slot
  /// Of the whole element.
  let stride: Layout
  /// Of the part.
  let layout: Layout
}

enum ElementAccess {
  case get
  /// To be put back: nil stays behind for references.
  case take
  case set
}

extension FunctionCompiler {
  /// Moves a part of an element into registers or back; a single word by an instruction of its own.
  func emit(_ access: ElementAccess, _ part: ElementPart, of array: Int, _ slot: Slot) {
    let isSet = access == .set
    if part.stride.isByte {
      emit(isSet ? .arraySetByte : .arrayGetByte, slot.word, array, part.index)
    } else if part.stride.isWord, part.layout.isWord {
      emit(isSet ? .arraySetWord : .arrayGetWord, slot.word, array, part.index)
    } else if part.layout.isWord {
      emit(isSet ? .arraySetPart : .arrayGetPart, slot.word, array, part.index, d: part.offset.word)
    } else {
      let whole: Opcode = isSet ? .arraySet : access == .take ? .arrayTake : .arrayGet
      emit(whole, slot.word, array, part.index)
      emitCounts(slot.ref, offset: part.offset, part.layout)
    }
  }

  func compileElement(_ arguments: [CallArgument], stride: Layout, into slot: Slot) {
    let array = operand(arguments[0], before: arguments[1])
    let index = operand(arguments[1]).word
    let whole = ElementPart(index: index, offset: Slot(0, 0), stride: stride, layout: stride)
    emit(.get, whole, of: array.ref, slot)
  }

  func compileSetElement(_ arguments: [CallArgument]) {
    guard case .changing(let target) = arguments[0] else { return }
    let index = operand(arguments[1], before: arguments[2])
    let value = operand(arguments[2])
    let element = Place.element(
      of: prepare(target), index: index.word, offset: Slot(0, 0), stride: value.layout)
    store(value, in: element)
  }

  /// Prepares the place, evaluates what is appended, and hands both on, the place in a register; unless something else
  /// does all of it.
  func compileAppend(
    _ arguments: [CallArgument], orElse other: (CallArgument, Place) -> Bool = { _, _ in false },
    _ append: (Operand, Int) -> Void
  ) {
    let place: Place
    switch arguments[0] {
    case .changing(let target): place = prepare(target)
    case .place(let prepared): place = prepared
    case .expression, .standard, .operand: return
    }
    if other(arguments[1], place) { return }
    let value = keep(operand(arguments[1]), besides: place)
    access(place, .reference) { append(value, $0.ref) }
  }

  /// What is appended is copied where the place lies in it, `tree.children.append(tree)`: the place may be moved out.
  private func keep(_ value: Operand, besides place: Place) -> Operand {
    guard !value.isOwned, let root = place.root,
      (value.ref..<value.ref + value.layout.refs).contains(root.ref)
    else { return value }
    let copy = temporary(value.layout)
    move(value, to: copy.slot)
    return copy
  }
}
