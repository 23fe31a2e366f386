/// Whether what a word register holds will still be read.
///
/// Known of what loops and calls are made of; where anything else may follow, every register counts as read.
struct Liveness {
  let instructions: [Instruction]
  /// Registers below this are read by functions that are called and when the frame is left: results, parameters, globals.
  let kept: Int

  /// Whether nobody reads a register from an instruction on before it is written again.
  func isDead(_ register: UInt16, from start: Int) -> Bool {
    var (waiting, seen) = ([start], Set<Int>())
    while let index = waiting.popLast() {
      guard seen.insert(index).inserted else { continue }
      guard index < instructions.count, seen.count < Liveness.longest else { return false }
      if reads(register, index) { return false }
      if !writes(register, index) { waiting += instructions.successors(of: index) }
    }
    return true
  }

  /// A search that takes longer finds nothing: a long cell is compiled as fast as many short ones.
  private static let longest = 256

  /// Whether w[register] is read; true where that is not known.
  func reads(_ register: UInt16, _ index: Int) -> Bool {
    let i = instructions[index]
    switch i.operation {
    case .loadConstant, .loadSmall, .arrayCount, .boxGetWord, .copyRef, .copyRefs, .takeRefs,
      .clearRefs, .loadObject, .jump, .ifThrown, .arrayNew, .textNew, .textAppend, .textAppendConstant,
      .output:
      return false
    case .ifTrue, .ifFalse, .ifEqualSmall, .ifNotEqualSmall, .ifLessSmall, .ifLessEqualSmall,
      .ifGreaterSmall, .ifGreaterEqualSmall, .boxSetWord, .globalSetWord, .arrayAppendWord:
      return i.a == register
    case .ifEqualInt, .ifNotEqualInt, .ifLessInt, .ifLessEqualInt, .ifEqualDouble, .ifNotEqualDouble,
      .ifLessDouble, .ifNotLessDouble, .ifLessEqualDouble, .ifNotLessEqualDouble, .loopHalfOpen, .loopClosed,
      .loopInBlocks, .loopClosedInBlocks:
      return i.a == register || i.b == register
    case .arraySetWord, .arraySetByte, .arraySetPart, .entrySetWord: return i.a == register || i.c == register
    case .arrayGetWord, .arrayGetByte, .arrayGetPart, .arrayGet, .arrayTake, .constantSubtract,
      .constantDivide, .entryFind, .entryFindOwn, .entryGetWord, .entryGet, .entryTake:
      return i.c == register
    case .arraySet, .entrySet:
      return i.c == register || spans(register, i.a, instructions[index + 1].wordCount)
    case .textDescribe: return spans(register, i.b, Int(instructions[index + 1].a))
    case .textAppendInteger: return i.b == register
    case .moveWords: return spans(register, i.b, Int(i.c))
    case .trap: return i.b == register || i.c == register
    case .leave, .leaveWords, .halt, .call, .callClosure, .native, .host: return register < kept
    // A global may be a register of this very frame.
    case .globalGetWord: return register < kept
    default:
      if i.operation.isUnary { return i.b == register }
      return i.operation.isBinary ? i.b == register || i.c == register : true
    }
  }

  /// Whether w[register] is written; false where that is not known.
  private func writes(_ register: UInt16, _ index: Int) -> Bool {
    let i = instructions[index]
    switch i.operation {
    // The frame called begins there; what it is to find has been put there just before.
    case .call, .callClosure, .native, .host: return register >= i.a
    case .moveWords: return spans(register, i.a, Int(i.c))
    case .arrayGet, .arrayTake, .entryGet, .entryTake:
      return spans(register, i.a, instructions[index + 1].wordCount)
    case .loadConstant, .loadSmall, .arrayCount, .globalGetWord, .boxGetWord, .arrayGetWord, .arrayGetByte,
      .arrayGetPart, .constantSubtract, .constantDivide, .entryFind, .entryFindOwn, .entryGetWord:
      return i.a == register
    default: return i.a == register && (i.operation.isUnary || i.operation.isBinary)
    }
  }

  /// Whether a register is among so many from the first on.
  private func spans(_ register: UInt16, _ first: UInt16, _ count: Int) -> Bool {
    (Int(first)..<Int(first) + count).contains(Int(register))
  }
}
