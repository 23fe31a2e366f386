// Elements of arrays in a block of rounds.

extension BlockRun {
  private func array(_ step: BlockLoop.Step) -> Unmanaged<ArrayObject>? {
    let register = UInt16(truncatingIfNeeded: step.number)
    return step.number & BlockLoop.global == 0 ? references.array(register) : globals.array(register)
  }

  func setCount(_ step: BlockLoop.Step) -> Bool {
    guard let array = array(step) else { return false }
    memory.set(step.target, Int64(array._withUnsafeGuaranteedRef { $0.count }))
    return true
  }

  func setElement(_ step: BlockLoop.Step) -> Bool {
    guard let array = array(step) else { return false }
    let index = memory[step.a].first
    return array._withUnsafeGuaranteedRef { array in
      guard array.holds(index) else { return false }
      memory.set(
        step.target, array.isByte ? Int64(array.bytes[Int(index)]) : array.words(index, step.part).word)
      return true
    }
  }

  func fetch(_ step: BlockLoop.Step, _ count: Int) -> Bool {
    guard let array = array(step) else { return false }
    let index = memory[step.a]
    return array._withUnsafeGuaranteedRef { array in
      guard holdsAll(index, array, count) else { return false }
      if let indices = index.lanes {
        gather(step, array, indices, count)
      } else {
        let words = array.words(index.first, step.part).assumingMemoryBound(to: Int64.self)
        fetchRow(step, words, stride: Int(index.stride) &* array.wordStride, count)
      }
      return true
    }
  }

  /// Numbers that lie at equal distances.
  private func fetchRow(_ step: BlockLoop.Step, _ words: BlockMemory.Lanes, stride: Int, _ count: Int) {
    if stride == 1, step.action == .view { return memory.values[Int(step.target)].lanes = words }
    let target = memory.lanes(of: step.target)
    var source = words
    for k in 0..<count {
      target[k] = source.pointee
      source += stride
    }
  }

  private func gather(
    _ step: BlockLoop.Step, _ array: ArrayObject, _ indices: BlockMemory.Lanes, _ count: Int
  ) {
    let (target, words, stride) = (memory.lanes(of: step.target), array.words.at(step.part), array.wordStride)
    for k in 0..<count { target[k] = words.at(Int(indices[k]) &* stride).word }
  }

  func fetchByte(_ step: BlockLoop.Step, _ count: Int) -> Bool {
    guard let array = array(step) else { return false }
    let index = memory[step.a]
    return array._withUnsafeGuaranteedRef { array in
      guard holdsAll(index, array, count) else { return false }
      let (target, bytes) = (memory.lanes(of: step.target), array.bytes)
      if index.lanes == nil, index.stride == 1 {
        let row = bytes + Int(index.first)
        for k in 0..<count { target[k] = Int64(row[k]) }
      } else {
        for k in 0..<count { target[k] = Int64(bytes[Int(index.number(k))]) }
      }
      return true
    }
  }

  private func holdsAll(_ index: BlockMemory.Value, _ array: ArrayObject, _ count: Int) -> Bool {
    guard let indices = index.lanes else { return array.holds(index.first) && array.holds(index.last) }
    let limit = UInt64(array.count)
    var isBeyond = false
    for k in 0..<count where UInt64(bitPattern: indices[k]) >= limit { isBeyond = true }
    return !isBeyond
  }

  // MARK: Changes

  /// Whether nobody else holds the array; the first round, taken by itself, has seen to that.
  private func isOwned(_ step: BlockLoop.Step) -> Bool {
    isKnownUniquelyReferenced(&references[Int(step.number & 0xFFFF)])
  }

  func hasPlaces(_ step: BlockLoop.Step, _ count: Int) -> Bool {
    guard isOwned(step), let array = array(step) else { return false }
    let index = memory[step.a]
    return array._withUnsafeGuaranteedRef { holdsAll(index, $0, count) }
  }

  func hasRoom(_ step: BlockLoop.Step, _ count: Int) -> Bool {
    guard isOwned(step), let array = array(step) else { return false }
    return array._withUnsafeGuaranteedRef { $0.makeRoom(for: count) }
  }

  func perform(_ change: BlockLoop.Change, _ count: Int) {
    guard let array = references.array(change.array) else { return }
    let (value, index) = (memory[change.value], memory[change.index])
    array._withUnsafeGuaranteedRef { array in
      for k in 0..<count {
        let word = value.number(k)
        switch change.kind {
        case .word: array.words(index.number(k), change.part).word = word
        case .byte: array.bytes[Int(index.number(k))] = UInt8(truncatingIfNeeded: word)
        case .append: _ = array.appendWord(word)
        }
      }
    }
  }
}

extension BlockLoop.Step {
  /// Which word of an element is meant.
  fileprivate var part: UInt8 { UInt8(truncatingIfNeeded: number >> 16) }
}

extension BlockMemory.Value {
  /// What it is in a round.
  @inline(__always) fileprivate func number(_ k: Int) -> Int64 { lanes?[k] ?? first &+ Int64(k) &* stride }
}

extension ArrayObject {
  @inline(__always) fileprivate func holds(_ index: Int64) -> Bool {
    UInt64(bitPattern: index) < UInt64(count)
  }

  /// The place of a word of an element.
  @inline(__always) fileprivate func words(_ index: Int64, _ part: UInt8) -> Words {
    (words + Int(index) &* wordBytes).at(part)
  }
}
