import Testing

@testable import Machine

/// Which registers are still read; w0 is the result.
@Suite struct LivenessTests {
  private func isDead(_ register: UInt16, _ instructions: Instruction...) -> Bool {
    Liveness(instructions: instructions, kept: 1).isDead(register, from: 0)
  }

  private let end = Instruction(.leaveWords)

  @Test func whatIsWrittenBeforeItIsReadIsDead() {
    #expect(isDead(5, end))
    #expect(isDead(5, Instruction(.loadSmall, 5, wide: 1), Instruction(.addInt, 0, 5, 5), end))
    #expect(!isDead(5, Instruction(.addInt, 0, 5, 1), end))
    #expect(!isDead(5, Instruction(.addInt, 5, 1, 5), end))
    #expect(!isDead(0, end))
    #expect(isDead(0, Instruction(.moveWord, 0, 1), end))
    // Nothing is known beyond the end.
    #expect(!isDead(5, Instruction(.loadSmall, 4, wide: 1)))
  }

  @Test func bothWaysOfAJumpCount() {
    let (test, add) = (Instruction(.ifTrue, 1), Instruction(.addInt, 0, 5, 1))
    let write = Instruction(.loadSmall, 5, wide: 1)
    #expect(!isDead(5, test, Instruction(.jump, wide: 3), write, end, add, end))
    #expect(!isDead(5, test, Instruction(.jump, wide: 3), add, end, write, end))
    #expect(isDead(5, test, Instruction(.jump, wide: 3), write, end, write, end))
    #expect(isDead(5, Instruction(.jump, wide: 2), add, end))
    // Round and round.
    #expect(isDead(5, Instruction(.loopHalfOpen, 1, 2), Instruction(.jump, wide: -1), end))
    #expect(!isDead(5, Instruction(.loopHalfOpen, 5, 2), Instruction(.jump, wide: -1), end))
  }

  @Test func aCallFindsItsFrameAndWhatIsKept() {
    let call = Instruction(.call, 4, 0, 0)
    #expect(isDead(5, call, Instruction(.addInt, 0, 5, 5), end))
    #expect(!isDead(3, call, Instruction(.addInt, 0, 3, 3), end))
    #expect(!isDead(0, call, Instruction(.loadSmall, 0, wide: 1), end))
    #expect(!isDead(5, Instruction(.moveWord, 5, 5), call, end))
  }

  @Test func valuesOfSeveralWords() {
    let words = Instruction(.moveWords, 2, 5, 3)
    #expect(!isDead(7, words, end))
    #expect(isDead(8, words, end))
    #expect(isDead(4, words, Instruction(.moveWord, 0, 4), end))
    let set = Instruction(.arraySet, 5, 0, 1)
    #expect(!isDead(6, set, Instruction(.extended, 0, 0, 2), end))
    #expect(isDead(7, set, Instruction(.extended, 0, 0, 2), end))
    let get = Instruction(.arrayGet, 5, 0, 1)
    #expect(isDead(6, get, Instruction(.extended, 0, 0, 2), Instruction(.moveWord, 0, 6), end))
    #expect(!isDead(1, get, Instruction(.extended, 0, 0, 2), end))
    let text = Instruction(.textDescribe, 0, 5, 0)
    #expect(!isDead(6, text, Instruction(.extended, 2, wide: 0), end))
    #expect(isDead(7, text, Instruction(.extended, 2, wide: 0), end))
  }

  @Test func theUnknownReadsAll() {
    #expect(!isDead(5, Instruction(.boxSet, 0, 1, 0), Instruction(.extended), end))
    #expect(!isDead(5, Instruction(.throwError, 0, 1, 0), Instruction(.extended), end))
  }
}
