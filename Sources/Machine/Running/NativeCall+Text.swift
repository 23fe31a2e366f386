extension NativeCall {
  func performText() throws(Trap) {
    switch site.intrinsic {
    case .stringAdd:
      let (a, b) = (try text(0), try text(1))
      try ensure(a.utf8.count + b.utf8.count <= engine.heap.limit - engine.heap.used)
      give(a + b)
    case .stringAppend: try appendText()
    case .stringEqual: give(try text(0) == text(1))
    case .stringNotEqual: give(try text(0) != text(1))
    case .stringLess: give(try text(0) < text(1))
    case .stringCount: give(Int64(try text(0).count))
    case .stringIsEmpty: give(try text(0).isEmpty)
    case .stringHasPrefix: give(try text(0).hasPrefix(text(1)))
    case .stringHasSuffix: give(try text(0).hasSuffix(text(1)))
    case .stringContains: give(NativeCall.holds(Array(try text(0)), Array(try text(1))))
    case .stringUppercased: give(try text(0).uppercased())
    case .stringLowercased: give(try text(0).lowercased())
    case .stringRepeating: try repeatText()
    case .stringFromScalar:
      let scalar = UInt32(exactly: int(0)).flatMap(Unicode.Scalar.init)
      words.set(0, scalar != nil)
      references.pointee = scalar.map { StringObject(String($0), heap: engine.heap) }
    case .stringCharacters, .stringConcatenate, .stringBytes, .stringScalars: try performTextParts()
    default: try performCharacter()
    }
  }

  private func appendText() throws(Trap) {
    let register = place(0).references
    let more = try text(1)
    if !isKnownUniquelyReferenced(&register.pointee) {
      register.pointee = StringObject(try text(0), heap: engine.heap)
    }
    try ensure(try engine.object(register, as: StringObject.self).append(more))
  }

  private func repeatText() throws(Trap) {
    let (text, count) = (try text(0), int(1))
    if count < 0 { throw .negativeCount(count) }
    let (bytes, overflow) = Int64(text.utf8.count).multipliedReportingOverflow(by: count)
    if overflow || bytes > Int64(engine.heap.limit - engine.heap.used) { throw noMemory }
    give(String(repeating: text, count: Int(count)))
  }

  private func performTextParts() throws(Trap) {
    switch site.intrinsic {
    case .stringCharacters:
      let text = try text(0)
      let characters = try newArray(.reference, reserving: text.utf8.count / 2)
      for character in text { try append(String(character), to: characters) }
      give(characters)
    case .stringConcatenate:
      let parts = try array(0)
      let whole = StringObject("", heap: engine.heap)
      for index in 0..<parts.count {
        try ensure(whole.append(try engine.object(parts.refAddress(index), as: StringObject.self).text))
      }
      give(whole)
    case .stringBytes:
      let bytes = try newArray(.word, reserving: try text(0).utf8.count)
      for byte in try text(0).utf8 { try ensure(bytes.appendWord(Int64(byte))) }
      give(bytes)
    default:
      let scalars = try newArray(.word, reserving: 0)
      for scalar in try text(0).unicodeScalars { try ensure(scalars.appendWord(Int64(scalar.value))) }
      give(scalars)
    }
  }

  private func append(_ text: String, to array: ArrayObject) throws(Trap) {
    var object: Object? = StringObject(text, heap: engine.heap)
    try ensure(array.append(words, &object))
  }

  private func performCharacter() throws(Trap) {
    guard let character = try text(0).first else { throw .lostValue }
    switch site.intrinsic {
    case .characterIsLetter: give(character.isLetter)
    case .characterIsNumber: give(character.isNumber)
    case .characterIsWhitespace: give(character.isWhitespace)
    case .characterIsNewline: give(character.isNewline)
    case .characterIsUppercase: give(character.isUppercase)
    case .characterIsLowercase: give(character.isLowercase)
    case .characterIsPunctuation: give(character.isPunctuation)
    case .characterNumber: give(optional: character.wholeNumberValue.map { Int64($0) })
    case .characterASCII: give(optional: character.asciiValue.map { Int64($0) })
    default: break
    }
  }

  /// Whether the second list occurs in the first.
  private static func holds(_ text: [Character], _ part: [Character]) -> Bool {
    if part.count > text.count { return false }
    return (0...(text.count - part.count)).contains { start in
      part.indices.allSatisfy { text[start + $0] == part[$0] }
    }
  }
}
