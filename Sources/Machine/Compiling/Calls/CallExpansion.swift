import Diagnostics

/// Puts the instructions of an author's small functions in the place of their calls: a frame costs more than they do.
///
/// The callee's frame would begin among the caller's registers, where its arguments lie already; so its registers are
/// the caller's from there on. Traps still show the call (`Code.expansions`).
enum CallExpansion {
  /// What may stand in the place of a call.
  struct Body {
    let name: String
    let instructions: [Instruction]
    let spans: [SourceSpan]
    let words: Int

    /// A code before its instructions are joined; nil where it is too long, or more than words and calls.
    init?(_ code: Code) {
      let reachable = code.instructions.reachable
      guard !code.span.file.isLibrary, code.refs == 0, let last = reachable.max(), last <= Body.longest,
        code.instructions[last].operation == .leaveWords,
        reachable.allSatisfy({ code.instructions[$0].moved(words: 0, refs: 0) != nil })
      else { return nil }
      name = code.name
      words = code.words
      instructions = Array(code.instructions[..<last])
      spans = Array(code.spans[..<last])
    }

    private static let longest = 16

    /// The instructions for a frame that begins at the given registers. What leaves it, or is never reached, goes on
    /// behind them.
    func moved(words: Int, refs: Int) -> [Instruction] {
      instructions.enumerated().map { index, instruction in
        let moved = instruction.operation == .leaveWords ? nil : instruction.moved(words: words, refs: refs)
        return moved ?? Instruction(.jump, wide: instructions.count - index)
      }
    }
  }

  /// How many instructions a code may gain: it is loaded and compiled as fast as if it called.
  private static let room = 96
  /// What operands can name.
  private static let registers = 1 << 16

  /// Expands the calls of a code whose callee has a body; those in the bodies stay calls.
  static func expand(_ code: Code, _ bodies: [Int: Body]) {
    guard code.instructions.contains(where: { $0.operation == .call && bodies[Int($0.c)] != nil }) else {
      return
    }
    var (instructions, spans, starts): ([Instruction], [SourceSpan], [Int]) = ([], [], [])
    var room = CallExpansion.room
    for (index, instruction) in code.instructions.enumerated() {
      starts.append(instructions.count)
      if instruction.operation == .call, let body = bodies[Int(instruction.c)],
        body.instructions.count <= room,
        Int(instruction.a) + body.words <= CallExpansion.registers
      {
        let moved = body.moved(words: Int(instruction.a), refs: Int(instruction.b))
        let range = instructions.count..<instructions.count + moved.count
        code.expansions.append(Code.Expansion(range: range, name: body.name, call: code.spans[index]))
        code.words = max(code.words, Int(instruction.a) + body.words)
        room -= moved.count
        instructions += moved
        spans += body.spans
      } else {
        instructions.append(instruction)
        spans.append(code.spans[index])
      }
    }
    starts.append(instructions.count)
    for (index, instruction) in code.instructions.enumerated() where instruction.operation == .jump {
      let distance = starts[index + instruction.wide] - starts[index]
      instructions[starts[index]] = Instruction(.jump, wide: distance)
    }
    (code.instructions, code.spans) = (instructions, spans)
  }
}

extension Instruction {
  /// The same in a frame whose registers begin further up; nil where it is not known how.
  fileprivate func moved(words: Int, refs: Int) -> Instruction? {
    let (a, b, c) = (Int(a), Int(b), Int(c))
    func moved(_ a: Int, _ b: Int, _ c: Int) -> Instruction { Instruction(operation, a, b, c, d: Int(d)) }
    switch operation {
    case .loadConstant, .loadSmall, .globalGetWord, .globalSetWord, .ifTrue, .ifFalse, .ifEqualSmall,
      .ifNotEqualSmall, .ifLessSmall, .ifLessEqualSmall, .ifGreaterSmall, .ifGreaterEqualSmall:
      return moved(a + words, b, c)
    case .ifEqualInt, .ifNotEqualInt, .ifLessInt, .ifLessEqualInt, .ifEqualDouble, .ifNotEqualDouble,
      .ifLessDouble, .ifNotLessDouble, .ifLessEqualDouble, .ifNotLessEqualDouble, .loopHalfOpen, .loopClosed,
      .moveWords:
      return moved(a + words, b + words, c)
    case .jump, .leaveWords: return self
    case .constantSubtract, .constantDivide: return moved(a + words, b, c + words)
    case .call: return moved(a + words, b + refs, c)
    case .trap where a == TrapReason.missingReturn.rawValue || a == TrapReason.rangeBounds.rawValue:
      return moved(a, b + words, c + words)
    default:
      if operation.isUnary { return moved(a + words, b + words, c) }
      return operation.isBinary ? moved(a + words, b + words, c + words) : nil
    }
  }
}
