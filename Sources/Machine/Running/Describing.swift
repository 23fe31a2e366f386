// Values as Swift prints them: `print` of the whole, `debugPrint` of the parts.

extension Engine {
  /// As `print` shows a value.
  func describe(_ descriptor: TypeDescriptor, _ w: Words, _ r: References) throws(Trap) -> String {
    if let plain = describePlain(descriptor, w, r) { return plain }
    var text = ""
    try describe(descriptor, w, r, into: &text, isPart: false, depth: 0)
    return text
  }

  /// Numbers, truth values and text, which need no place to call anything from; nil for all else.
  func describePlain(_ descriptor: TypeDescriptor, _ w: Words, _ r: References) -> String? {
    if descriptor.description != nil || descriptor.debugDescription != nil { return nil }
    switch descriptor.kind {
    case .integer: return Decimal(w.int(0)).text
    case .double: return spelled(w.real(0))
    case .boolean: return w.int(0) != 0 ? "true" : "false"
    case .string, .character: return r.pointee.map { unsafeDowncast($0, to: StringObject.self).text }
    default: return nil
    }
  }

  /// As it appears inside a collection, and as `debugPrint` shows it.
  func describeDebug(_ descriptor: TypeDescriptor, _ w: Words, _ r: References) throws(Trap) -> String {
    var text = ""
    try describe(descriptor, w, r, into: &text, isPart: true, depth: 0)
    return text
  }

  func describe(_ error: ExistentialObject) throws(Trap) -> String {
    try describe(error.descriptor, error.payload.words, error.payload.references)
  }

  /// Values may be nested so deeply before they cannot be described or compared.
  static let deepestValue = 1_000

  private func describe(
    _ descriptor: TypeDescriptor, _ w: Words, _ r: References, into text: inout String, isPart: Bool,
    depth: Int
  ) throws(Trap) {
    guard depth < Engine.deepestValue else { throw .depth(limit: Engine.deepestValue) }
    let (first, second) = (descriptor.description, descriptor.debugDescription)
    if let code = isPart ? second ?? first : first ?? second {
      text += try ownDescription(code, descriptor, w, r)
      return
    }
    if text.utf8.count > limits.output { throw .output(limit: limits.output) }
    switch descriptor.kind {
    case .empty: text += "()"
    case .integer: text += Decimal(w.int(0)).text
    case .double: text += spelled(w.real(0))
    case .boolean: text += w.int(0) != 0 ? "true" : "false"
    case .string, .character:
      let string = try object(r, as: StringObject.self).text
      if isPart { text += string.debugDescription } else { text += string }
    case .array(let element):
      let array = try object(r, as: ArrayObject.self)
      text += "["
      for index in 0..<array.count {
        if index > 0 { text += ", " }
        try describe(
          element, array.wordAddress(index), array.refAddress(index), into: &text, isPart: true,
          depth: depth + 1)
      }
      text += "]"
    case .dictionary(let key, let value): try describe(dictionary: r, key, value, into: &text, depth: depth)
    case .set(let element):
      text += isPart ? "Set(" : ""
      try describe(dictionary: r, element, nil, into: &text, depth: depth)
      text += isPart ? ")" : ""
    case .tuple(let parts): try describe(parts, w, r, into: &text, depth: depth)
    case .structure(let parts):
      text += isPart ? descriptor.qualifiedName : descriptor.name
      try describe(parts, w, r, into: &text, depth: depth)
    case .enumeration(let isBoxed, let cases):
      let index = Int(truncatingIfNeeded: w.int(0))
      guard cases.indices.contains(index) else { throw .lostValue }
      text += (isPart ? descriptor.qualifiedName + "." : "") + cases[index].name
      if cases[index].payload.isEmpty { return }
      let place = try payload(isBoxed, w, r)
      let parts = cases[index].payload.onlyTuple ?? cases[index].payload
      try describe(parts, place.words, place.references, into: &text, depth: depth)
    case .optional(let wrapped):
      if w.int(0) == 0 {
        text += "nil"
      } else {
        text += "Optional("
        try describe(wrapped, w + 8, r, into: &text, isPart: true, depth: depth + 1)
        text += ")"
      }
    case .function: text += "(Function)"
    case .host: text += try object(r, as: AnyHostObject.self).text
    case .existential:
      let error = try object(r, as: ExistentialObject.self)
      try describe(
        error.descriptor, error.payload.words, error.payload.references, into: &text, isPart: isPart,
        depth: depth + 1)
    case .metatype(let instance): text += isPart ? instance.qualifiedName : instance.name
    }
  }

  private func describe(
    _ parts: [DescribedPart], _ w: Words, _ r: References, into text: inout String, depth: Int
  ) throws(Trap) {
    text += "("
    for (index, part) in parts.enumerated() {
      if index > 0 { text += ", " }
      if let label = part.label { text += label + ": " }
      try describe(
        part.descriptor, w.at(part.offset.word), r + part.offset.ref, into: &text, isPart: true,
        depth: depth + 1)
    }
    text += ")"
  }

  private func describe(
    dictionary r: References, _ key: TypeDescriptor, _ value: TypeDescriptor?, into text: inout String,
    depth: Int
  ) throws(Trap) {
    let table = try object(r, as: DictionaryObject.self)
    if table.count == 0, value != nil {
      text += "[:]"
      return
    }
    text += "["
    for (index, position) in table.positions.enumerated() {
      if index > 0 { text += ", " }
      try describe(
        key, table.keys.wordAddress(position), table.keys.refAddress(position), into: &text, isPart: true,
        depth: depth + 1)
      guard let value else { continue }
      text += ": "
      try describe(
        value, table.values.wordAddress(position), table.values.refAddress(position), into: &text,
        isPart: true,
        depth: depth + 1)
    }
    text += "]"
  }

  private func ownDescription(
    _ code: Int, _ descriptor: TypeDescriptor, _ w: Words, _ r: References
  ) throws(Trap) -> String {
    let slot = codes[code].shape.parameters[0].slot
    return try invoke(code) { words, references in
      words.at(slot.word).copyMemory(from: w, byteCount: descriptor.layout.words * 8)
      (references + slot.ref).copy(from: r, count: descriptor.layout.refs)
    } finish: { _, references in
      references.pointee.map { unsafeDowncast($0, to: StringObject.self).text } ?? ""
    }
  }

  // MARK: Parts

  /// The object in a register, which an earlier trap may have emptied.
  func object<Expected: Object>(_ r: References, as type: Expected.Type) throws(Trap) -> Expected {
    guard let object = r.pointee else { throw .lostValue }
    return unsafeDowncast(object, to: type)
  }

  /// Where the payload of an enumeration's value lies; offsets of its parts count from there.
  func payload(
    _ isBoxed: Bool, _ w: Words, _ r: References
  ) throws(Trap) -> (words: Words, references: References) {
    if !isBoxed { return (w, r) }
    let box = try object(r, as: BoxObject.self)
    return (box.words, box.references)
  }
}

extension [DescribedPart] {
  /// The parts of the only one, where that is a tuple without a label: they are shown as if they were the payload.
  fileprivate var onlyTuple: [DescribedPart]? {
    guard count == 1, self[0].label == nil else { return nil }
    switch self[0].descriptor.kind {
    case .tuple(let parts): return parts.map { $0.moved(by: self[0].offset) }
    case .empty: return []
    default: return nil
    }
  }
}

extension DescribedPart {
  fileprivate func moved(by offset: Slot) -> DescribedPart {
    DescribedPart(label: label, descriptor: descriptor, offset: self.offset + offset)
  }
}

/// A double as Swift prints it, except that no nan has a sign.
func spelled(_ value: Double) -> String { value.isNaN ? "nan" : value.description }
