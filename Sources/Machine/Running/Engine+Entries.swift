// Entries of dictionaries, as the dispatch loop reaches them: entry w[c] of r[b].

extension Engine {
  /// Sees to it that nobody else holds the table that an instruction changes (see `owns`).
  @inline(__always)
  func ownsTable(_ i: Current, _ r: References, _ owned: inout UnsafeRawPointer?) -> Bool {
    let register = r + Int(i.b)
    if let address = register.address, owned == address { return true }
    if !isKnownUniquelyReferenced(&register.pointee), makeTableUnique(register) == nil { return false }
    owned = register.address
    return true
  }

  /// A copy of the table in a register that others hold too; nil where memory does not suffice or something else stands
  /// against going on.
  @inline(never)
  func makeTableUnique(_ register: References) -> DictionaryObject? {
    guard let object = register.pointee, obstacle == nil,
      let copy = unsafeDowncast(object, to: DictionaryObject.self).copy()
    else { return nil }
    register.pointee = copy
    return copy
  }

  /// The place of a value that is a single word; nil where there is no such entry (`noEntry`).
  @inline(__always)
  func entryWord(_ i: Current, _ w: Words, _ r: References) -> Words? {
    guard let table = r.table(i.b) else { return nil }
    let number = w.int(i.c)
    return table._withUnsafeGuaranteedRef { table -> Words? in
      let isThere = UInt64(bitPattern: number) < UInt64(bitPattern: Int64(table.values.count))
      return isThere ? table.values.words.at(Int(number)) : nil
    }
  }

  /// Moves a part of an entry's value into registers or back, as two instructions say; false where there is no such entry or
  /// its value is missing (`noEntry`).
  @inline(never)
  func moveEntry(_ i: Current, _ w: Words, _ r: References) -> Bool {
    let e = (i.address + 1).pointee
    guard let object = r[Int(i.b)] else { return false }
    let (values, number) = (unsafeDowncast(object, to: DictionaryObject.self).values, w.int(i.c))
    guard number >= 0, number < values.count else { return false }
    let (entry, register) = (Int(number), w.at(i.a))
    if values.isByte, i.operation == .entrySet {
      values.set(entry, register, r)
      return true
    }
    let inner = (
      words: values.wordAddress(entry).at(e.wordOffset), refs: values.refAddress(entry) + e.refOffset
    )
    return move(i.operation, words: inner, (words: register, refs: r + Int(e.a)), e.wordCount, e.refCount)
  }

  /// Why an instruction found no entry: there is no table, somebody took the entry or its value away, or there is no memory
  /// for a copy.
  @inline(never)
  func noEntry(
    _ i: Current, _ w: Words, _ r: References, _ pc: UnsafePointer<Instruction>, _ code: Int
  ) -> Bool {
    let changes = i.operation != .entryGet && i.operation != .entryGetWord
    let register = r + Int(i.b)
    let wantsCopy = changes && register.pointee != nil && !isKnownUniquelyReferenced(&register.pointee)
    return wantsCopy ? noMemory(pc, code) : fail(.lostValue, at: pc, in: code)
  }
}
