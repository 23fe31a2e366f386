import Testing

@testable import Machine

/// Which functions answer at once, and for which arguments.
@Suite struct BaseCaseTests {
  /// A function of the parameters w1 and w2 that begins with a comparison and, where it does not jump, an answer.
  private func baseCase(
    _ test: Instruction, _ answer: Instruction = Instruction(.moveWord, 0, 2),
    _ end: Instruction = Instruction(.leaveWords), rest: Int = 3
  ) -> BaseCase? {
    let code = [
      test, Instruction(.jump, wide: rest), answer, end, Instruction(.trap), Instruction(.leaveWords),
    ]
    return BaseCase(code, parameters: 1..<3)
  }

  private func holds(_ base: BaseCase?, _ argument: Int64) -> Bool? {
    base.map { UInt64(bitPattern: argument &- $0.lowest) < $0.width }
  }

  @Test(arguments: [
    (Opcode.ifGreaterEqualSmall, [Int64.min, -1, 6], [7, 8, Int64.max]),
    (.ifGreaterSmall, [Int64.min, -1, 7], [8, Int64.max]),
    (.ifLessSmall, [7, 8, Int64.max], [Int64.min, 6]),
    (.ifLessEqualSmall, [8, Int64.max], [Int64.min, 0, 7]),
    (.ifNotEqualSmall, [7], [Int64.min, 6, 8, Int64.max]),
  ])
  func holdsWhereTheJumpIsNotTaken(jump: Opcode, inside: [Int64], outside: [Int64]) {
    let base = baseCase(Instruction(jump, 1, 7))
    for argument in inside { #expect(holds(base, argument) == true, "\(jump) \(argument)") }
    for argument in outside { #expect(holds(base, argument) == false, "\(jump) \(argument)") }
    #expect(base?.argument == 1 && base?.otherwise == 4)
  }

  @Test func answersWithAParameterOrANumber() {
    let test = Instruction(.ifNotEqualSmall, 1, 0)
    #expect(baseCase(test)?.answer == .register(2))
    #expect(baseCase(test, Instruction(.loadSmall, 0, wide: -5))?.answer == .number(-5))
  }

  @Test func anythingElseNeedsAFrame() {
    let test = Instruction(.ifNotEqualSmall, 1, 0)
    #expect(baseCase(Instruction(.ifEqualSmall, 1, 0)) == nil)
    #expect(baseCase(Instruction(.ifNotEqualInt, 1, 2)) == nil)
    // A capture or a local is not there before the call.
    #expect(baseCase(Instruction(.ifNotEqualSmall, 3, 0)) == nil)
    #expect(baseCase(test, Instruction(.moveWord, 0, 3)) == nil)
    #expect(baseCase(test, Instruction(.moveWord, 1, 2)) == nil)
    #expect(baseCase(test, Instruction(.addInt, 0, 1, 2)) == nil)
    // References would have to be let go.
    #expect(baseCase(test, Instruction(.moveWord, 0, 2), Instruction(.leave)) == nil)
    #expect(baseCase(test, rest: 2) == nil)
    #expect(holds(.never, 0) == false && holds(.never, .min) == false)
  }
}
