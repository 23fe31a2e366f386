/// A loop in which the last bits of a number say how the next one comes of it, until it is a certain one:
/// `while n != 1 { n = n % 2 == 0 ? n / 2 : 3 * n + 1; count += 1 }`.
///
/// How a number ends cannot be foreseen, and a wrong guess costs the processor as much as three rounds. Here
/// nothing is guessed: the bits choose what to compute with, not where to go on (`Engine.recur`).
struct Recurrence: Equatable {
  /// Which bits are compared.
  let mask: Int64
  /// Whether they are a remainder, which has the number's sign.
  let isRemainder: Bool
  /// For numbers with the wanted bits, and for all others.
  let equal: Arm
  let unequal: Arm
  /// Where the rounds are counted: a position among the instructions after the first.
  let step: Int

  /// `(n * factor + summand) / 2^power`, in one instruction or two.
  struct Arm: Equatable {
    let factor: Int64
    let summand: Int64
    let power: Int64
    /// Where the first instruction's result goes; the number's own place where there is no second.
    let between: UInt16
  }

  /// The loop that begins at an index, before instructions are paired: bits, their comparison with a number, an arm, a
  /// jump over the other, that one, a step of the count, a comparison of the new number, and the jump back. Nobody
  /// may need what is computed on the way.
  init?(_ liveness: Liveness, at start: Int) {
    let instructions = liveness.instructions
    guard start + 9 < instructions.count else { return nil }
    let (bits, test) = (instructions[start], instructions[start + 1])
    let otherwise = start + 2 + instructions[start + 2].wide
    guard Recurrence.areComparable(bits, test), (start + 5...start + 6).contains(otherwise) else {
      return nil
    }
    let end = otherwise - 1 + instructions[otherwise - 1].wide
    guard instructions[otherwise - 1].operation == .jump, (otherwise + 1...otherwise + 2).contains(end),
      end + 2 < instructions.count, instructions[end + 2].wide == start - (end + 2),
      let first = Arm(instructions[start + 3..<otherwise - 1], of: bits.b),
      let second = Arm(instructions[otherwise..<end], of: bits.b),
      Recurrence.areCounted(instructions[end], instructions[end + 1], bits, first, second),
      [bits.a, first.between, second.between].allSatisfy({
        $0 == bits.b || liveness.isDead($0, from: end + 3)
      })
    else { return nil }
    isRemainder = bits.operation == .remainderPower
    mask = isRemainder ? (1 << bits.immediate) - 1 : bits.immediate
    (equal, unequal) = test.operation == .ifNotEqualSmall ? (first, second) : (second, first)
    step = end - start
  }

  func bits(of number: Int64) -> Int64 {
    isRemainder && number < 0 ? 0 &- ((0 &- number) & mask) : number & mask
  }

  /// Whether the bits alone say what a comparison says: a remainder has a sign too, unless it is zero.
  private static func areComparable(_ bits: Instruction, _ test: Instruction) -> Bool {
    guard test.operation == .ifNotEqualSmall || test.operation == .ifEqualSmall, test.a == bits.a,
      bits.a != bits.b
    else { return false }
    return bits.operation == .andIntSmall || (bits.operation == .remainderPower && test.immediateB == 0)
  }

  /// Whether rounds are counted in a register of their own until the number is a certain one.
  private static func areCounted(
    _ step: Instruction, _ test: Instruction, _ bits: Instruction, _ first: Arm, _ second: Arm
  ) -> Bool {
    let others = [bits.a, bits.b, first.between, second.between]
    return step.operation == .addIntSmall && step.a == step.b && !others.contains(step.a)
      && test.operation == .ifNotEqualSmall && test.a == bits.b
  }
}

extension Recurrence.Arm {
  /// What one instruction or two make of a number in its own place; nil where it is anything else.
  fileprivate init?(_ instructions: ArraySlice<Instruction>, of number: UInt16) {
    guard let first = instructions.first, let last = instructions.last, first.b == number, last.a == number
    else { return nil }
    let isSingle = instructions.count == 1
    between = first.a
    switch (first.operation, last.operation) {
    case (.addIntSmall, _) where isSingle: (factor, summand, power) = (1, first.immediate, 0)
    case (.dividePower, _) where isSingle: (factor, summand, power) = (1, 0, first.immediate)
    case (.multiplyIntSmall, _) where isSingle: (factor, summand, power) = (first.immediate, 0, 0)
    case (.multiplyIntSmall, .addIntSmall) where last.b == first.a:
      (factor, summand, power) = (first.immediate, last.immediate, 0)
    case (.multiplyIntSmall, .dividePower) where last.b == first.a:
      (factor, summand, power) = (first.immediate, 0, last.immediate)
    default: return nil
    }
  }
}

extension Recurrence {
  /// Makes the first instruction of each such loop a `recur`, which the next one gives its number.
  static func join(_ instructions: inout [Instruction], kept: Int) -> [Recurrence] {
    let liveness = Liveness(instructions: instructions, kept: kept)
    var found: [Recurrence] = []
    for index in instructions.indices where found.count <= UInt16.max {
      guard let recurrence = Recurrence(liveness, at: index) else { continue }
      let test = instructions[index + 1]
      instructions[index].operation = .recur
      instructions[index + 1] = Instruction(test.operation, Int(test.a), Int(test.b), found.count)
      found.append(recurrence)
    }
    return found
  }
}
