import Testing

@testable import Machine

/// Which loops go on by the last bits of a number: w2 is the number, w3 counts, w4 and w5 are temporaries.
@Suite struct RecurrenceTests {
  private let half = Instruction(.dividePower, 2, 2, 1)
  private let triple = [Instruction(.multiplyIntSmall, 5, 2, 3), Instruction(.addIntSmall, 2, 5, 1)]

  private func loop(
    bits: Instruction = Instruction(.remainderPower, 4, 2, 1),
    test: Instruction = Instruction(.ifNotEqualSmall, 4, 0), first: [Instruction]? = nil,
    second: [Instruction]? = nil, step: Instruction = Instruction(.addIntSmall, 3, 3, 1),
    last: Instruction = Instruction(.ifNotEqualSmall, 2, 1), rest: [Instruction] = []
  ) -> [Instruction] {
    let (first, second) = (first ?? [half], second ?? triple)
    var all = [bits, test, Instruction(.jump, wide: first.count + 2)] + first
    all += [Instruction(.jump, wide: second.count + 1)] + second + [step, last]
    all.append(Instruction(.jump, wide: -all.count))
    return all + rest + [Instruction(.moveWord, 0, 3), Instruction(.leaveWords)]
  }

  private func recurrence(_ instructions: [Instruction]) -> Recurrence? {
    Recurrence(Liveness(instructions: instructions, kept: 2), at: 0)
  }

  @Test func theArmsSayWhatIsComputed() {
    let found = recurrence(loop())
    #expect(found?.equal == Recurrence.Arm(factor: 1, summand: 0, power: 1, between: 2))
    #expect(found?.unequal == Recurrence.Arm(factor: 3, summand: 1, power: 0, between: 5))
    #expect(found?.mask == 1 && found?.step == 7)
    let exchanged = recurrence(loop(test: Instruction(.ifEqualSmall, 4, 0)))
    #expect(exchanged?.equal == found?.unequal && exchanged?.unequal == found?.equal)
  }

  @Test func bitsHaveTheSignOfTheirNumber() {
    let remainder = recurrence(loop(bits: Instruction(.remainderPower, 4, 2, 3)))
    let bits = recurrence(loop(bits: Instruction(.andIntSmall, 4, 2, 7)))
    for number in [Int64.min, -9, -8, -1, 0, 5, 13, .max] {
      #expect(remainder?.bits(of: number) == number % 8)
      #expect(bits?.bits(of: number) == number & 7)
    }
  }

  @Test func otherLoopsStayAsTheyAre() {
    // A remainder other than zero has a sign.
    #expect(recurrence(loop(test: Instruction(.ifNotEqualSmall, 4, 1))) == nil)
    #expect(
      recurrence(loop(bits: Instruction(.andIntSmall, 4, 2, 3), test: Instruction(.ifNotEqualSmall, 4, 1)))
        != nil)
    #expect(recurrence(loop(bits: Instruction(.remainderIntSmall, 4, 2, 3))) == nil)
    // Another number, another place, something else than counting.
    #expect(recurrence(loop(first: [Instruction(.dividePower, 2, 6, 1)])) == nil)
    #expect(recurrence(loop(first: [Instruction(.dividePower, 6, 2, 1)])) == nil)
    #expect(recurrence(loop(first: [Instruction(.addInt, 2, 2, 6)])) == nil)
    #expect(recurrence(loop(step: Instruction(.addIntSmall, 3, 6, 1))) == nil)
    #expect(recurrence(loop(step: Instruction(.addIntSmall, 2, 2, 1))) == nil)
    #expect(recurrence(loop(last: Instruction(.ifNotEqualSmall, 3, 1))) == nil)
    #expect(recurrence(loop(last: Instruction(.ifLessSmall, 2, 1))) == nil)
  }

  @Test func nobodyNeedsWhatIsComputedOnTheWay() {
    for register in [4, 5] {
      #expect(recurrence(loop(rest: [Instruction(.moveWord, 1, register)])) == nil)
      #expect(recurrence(loop(rest: [Instruction(.loadSmall, register, wide: 0)])) != nil)
    }
  }

  @Test func theNextInstructionTellsWhich() {
    var code = loop(rest: [Instruction(.loadSmall, 2, wide: 27)]) + loop()
    let second = loop().count + 1
    #expect(Recurrence.join(&code, kept: 2).count == 2)
    #expect(code[0].operation == .recur && code[1].c == 0 && code[1].b == 0)
    #expect(code[second].operation == .recur && code[second + 1].c == 1)
  }
}
