// Equality, order and hashes of whole values, part by part or by a type's own functions.

extension Engine {
  /// The address of a value.
  typealias Place = (words: Words, references: References)

  func areEqual(_ descriptor: TypeDescriptor, _ a: Place, _ b: Place, depth: Int = 0) throws(Trap) -> Bool {
    guard depth < Engine.deepestValue else { throw .depth(limit: Engine.deepestValue) }
    if let code = descriptor.equality { return try callComparison(code, descriptor, a, b) }
    switch descriptor.kind {
    case .empty, .metatype: return true
    case .integer, .boolean: return a.words.int(0) == b.words.int(0)
    case .double: return a.words.real(0) == b.words.real(0)
    case .string, .character:
      return try object(a.references, as: StringObject.self).text
        == object(b.references, as: StringObject.self).text
    case .array(let element):
      let (x, y) = (
        try object(a.references, as: ArrayObject.self), try object(b.references, as: ArrayObject.self)
      )
      if x.count != y.count { return false }
      heap.touch(x.count * element.layout.bytes)
      for index in 0..<x.count {
        let equal = try areEqual(
          element, (x.wordAddress(index), x.refAddress(index)), (y.wordAddress(index), y.refAddress(index)),
          depth: depth + 1)
        if !equal { return false }
      }
      return true
    case .dictionary(let key, let value): return try areEqual(tables: a, b, key, value, depth: depth)
    case .set(let element): return try areEqual(tables: a, b, element, nil, depth: depth)
    case .tuple(let parts), .structure(let parts): return try areEqual(parts, a, b, depth: depth)
    case .optional(let wrapped):
      if a.words.int(0) != b.words.int(0) { return false }
      if a.words.int(0) == 0 { return true }
      return try areEqual(wrapped, (a.words + 8, a.references), (b.words + 8, b.references), depth: depth + 1)
    case .enumeration(let isBoxed, let cases):
      if a.words.int(0) != b.words.int(0) { return false }
      let payload = cases[Int(a.words.int(0))].payload
      if payload.isEmpty { return true }
      return try areEqual(
        payload, self.payload(isBoxed, a.words, a.references), self.payload(isBoxed, b.words, b.references),
        depth: depth)
    case .host:
      return try object(a.references, as: AnyHostObject.self)
        .isEqual(to: object(b.references, as: AnyHostObject.self))
    case .function, .existential: return a.references.pointee === b.references.pointee
    }
  }

  private func areEqual(_ parts: [DescribedPart], _ a: Place, _ b: Place, depth: Int) throws(Trap) -> Bool {
    for part in parts
    where try !areEqual(part.descriptor, part.place(in: a), part.place(in: b), depth: depth + 1) {
      return false
    }
    return true
  }

  private func areEqual(
    tables a: Place, _ b: Place, _ key: TypeDescriptor, _ value: TypeDescriptor?, depth: Int
  ) throws(Trap) -> Bool {
    let x = try object(a.references, as: DictionaryObject.self)
    let y = try object(b.references, as: DictionaryObject.self)
    if x.count != y.count { return false }
    for position in x.positions {
      guard let other = try find((x.keys.wordAddress(position), x.keys.refAddress(position)), key, in: y)
      else {
        return false
      }
      guard let value else { continue }
      let equal = try areEqual(
        value, (x.values.wordAddress(position), x.values.refAddress(position)),
        (y.values.wordAddress(other), y.values.refAddress(other)), depth: depth + 1)
      if !equal { return false }
    }
    return true
  }

  /// Numbers and text by value, enumerations by case and then payload, others by their parts.
  func isLess(_ descriptor: TypeDescriptor, _ a: Place, _ b: Place, depth: Int = 0) throws(Trap) -> Bool {
    guard depth < Engine.deepestValue else { throw .depth(limit: Engine.deepestValue) }
    switch descriptor.kind {
    case .integer, .boolean: return a.words.int(0) < b.words.int(0)
    case .double: return a.words.real(0) < b.words.real(0)
    case .string, .character:
      return try object(a.references, as: StringObject.self).text
        < object(b.references, as: StringObject.self).text
    case .tuple(let parts), .structure(let parts): return try isLess(parts, a, b, depth: depth)
    case .enumeration(let isBoxed, let cases):
      if a.words.int(0) != b.words.int(0) { return a.words.int(0) < b.words.int(0) }
      let payload = cases[Int(a.words.int(0))].payload
      if payload.isEmpty { return false }
      return try isLess(
        payload, self.payload(isBoxed, a.words, a.references), self.payload(isBoxed, b.words, b.references),
        depth: depth)
    case .empty, .metatype, .array, .dictionary, .set, .optional, .function, .host, .existential: return false
    }
  }

  private func isLess(_ parts: [DescribedPart], _ a: Place, _ b: Place, depth: Int) throws(Trap) -> Bool {
    for part in parts {
      if try isLess(part.descriptor, part.place(in: a), part.place(in: b), depth: depth + 1) { return true }
      if try !areEqual(part.descriptor, part.place(in: a), part.place(in: b), depth: depth + 1) {
        return false
      }
    }
    return false
  }

  private func callComparison(
    _ code: Int, _ descriptor: TypeDescriptor, _ a: Place, _ b: Place
  ) throws(Trap) -> Bool {
    let parameters = codes[code].shape.parameters
    return try invoke(code) { words, references in
      for (parameter, place) in zip(parameters, [a, b]) {
        let slot = parameter.slot
        words.at(slot.word).copyMemory(from: place.words, byteCount: descriptor.layout.words * 8)
        (references + slot.ref).copy(from: place.references, count: descriptor.layout.refs)
      }
    } finish: { words, _ in
      words.int(0) != 0
    }
  }

  // MARK: Hashes

  /// Mixes a value into a hash. The numbers are ours and the same in every run; no program can see them.
  func hash(_ descriptor: TypeDescriptor, _ place: Place, into state: inout Int64, depth: Int = 0)
    throws(Trap)
  {
    guard depth < Engine.deepestValue else { throw .depth(limit: Engine.deepestValue) }
    if let code = descriptor.hash {
      state = try callHash(code, descriptor, place, state)
      return
    }
    switch descriptor.kind {
    case .empty, .function, .host, .existential, .metatype: break
    case .integer, .boolean: Engine.mix(place.words.int(0), into: &state)
    case .double:
      let value = place.words.real(0)
      Engine.mix(value == 0 ? 0 : Int64(bitPattern: value.bitPattern), into: &state)
    case .string, .character:
      for scalar in Engine.canonical(try object(place.references, as: StringObject.self).text) {
        Engine.mix(Int64(scalar), into: &state)
      }
    case .array(let element):
      let array = try object(place.references, as: ArrayObject.self)
      Engine.mix(Int64(array.count), into: &state)
      heap.touch(array.count * element.layout.bytes)
      for index in 0..<array.count {
        try hash(element, (array.wordAddress(index), array.refAddress(index)), into: &state, depth: depth + 1)
      }
    case .dictionary(let key, _), .set(let key): try hash(table: place, key, into: &state, depth: depth)
    case .tuple(let parts), .structure(let parts): try hash(parts, place, into: &state, depth: depth)
    case .optional(let wrapped):
      Engine.mix(place.words.int(0), into: &state)
      if place.words.int(0) == 0 { return }
      try hash(wrapped, (place.words + 8, place.references), into: &state, depth: depth + 1)
    case .enumeration(let isBoxed, let cases):
      Engine.mix(place.words.int(0), into: &state)
      let payload = cases[Int(place.words.int(0))].payload
      if payload.isEmpty { return }
      try hash(payload, self.payload(isBoxed, place.words, place.references), into: &state, depth: depth)
    }
  }

  private func hash(_ parts: [DescribedPart], _ place: Place, into state: inout Int64, depth: Int)
    throws(Trap)
  {
    for part in parts { try hash(part.descriptor, part.place(in: place), into: &state, depth: depth + 1) }
  }

  /// The order of entries does not count, so their hashes are added.
  private func hash(
    table place: Place, _ key: TypeDescriptor, into state: inout Int64, depth: Int
  ) throws(Trap) {
    let table = try object(place.references, as: DictionaryObject.self)
    var sum: Int64 = 0
    for position in table.positions {
      var own: Int64 = 0
      try hash(
        key, (table.keys.wordAddress(position), table.keys.refAddress(position)), into: &own, depth: depth + 1
      )
      sum &+= own
    }
    Engine.mix(sum, into: &state)
  }

  private func callHash(
    _ code: Int, _ descriptor: TypeDescriptor, _ place: Place, _ state: Int64
  ) throws(Trap) -> Int64 {
    let parameters = codes[code].shape.parameters
    guard parameters.count == 2 else { return state }
    return try invoke(code) { words, references in
      words.at(parameters[0].slot.word).copyMemory(from: place.words, byteCount: descriptor.layout.words * 8)
      (references + parameters[0].slot.ref).copy(from: place.references, count: descriptor.layout.refs)
      words.at(parameters[1].slot.word).storeBytes(of: state, as: Int64.self)
    } finish: { words, _ in
      words.at(parameters[1].slot.word).load(as: Int64.self)
    }
  }

  static func mix(_ value: Int64, into state: inout Int64) {
    var mixed = UInt64(bitPattern: state) ^ UInt64(bitPattern: value)
    mixed = (mixed ^ (mixed >> 32)) &* 0xD6E8_FEB8_6659_FD93
    state = Int64(bitPattern: mixed ^ (mixed >> 29)) &+ 1
  }

  /// Numbers that are the same for texts that Swift holds equal, however their accents are composed. Text
  /// outside ASCII is told apart by its first ASCII letters and, in all cases, by comparison.
  static func canonical(_ text: String) -> [UInt8] {
    let bytes = Array(text.utf8)
    if bytes.allSatisfy({ $0 < 0x80 }) { return bytes }
    var count: UInt8 = 0
    for _ in text { count &+= 1 }
    return [0xFF, count]
  }

  // MARK: Tables

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

extension DescribedPart {
  func place(in whole: Engine.Place) -> Engine.Place {
    (whole.words.at(offset.word), whole.references + offset.ref)
  }
}
