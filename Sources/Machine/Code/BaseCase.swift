/// The case in which a function answers at once, as recursions end: `if n < 2 { return n }` at its beginning.
///
/// A caller that finds it true needs no frame for the call.
struct BaseCase: Equatable {
  /// The parameter that decides: a word register of the callee's frame.
  let argument: UInt16
  /// The case holds where the argument less this, without its sign, is below `width`.
  let lowest: Int64
  let width: UInt64
  let answer: Answer
  /// Where the function goes on otherwise: a position among its instructions.
  let otherwise: Int

  enum Answer: Equatable {
    case register(UInt16)
    case number(Int64)
  }

  /// What the first four instructions of a function say, before they are paired; nil where they are anything else
  /// than a comparison of a parameter with a number, and leaving with a parameter or a number.
  init?(_ instructions: [Instruction], parameters: Range<Int>) {
    guard instructions.count > 4, instructions[1].operation == .jump,
      instructions[3].operation == .leaveWords,
      let range = BaseCase.holds(instructions[0]), let answer = BaseCase.answer(instructions[2], parameters),
      parameters.contains(Int(instructions[0].a)), instructions[1].wide >= 3
    else { return nil }
    argument = instructions[0].a
    lowest = range.lowerBound
    width = UInt64(bitPattern: range.upperBound &- range.lowerBound) + 1
    self.answer = answer
    otherwise = 1 + instructions[1].wide
  }

  /// That of a function without one: it holds for no argument.
  static let never = BaseCase()

  private init() {
    (argument, lowest, width, answer, otherwise) = (0, 0, 0, .number(0), 0)
  }

  /// For which arguments a jump to the rest of the function is not taken.
  private static func holds(_ jump: Instruction) -> ClosedRange<Int64>? {
    let limit = jump.immediateB
    switch jump.operation {
    case .ifGreaterEqualSmall: return .min...limit - 1
    case .ifGreaterSmall: return .min...limit
    case .ifLessSmall: return limit...(.max)
    case .ifLessEqualSmall: return limit + 1...(.max)
    case .ifNotEqualSmall: return limit...limit
    default: return nil
    }
  }

  private static func answer(_ move: Instruction, _ parameters: Range<Int>) -> Answer? {
    guard move.a == 0 else { return nil }
    switch move.operation {
    case .moveWord: return parameters.contains(Int(move.b)) ? .register(move.b) : nil
    case .loadSmall: return .number(Int64(move.wide))
    default: return nil
    }
  }
}
