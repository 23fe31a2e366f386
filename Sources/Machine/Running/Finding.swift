/// Finds keys in tables.
extension Engine {
  /// What a table finds a key by: a whole number itself, of other values the hash.
  func hash(ofKey key: Place, _ descriptor: TypeDescriptor) throws(Trap) -> Int64 {
    if case .integer = descriptor.kind { return key.words.int(0) }
    var hash: Int64 = 0
    try self.hash(descriptor, key, into: &hash)
    return hash
  }

  /// The position of a key in a dictionary or set.
  func find(_ key: Place, _ descriptor: TypeDescriptor, in table: DictionaryObject) throws(Trap) -> Int? {
    try find(key, hash: hash(ofKey: key, descriptor), descriptor, in: table)
  }

  func find(
    _ key: Place, hash: Int64, _ descriptor: TypeDescriptor, in table: DictionaryObject
  ) throws(Trap) -> Int? {
    if case .integer = descriptor.kind { return table.find(word: key.words.int(0)) }
    var trap: Trap?
    let position = table.find(hash: hash) { position in
      let stored: Place = (table.keys.wordAddress(position), table.keys.refAddress(position))
      do throws(Trap) {
        return try areEqual(descriptor, stored, key)
      } catch {
        trap = error
        return true
      }
    }
    if let trap { throw trap }
    return position
  }
}
