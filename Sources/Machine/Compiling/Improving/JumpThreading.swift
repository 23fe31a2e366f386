/// Spares jumps that only lead to another jump or out of the function.
enum JumpThreading {
  static func thread(_ instructions: inout [Instruction]) {
    var index = 0
    while index < instructions.count {
      let operation = instructions[index].operation
      if operation.isConditional {
        retarget(index + 1, in: &instructions)
        index += 2
      } else {
        if operation == .jump { threadPlain(index, in: &instructions) }
        index += operation.isExtended ? 2 : 1
      }
    }
  }

  /// A jump without a condition to the end of the function leaves it at once.
  private static func threadPlain(_ index: Int, in instructions: inout [Instruction]) {
    retarget(index, in: &instructions)
    let target = instructions[index + instructions[index].wide]
    if target.operation == .leave || target.operation == .leaveWords { instructions[index] = target }
  }

  /// Leads a jump to where the one at its target leads; an endless loop may be made of jumps alone.
  private static func retarget(_ index: Int, in instructions: inout [Instruction]) {
    var target = index + instructions[index].wide
    for _ in 0..<8 where instructions[target].operation == .jump { target += instructions[target].wide }
    instructions[index] = Instruction(.jump, wide: target - index)
  }
}
