/// A text that lies in a file, perhaps in pieces.
///
/// A cell inside a block quote has a `>` before each of its lines, so its text is not one range of the
/// file. A view holds the joined text and knows for each byte where it came from; whoever reads it
/// (the lexer, the TeX reader) reports places in the file.
public struct SourceView: Sendable {
  public let file: FileID
  /// The joined text, UTF-8.
  public let bytes: [UInt8]
  /// Where the first piece begins in the file.
  private let firstStart: Int
  /// Where each further piece begins in the view and in the file, ascending in both.
  private let furtherPieces: [Piece]

  private struct Piece: Sendable {
    let viewStart: Int
    let fileStart: Int
  }

  /// The text of several ranges of a file, joined.
  public init(_ file: SourceFile, ranges: [Range<Int>]) {
    guard ranges.count != 1 else {
      self.init(file, ranges[0])
      return
    }
    let source = file.bytes
    var bytes: [UInt8] = []
    var pieces: [Piece] = []
    for range in ranges {
      pieces.append(Piece(viewStart: bytes.count, fileStart: range.lowerBound))
      bytes += source[range]
    }
    self.init(
      file: file.id, bytes: bytes, firstStart: pieces.first?.fileStart ?? 0,
      furtherPieces: Array(pieces.dropFirst()))
  }

  /// The text of a range of a file.
  public init(_ file: SourceFile, _ range: Range<Int>) {
    self.init(
      file: file.id, bytes: Array(file.bytes[range]), firstStart: range.lowerBound, furtherPieces: [])
  }

  /// The whole of a file.
  public init(_ file: SourceFile) {
    self.init(file: file.id, bytes: file.bytes, firstStart: 0, furtherPieces: [])
  }

  private init(file: FileID, bytes: [UInt8], firstStart: Int, furtherPieces: [Piece]) {
    self.file = file
    self.bytes = bytes
    self.firstStart = firstStart
    self.furtherPieces = furtherPieces
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
    if furtherPieces.isEmpty {
      return SourceSpan(file: file, start: firstStart + range.lowerBound, end: firstStart + range.upperBound)
    }
    let end = range.isEmpty ? fileOffset(range.lowerBound) : fileOffset(range.upperBound - 1) + 1
    return SourceSpan(file: file, start: fileOffset(range.lowerBound), end: end)
  }

  /// The ranges of the file that a range of the view consists of, ascending.
  public func fileRanges(_ range: Range<Int>) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var start = range.lowerBound
    let ends = piecesBegun(in: range).map { $0.viewStart } + [range.upperBound]
    for next in ends where start < next {
      ranges.append(fileOffset(start)..<(fileOffset(next - 1) + 1))
      start = next
    }
    return ranges
  }

  /// A part of the view, as a view.
  public subscript(range: Range<Int>) -> SourceView {
    let pieces = piecesBegun(in: range).map {
      Piece(viewStart: $0.viewStart - range.lowerBound, fileStart: $0.fileStart)
    }
    return SourceView(
      file: file, bytes: Array(bytes[range]), firstStart: fileOffset(range.lowerBound), furtherPieces: pieces)
  }

  private func piece(holding offset: Int) -> Piece {
    let count = piecesBegun(upTo: offset)
    return count == 0 ? Piece(viewStart: 0, fileStart: firstStart) : furtherPieces[count - 1]
  }

  /// The pieces that begin within a range, behind its start.
  private func piecesBegun(in range: Range<Int>) -> ArraySlice<Piece> {
    guard !range.isEmpty else { return [] }
    return furtherPieces[piecesBegun(upTo: range.lowerBound)..<piecesBegun(upTo: range.upperBound - 1)]
  }

  /// How many of the further pieces begin at an offset or before it.
  private func piecesBegun(upTo offset: Int) -> Int {
    var low = 0
    var high = furtherPieces.count
    while low < high {
      let middle = (low + high) / 2
      if furtherPieces[middle].viewStart <= offset { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
