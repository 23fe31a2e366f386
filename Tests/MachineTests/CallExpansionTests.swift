import Diagnostics
import Testing

@testable import Machine

/// What stands in the place of a call, and where jumps lead then.
@Suite struct CallExpansionTests {
  private func code(_ name: String, words: Int, refs: Int = 0, _ instructions: Instruction...) -> Code {
    let span = SourceSpan(file: FileID(0), start: 0, end: 0)
    let code = Code(name: name, span: span, shape: FrameShape(result: .word, parameters: [], captures: []))
    (code.instructions, code.words, code.refs) = (instructions, words, refs)
    code.spans = Array(repeating: span, count: instructions.count)
    return code
  }

  /// `x < 2 ? x : x * -3`, with what a compiler leaves behind its last return.
  private var small: Code {
    code(
      "small", words: 3, Instruction(.ifGreaterEqualSmall, 1, 2), Instruction(.jump, wide: 3),
      Instruction(.moveWord, 0, 1), Instruction(.leaveWords), Instruction(.multiplyIntSmall, 0, 1, -3),
      Instruction(.leaveWords), Instruction(.trap, TrapReason.missingReturn.rawValue),
      Instruction(.leaveWords))
  }

  @Test func aBodyEndsWithItsLastReturn() {
    let body = CallExpansion.Body(small)
    #expect(body?.instructions.count == 5 && body?.spans.count == 5 && body?.words == 3)
  }

  @Test func longOnesAndThoseWithReferencesAreCalled() {
    #expect(
      CallExpansion.Body(
        code("f", words: 1, refs: 1, Instruction(.loadSmall, 0, wide: 1), Instruction(.leaveWords))) == nil)
    #expect(
      CallExpansion.Body(code("f", words: 1, Instruction(.native, 0, 0, 1), Instruction(.leaveWords))) == nil)
    #expect(
      CallExpansion.Body(
        code("f", words: 1, Instruction(.trap, TrapReason.fatalError.rawValue), Instruction(.leaveWords)))
        == nil)
    let long = code("f", words: 1)
    long.instructions =
      Array(repeating: Instruction(.addInt, 0, 0, 0), count: 20) + [Instruction(.leaveWords)]
    long.spans = Array(repeating: long.span, count: 21)
    #expect(CallExpansion.Body(long) == nil)
  }

  @Test func registersMoveAndReturnsGoOnBehind() throws {
    let body = try #require(CallExpansion.Body(small))
    let caller = code(
      "caller", words: 6, Instruction(.jump, wide: 4), Instruction(.moveWord, 5, 1),
      Instruction(.call, 4, 0, 7), Instruction(.addInt, 0, 4, 4), Instruction(.ifTrue, 0),
      Instruction(.jump, wide: -4), Instruction(.leaveWords))
    CallExpansion.expand(caller, [7: body])
    #expect(
      caller.instructions.map(\.operation) == [
        .jump, .moveWord, .ifGreaterEqualSmall, .jump, .moveWord, .jump, .multiplyIntSmall, .addInt, .ifTrue,
        .jump, .leaveWords,
      ])
    let (test, last) = (caller.instructions[2], caller.instructions[6])
    #expect(test.a == 5 && test.immediateB == 2 && last.a == 4 && last.b == 5 && last.immediate == -3)
    let jumps = caller.instructions.indices.filter { caller.instructions[$0].operation == .jump }
    #expect(jumps.map { $0 + caller.instructions[$0].wide } == [8, 6, 7, 1])
    #expect(caller.words == 7 && caller.spans.count == caller.instructions.count)
    #expect(caller.expansions.map(\.range) == [2..<7] && caller.expansions.map(\.name) == ["small"])
  }

  @Test func onlySoManyInstructionsAreAdded() throws {
    let body = try #require(CallExpansion.Body(small))
    let caller = code("caller", words: 4)
    caller.instructions =
      Array(repeating: Instruction(.call, 2, 0, 7), count: 30) + [Instruction(.leaveWords)]
    caller.spans = Array(repeating: caller.span, count: 31)
    CallExpansion.expand(caller, [7: body])
    #expect(caller.expansions.count == 19)
    #expect(caller.instructions.count { $0.operation == .call } == 11)
  }

  @Test func callsInsideStayCalls() throws {
    let body = try #require(
      CallExpansion.Body(
        code(
          "f", words: 4, Instruction(.moveWord, 3, 1), Instruction(.call, 2, 1, 7),
          Instruction(.moveWord, 0, 2), Instruction(.leaveWords))))
    let caller = code("caller", words: 4, Instruction(.call, 2, 3, 7), Instruction(.leaveWords))
    CallExpansion.expand(caller, [7: body])
    #expect(caller.instructions.map(\.operation) == [.moveWord, .call, .moveWord, .leaveWords])
    let call = caller.instructions[1]
    #expect(call.a == 4 && call.b == 4 && call.c == 7)
  }
}
