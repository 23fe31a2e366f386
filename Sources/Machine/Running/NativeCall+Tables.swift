extension NativeCall {
  func performTable() throws(Trap) {
    switch site.intrinsic {
    case .dictionaryCount, .setCount: give(Int64(try table(0).count))
    case .dictionaryElement: try giveElement()
    case .dictionarySetElement: try setElement()
    case .dictionaryKeys, .setElements: give(try list(try table(0).keys, of: try table(0)))
    case .dictionaryValues: give(try list(try table(0).values, of: try table(0)))
    case .dictionaryMake:
      give(DictionaryObject(key: descriptor.layout, value: site.descriptors[1].layout, heap: engine.heap))
    case .dictionaryAdd:
      if try insert(value: place(2)) { return }
      throw .duplicateKey(try engine.describeDebug(descriptor, place(1).words, place(1).references))
    case .dictionaryFind: give(number(try engine.find(place(1), descriptor, in: try table(0))))
    case .dictionaryFindOwn: give(number(try engine.find(place(1), descriptor, in: try ownTable(0))))
    case .dictionaryEnter: try enter()
    case .setMake: give(DictionaryObject(key: descriptor.layout, value: .empty, heap: engine.heap))
    case .setContains: give(try engine.find(place(1), descriptor, in: try table(0)) != nil)
    case .setInsert: give(try insert(value: (words, references)))
    case .setRemove:
      let position = try engine.find(place(1), descriptor, in: try table(0))
      if let position { try ownTable(0).remove(at: position) }
      give(position != nil)
    default: break
    }
  }

  private func number(_ position: Int?) -> Int64 { position.map { Int64($0) } ?? -1 }

  private func enter() throws(Trap) {
    let table = try ownTable(0)
    let (hash, position) = try look(in: table)
    if position == nil { try insert(value: place(2), hash, into: table) }
    give(Int64(position ?? table.keys.count - 1))
  }

  private func giveElement() throws(Trap) {
    let table = try table(0)
    let position = try engine.find(place(1), descriptor, in: table)
    words.set(0, position != nil)
    guard let position else {
      references.clear(count: table.values.refStride)
      return
    }
    (words + 8).copyMemory(from: table.values.wordAddress(position), byteCount: table.values.wordStride * 8)
    references.copy(from: table.values.refAddress(position), count: table.values.refStride)
  }

  private func setElement() throws(Trap) {
    let table = try ownTable(0), value = place(2)
    let (hash, position) = try look(in: table)
    guard value.words.int(0) != 0 else {
      if let position { table.remove(at: position) }
      return
    }
    let new: Engine.Place = (value.words + 8, value.references)
    guard let position else { return try insert(value: new, hash, into: table) }
    let values = table.values
    values.set(position, new.words, new.references)
  }

  /// Adds an entry unless its key is there; whether it was added.
  private func insert(value: Engine.Place) throws(Trap) -> Bool {
    let (hash, position) = try look(in: try table(0))
    if position != nil { return false }
    try insert(value: value, hash, into: try ownTable(0))
    return true
  }

  private func insert(value: Engine.Place, _ hash: Int64, into table: DictionaryObject) throws(Trap) {
    let key = place(1)
    try ensure(
      table.insert(
        hash: hash, key: (UnsafeRawPointer(key.words), UnsafePointer(key.references)),
        value: (UnsafeRawPointer(value.words), UnsafePointer(value.references))))
  }

  /// The key's hash, and the place of its entry if there is one.
  private func look(in table: DictionaryObject) throws(Trap) -> (hash: Int64, position: Int?) {
    let key = place(1), descriptor = self.descriptor
    let hash = try engine.hash(ofKey: key, descriptor)
    return (hash, try engine.find(key, hash: hash, descriptor, in: table))
  }

  private func list(_ entries: ArrayObject, of table: DictionaryObject) throws(Trap) -> ArrayObject {
    let list = try newArray(entries.layout, reserving: table.count)
    for position in table.positions {
      try ensure(list.append(entries.wordAddress(position), entries.refAddress(position)))
    }
    return list
  }
}
