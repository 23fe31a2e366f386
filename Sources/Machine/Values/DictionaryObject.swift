/// A hash table whose entries keep the order of their insertion; a Set has entries without values.
///
/// Entries lie in two flat arrays; an open-addressing index finds them by hash. A removed entry leaves
/// a gap, closed when gaps outnumber entries.
package final class DictionaryObject: Object {
  @exclusivity(unchecked) private(set) var keys: ArrayObject
  @exclusivity(unchecked) private(set) var values: ArrayObject
  @exclusivity(unchecked) private var hashes: [Int64] = []
  @exclusivity(unchecked) private var isPresent: [Bool] = []
  /// Positions of entries, plus one; 0 is free, `removed` was an entry's. The size is a power of two, or 0.
  @exclusivity(unchecked) private var index = UnsafeMutablePointer<Int32>.allocate(capacity: 0)
  @exclusivity(unchecked) private var indexSize = 0
  @exclusivity(unchecked) private(set) var count = 0
  let heap: Heap

  init(key: Layout, value: Layout, heap: Heap) {
    self.keys = ArrayObject(layout: key, heap: heap)
    self.values = ArrayObject(layout: value, heap: heap)
    self.heap = heap
    super.init(isContainer: true)
  }

  private init(copying other: DictionaryObject, keys: ArrayObject, values: ArrayObject) {
    self.keys = keys
    self.values = values
    hashes = other.hashes
    isPresent = other.isPresent
    count = other.count
    heap = other.heap
    super.init(isContainer: true)
    resizeIndex(to: other.indexSize)
    index.initialize(from: other.index, count: indexSize)
    heap.add(hashes.count * DictionaryObject.bytesPerEntry)
  }

  /// What an entry occupies besides its key and value: its hash and its share of the index, with room to grow.
  private static let bytesPerEntry = 32

  deinit {
    index.deallocate()
    heap.release(hashes.count * DictionaryObject.bytesPerEntry)
  }

  override func surrender(to pending: inout [Object]) {
    keys.surrender(to: &pending)
    values.surrender(to: &pending)
  }

  /// A copy, or nil where memory does not suffice.
  func copy() -> DictionaryObject? {
    guard let keys = keys.copy(0..<keys.count), let values = values.copy(0..<values.count) else { return nil }
    return DictionaryObject(copying: self, keys: keys, values: values)
  }

  /// The positions of all entries, in order.
  var positions: [Int] { isPresent.indices.filter { isPresent[$0] } }

  /// The position of the entry that has the hash and satisfies the test, or nil.
  @inline(__always)
  func find(hash: Int64, where isKey: (Int) -> Bool) -> Int? {
    if indexSize == 0 { return nil }
    var slot = start(of: hash)
    while index[slot] != 0 {
      let position = Int(index[slot]) - 1
      if position >= 0, hashes[position] == hash, isKey(position) { return position }
      slot = next(slot)
    }
    return nil
  }

  /// The position of the entry whose key is a whole number, which is its own hash; -1 where there is none.
  @inline(never)
  func position(of key: Int64) -> Int64 {
    if indexSize == 0 { return -1 }
    let (index, words, mask) = (self.index, keys.words, indexSize &- 1)
    var slot = start(of: key)
    while true {
      let position = Int(index[slot]) &- 1
      if position == -1 || (position >= 0 && words.at(position).word == key) { return Int64(position) }
      slot = (slot &+ 1) & mask
    }
  }

  /// The same as a place in the arrays.
  func find(word key: Int64) -> Int? {
    let position = position(of: key)
    return position < 0 ? nil : Int(position)
  }

  /// Adds an entry whose key is not yet there; false where memory does not suffice.
  func insert(
    hash: Int64, key: (UnsafeRawPointer, UnsafePointer<Object?>),
    value: (UnsafeRawPointer, UnsafePointer<Object?>)
  ) -> Bool {
    if (hashes.count + 1) * 4 > indexSize * 3 { rebuild() }
    guard hashes.count < Int(Int32.max) - 1, heap.reserve(DictionaryObject.bytesPerEntry),
      keys.append(key.0, key.1),
      values.append(value.0, value.1)
    else { return false }
    hashes.append(hash)
    isPresent.append(true)
    enter(position: hashes.count - 1)
    count += 1
    return true
  }

  /// Takes an entry out; its place stays empty until the next rebuilding.
  func remove(at position: Int) {
    var slot = start(of: hashes[position])
    while index[slot] != Int32(truncatingIfNeeded: position + 1) { slot = next(slot) }
    index[slot] = DictionaryObject.removed
    isPresent[position] = false
    count -= 1
    Object.release(keys.refAddress(position), count: keys.refStride)
    Object.release(values.refAddress(position), count: values.refStride)
  }

  // MARK: The index

  private static let removed: Int32 = -1

  /// Where a hash is searched first: the product's upper bits depend on all of its bits.
  @inline(__always)
  private func start(of hash: Int64) -> Int {
    let bits = UInt64(bitPattern: hash)
    let mixed = (bits ^ (bits &>> 32)) &* 0x9E37_79B9_7F4A_7C15
    return Int(truncatingIfNeeded: mixed &>> 32) & (indexSize &- 1)
  }

  @inline(__always)
  private func next(_ slot: Int) -> Int { (slot &+ 1) & (indexSize &- 1) }

  private func enter(position: Int) {
    var slot = start(of: hashes[position])
    while index[slot] != 0 { slot = next(slot) }
    index[slot] = Int32(truncatingIfNeeded: position + 1)
  }

  private func rebuild() {
    if count < hashes.count / 2 { closeGaps() }
    var size = 8
    while size * 3 < (hashes.count + 1) * 4 * 2 { size *= 2 }
    resizeIndex(to: size)
    index.initialize(repeating: 0, count: size)
    for position in hashes.indices where isPresent[position] { enter(position: position) }
  }

  /// Makes room for an index whose slots are set afterwards.
  private func resizeIndex(to size: Int) {
    index.deallocate()
    index = UnsafeMutablePointer<Int32>.allocate(capacity: size)
    indexSize = size
  }

  private func closeGaps() {
    let kept = positions
    let newKeys = ArrayObject(layout: keys.layout, heap: heap)
    let newValues = ArrayObject(layout: values.layout, heap: heap)
    for position in kept {
      guard newKeys.append(keys.wordAddress(position), keys.refAddress(position)),
        newValues.append(values.wordAddress(position), values.refAddress(position))
      else { return }
    }
    heap.release((hashes.count - kept.count) * DictionaryObject.bytesPerEntry)
    hashes = kept.map { hashes[$0] }
    isPresent = [Bool](repeating: true, count: kept.count)
    keys = newKeys
    values = newValues
  }
}
