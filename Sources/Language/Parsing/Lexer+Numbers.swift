/// Number literals, with Swift's rules and Swift's wording of what is wrong with them.
extension Lexer {
  mutating func lexNumber() {
    let start = position
    guard bytes[start] == 0x30 else { return lexDecimal(start) }
    switch byte(at: start + 1) {
    case 0x78: lexHexadecimal(start)
    case 0x6F: lexRadix(start, highest: 0x37, "octal digit (0-7)")
    case 0x62: lexRadix(start, highest: 0x31, "binary digit (0 or 1)")
    default: lexDecimal(start)
    }
  }

  private mutating func lexDecimal(_ start: Int) {
    skipDigits()
    // After a dot it is the place of a tuple's element: `pair.0.1`.
    let isElement = tokens.last.map { $0.kind == .period && $0.end == start } ?? false
    var isFloat = false
    if !isElement {
      if byte(at: position) == 0x2E, CharacterClasses.isDigit(byte(at: position + 1)) {
        position += 1
        skipDigits()
        isFloat = true
      }
      if byte(at: position) | 0x20 == 0x65 {
        guard lexExponent(start, digit: "floating point exponent") else { return }
        isFloat = true
      }
    }
    finish(start, isFloat ? .float : .integer, "digit in \(isFloat ? "floating point" : "integer") literal")
  }

  private mutating func lexHexadecimal(_ start: Int) {
    position = start + 2
    guard isHexDigit(byte(at: position)) else {
      return invalidDigit(start, "hexadecimal digit (0-9, A-F) in integer literal", missing: "'0x'")
    }
    skipHexDigits()
    var isFloat = false
    if byte(at: position) == 0x2E, isHexDigit(byte(at: position + 1)), hasExponent(after: position + 1) {
      position += 1
      skipHexDigits()
      isFloat = true
    }
    if byte(at: position) | 0x20 == 0x70 {
      guard lexExponent(start, digit: "floating point exponent") else { return }
      isFloat = true
    } else if byte(at: position) == 0x2E, CharacterClasses.isDigit(byte(at: position + 1)) {
      position += 1
      skipHexDigits()
      report(
        "invalid-number", position..<position, "hexadecimal floating point literal must end with an exponent",
        hint: "write 'p0' behind it")
      return emit(.float, start..<position, isBroken: true)
    }
    finish(start, isFloat ? .float : .integer, "hexadecimal digit (0-9, A-F) in integer literal")
  }

  private mutating func lexRadix(_ start: Int, highest: UInt8, _ digit: String) {
    position = start + 2
    guard byte(at: position) >= 0x30, byte(at: position) <= highest else {
      return invalidDigit(start, "\(digit) in integer literal", missing: digit)
    }
    while byte(at: position) == 0x5F || (byte(at: position) >= 0x30 && byte(at: position) <= highest) {
      position += 1
    }
    finish(start, .integer, "\(digit) in integer literal")
  }

  private mutating func lexExponent(_ start: Int, digit: String) -> Bool {
    position += 1
    if byte(at: position) == 0x2B || byte(at: position) == 0x2D { position += 1 }
    guard CharacterClasses.isDigit(byte(at: position)) else {
      report("invalid-number", position..<position, "expected a digit in \(digit)")
      skipIdentifier()
      emit(.float, start..<position, isBroken: true)
      return false
    }
    skipDigits()
    return true
  }

  private mutating func finish(_ start: Int, _ kind: Token.Kind, _ expected: @autoclosure () -> String) {
    guard CharacterClasses.isASCIIIdentifierPart(byte(at: position)) || byte(at: position) >= 0xC0 else {
      return emit(kind, start..<position)
    }
    let end = position
    skipIdentifier()
    guard position > end else { return emit(kind, start..<end) }
    position = end
    invalidDigit(start, expected(), missing: expected())
  }

  private mutating func invalidDigit(_ start: Int, _ expected: String, missing: String) {
    let place = position
    let length = place < bytes.count ? CharacterClasses.decode(bytes, at: place)?.length ?? 1 : 0
    skipIdentifier()
    if position == place {
      report(
        "invalid-number", place..<place, "expected \(missing == "'0x'" ? "hexadecimal digits" : missing)")
    } else {
      let found = String(decoding: bytes[place..<min(place + length, bytes.count)], as: UTF8.self)
      report("invalid-number", place..<(place + length), "'\(found)' is not a valid \(expected)")
    }
    emit(.integer, start..<position, isBroken: true)
  }

  private mutating func skipDigits() {
    while CharacterClasses.isDigit(byte(at: position)) || byte(at: position) == 0x5F { position += 1 }
  }

  private mutating func skipHexDigits() {
    while isHexDigit(byte(at: position)) || byte(at: position) == 0x5F { position += 1 }
  }

  private func isHexDigit(_ byte: UInt8) -> Bool {
    CharacterClasses.isDigit(byte) || (byte | 0x20 >= 0x61 && byte | 0x20 <= 0x66)
  }

  /// Whether `0x1.8` goes on as `p3`: without, the dot may begin a member.
  private func hasExponent(after offset: Int) -> Bool {
    var end = offset
    while isHexDigit(byte(at: end)) || byte(at: end) == 0x5F { end += 1 }
    return byte(at: end) | 0x20 == 0x70
  }
}
