/// A block of rounds of a `BlockLoop` while its steps are done.
struct BlockRun {
  let memory: BlockMemory
  let words: Words
  let references: References
  /// Those of the bottom frame.
  let globals: References
  let constants: UnsafeMutablePointer<Int64>
  let hostEntries: [Unmanaged<Engine.HostEntry>]
  /// The number of the first round.
  let round: Int64

  /// Does a step for so many rounds; false where one of them traps.
  func perform(_ step: BlockLoop.Step, _ count: Int) -> Bool {
    switch step.action {
    case .register: memory.set(step.target, words.at(Int(step.number)).word)
    case .constant: memory.set(step.target, constants[Int(step.number)])
    case .number: memory.set(step.target, step.number)
    case .count: return setCount(step)
    case .same: return setElement(step)
    case .round:
      memory.values[Int(step.target)] = BlockMemory.Value(
        first: round, last: round + Int64(count - 1), stride: 1)
    case .induction: return induce(step, count)
    case .affine: return combineAffine(step)
    case .spread: spread(step, count)
    case .compute: return BlockArithmetic(memory, step, count).perform()
    case .apply: apply(step, count)
    case .fold, .scan: return BlockArithmetic(memory, step, count).carry(words.at(Int(step.number)).word)
    case .recur: recur(step, count)
    case .view, .fetch: return fetch(step, count)
    case .fetchByte: return fetchByte(step, count)
    case .keep, .drop: keep(step, count, isWanted: step.action == .keep)
    case .select: select(step, count)
    case .place: return hasPlaces(step, count)
    case .room: return hasRoom(step, count)
    case .distinct: return memory[step.a].stride != 0
    }
    return true
  }

  // MARK: Affine values

  private func induce(_ step: BlockLoop.Step, _ count: Int) -> Bool {
    let (first, stride) = (memory[step.a].first, memory[step.b].first)
    let (rise, a) = stride.multipliedReportingOverflow(by: Int64(count - 1))
    let (last, b) = first.addingReportingOverflow(rise)
    memory.values[Int(step.target)] = BlockMemory.Value(first: first, last: last, stride: stride)
    return !a && !b
  }

  /// Between its ends an affine value does not overflow where it does not at them.
  private func combineAffine(_ step: BlockLoop.Step) -> Bool {
    let (x, y) = (memory[step.a], memory[step.b])
    let (first, a) = checked(step.operation, x.first, y.first)
    let (last, b) = checked(step.operation, x.last, y.last)
    let stride =
      switch step.operation {
      case .addInt: x.stride &+ y.stride
      case .subtractInt: x.stride &- y.stride
      default: x.stride == 0 ? x.first &* y.stride : x.stride &* y.first
      }
    memory.values[Int(step.target)] = BlockMemory.Value(first: first, last: last, stride: stride)
    return !a && !b
  }

  private func checked(_ operation: Opcode, _ x: Int64, _ y: Int64) -> (Int64, Bool) {
    switch operation {
    case .addInt: x.addingReportingOverflow(y)
    case .subtractInt: x.subtractingReportingOverflow(y)
    default: x.multipliedReportingOverflow(by: y)
    }
  }

  private func spread(_ step: BlockLoop.Step, _ count: Int) {
    let (value, target) = (memory[step.a], memory.lanes(of: step.target))
    for k in 0..<count { target[k] = value.first &+ Int64(k) &* value.stride }
  }

  private func apply(_ step: BlockLoop.Step, _ count: Int) {
    guard let x = memory[step.a].lanes else { return }
    let target = memory.lanes(of: step.target)
    x.withMemoryRebound(to: Double.self, capacity: count) { x in
      target.withMemoryRebound(to: Double.self, capacity: count) { target in
        hostEntries[Int(step.number)]._withUnsafeGuaranteedRef {
          $0.elementary?.many(
            UnsafeMutableBufferPointer(start: target, count: count),
            UnsafeBufferPointer(start: x, count: count))
        }
      }
    }
  }

  /// `x = x * a + b`: what a round waits for stays in a register of the processor.
  private func recur(_ step: BlockLoop.Step, _ count: Int) {
    let (factor, summand) = (memory[step.a], memory[step.b])
    let target = memory.lanes(of: step.target)
    var x = words.at(Int(step.number)).real
    for k in 0..<count {
      let (m, s) = (factor.lanes?[k] ?? factor.first, summand.lanes?[k] ?? summand.first)
      x = x * m.real + s.real
      target[k] = x.word
    }
  }

  // MARK: Levels

  private func keep(_ step: BlockLoop.Step, _ count: Int, isWanted: Bool) {
    guard let truths = memory[step.a].lanes else { return }
    let (positions, wanted) = (memory.lanes(of: step.target), isWanted ? Int64(1) : 0)
    var kept = 0
    for k in 0..<count {
      positions[kept] = Int64(k)
      kept &+= truths[k] == wanted ? 1 : 0
    }
    memory.counts[Int(step.level) + 1] = kept
  }

  private func select(_ step: BlockLoop.Step, _ count: Int) {
    guard let source = memory[step.a].lanes, let positions = memory[step.b].lanes else { return }
    let target = memory.lanes(of: step.target)
    for k in 0..<count { target[k] = source[Int(positions[k])] }
  }
}

extension Int64 {
  /// The double of these bits.
  @inline(__always) var real: Double { Double(bitPattern: UInt64(bitPattern: self)) }
}

extension Double {
  /// Its bits.
  @inline(__always) var word: Int64 { Int64(bitPattern: bitPattern) }
}
