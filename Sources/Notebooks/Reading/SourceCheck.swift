import Diagnostics

/// Makes a file's bytes fit for libcmark without moving any: NUL and malformed UTF-8 become substitutes
/// of the same length, a byte order mark becomes spaces.
struct SourceCheck {
  let bytes: [UInt8]
  let diagnostics: [Diagnostic]

  init(_ file: SourceFile) {
    var bytes = file.bytes
    let firstBad = SourceCheck.replaceMalformed(in: &bytes)
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes.replaceSubrange(0..<3, with: [0x20, 0x20, 0x20]) }
    self.bytes = bytes
    diagnostics = firstBad.map { [SourceCheck.malformed(file, at: $0)] } ?? []
  }

  private static func malformed(_ file: SourceFile, at offset: Int) -> Diagnostic {
    let value = String(file.bytes[offset], radix: 16, uppercase: true)
    let name = file.bytes[offset] < 16 ? "0x0" + value : "0x" + value
    return .error(
      "invalid-utf8", at: SourceSpan(file: file.id, start: offset, end: offset + 1),
      "the file is not UTF-8: byte \(name) does not begin or continue a character here",
      hint: "save the notebook as UTF-8")
  }

  private static func replaceMalformed(in bytes: inout [UInt8]) -> Int? {
    var first: Int?
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if byte < 0x80 {
        if byte == 0 { bytes[index] = ASCII.substitute }
        index += 1
      } else if let length = sequenceLength(bytes, at: index) {
        index += length
      } else {
        if first == nil { first = index }
        bytes[index] = ASCII.substitute
        index += 1
      }
    }
    return first
  }

  /// The length of a well-formed sequence of two to four bytes (Unicode 15, table 3-7).
  private static func sequenceLength(_ bytes: [UInt8], at index: Int) -> Int? {
    let (length, second): (Int, ClosedRange<UInt8>)
    switch bytes[index] {
    case 0xC2...0xDF: (length, second) = (2, 0x80...0xBF)
    case 0xE0: (length, second) = (3, 0xA0...0xBF)
    case 0xED: (length, second) = (3, 0x80...0x9F)
    case 0xE1...0xEF: (length, second) = (3, 0x80...0xBF)
    case 0xF0: (length, second) = (4, 0x90...0xBF)
    case 0xF1...0xF3: (length, second) = (4, 0x80...0xBF)
    case 0xF4: (length, second) = (4, 0x80...0x8F)
    default: return nil
    }
    guard index + length <= bytes.count, second.contains(bytes[index + 1]) else { return nil }
    return bytes[(index + 2)..<max(index + 2, index + length)].allSatisfy { $0 & 0xC0 == 0x80 } ? length : nil
  }
}
