// Loops whose rounds are taken in blocks (`BlockLoop`).

extension Engine {
  /// Takes rounds from w[a] on, which are below `end`, until none is left or one cannot be taken; then says where to go
  /// on and how many steps are left. There the loop's number is that of the round to take, or the last one's successor.
  @inline(never)
  func takeBlocks(
    _ i: Current, below end: Int64, _ w: Words, _ r: References, _ code: Int, _ steps: Int
  ) -> GoingOn {
    let loop = codes[code].blockLoops[Int(i.c)]
    var (round, fuel) = (w.int(i.a), steps)
    while round < end, refusedBlock.loop != i.address || round >= refusedBlock.end {
      let count = min(Int(end - round), BlockLoop.width, fuel)
      if count == 0 { break }
      guard take(loop, count, from: round, w, r) else {
        refusedBlock = (i.address, round + Int64(count))
        break
      }
      round += Int64(count)
      fuel -= count
    }
    w.set(i.a, round)
    let jump = i.address + 1
    return round < end ? (jump + jump.pointee.wide, fuel - 1) : (jump + 1, fuel)
  }

  /// Takes a block of rounds; false where that cannot be done, and then nothing has happened.
  private func take(_ loop: BlockLoop, _ count: Int, from round: Int64, _ w: Words, _ r: References) -> Bool {
    let block = BlockRun(
      memory: blockMemory, words: w, references: r, globals: refStack, constants: constantPool,
      hostEntries: hostEntries, round: round)
    let counts = blockMemory.counts
    counts.update(repeating: 0, count: BlockLoop.mostLevels + 1)
    counts[0] = count
    for step in loop.steps where counts[Int(step.level)] > 0 {
      if !block.perform(step, counts[Int(step.level)]) { return false }
    }
    for change in loop.changes where counts[Int(change.level)] > 0 {
      block.perform(change, counts[Int(change.level)])
    }
    for result in loop.results where counts[Int(result.level)] > 0 {
      w.set(result.register, blockMemory.last(of: result.value, counts[Int(result.level)]))
    }
    return true
  }
}
