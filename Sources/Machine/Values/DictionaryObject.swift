/// A hash table whose entries keep the order of their insertion; a Set has entries without values.
///
/// Entries lie in two flat arrays; an open-addressing index finds them by hash. A removed entry leaves
/// a gap, closed when gaps outnumber entries.
package final class DictionaryObject: Object {
  @exclusivity(unchecked) private(set) var keys: ArrayObject
  @exclusivity(unchecked) private(set) var values: ArrayObject
  @exclusivity(unchecked) private var hashes: [Int64] = []
  @exclusivity(unchecked) private var isPresent: [Bool] = []
  /// Positions of entries, plus one; 0 is free. The size is a power of two.
  @exclusivity(unchecked) private var index: [Int32] = []
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
    index = other.index
    count = other.count
    heap = other.heap
    super.init(isContainer: true)
    heap.add(hashes.count * DictionaryObject.bytesPerEntry)
  }

  /// What an entry occupies besides its key and value: its hash and its share of the index, with room to grow.
  private static let bytesPerEntry = 32

  deinit { heap.release(hashes.count * DictionaryObject.bytesPerEntry) }

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
    if index.isEmpty { return nil }
    return index.withUnsafeBufferPointer { index in
      hashes.withUnsafeBufferPointer { hashes in
        var slot = DictionaryObject.start(of: hash, size: index.count)
        while index[slot] != 0 {
          let position = Int(index[slot]) - 1
          if hashes[position] == hash, isPresent[position], isKey(position) { return position }
          slot = (slot + 1) & (index.count - 1)
        }
        return nil
      }
    }
  }

  /// The position of the entry whose key is the one word.
  func find(hash: Int64, word: Int64) -> Int? {
    let words = keys.words
    return find(hash: hash) { words.load(fromByteOffset: $0 &* 8, as: Int64.self) == word }
  }

  /// Adds an entry whose key is not yet there; false where memory does not suffice.
  func insert(
    hash: Int64, key: (UnsafeRawPointer, UnsafePointer<Object?>),
    value: (UnsafeRawPointer, UnsafePointer<Object?>)
  ) -> Bool {
    if (hashes.count + 1) * 4 > index.count * 3 { rebuild() }
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
    isPresent[position] = false
    count -= 1
    Object.release(keys.refAddress(position), count: keys.refStride)
    Object.release(values.refAddress(position), count: values.refStride)
  }

  /// Where an index of so many places is searched first.
  private static func start(of hash: Int64, size: Int) -> Int {
    let mixed = UInt64(bitPattern: hash) &* 0x9E37_79B9_7F4A_7C15
    return Int(truncatingIfNeeded: mixed >> 32) & (size - 1)
  }

  private func enter(position: Int) {
    var slot = DictionaryObject.start(of: hashes[position], size: index.count)
    while index[slot] != 0 { slot = (slot + 1) & (index.count - 1) }
    index[slot] = Int32(truncatingIfNeeded: position + 1)
  }

  private func rebuild() {
    if count < hashes.count / 2 { closeGaps() }
    var size = 8
    while size * 3 < (hashes.count + 1) * 4 * 2 { size *= 2 }
    index = [Int32](repeating: 0, count: size)
    for position in hashes.indices { enter(position: position) }
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
