import Diagnostics

/// The text of a paragraph, heading or table cell as libcmark reads it: markers of containers taken off,
/// and for each byte its place in the file.
struct LeafContent {
  /// The text, perhaps with masks in it.
  var bytes: [UInt8]
  /// The pieces of the file, ascending.
  let ranges: [Range<Int>]
  /// Where each piece begins in `bytes`.
  private let starts: [Int]
  let file: SourceFile

  init(_ file: SourceFile, _ bytes: [UInt8], ranges: [Range<Int>]) {
    var content: [UInt8] = []
    var starts: [Int] = []
    for range in ranges {
      starts.append(content.count)
      content += bytes[range]
    }
    self.file = file
    self.bytes = content
    self.ranges = ranges
    self.starts = starts
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
    "# ".utf8 + bytes.map { $0.isLineEnd ? ASCII.space : $0 } + " #\n".utf8
  }

  func fileOffset(_ offset: Int) -> Int {
    guard let piece = piece(holding: offset) else { return 0 }
    return ranges[piece].lowerBound + offset - starts[piece]
  }

  /// The place in `bytes` of a place in the file, or nil where it is outside.
  func offset(ofFile fileOffset: Int) -> Int? {
    let piece = partition(ranges.count) { ranges[$0].lowerBound <= fileOffset } - 1
    guard piece >= 0, fileOffset <= ranges[piece].upperBound else { return nil }
    return starts[piece] + fileOffset - ranges[piece].lowerBound
  }

  func span(_ range: Range<Int>) -> SourceSpan {
    let start = fileOffset(range.lowerBound)
    let end = range.isEmpty ? start : fileOffset(range.upperBound - 1) + 1
    return SourceSpan(file: file.id, start: start, end: end)
  }

  /// The file's own text of a range: masks do not show in it.
  func view(_ range: Range<Int>) -> SourceView {
    SourceView(file, ranges: fileRanges(range))
  }

  /// The pieces of the file that a range covers.
  func fileRanges(_ range: Range<Int>) -> [Range<Int>] {
    guard !range.isEmpty, var piece = piece(holding: range.lowerBound) else {
      let at = fileOffset(range.lowerBound)
      return [at..<at]
    }
    var result: [Range<Int>] = []
    while piece < ranges.count, starts[piece] < range.upperBound {
      let shift = ranges[piece].lowerBound - starts[piece]
      let start = max(range.lowerBound, starts[piece]) + shift
      let end = min(range.upperBound + shift, ranges[piece].upperBound)
      if end > start { result.append(start..<end) }
      piece += 1
    }
    return result
  }

  /// A range as an id.
  func identifier(_ range: Range<Int>) -> Identifier {
    Identifier(shownText(bytes[range]), at: span(range))
  }

  private func piece(holding offset: Int) -> Int? {
    let piece = partition(starts.count) { starts[$0] <= offset } - 1
    return piece >= 0 ? piece : nil
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
