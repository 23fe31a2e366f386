/// A text that lies in a file, perhaps in pieces.
///
/// A cell inside a block quote has a `>` before each of its lines, so its text is not one range of the
/// file. A view holds the joined text and knows for each byte where it came from; whoever reads it
/// (the lexer, the TeX reader) reports places in the file.
public struct SourceView: Sendable {
  public let file: FileID
  /// The joined text, UTF-8.
  public let bytes: [UInt8]
  /// Where each piece begins in the view and in the file, ascending in both.
  private let pieces: [Piece]

  private struct Piece: Sendable {
    let viewStart: Int
    let fileStart: Int
  }

  /// The text of several ranges of a file, joined.
  public init(_ file: SourceFile, ranges: [Range<Int>]) {
    var bytes: [UInt8] = []
    var pieces: [Piece] = []
    for range in ranges {
      pieces.append(Piece(viewStart: bytes.count, fileStart: range.lowerBound))
      bytes += file.bytes[range]
    }
    self.file = file.id
    self.bytes = bytes
    self.pieces = pieces.isEmpty ? [Piece(viewStart: 0, fileStart: 0)] : pieces
  }

  /// The whole of a file.
  public init(_ file: SourceFile) {
    self.init(file: file.id, bytes: file.bytes, pieces: [Piece(viewStart: 0, fileStart: 0)])
  }

  private init(file: FileID, bytes: [UInt8], pieces: [Piece]) {
    self.file = file
    self.bytes = bytes
    self.pieces = pieces
  }

  public var text: String { String(decoding: bytes, as: UTF8.self) }

  /// The text with LF for every line ending.
  public var textWithPlainLineEndings: String {
    guard bytes.contains(0x0D) else { return text }
    var plain: [UInt8] = []
    for (index, byte) in bytes.enumerated() where byte != 0x0A || index == 0 || bytes[index - 1] != 0x0D {
      plain.append(byte == 0x0D ? 0x0A : byte)
    }
    return String(decoding: plain, as: UTF8.self)
  }

  /// The offset in the file of a byte of the view; the view's end maps to just after its last byte.
  public func fileOffset(_ offset: Int) -> Int {
    let piece = piece(holding: offset)
    return piece.fileStart + (offset - piece.viewStart)
  }

  /// The place in the file of a range of the view.
  public func span(_ range: Range<Int>) -> SourceSpan {
    let end = range.isEmpty ? fileOffset(range.lowerBound) : fileOffset(range.upperBound - 1) + 1
    return SourceSpan(file: file, start: fileOffset(range.lowerBound), end: end)
  }

  /// The ranges of the file that a range of the view consists of, ascending.
  public func fileRanges(_ range: Range<Int>) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var start = range.lowerBound
    while start < range.upperBound {
      let next = pieces.first { $0.viewStart > start }?.viewStart ?? bytes.count
      let end = min(next, range.upperBound)
      ranges.append(fileOffset(start)..<(fileOffset(end - 1) + 1))
      start = end
    }
    return ranges
  }

  /// A part of the view, as a view.
  public subscript(range: Range<Int>) -> SourceView {
    var kept = [Piece(viewStart: 0, fileStart: fileOffset(range.lowerBound))]
    for piece in pieces where piece.viewStart > range.lowerBound && piece.viewStart < range.upperBound {
      kept.append(Piece(viewStart: piece.viewStart - range.lowerBound, fileStart: piece.fileStart))
    }
    return SourceView(file: file, bytes: Array(bytes[range]), pieces: kept)
  }

  private func piece(holding offset: Int) -> Piece {
    var low = 0
    var high = pieces.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if pieces[middle].viewStart <= offset { low = middle } else { high = middle }
    }
    return pieces[low]
  }
}
