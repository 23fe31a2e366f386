/// Names one file of a run; `SourceMap` hands the numbers out. Interfaces of libraries have negative numbers.
public struct FileID: Hashable, Sendable {
  public let rawValue: Int32

  public init(_ rawValue: Int32) {
    self.rawValue = rawValue
  }

  /// Whether the text is a library's, not an author's.
  public var isLibrary: Bool { rawValue < 0 }
}

/// A text file as it was read: its UTF-8 bytes and where its lines begin.
public struct SourceFile: Sendable {
  /// Whatever has a place in a file holds on to the file, so that a copy must cost no more than one reference.
  private let storage: Storage

  private final class Storage: Sendable {
    let id: FileID
    let path: String
    let bytes: [UInt8]
    /// nil for libraries: nobody asks for a place in them but who mends them.
    let lineStarts: [Int]?
    /// How many bytes before each block of the file go on with a character, so that columns of long lines are found
    /// without going through the line; nil for libraries.
    let continuations: [Int]?

    init(_ id: FileID, _ path: String, _ bytes: [UInt8]) {
      self.id = id
      self.path = path
      self.bytes = bytes
      lineStarts = id.isLibrary ? nil : SourceFile.lineStarts(of: bytes)
      continuations = id.isLibrary ? nil : SourceFile.continuations(of: bytes)
    }
  }

  public init(id: FileID, path: String, bytes: [UInt8]) {
    storage = Storage(id, path, bytes)
  }

  public var id: FileID { storage.id }
  /// The path as the author would type it; it heads every diagnostic.
  public var path: String { storage.path }
  public var bytes: [UInt8] { storage.bytes }

  /// The byte offset at which each line begins; the first is 0.
  public var lineStarts: [Int] { storage.lineStarts ?? SourceFile.lineStarts(of: bytes) }

  public init(id: FileID, path: String, text: String) {
    self.init(id: id, path: path, bytes: Array(text.utf8))
  }

  /// The text of a range of bytes; malformed UTF-8 is shown as replacement characters.
  public func text(_ range: Range<Int>) -> String {
    String(decoding: bytes[range.clamped(to: 0..<bytes.count)], as: UTF8.self)
  }

  /// The number of lines; an empty file has one.
  public var lineCount: Int { lineStarts.count }

  /// The bytes of a line (counted from 1) without its line ending.
  public func line(_ number: Int) -> Range<Int> {
    let starts = lineStarts
    let start = starts[number - 1]
    var end = number < starts.count ? starts[number] : bytes.count
    while end > start, bytes[end - 1] == 0x0A || bytes[end - 1] == 0x0D { end -= 1 }
    return start..<end
  }

  /// The line (from 1) that holds a byte offset, and the column (from 1, in Unicode scalars).
  public func position(at offset: Int) -> SourcePosition {
    let offset = min(max(offset, 0), bytes.count)
    let line = lineNumber(at: offset)
    let start = lineStarts[line - 1]
    let counts = storage.continuations ?? SourceFile.continuations(of: bytes)
    let skipped = continuations(before: offset, counts) - continuations(before: start, counts)
    return SourcePosition(line: line, column: offset - start - skipped + 1)
  }

  private func continuations(before offset: Int, _ counts: [Int]) -> Int {
    let block = offset / SourceFile.blockSize
    return bytes[(block * SourceFile.blockSize)..<offset].reduce(counts[block]) {
      $0 + SourceFile.continuation($1)
    }
  }

  private func lineNumber(at offset: Int) -> Int {
    let starts = lineStarts
    var low = 0
    var high = starts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle } else { high = middle }
    }
    return low + 1
  }

  private static let blockSize = 1024

  private static func continuation(_ byte: UInt8) -> Int { byte & 0xC0 == 0x80 ? 1 : 0 }

  private static func continuations(of bytes: [UInt8]) -> [Int] {
    var counts = [0]
    for start in stride(from: 0, to: bytes.count, by: blockSize) {
      let block = bytes[start..<min(start + blockSize, bytes.count)]
      counts.append(block.reduce(counts[counts.count - 1]) { $0 + continuation($1) })
    }
    return counts
  }

  /// A line ends at LF, CRLF or a lone CR, as in CommonMark.
  private static func lineStarts(of bytes: [UInt8]) -> [Int] {
    var starts = [0]
    for (index, byte) in bytes.enumerated() {
      let endsLine = byte == 0x0A || (byte == 0x0D && (index + 1 == bytes.count || bytes[index + 1] != 0x0A))
      if endsLine { starts.append(index + 1) }
    }
    return starts
  }
}

/// A place for people: line and column both count from 1, columns in Unicode scalars.
public struct SourcePosition: Hashable, Sendable {
  public let line: Int
  public let column: Int

  public init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }
}
