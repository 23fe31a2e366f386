import Diagnostics

/// The text of a paragraph, heading or table cell as libcmark reads it: markers of containers taken off,
/// and for each byte its place in the file.
struct LeafContent {
  /// The text, perhaps with masks in it.
  var bytes: [UInt8]
  /// The parts of the file that it consists of, ascending.
  private let pieces: [Piece]
  let file: SourceFile

  private struct Piece {
    /// Where it begins in `bytes`.
    let start: Int
    let range: Range<Int>
  }

  init(_ file: SourceFile, _ bytes: [UInt8], ranges: [Range<Int>]) {
    var content: [UInt8] = []
    content.reserveCapacity((ranges.last?.upperBound ?? 0) - (ranges.first?.lowerBound ?? 0))
    var pieces: [Piece] = []
    pieces.reserveCapacity(ranges.count)
    for range in ranges {
      pieces.append(Piece(start: content.count, range: range))
      content += bytes[range]
    }
    self.file = file
    self.bytes = content
    self.pieces = pieces
  }

  /// A text that was found already, as one line without blanks at its ends.
  init(_ view: SourceView, _ file: SourceFile) {
    let kept = trimmed(0..<view.bytes.count, in: view.bytes)
    self.init(file, file.bytes, ranges: view.fileRanges(kept))
    for index in bytes.indices where bytes[index].isLineEnd { bytes[index] = ASCII.space }
  }

  var isEmpty: Bool { bytes.isEmpty }

  /// A line of Markdown in which libcmark finds this text and nothing else.
  var asHeading: [UInt8] {
    var heading: [UInt8] = []
    heading.reserveCapacity(bytes.count + 5)
    heading += [ASCII.hash, ASCII.space]
    for byte in bytes { heading.append(byte.isLineEnd ? ASCII.space : byte) }
    heading += [ASCII.space, ASCII.hash, ASCII.newline]
    return heading
  }

  /// From the first byte of the file that belongs to it to just after the last; nil where it has none at all.
  var extent: Range<Int>? {
    guard let first = pieces.first, let last = pieces.last else { return nil }
    return first.range.lowerBound..<last.range.upperBound
  }

  func fileOffset(_ offset: Int) -> Int {
    guard let index = piece(holding: offset) else { return 0 }
    return pieces[index].range.lowerBound + offset - pieces[index].start
  }

  /// The place in `bytes` of a place in the file, or nil where it is outside.
  func offset(ofFile fileOffset: Int) -> Int? {
    let index = partition(pieces.count) { pieces[$0].range.lowerBound <= fileOffset } - 1
    guard index >= 0, fileOffset <= pieces[index].range.upperBound else { return nil }
    return pieces[index].start + fileOffset - pieces[index].range.lowerBound
  }

  func span(_ range: Range<Int>) -> SourceSpan {
    let start = fileOffset(range.lowerBound)
    let end = range.isEmpty ? start : fileOffset(range.upperBound - 1) + 1
    return SourceSpan(file: file.id, start: start, end: end)
  }

  /// The file's own text of a range: masks do not show in it.
  func view(_ range: Range<Int>) -> SourceView {
    if let only = onlyFileRange(range) { return SourceView(file, only) }
    return SourceView(file, ranges: fileRanges(range))
  }

  /// The place in the file of a range that lies in one piece.
  private func onlyFileRange(_ range: Range<Int>) -> Range<Int>? {
    guard let index = piece(holding: range.lowerBound) else { return nil }
    let start = pieces[index].range.lowerBound + range.lowerBound - pieces[index].start
    return start + range.count <= pieces[index].range.upperBound ? start..<(start + range.count) : nil
  }

  /// The pieces of the file that a range covers.
  func fileRanges(_ range: Range<Int>) -> [Range<Int>] {
    if let only = onlyFileRange(range) { return [only] }
    guard !range.isEmpty, let first = piece(holding: range.lowerBound) else {
      let at = fileOffset(range.lowerBound)
      return [at..<at]
    }
    var result: [Range<Int>] = []
    for piece in pieces[first...] where piece.start < range.upperBound {
      let shift = piece.range.lowerBound - piece.start
      let start = max(range.lowerBound, piece.start) + shift
      let end = min(range.upperBound + shift, piece.range.upperBound)
      if end > start { result.append(start..<end) }
    }
    return result
  }

  /// A range as an id.
  func identifier(_ range: Range<Int>) -> Identifier {
    Identifier(shownText(bytes[range]), at: span(range))
  }

  private func piece(holding offset: Int) -> Int? {
    let index = partition(pieces.count) { pieces[$0].start <= offset } - 1
    return index >= 0 ? index : nil
  }
}

/// The first number in `0..<count` for which a condition that holds first and then no more is false.
func partition(_ count: Int, while holds: (Int) -> Bool) -> Int {
  var (low, high) = (0, count)
  while low < high {
    let middle = (low + high) / 2
    if holds(middle) { low = middle + 1 } else { high = middle }
  }
  return low
}
