/// A growing buffer of flat elements: their words side by side, their references side by side; of truth values a
/// byte each.
///
/// Arrays are values: whoever changes one that others hold copies it first (`isKnownUniquelyReferenced`).
public final class ArrayObject: Object {
  @exclusivity(unchecked) package private(set) var count = 0
  @exclusivity(unchecked) private(set) var capacity = 0
  /// `count * wordStride` words of eight bytes, or `count` bytes.
  @exclusivity(unchecked) private(set) var words: UnsafeMutableRawPointer
  /// `count * refStride` references; those beyond are nil.
  @exclusivity(unchecked) private(set) var references: UnsafeMutablePointer<Object?>
  /// How many words an element has, bytes too.
  let wordStride: Int
  /// What the words of an element take.
  let wordBytes: Int
  let refStride: Int
  let isByte: Bool
  let heap: Heap

  init(layout: Layout, heap: Heap) {
    self.wordStride = layout.words
    self.wordBytes = layout.isByte ? 1 : layout.words * 8
    self.refStride = layout.refs
    self.isByte = layout.isByte
    self.heap = heap
    self.words = UnsafeMutableRawPointer.allocate(byteCount: 0, alignment: 8)
    self.references = UnsafeMutablePointer<Object?>.allocate(capacity: 0)
    super.init(isContainer: layout.refs > 0)
    heap.add(ArrayObject.overhead)
  }

  deinit {
    if refStride > 0 {
      Object.release(references, count: count * refStride)
      references.deinitialize(count: capacity * refStride)
    }
    words.deallocate()
    references.deallocate()
    heap.release(ArrayObject.overhead + capacity * bytesPerElement)
  }

  /// What an object itself occupies, roughly.
  static let overhead = 96
  var layout: Layout { Layout(words: wordStride, refs: refStride, isByte: isByte) }
  private var bytesPerElement: Int { wordBytes + refStride * 8 }
  @inline(__always) var bytes: UnsafeMutablePointer<UInt8> { words.assumingMemoryBound(to: UInt8.self) }

  override func surrender(to pending: inout [Object]) {
    Object.take(references, count: count * refStride, into: &pending)
  }

  // MARK: Room

  /// Makes room for a number of elements in all; false where memory does not suffice.
  func reserve(_ wanted: Int) -> Bool {
    if wanted <= capacity { return true }
    let (bytes, overflow) = (wanted - capacity).multipliedReportingOverflow(by: max(bytesPerElement, 1))
    if overflow || !heap.reserve(bytesPerElement == 0 ? 0 : bytes) { return false }
    resize(to: wanted)
    return true
  }

  private func resize(to newCapacity: Int) {
    let newWords = UnsafeMutableRawPointer.allocate(byteCount: newCapacity * wordBytes, alignment: 8)
    newWords.copyMemory(from: words, byteCount: count * wordBytes)
    words.deallocate()
    words = newWords
    if refStride > 0 {
      let newReferences = UnsafeMutablePointer<Object?>.allocate(capacity: newCapacity * refStride)
      newReferences.moveInitialize(from: references, count: count * refStride)
      (newReferences + count * refStride).initialize(repeating: nil, count: (newCapacity - count) * refStride)
      (references + count * refStride).deinitialize(count: (capacity - count) * refStride)
      references.deallocate()
      references = newReferences
    }
    capacity = newCapacity
  }

  /// Doubles the room, or where that is too much takes an eighth more; a single place more each time would copy all
  /// that is there for each.
  private func grow() -> Bool { reserve(max(4, capacity * 2)) || reserve(capacity + capacity / 8 + 1) }

  /// Makes room for so many elements more, and where that is not there already, for twice as many as there was room for.
  func makeRoom(for more: Int) -> Bool {
    count + more <= capacity || reserve(max(count + more, capacity * 2))
  }

  /// A copy of a range of elements, or nil where memory does not suffice.
  func copy(_ range: Range<Int>, spare: Int = 0) -> ArrayObject? {
    let copy = ArrayObject(layout: layout, heap: heap)
    return copy.reserve(range.count + spare) && copy.append(from: self, range) ? copy : nil
  }

  // MARK: Elements

  /// The address of an element's words, to be read: a byte is read as one of two words that are always there.
  @inline(__always) func wordAddress(_ index: Int) -> UnsafeMutableRawPointer {
    isByte ? ArrayObject.truths + Int(bytes[index]) &* 8 : words + index &* wordBytes
  }

  /// The words 0 and 1, never changed.
  nonisolated(unsafe) private static let truths: UnsafeMutableRawPointer = {
    let words = UnsafeMutableRawPointer.allocate(byteCount: 16, alignment: 8)
    words.initializeMemory(as: Int64.self, from: [0, 1], count: 2)
    return words
  }()

  /// The address of an element's references.
  @inline(__always) func refAddress(_ index: Int) -> UnsafeMutablePointer<Object?> {
    references + index &* refStride
  }

  @inline(__always) func appendWord(_ word: Int64) -> Bool {
    if count == capacity, !grow() { return false }
    if isByte {
      bytes[count] = UInt8(truncatingIfNeeded: word)
    } else {
      words.storeBytes(of: word, toByteOffset: count &* 8, as: Int64.self)
    }
    count &+= 1
    return true
  }

  /// Appends a copy of the value at the two addresses.
  func append(_ newWords: UnsafeRawPointer, _ newReferences: UnsafePointer<Object?>) -> Bool {
    if count == capacity, !grow() { return false }
    set(count, newWords, newReferences)
    count &+= 1
    return true
  }

  /// Appends the value at the two addresses and leaves nil behind for its references.
  func append(taking newWords: UnsafeRawPointer, _ newReferences: UnsafeMutablePointer<Object?>) -> Bool {
    if count == capacity, !grow() { return false }
    (words + count &* wordBytes).copyMemory(from: newWords, byteCount: wordBytes)
    refAddress(count).take(from: newReferences, count: refStride)
    count &+= 1
    return true
  }

  /// Makes an element a copy of the value at the two addresses.
  func set(_ index: Int, _ newWords: UnsafeRawPointer, _ newReferences: UnsafePointer<Object?>) {
    if isByte {
      bytes[index] = newWords.load(as: UInt8.self)
    } else {
      wordAddress(index).copyMemory(from: newWords, byteCount: wordStride * 8)
      refAddress(index).update(from: newReferences, count: refStride)
    }
  }

  /// Appends a value at the two addresses a number of times, for which there is room.
  func append(_ newWords: UnsafeRawPointer, _ newReferences: UnsafePointer<Object?>, times: Int) {
    if isByte {
      (bytes + count).initialize(repeating: newWords.load(as: UInt8.self), count: times)
    } else if layout.isWord {
      let word = newWords.load(as: Int64.self)
      wordAddress(count).initializeMemory(as: Int64.self, repeating: word, count: times)
    } else if bytesPerElement > 0 {
      for index in count..<count + times { set(index, newWords, newReferences) }
    }
    count += times
  }

  /// Appends a range of another array's elements; also of this array's own.
  func append(from other: ArrayObject, _ range: Range<Int>) -> Bool {
    if range.isEmpty { return true }
    let total = count + range.count
    guard makeRoom(for: range.count) else { return false }
    (words + count * wordBytes).copyMemory(
      from: other.words + range.lowerBound * wordBytes, byteCount: range.count * wordBytes)
    if refStride > 0 {
      refAddress(count).update(from: other.refAddress(range.lowerBound), count: range.count * refStride)
    }
    count = total
    return true
  }

  /// Puts `new` in the place of a range of elements.
  func replace(_ range: Range<Int>, with new: ArrayObject) -> Bool {
    guard let tail = copy(range.upperBound..<count) else { return false }
    removeLast(count - range.lowerBound)
    return append(from: new, 0..<new.count) && append(from: tail, 0..<tail.count)
  }

  func removeLast(_ number: Int = 1) {
    count -= number
    if refStride > 0 { Object.release(refAddress(count), count: number * refStride) }
  }

  func remove(at position: Int) {
    heap.touch((count - position) * bytesPerElement)
    for index in position..<(count - 1) { swap(index, index + 1) }
    removeLast()
  }

  func swap(_ first: Int, _ second: Int) {
    if isByte { return (bytes[first], bytes[second]) = (bytes[second], bytes[first]) }
    for word in 0..<wordStride {
      let (a, b) = (wordAddress(first) + word * 8, wordAddress(second) + word * 8)
      let kept = a.load(as: Int64.self)
      a.storeBytes(of: b.load(as: Int64.self), as: Int64.self)
      b.storeBytes(of: kept, as: Int64.self)
    }
    for ref in 0..<refStride {
      let (a, b) = (refAddress(first) + ref, refAddress(second) + ref)
      let kept = a.move()
      a.initialize(to: b.move())
      b.initialize(to: kept)
    }
  }
}
