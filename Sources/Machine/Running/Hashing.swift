/// Hashes of values of any type, as equality tells them apart.
extension Engine {
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
}
