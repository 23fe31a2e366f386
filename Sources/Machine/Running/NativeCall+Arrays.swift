extension NativeCall {
  func performArray() throws(Trap) {
    switch site.intrinsic {
    case .arrayAppendAll:
      let more = try array(1)
      let own = try ownArray(0)
      try ensure(own.append(from: more, 0..<more.count))
    case .arrayMake: try makeArray()
    case .arraySlice:
      guard let slice = try array(0).copy(try range(1, 2, in: array(0))) else { throw noMemory }
      give(slice)
    case .arrayReplace:
      let (range, new) = (try range(1, 2, in: array(0)), try array(3))
      try ensure(try ownArray(0).replace(range, with: new))
    case .arrayRemove: try remove(at: int(1))
    case .arrayRemoveLast:
      let count = try array(0).count
      if count == 0 { throw .emptyCollection(operation: "removeLast()") }
      try remove(at: Int64(count - 1))
    case .arrayRemoveAll:
      let layout = try array(0).layout
      place(0).references.pointee = ArrayObject(layout: layout, heap: engine.heap)
    case .arrayReserve: try ensure(try ownArray(0).reserve(Int(clamping: int(1))))
    case .arraySwap:
      let count = try array(0).count
      let (first, second) = (try index(1, below: count), try index(2, below: count))
      try ownArray(0).swap(first, second)
    default:
      let source = try array(0)
      let reversed = try newArray(source.layout, reserving: source.count)
      for index in stride(from: source.count - 1, through: 0, by: -1) {
        try ensure(reversed.append(source.wordAddress(index), source.refAddress(index)))
      }
      give(reversed)
    }
  }

  private func makeArray() throws(Trap) {
    let count = int(1)
    if count < 0 { throw .negativeCount(count) }
    let array = try newArray(descriptor.layout, reserving: Int(clamping: count))
    let (words, references) = place(0)
    array.append(words, references, times: Int(count))
    give(array)
  }

  private func remove(at index: Int64) throws(Trap) {
    let own = try ownArray(0)
    guard index >= 0, index < own.count else { throw .indexOutOfRange(index: index, count: Int64(own.count)) }
    let position = Int(index)
    words.copyMemory(from: own.wordAddress(position), byteCount: own.wordStride * 8)
    references.copy(from: own.refAddress(position), count: own.refStride)
    own.remove(at: position)
  }

  private func index(_ parameter: Int, below count: Int) throws(Trap) -> Int {
    let index = int(parameter)
    guard index >= 0, index < count else { throw .indexOutOfRange(index: index, count: Int64(count)) }
    return Int(index)
  }

  /// A half-open range of positions from two parameters.
  private func range(_ lower: Int, _ upper: Int, in array: ArrayObject) throws(Trap) -> Range<Int> {
    let (start, end, count) = (int(lower), int(upper), Int64(array.count))
    if start > end { throw .rangeBounds(lower: start, upper: end) }
    if start < 0 { throw .indexOutOfRange(index: start, count: count) }
    if end > count { throw .indexOutOfRange(index: end, count: count) }
    return Int(start)..<Int(end)
  }
}
