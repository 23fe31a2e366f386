import Diagnostics

/// A file's checked bytes with its lines.
struct SourceLines {
  let file: SourceFile
  /// As many as the file has, fit for libcmark.
  var bytes: [UInt8]

  var count: Int { file.lineCount }

  /// The bytes of a line (from 1) without its line ending; empty past the end.
  func line(_ number: Int) -> Range<Int> {
    number <= count ? file.line(number) : bytes.count..<bytes.count
  }

  /// The end of a line with its line ending.
  func lineEnd(_ number: Int) -> Int {
    number < count ? file.lineStarts[number] : bytes.count
  }

  func offset(line: Int, column: Int) -> Int {
    let range = self.line(line)
    return min(range.lowerBound + max(column, 1) - 1, range.upperBound)
  }

  func span(_ range: Range<Int>) -> SourceSpan {
    SourceSpan(file: file.id, start: range.lowerBound, end: range.upperBound)
  }

  func text(_ range: Range<Int>) -> String { shownText(bytes[range]) }
}
