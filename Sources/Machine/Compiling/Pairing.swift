/// Joins instructions that often follow one another, so that one step of the machine does two of them, or up to
/// four.
///
/// Only the first changes its operation; all keep their operands and their places. So a jump to the second
/// still finds it, a trap of either still knows where it comes from, and nobody needs to know which registers
/// are used later: the first still writes its result. The second takes it without fetching it again.
enum Pairing {
  static func pair(_ instructions: inout [Instruction]) {
    order(&instructions)
    var index = 0
    while index + 1 < instructions.count {
      let first = instructions[index]
      if first.operation.isExtended {
        index += 2
      } else if let group = group(instructions[index...]) {
        instructions[index].operation = group.operation
        index += group.count
      } else {
        if let pair = pair(first, instructions[index + 1]) { instructions[index].operation = pair }
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

  // MARK: Three and four

  private static func group(_ instructions: ArraySlice<Instruction>) -> (operation: Opcode, count: Int)? {
    let first = instructions[instructions.startIndex], rest = instructions.dropFirst()
    if first.operation == .multiplyDouble, let change = updateByProduct(first, rest) { return (change, 4) }
    if let change = update(instructions) { return (change, 3) }
    if isDifference(instructions) { return (.getPartsThenSubtract, 3) }
    return isLinear(instructions) ? (.doubleFromIntThenMultiplyThenAdd, 3) : nil
  }

  /// The operation that changes a number in an array where it lies, for `a[i].x += y` and the like.
  private static func update(_ instructions: ArraySlice<Instruction>) -> Opcode? {
    guard let (get, change, set) = three(instructions) else { return nil }
    let isSamePlace = get.a == set.a && get.b == set.b && get.c == set.c && get.d == set.d
    guard isSamePlace, change.a == get.a, change.b == get.a, change.c != get.a else { return nil }
    switch (get.operation, change.operation, set.operation) {
    case (.arrayGetPart, .addDouble, .arraySetPart): return .addToPart
    case (.arrayGetPart, .subtractDouble, .arraySetPart): return .subtractFromPart
    case (.arrayGetWord, .addDouble, .arraySetWord): return .addToWord
    default: return nil
    }
  }

  /// The same for `a[i].x += y * z`.
  private static func updateByProduct(_ product: Instruction, _ rest: ArraySlice<Instruction>) -> Opcode? {
    guard let (_, change, _) = three(rest), change.c == product.a else { return nil }
    switch update(rest) {
    case .addToPart: return .multiplyThenAddToPart
    case .subtractFromPart: return .multiplyThenSubtractFromPart
    default: return nil
    }
  }

  /// Whether it is `a[i].x - b[j].y`.
  private static func isDifference(_ instructions: ArraySlice<Instruction>) -> Bool {
    guard let (x, y, difference) = three(instructions) else { return false }
    return x.operation == .arrayGetPart && y.operation == .arrayGetPart && x.a != y.a && y.c != x.a
      && difference.operation == .subtractDouble && difference.b == x.a && difference.c == y.a
  }

  /// Whether it is `x + Double(i) * constant`.
  private static func isLinear(_ instructions: ArraySlice<Instruction>) -> Bool {
    guard let (number, product, sum) = three(instructions) else { return false }
    return number.operation == .doubleFromInt && product.operation == .multiplyConstant
      && product.b == number.a && sum.operation == .addDouble && sum.c == product.a
  }

  private static func three(
    _ instructions: ArraySlice<Instruction>
  ) -> (Instruction, Instruction, Instruction)? {
    let start = instructions.startIndex
    guard instructions.count >= 3 else { return nil }
    return (instructions[start], instructions[start + 1], instructions[start + 2])
  }

  // MARK: Two

  private static func pair(_ first: Instruction, _ second: Instruction) -> Opcode? {
    switch first.operation {
    case .multiplyDouble, .multiplyConstant, .addDouble, .doubleFromInt: return pairOfDoubles(first, second)
    case .addInt, .addIntSmall, .multiplyInt, .multiplyIntSmall, .remainderIntSmall, .remainderPower:
      return pairOfIntegers(first, second)
    case .loadSmall, .arrayGetWord, .arrayGetPart, .moveWord: return pairOfMoves(first, second)
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
    case (.arrayGetWord, .ifFalse) where second.a == first.a: return .getWordThenIfFalse
    case (.arrayGetPart, .arrayGetPart): return .getPartThenGetPart
    case (.arrayGetPart, .multiplyDouble): return .getPartThenMultiply
    case (.moveWord, .leaveWords): return .moveWordThenLeave
    default: return nil
    }
  }
}
