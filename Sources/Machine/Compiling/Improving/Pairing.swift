/// Joins instructions that often follow one another, so that one step of the machine does two of them, or up to
/// four.
///
/// Only the first changes its operation; all keep their operands and their places. So a jump to the second
/// still finds it, and a trap of either still knows where it comes from. The second takes the first's result without
/// fetching it again; of two, the first still stores it, of a longer group only those that somebody else reads do.
enum Pairing {
  /// Joins what it can; registers below `kept` are read by others too (`Liveness`).
  static func pair(_ instructions: inout [Instruction], kept: Int) {
    order(&instructions)
    let liveness = Liveness(instructions: instructions, kept: kept)
    var index = 0
    while index + 1 < instructions.count {
      let first = instructions[index]
      if first.operation.isExtended {
        index += 2
      } else if let group = group(at: index, liveness) {
        instructions[index].operation = group.operation
        index += group.count
      } else {
        // A group that begins with the second saves more than a pair that takes its first away.
        if let pair = pair(first, instructions[index + 1]), group(at: index + 1, liveness) == nil {
          instructions[index].operation = pair
        }
        index += 1
      }
    }
  }

  /// What was just computed becomes the second operand of an addition. Only for doubles: a trap of whole numbers
  /// names its operands in the author's order.
  private static func order(_ instructions: inout [Instruction]) {
    for (index, (first, second)) in zip(instructions, instructions.dropFirst()).enumerated() {
      guard second.operation == .addDouble, second.b == first.a else { continue }
      switch first.operation {
      case .multiplyDouble, .multiplyConstant, .addDouble:
        instructions[index + 1] = Instruction(.addDouble, Int(second.a), Int(second.c), Int(second.b))
      default: break
      }
    }
  }

  // MARK: Two

  private static func pair(_ first: Instruction, _ second: Instruction) -> Opcode? {
    switch first.operation {
    case .multiplyDouble, .multiplyConstant, .addDouble, .doubleFromInt: return pairOfDoubles(first, second)
    case .addInt, .addIntSmall, .multiplyInt, .multiplyIntSmall, .remainderIntSmall, .remainderPower:
      return pairOfIntegers(first, second)
    case .loadSmall, .arrayGetByte, .arrayGetPart, .moveWord, .dividePower: return pairOfMoves(first, second)
    default: return nil
    }
  }

  private static func pairOfDoubles(_ first: Instruction, _ second: Instruction) -> Opcode? {
    switch (first.operation, second.operation) {
    case (.multiplyDouble, .addDouble) where second.c == first.a: return .multiplyDoubleThenAdd
    case (.multiplyDouble, .subtractDouble) where second.c == first.a: return .multiplyDoubleThenSubtract
    case (.multiplyConstant, .addDouble) where second.c == first.a: return .multiplyConstantThenAdd
    case (.addDouble, .addDouble) where second.c == first.a: return .addDoubleThenAdd
    case (.doubleFromInt, .multiplyConstant) where second.b == first.a: return .doubleFromIntThenMultiply
    case (.addDouble, .loopHalfOpen): return .addDoubleThenLoop
    default: return nil
    }
  }

  private static func pairOfIntegers(_ first: Instruction, _ second: Instruction) -> Opcode? {
    switch (first.operation, second.operation) {
    case (.multiplyInt, .addInt) where second.b == first.a: return .multiplyIntThenAdd
    case (.multiplyInt, .addInt) where second.c == first.a: return .multiplyIntThenAddTo
    case (.multiplyIntSmall, .addIntSmall) where second.b == first.a: return .multiplySmallThenAddSmall
    case (.addInt, .arrayGetWord) where second.c == first.a: return .addIntThenGetWord
    case (.remainderIntSmall, .ifNotEqualSmall) where second.a == first.a: return .remainderThenIfNotEqual
    case (.remainderPower, .ifNotEqualSmall) where second.a == first.a: return .remainderPowerThenIfNotEqual
    case (.addInt, .ifLessInt) where second.a == first.a: return .addIntThenIfLess
    case (.addIntSmall, .ifLessInt) where second.a == first.a: return .addIntSmallThenIfLess
    case (.addIntSmall, .ifNotEqualSmall): return .addIntSmallThenIfNotEqual
    case (.addIntSmall, .ifGreaterSmall) where second.a == first.a: return .addIntSmallThenIfGreater
    case (.addIntSmall, .ifGreaterEqualSmall) where second.a == first.a: return .addIntSmallThenIfGreaterEqual
    case (.addInt, .loopHalfOpen): return .addIntThenLoop
    case (.addIntSmall, .loopHalfOpen): return .addIntSmallThenLoop
    case (.addInt, .leaveWords): return .addIntThenLeave
    case (.addIntSmall, .call): return .addIntSmallThenCall
    default: return nil
    }
  }

  private static func pairOfMoves(_ first: Instruction, _ second: Instruction) -> Opcode? {
    switch (first.operation, second.operation) {
    case (.loadSmall, .arraySetWord) where second.a == first.a && second.c != first.a:
      return .loadSmallThenSetWord
    case (.loadSmall, .arraySetByte) where second.a == first.a && second.c != first.a:
      return .loadSmallThenSetByte
    case (.arrayGetByte, .ifFalse) where second.a == first.a: return .getByteThenIfFalse
    case (.arrayGetPart, .arrayGetPart): return .getPartThenGetPart
    case (.arrayGetPart, .multiplyDouble): return .getPartThenMultiply
    case (.moveWord, .leaveWords): return .moveWordThenLeave
    case (.moveWord, .jump): return .moveWordThenJump
    case (.loadSmall, .jump): return .loadSmallThenJump
    case (.dividePower, .jump): return .dividePowerThenJump
    default: return nil
    }
  }
}
