extension Array where Element == Instruction {
  /// Where an instruction may go on.
  func successors(of index: Int) -> [Int] {
    let operation = self[index].operation
    if operation.isConditional { return [index + 1 + self[index + 1].wide, index + 2] }
    switch operation {
    case .jump: return [index + self[index].wide]
    case .leave, .leaveWords, .halt, .trap: return []
    default: return [index + (operation.isExtended ? 2 : 1)]
    }
  }

  /// The instructions that can be reached from the first.
  var reachable: Set<Int> {
    var (waiting, seen) = ([0], Set<Int>())
    while let index = waiting.popLast() {
      if index < count, seen.insert(index).inserted { waiting += successors(of: index) }
    }
    return seen
  }
}

extension Opcode {
  /// Whether a `jump` follows that is taken where the condition holds.
  var isConditional: Bool { Opcode.ifTrue.rawValue <= rawValue && rawValue <= Opcode.ifThrown.rawValue }

  /// Whether it makes w[a] of w[b] alone.
  var isUnary: Bool {
    switch self {
    case .moveWord, .addIntSmall, .multiplyIntSmall, .divideIntSmall, .remainderIntSmall, .andIntSmall,
      .equalIntSmall, .dividePower, .remainderPower, .negateInt, .complementInt, .not, .addConstant,
      .subtractConstant, .multiplyConstant, .divideConstant, .negateDouble, .squareRoot, .magnitude,
      .doubleFromInt, .intFromDouble, .roundDouble, .applyFunction:
      return true
    default: return false
    }
  }

  /// Whether it makes w[a] of w[b] and w[c].
  var isBinary: Bool {
    switch self {
    case .addInt, .subtractInt, .multiplyInt, .divideInt, .remainderInt, .addWrapping, .subtractWrapping,
      .multiplyWrapping, .andInt, .orInt, .xorInt, .shiftLeft, .shiftRight, .equalInt, .lessInt,
      .lessEqualInt,
      .addDouble, .subtractDouble, .multiplyDouble, .divideDouble, .equalDouble, .lessDouble,
      .lessEqualDouble:
      return true
    default: return false
    }
  }
}
