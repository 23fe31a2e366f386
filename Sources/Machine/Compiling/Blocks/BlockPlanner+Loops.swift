extension BlockLoop {
  /// Makes the last instruction of each loop that can be taken in blocks say so, and which plan is its.
  static func join(_ instructions: inout [Instruction], kept: Int) -> [BlockLoop] {
    let liveness = Liveness(instructions: instructions, kept: kept)
    var (found, targets): ([BlockLoop], Set<Int>?) = ([], nil)
    for (end, loop) in liveness.instructions.enumerated() where loop.operation.isCountedLoop {
      let start = end + 1 + liveness.instructions[end + 1].wide
      guard (1...longest).contains(end - start), found.count <= UInt16.max else { continue }
      let known = targets ?? Set(liveness.instructions.jumpTargets)
      targets = known
      guard !(start + 1..<end).contains(where: known.contains),
        let plan = BlockPlanner.plan(liveness, from: start, to: end)
      else { continue }
      let operation = loop.operation == .loopHalfOpen ? Opcode.loopInBlocks : .loopClosedInBlocks
      instructions[end] = Instruction(operation, Int(loop.a), Int(loop.b), found.count)
      found.append(plan)
    }
    return found
  }

  /// Longer bodies are not looked at.
  private static let longest = 64
}

extension Opcode {
  fileprivate var isCountedLoop: Bool { self == .loopHalfOpen || self == .loopClosed }
}

extension Array where Element == Instruction {
  /// Where jumps lead, with a condition or without.
  var jumpTargets: [Int] { indices.filter { self[$0].operation == .jump }.map { $0 + self[$0].wide } }
}
