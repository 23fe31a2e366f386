extension Engine {
  /// So many words are set aside for each frame that may still come: a small one needs no look at the stack's end.
  static let smallFrame = 64

  /// Whether there is room for a code's frame, and makes its references ready.
  @inline(never)
  func hasRoom(for code: Int, _ w: Words, _ r: References) -> Bool {
    let setAside = (frameEnd - top) * Engine.smallFrame
    return w + (table[code].words + setAside) * 8 <= wordEnd && readyReferences(upTo: r + table[code].refs)
  }

  /// Initializes references up to a place; false where the stack ends before it.
  func readyReferences(upTo end: References) -> Bool {
    if end - refStack > refCapacity { return false }
    if end > refsReady {
      let target = min(end + 256, refStack + refCapacity)
      refsReady.initialize(repeating: nil, count: target - refsReady)
      refsReady = target
    }
    return true
  }

  /// The steps that the loop may take next: none where a limit or an interruption stands against them.
  @inline(never)
  func refuel() -> Int {
    steps += Int64(Engine.portion + heap.takeTouched() / Engine.bytesPerStep)
    return obstacle == nil ? Engine.portion : -1
  }

  /// What stands against further steps.
  var obstacle: Trap? {
    if interrupt.isRaised { return .interrupted }
    if steps + Int64(heap.touched / Engine.bytesPerStep) > limits.steps { return .steps(limit: limits.steps) }
    if heap.isExhausted { return .memory(limit: limits.memory) }
    return nil
  }

  /// Why memory was not given.
  var shortage: Trap { obstacle ?? .memory(limit: limits.memory) }

  /// Stops at the place of `pc`, where no more steps are granted.
  @inline(never)
  func spent(_ pc: UnsafePointer<Instruction>, _ code: Int) -> Bool {
    fail(obstacle ?? .interrupted, at: pc + 1, in: code)
  }

  /// Limits and interruptions are looked at after so many steps.
  static let portion = 1 << 14
  /// A loop that copies a megabyte in each round would take years to its limit if only rounds were counted.
  static let bytesPerStep = 64
}
