/// Joins instructions that often follow one another, so that one step of the machine does two of them, or three.
///
/// Only the first changes its operation; all keep their operands and their places. So a jump to the second
/// still finds it, a trap of either still knows where it comes from, and nobody needs to know which registers
/// are used later: the first still writes its result. The second takes it without fetching it again.
enum Pairing {
  static func pair(_ instructions: inout [Instruction]) {
    var index = 0
    while index + 1 < instructions.count {
      let (first, second) = (instructions[index], instructions[index + 1])
      if first.operation.isExtended {
        index += 2
        continue
      }
      if index + 2 < instructions.count, let update = update(first, second, instructions[index + 2]) {
        instructions[index].operation = update
        index += 3
        continue
      }
      if let pair = operation(first, second) {
        instructions[index].operation = pair.operation
        instructions[index + 1] = pair.second
      }
      index += 1
    }
  }

  /// The operation that does both, and the second as it wants it.
  private static func operation(
    _ first: Instruction, _ second: Instruction
  ) -> (operation: Opcode, second: Instruction)? {
    switch (first.operation, second.operation) {
    case (.multiplyDouble, .addDouble): return adding(second, first.a).map { (.multiplyDoubleThenAdd, $0) }
    case (.multiplyConstant, .addDouble):
      return adding(second, first.a).map { (.multiplyConstantThenAdd, $0) }
    case (.addDouble, .addDouble): return adding(second, first.a).map { (.addDoubleThenAdd, $0) }
    case (.multiplyInt, .addInt) where second.b == first.a: return (.multiplyIntThenAdd, second)
    case (.multiplyDouble, .subtractDouble) where second.c == first.a:
      return (.multiplyDoubleThenSubtract, second)
    case (.doubleFromInt, .multiplyConstant) where second.b == first.a:
      return (.doubleFromIntThenMultiply, second)
    case (.addInt, .arrayGetWord) where second.c == first.a: return (.addIntThenGetWord, second)
    case (.remainderIntSmall, .ifNotEqualSmall) where second.a == first.a:
      return (.remainderThenIfNotEqual, second)
    case (.remainderPower, .ifNotEqualSmall) where second.a == first.a:
      return (.remainderPowerThenIfNotEqual, second)
    case (.arrayGetPart, .arrayGetPart): return (.getPartThenGetPart, second)
    case (.addDouble, .loopHalfOpen): return (.addDoubleThenLoop, second)
    case (.addInt, .loopHalfOpen): return (.addIntThenLoop, second)
    default: return nil
    }
  }

  /// The operation that changes a number in an array where it lies, for `a[i].x += y` and the like.
  private static func update(_ get: Instruction, _ change: Instruction, _ set: Instruction) -> Opcode? {
    let isSamePlace = get.a == set.a && get.b == set.b && get.c == set.c && get.d == set.d
    guard isSamePlace, change.a == get.a, change.b == get.a, change.c != get.a else { return nil }
    switch (get.operation, change.operation, set.operation) {
    case (.arrayGetPart, .addDouble, .arraySetPart): return .addToPart
    case (.arrayGetPart, .subtractDouble, .arraySetPart): return .subtractFromPart
    case (.arrayGetWord, .addDouble, .arraySetWord): return .addToWord
    default: return nil
    }
  }

  /// The addition with the register as its second operand, if it is one of them. Only for doubles: a trap of
  /// whole numbers names its operands in the author's order.
  private static func adding(_ addition: Instruction, _ register: UInt16) -> Instruction? {
    if addition.c == register { return addition }
    guard addition.b == register else { return nil }
    return Instruction(addition.operation, Int(addition.a), Int(addition.c), Int(addition.b))
  }
}
