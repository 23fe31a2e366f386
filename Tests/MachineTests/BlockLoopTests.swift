import Testing

@testable import Machine

/// Which loops are taken in blocks, and by which steps; w1 counts rounds up to w2, w0 is the function's result.
@Suite struct BlockLoopTests {
  private func loop(_ body: Instruction..., kept: Int = 1, last: Opcode = .loopHalfOpen) -> [Instruction] {
    body + [
      Instruction(last, 1, 2), Instruction(.jump, wide: -body.count - 1), Instruction(.moveWord, 0, 3),
      Instruction(.leaveWords),
    ]
  }

  private func plan(_ instructions: [Instruction]) -> BlockLoop? {
    var all = instructions
    let plans = BlockLoop.join(&all, kept: 1)
    #expect(plans.count == all.count { $0.operation == .loopInBlocks || $0.operation == .loopClosedInBlocks })
    return plans.first
  }

  private func actions(_ instructions: [Instruction]) -> [BlockLoop.Action]? {
    plan(instructions)?.steps.map(\.action)
  }

  private let element = Instruction(.arrayGetWord, 4, 0, 1)

  @Test func aSumIsFolded() {
    let sum = loop(element, Instruction(.addDouble, 3, 3, 4))
    #expect(actions(sum) == [.round, .view, .fold])
    #expect(plan(sum)?.results == [BlockLoop.Result(register: 3, value: 2, level: 0)])
    #expect(actions(loop(element, Instruction(.addDouble, 3, 4, 3), last: .loopClosed)) != nil)
    // A difference takes up what came before only from the left.
    #expect(actions(loop(element, Instruction(.subtractDouble, 3, 3, 4))) == [.round, .view, .fold])
    #expect(plan(loop(element, Instruction(.subtractDouble, 3, 4, 3))) == nil)
    #expect(plan(loop(element, Instruction(.addDouble, 3, 3, 3))) == nil)
  }

  @Test func whatEachRoundLeavesIsKeptWhereItIsRead() {
    let sums = loop(
      element, Instruction(.addDouble, 3, 3, 4), Instruction(.multiplyDouble, 5, 3, 4),
      Instruction(.arraySetWord, 5, 1, 1))
    #expect(actions(sums) == [.round, .view, .scan, .compute, .place])
    // Read before it is written: the round before must have ended.
    #expect(plan(loop(Instruction(.multiplyDouble, 5, 3, 3), Instruction(.addDouble, 3, 3, 5))) == nil)
    #expect(plan(loop(Instruction(.moveWord, 5, 3), element, Instruction(.addDouble, 3, 3, 4))) == nil)
  }

  @Test func aProductOfWhatIsCarriedWaitsForItsSum() {
    let product = Instruction(.multiplyDouble, 5, 3, 6)
    #expect(
      actions(loop(element, product, Instruction(.addDouble, 3, 4, 5))) == [.round, .view, .register, .recur])
    // Somebody else needs the product.
    #expect(
      plan(loop(element, product, Instruction(.addDouble, 3, 4, 5), Instruction(.addDouble, 7, 7, 5))) == nil)
    #expect(plan(loop(element, product, Instruction(.subtractDouble, 3, 4, 5))) == nil)
  }

  @Test func indicesAreWorkedOutOnceABlock() {
    let index = [Instruction(.multiplyInt, 5, 1, 6), Instruction(.addInt, 5, 5, 7)]
    let sum = loop(
      index[0], index[1], Instruction(.arrayGetWord, 4, 0, 5), Instruction(.addDouble, 3, 3, 4))
    #expect(actions(sum) == [.round, .register, .affine, .register, .affine, .view, .fold])
    // The square of the loop's number does not rise evenly.
    let square = loop(Instruction(.multiplyInt, 5, 1, 1), Instruction(.addWrapping, 3, 3, 5))
    #expect(actions(square) == [.round, .spread, .compute, .fold])
  }

  @Test func anElementThatChangesIsReadOnlyByItsOwnRound() {
    let change = Instruction(.addDouble, 4, 4, 6)
    #expect(
      actions(loop(element, change, Instruction(.arraySetWord, 4, 0, 1)))
        == [.round, .fetch, .register, .compute, .place, .distinct])
    let next = Instruction(.addIntSmall, 5, 1, 1)
    #expect(plan(loop(next, element, Instruction(.arraySetWord, 4, 0, 5))) == nil)
    #expect(plan(loop(next, element, Instruction(.arraySetWord, 4, 1, 5))) != nil)
    // Two places of one array; the same place for all rounds.
    #expect(plan(loop(next, Instruction(.arraySetWord, 6, 0, 1), Instruction(.arraySetWord, 6, 0, 5))) == nil)
    #expect(plan(loop(Instruction(.arrayGetWord, 4, 0, 6), Instruction(.arraySetWord, 4, 0, 6))) == nil)
    #expect(plan(loop(element, Instruction(.arrayAppendWord, 4, 0))) == nil)
    #expect(plan(loop(element, Instruction(.arrayAppendWord, 4, 1)))?.changes.count == 1)
  }

  @Test func aConditionLeavesSomeRounds() {
    let out = Instruction(.jump, wide: 2)
    let filtered = loop(
      element, Instruction(.ifLessDouble, 4, 6), out, Instruction(.addDouble, 3, 3, 4))
    #expect(actions(filtered) == [.round, .view, .register, .compute, .drop, .select, .fold])
    #expect(plan(filtered)?.results.map(\.level) == [1])
    // What is written behind a condition and before it is of two rounds.
    #expect(
      plan(
        loop(
          Instruction(.moveWord, 3, 1), element, Instruction(.ifLessDouble, 4, 6), out,
          Instruction(.moveWord, 3, 5)))
        == nil)
    // A jump to somewhere else than the next round.
    #expect(
      plan(
        loop(
          element, Instruction(.ifLessDouble, 4, 6), out, Instruction(.addDouble, 3, 3, 4),
          Instruction(.addDouble, 5, 5, 4))) == nil)
  }

  @Test func aCountRisesEvenly() {
    let kept = loop(
      element, Instruction(.ifLessDouble, 4, 6), Instruction(.jump, wide: 3),
      Instruction(.arraySetWord, 4, 1, 3), Instruction(.addIntSmall, 3, 3, 1))
    let steps = plan(kept)?.steps
    #expect(steps?.first { $0.action == .induction }?.level == 1)
    #expect(steps?.last?.action == .affine)
    // By as much as the round's number is no even rise.
    #expect(actions(loop(Instruction(.addInt, 3, 3, 1))) == [.round, .spread, .fold])
    #expect(
      actions(loop(Instruction(.addInt, 3, 3, 5))) == [.round, .register, .register, .induction, .affine])
  }

  @Test func aFunctionIsAppliedToAllRounds() {
    let apply = Instruction(.applyFunction, 5, 4, 2)
    let sum = plan(loop(element, apply, Instruction(.addDouble, 3, 3, 5)))
    #expect(sum?.steps.map(\.action) == [.round, .view, .apply, .fold] && sum?.steps[2].number == 2)
    let constant = loop(Instruction(.applyFunction, 5, 6, 2), Instruction(.addDouble, 3, 3, 5))
    #expect(actions(constant) == [.round, .register, .spread, .apply, .fold])
  }

  @Test func aGlobalArrayIsReadWhereItLies() {
    let borrow = [Instruction(.globalGet, 0, 7, 4), Instruction(.extended, 0, 9, 1 << 8)]
    let read = [Instruction(.arrayGetWord, 4, 4, 1), Instruction(.clearRefs, 4, 1)]
    let sum = loop(borrow[0], borrow[1], read[0], read[1], Instruction(.addDouble, 3, 3, 4))
    #expect(actions(sum) == [.round, .view, .fold])
    #expect(plan(sum)?.steps[1].number == BlockLoop.global | 9)
    // In the bottom frame it may be a register that the loop changes; others are not cleared every round.
    #expect(
      plan(loop(borrow[0], borrow[1], read[0], read[1], Instruction(.arrayAppendWord, 4, 9))) == nil)
    #expect(plan(loop(element, Instruction(.clearRefs, 0, 1), Instruction(.addDouble, 3, 3, 4))) == nil)
  }

  @Test func wordsAreMovedSideBySide() {
    let moved = loop(
      element, Instruction(.moveWord, 5, 1), Instruction(.moveWords, 6, 4, 2),
      Instruction(.addDouble, 3, 3, 6))
    #expect(actions(moved) == [.round, .view, .fold])
  }

  @Test func loopsThatDoMoreStayAsTheyAre() {
    #expect(plan(loop(Instruction(.native, 4, 0, 1))) == nil)
    #expect(plan(loop(Instruction(.call, 4, 0, 1))) == nil)
    #expect(plan(loop(Instruction(.addIntSmall, 1, 1, 1))) == nil)
    #expect(plan(loop(Instruction(.loadSmall, 2, wide: 5))) == nil)
    #expect(plan(loop(Instruction(.copyRef, 0, 1))) == nil)
    // Somebody jumps into the middle.
    let into = [Instruction(.ifTrue, 6), Instruction(.jump, wide: 2)]
    #expect(plan(into + loop(element, Instruction(.addDouble, 3, 3, 4))) == nil)
    #expect(plan(into.prefix(1) + [Instruction(.jump, wide: 1)] + loop(element)) != nil)
  }
}
