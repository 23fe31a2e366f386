import Testing

@testable import Language
@testable import Machine

@Suite struct DisassemblerTests {
  @Test func everyOperationHasItsName() {
    let names = Disassembler.opcodeNames.split(separator: " ").map(String.init)
    #expect(names == Opcode.allCases.map { "\($0)" })
  }

  @Test func aLoopIsOneJumpARound() {
    let t = Tree()
    let machine = Machine(program: t)
    let (s, i) = (t.global("s", t.int), t.variable("i", t.int, isMutable: false))
    _ = machine.run(
      TypedCell(statements: [
        t.declare(s, t.int(0)),
        t.loop(i, t.int(0), t.int(3), [t.run(t.op("int.add", .void, [t.get(s), t.get(i)], changing: true))]),
      ]))
    #expect(
      machine.disassembly() == """
        cell: 3 words, 0 references
          0  loadSmall 0 0
          1  loadSmall 1 0
          2  loadSmall 2 3
          3  ifLessEqualInt 1 2 0
          4  jump → 6
          5  trap 5 1 2
          6  ifLessEqualInt 2 1 0
          7  jump → 11
          8  addIntThenLoop 0 0 1
          9  loopHalfOpen 1 2 0
          10  jump → 8
          11  halt 0 0 0
          12  trap 6 0 0
          13  halt 0 0 0

        """)
  }
}
