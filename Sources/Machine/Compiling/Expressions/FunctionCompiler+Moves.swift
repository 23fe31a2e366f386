import Language

extension FunctionCompiler {
  func load(_ value: Int64, into word: Int) {
    if let small = Int32(exactly: value) {
      emit(.loadSmall, word, wide: Int(small))
    } else {
      emit(.loadConstant, word, wide: unit.pools.constant(value))
    }
  }

  /// Puts a value into other registers; references are taken from temporaries and copied from variables.
  func move(_ operand: Operand, to slot: Slot) {
    if operand.slot == slot { return }
    if operand.layout.words == 1 {
      emit(.moveWord, slot.word, operand.word)
    } else if operand.layout.words > 1 {
      emit(.moveWords, slot.word, operand.word, operand.layout.words)
    }
    let refs = operand.layout.refs
    if refs == 0 { return }
    if operand.isOwned {
      emit(.takeRefs, slot.ref, operand.ref, refs)
      for ref in operand.ref..<operand.ref + refs { dirty.remove(ref) }
    } else if refs == 1 {
      emit(.copyRef, slot.ref, operand.ref)
    } else {
      emit(.copyRefs, slot.ref, operand.ref, refs)
    }
  }

  /// An intermediate value begins where a temporary stood that is no longer needed.
  func scratch<Result>(_ body: () -> Result) -> Result {
    let mark = next
    let result = body()
    let kept = dirty.filter { $0 >= mark.ref }.max()
    next = Slot(mark.word, kept.map { max($0 + 1, mark.ref) } ?? mark.ref)
    return result
  }

  func clear(_ slot: Slot, _ layout: Layout) {
    if layout.refs > 0 { emit(.clearRefs, slot.ref, layout.refs) }
  }
}
