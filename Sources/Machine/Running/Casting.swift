/// Casts, as Swift makes them: what holds values of which only a protocol is known is looked through, collections are cast
/// element by element, tuples part by part, and an optional by what it holds.
extension Engine {
  /// Writes a value as one of another type. False where it is no such value; what has been written is of no use then.
  func cast(
    _ source: TypeDescriptor, _ value: Place, to target: TypeDescriptor, _ result: Place, depth: Int = 0
  ) throws(Trap) -> Bool {
    guard depth < Engine.deepestValue else { throw .depth(limit: Engine.deepestValue) }
    if source.isOne(with: target) {
      result.words.copyMemory(from: value.words, byteCount: source.layout.words * 8)
      result.references.copy(from: value.references, count: source.layout.refs)
      return true
    }
    let inside = depth + 1
    switch (source.kind, target.kind) {
    case (.existential, _):
      return try cast(try object(value.references, as: ExistentialObject.self), to: target, result, inside)
    case (_, .existential(let number)) where source.protocols.contains(number):
      result.references.pointee = erased(source, value.words, value.references)
      return true
    case (.optional(let wrapped), _):
      return try cast(optional: wrapped, source, value, to: target, result, inside)
    case (_, .optional(let wanted)): return try cast(source, value, asHeld: wanted, result, inside)
    case (.array(let from), .array(let to)): return try cast(array: value, of: from, to: to, result, inside)
    case (.dictionary(let key, let held), .dictionary(let newKey, let newHeld)):
      return try cast(table: value, key, held, to: newKey, newHeld, result, inside)
    case (.set(let from), .set(let to)):
      return try cast(table: value, from, nil, to: to, nil, result, inside)
    case (.tuple(let from), .tuple(let to)): return try cast(parts: from, of: value, to: to, result, inside)
    default: return false
    }
  }

  // MARK: Values of which only a protocol is known

  private func cast(
    _ holder: ExistentialObject, to target: TypeDescriptor, _ result: Place, _ depth: Int
  ) throws(Trap) -> Bool {
    let own = holder.descriptor
    if case .existential(let number) = target.kind, own.protocols.contains(number) {
      result.references.pointee = holder
      return true
    }
    let value = (holder.payload.words, holder.payload.references)
    return try cast(own, value, to: target, result, depth: depth)
  }

  // MARK: Optionals

  /// nil is nil of another optional type, too; else what is held is cast, to what the other optional holds if possible.
  private func cast(
    optional wrapped: TypeDescriptor, _ source: TypeDescriptor, _ value: Place, to target: TypeDescriptor,
    _ result: Place, _ depth: Int
  ) throws(Trap) -> Bool {
    let held = (value.words + 8, value.references)
    let isNil = value.words.word == 0
    guard case .optional(let wanted) = target.kind else {
      return isNil ? false : try cast(wrapped, held, to: target, result, depth: depth)
    }
    if isNil {
      putNil(of: source, as: target, result)
      return true
    }
    if try cast(wrapped, held, asHeld: wanted, result, depth) { return true }
    return try cast(wrapped, held, to: target, result, depth: depth)
  }

  private func cast(
    _ source: TypeDescriptor, _ value: Place, asHeld wanted: TypeDescriptor, _ result: Place, _ depth: Int
  ) throws(Trap) -> Bool {
    result.words.word = 1
    return try cast(source, value, to: wanted, (result.words + 8, result.references), depth: depth)
  }

  /// nil as deep inside as in the other type, counted from what the optionals hold in the end.
  private func putNil(of source: TypeDescriptor, as target: TypeDescriptor, _ result: Place) {
    let around = max(0, target.optionalDepth - source.optionalDepth)
    for level in 0..<around { result.words.at(level).word = 1 }
    result.words.at(around).word = 0
    result.references.clear(count: target.layout.refs)
  }

  // MARK: Collections and tuples

  private func cast(
    array value: Place, of source: TypeDescriptor, to target: TypeDescriptor, _ result: Place, _ depth: Int
  ) throws(Trap) -> Bool {
    let array = try object(value.references, as: ArrayObject.self)
    let list = ArrayObject(layout: target.layout, heap: heap)
    let element = BoxObject(layout: target.layout, heap: heap)
    heap.touch(array.count * source.layout.bytes)
    guard list.reserve(array.count) else { throw shortage }
    for index in 0..<array.count {
      let isCast = try cast(source, array.place(index), to: target, element.place, depth: depth)
      if !isCast { return false }
      guard list.append(element.words, element.references) else { throw shortage }
    }
    result.references.pointee = list
    return true
  }

  /// Casts the entries of a dictionary, or of a set, which have no values.
  private func cast(
    table value: Place, _ key: TypeDescriptor, _ held: TypeDescriptor?, to newKey: TypeDescriptor,
    _ newHeld: TypeDescriptor?, _ result: Place, _ depth: Int
  ) throws(Trap) -> Bool {
    let old = try object(value.references, as: DictionaryObject.self)
    let new = DictionaryObject(key: newKey.layout, value: newHeld?.layout ?? .empty, heap: heap)
    let entry = BoxObject(layout: newKey.layout, heap: heap)
    let content = BoxObject(layout: newHeld?.layout ?? .empty, heap: heap)
    heap.touch(old.count * (key.layout.bytes + (held?.layout.bytes ?? 0)))
    for position in old.positions {
      let isKey = try cast(key, old.keys.place(position), to: newKey, entry.place, depth: depth)
      if !isKey { return false }
      if let held, let newHeld {
        let isCast = try cast(held, old.values.place(position), to: newHeld, content.place, depth: depth)
        if !isCast { return false }
      }
      let hash = try hash(ofKey: entry.place, newKey)
      guard new.insert(hash: hash, key: entry.source, value: content.source) else { throw shortage }
    }
    result.references.pointee = new
    return true
  }

  /// Labels stand for each other where one of the two is missing.
  private func cast(
    parts: [DescribedPart], of value: Place, to wanted: [DescribedPart], _ result: Place, _ depth: Int
  ) throws(Trap) -> Bool {
    guard parts.count == wanted.count else { return false }
    for (part, new) in zip(parts, wanted) {
      if let label = part.label, let other = new.label, label != other { return false }
      let isCast = try cast(
        part.descriptor, part.place(in: value), to: new.descriptor, new.place(in: result), depth: depth)
      if !isCast { return false }
    }
    return true
  }
}

extension TypeDescriptor {
  /// How many optionals are around what is held in the end.
  fileprivate var optionalDepth: Int {
    if case .optional(let wrapped) = kind { wrapped.optionalDepth + 1 } else { 0 }
  }
}

extension BoxObject {
  fileprivate var place: Engine.Place { (words, references) }
  fileprivate var source: (UnsafeRawPointer, UnsafePointer<Object?>) {
    (UnsafeRawPointer(words), UnsafePointer(references))
  }
}

extension ArrayObject {
  fileprivate func place(_ index: Int) -> Engine.Place { (wordAddress(index), refAddress(index)) }
}
