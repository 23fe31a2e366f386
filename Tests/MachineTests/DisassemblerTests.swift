import Testing

@testable import Language
@testable import Machine

@Suite struct DisassemblerTests {
  @Test func everyOperationHasItsName() {
    #expect(Disassembler.names == Opcode.allCases.map { "\($0)" })
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
            0  loadSmall w0 0
            1  loadSmall w1 0
            2  loadSmall w2 3
            3  enterRange w1 w2
            4  jump → 6
            5  trap 5 w1 w2
            6  ifLessEqualInt w2 w1
            7  jump → 11
            8  addInt w0 w0 w1
            9  loopInBlocks w1 w2
            10  jump → 8
            11  halt
            12  trap 6 w0 w0
            13  halt

        """)
  }

  @Test func variablesAndLinesAreNamed() {
    let t = Tree()
    let (s, i) = (t.global("s", t.int), t.variable("i", t.int, isMutable: false))
    let (text, problems) = Machine(program: t).explain(
      TypedCell(statements: [
        t.declare(s, t.int(0)),
        t.loop(i, t.int(0), t.int(3), [t.run(t.op("int.add", .void, [t.get(s), t.get(i)], changing: true))]),
      ]), line: { _ in 7 })
    #expect(problems.isEmpty)
    #expect(
      text.hasPrefix(
        "cell: 3 words, 0 references\n  w0  s: Int\n  w1  i: Int\n  line 7\n    0  loadSmall w0 0\n"))
  }
}
