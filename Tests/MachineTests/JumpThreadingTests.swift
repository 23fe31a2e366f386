import Testing

@testable import Machine

@Suite struct JumpThreadingTests {
  private func threaded(_ instructions: Instruction...) -> [String] {
    var instructions = instructions
    JumpThreading.thread(&instructions)
    return instructions.enumerated().map { index, instruction in
      instruction.operation == .jump ? "jump \(index + instruction.wide)" : "\(instruction.operation)"
    }
  }

  @Test func jumpsToJumpsGoToTheEnd() {
    let (halt, out) = (Instruction(.halt), Instruction(.jump, wide: 2))
    #expect(threaded(out, halt, out, halt, halt) == ["jump 4", "halt", "jump 4", "halt", "halt"])
    #expect(
      threaded(Instruction(.ifTrue, 0), out, halt, out, halt, halt) == [
        "ifTrue", "jump 5", "halt", "jump 5", "halt", "halt",
      ])
  }

  @Test func onlyAPlainJumpLeaves() {
    let (leave, jump) = (Instruction(.leaveWords), Instruction(.jump, wide: 2))
    #expect(threaded(jump, Instruction(.halt), leave) == ["leaveWords", "halt", "leaveWords"])
    #expect(
      threaded(Instruction(.ifTrue, 0), jump, Instruction(.halt), leave) == [
        "ifTrue", "jump 3", "halt", "leaveWords",
      ])
  }

  @Test func endlessLoopsStayOnes() {
    #expect(threaded(Instruction(.jump, wide: 0)) == ["jump 0"])
    #expect(threaded(Instruction(.jump, wide: 1), Instruction(.jump, wide: -1)).count == 2)
  }
}
