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
}
