// Equality and order of whole values, part by part or by a type's own functions.

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
}

extension DescribedPart {
  func place(in whole: Engine.Place) -> Engine.Place {
    (whole.words.at(offset.word), whole.references + offset.ref)
  }
}
