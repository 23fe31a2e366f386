/// Parts of text, by the places of their bytes.
extension NativeCall {
  func performTextPart() throws(Trap) {
    switch site.intrinsic {
    case .stringByteCount: give(Int64(try text(0).utf8.count))
    case .stringByte:
      let place = try self.place(1, in: text(0))
      give(Int64(try text(0).utf8[place]))
    case .stringScalar:
      let place = try self.place(1, in: text(0))
      give(Int64(try text(0).unicodeScalars[place].value))
    case .stringNext:
      let text = try text(0), place = try place(1, in: text)
      give(Int64(text.utf8.distance(from: text.startIndex, to: text.index(after: place))))
    case .stringPrevious:
      let text = try text(0), end = try end(1, in: text)
      if end == text.startIndex { throw NativeCall.outside }
      give(Int64(text.utf8.distance(from: text.startIndex, to: text.index(before: end))))
    case .stringSlice:
      let text = try text(0), start = try end(1, in: text), end = try end(2, in: text)
      if start > end { throw NativeCall.outside }
      give(String(text[start..<end]))
    case .stringCharacters:
      let text = try text(0)
      let characters = try newArray(.reference, reserving: text.utf8.count / 2)
      for character in text { try append(String(character), to: characters) }
      give(characters)
    case .stringConcatenate: try concatenate()
    default: try decode()
    }
  }

  private static var outside: Trap { .precondition("String index is out of bounds") }

  /// The place of a byte.
  private func place(_ parameter: Int, in text: String) throws(Trap) -> String.Index {
    let index = try end(parameter, in: text)
    if index == text.endIndex { throw NativeCall.outside }
    return index
  }

  /// The place of a byte, or behind the last.
  private func end(_ parameter: Int, in text: String) throws(Trap) -> String.Index {
    let offset = int(parameter)
    guard offset >= 0, offset <= text.utf8.count else { throw NativeCall.outside }
    return text.utf8.index(text.startIndex, offsetBy: Int(offset))
  }

  private func concatenate() throws(Trap) {
    let parts = try array(0)
    let whole = StringObject("", heap: engine.heap)
    for index in 0..<parts.count {
      try ensure(whole.append(try engine.object(parts.refAddress(index), as: StringObject.self).text))
    }
    give(whole)
  }

  private func decode() throws(Trap) {
    let bytes = try array(0)
    let values = (0..<bytes.count).map { UInt8(truncatingIfNeeded: bytes.wordAddress($0).int(0)) }
    give(String(decoding: values, as: UTF8.self))
  }

  private func append(_ text: String, to array: ArrayObject) throws(Trap) {
    var object: Object? = StringObject(text, heap: engine.heap)
    try ensure(array.append(words, &object))
  }
}

/// Properties of characters.
extension NativeCall {
  func performCharacter() throws(Trap) {
    guard let character = try text(0).first else { throw .lostValue }
    switch site.intrinsic {
    case .characterIsLetter: give(character.isLetter)
    case .characterIsNumber: give(character.isNumber)
    case .characterIsWhitespace: give(character.isWhitespace)
    case .characterIsNewline: give(character.isNewline)
    case .characterIsUppercase: give(character.isUppercase)
    case .characterIsLowercase: give(character.isLowercase)
    case .characterIsPunctuation: give(character.isPunctuation)
    case .characterIsCased: give(character.isCased)
    case .characterIsSymbol: give(character.isSymbol)
    case .characterIsMathSymbol: give(character.isMathSymbol)
    case .characterIsCurrencySymbol: give(character.isCurrencySymbol)
    case .characterHexDigit: give(optional: character.hexDigitValue.map { Int64($0) })
    case .characterNumber: give(optional: character.wholeNumberValue.map { Int64($0) })
    case .characterASCII: give(optional: character.asciiValue.map { Int64($0) })
    default: break
    }
  }
}
