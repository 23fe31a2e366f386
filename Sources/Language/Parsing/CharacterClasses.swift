/// The characters of identifiers and operators, as "The Swift Programming Language", Lexical Structure, lists them.
enum CharacterClasses {
  static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

  static func isASCIIIdentifierHead(_ byte: UInt8) -> Bool {
    (byte >= 0x61 && byte <= 0x7A) || (byte >= 0x41 && byte <= 0x5A) || byte == 0x5F
  }

  static func isASCIIIdentifierPart(_ byte: UInt8) -> Bool { isASCIIIdentifierHead(byte) || isDigit(byte) }

  /// `/=-+*!&|^~<>%.?`
  static func isASCIIOperator(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x2F, 0x3D, 0x2D, 0x2B, 0x2A, 0x21, 0x26, 0x7C, 0x5E, 0x7E, 0x3C, 0x3E, 0x25, 0x2E, 0x3F: true
    default: false
    }
  }

  static func isIdentifierHead(_ scalar: UInt32) -> Bool {
    isIdentifierPart(scalar) && !isCombining(scalar)
  }

  static func isIdentifierPart(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x00..<0x80: isASCIIIdentifierPart(UInt8(scalar))
    case 0xA8, 0xAA, 0xAD, 0xAF, 0xB2...0xB5, 0xB7...0xBA, 0xBC...0xBE, 0xC0...0xD6, 0xD8...0xF6: true
    case 0xF8...0x167F, 0x1681...0x180D, 0x180F...0x1FFF, 0x200B...0x200D, 0x202A...0x202E: true
    case 0x203F...0x2040, 0x2054, 0x2060...0x218F, 0x2460...0x24FF, 0x2776...0x2793: true
    case 0x2C00...0x2DFF, 0x2E80...0x2FFF, 0x3004...0x3007, 0x3021...0x302F, 0x3031...0xD7FF: true
    case 0xF900...0xFD3D, 0xFD40...0xFDCF, 0xFDF0...0xFE44, 0xFE47...0xFFF8: true
    case 0x10000...0xEFFFD: scalar & 0xFFFF <= 0xFFFD
    default: false
    }
  }

  static func isOperatorHead(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x00..<0x80: isASCIIOperator(UInt8(scalar))
    case 0xA1...0xA7, 0xA9, 0xAB, 0xAC, 0xAE, 0xB0, 0xB1, 0xB6, 0xBB, 0xBF, 0xD7, 0xF7: true
    case 0x2016...0x2017, 0x2020...0x2027, 0x2030...0x203E, 0x2041...0x2053, 0x2055...0x205E: true
    case 0x2190...0x23FF, 0x2500...0x2775, 0x2794...0x2BFF, 0x2E00...0x2E7F: true
    case 0x3001...0x3003, 0x3008...0x3020, 0x3030: true
    default: false
    }
  }

  static func isOperatorPart(_ scalar: UInt32) -> Bool {
    isOperatorHead(scalar) || isCombining(scalar) || (0xFE00...0xFE0F).contains(scalar)
      || (0xE0100...0xE01EF).contains(scalar)
  }

  /// Combining marks may not begin a name.
  private static func isCombining(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x300...0x36F, 0x1DC0...0x1DFF, 0x20D0...0x20FF, 0xFE20...0xFE2F: true
    default: false
    }
  }

  /// The scalar that begins at an offset and its length in bytes; nil where the bytes are not UTF-8.
  static func decode(_ bytes: [UInt8], at offset: Int) -> (scalar: UInt32, length: Int)? {
    let first = bytes[offset]
    if first < 0x80 { return (UInt32(first), 1) }
    let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
    guard first >= 0xC2, first <= 0xF4, offset + length <= bytes.count else { return nil }
    var scalar = UInt32(first) & (0x7F >> UInt32(length))
    for byte in bytes[(offset + 1)..<(offset + length)] {
      guard byte & 0xC0 == 0x80 else { return nil }
      scalar = scalar << 6 | UInt32(byte & 0x3F)
    }
    return (scalar, length)
  }
}

extension String {
  /// Whether it is the name of an operator.
  var isOperatorName: Bool {
    unicodeScalars.first.map { CharacterClasses.isOperatorHead($0.value) } ?? false
  }
}
