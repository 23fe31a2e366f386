/// A range of bytes in one file. Every token, node and diagnostic carries one.
public struct SourceSpan: Hashable, Sendable {
  public let file: FileID
  private let low: Int32
  private let high: Int32

  public init(file: FileID, start: Int, end: Int) {
    self.file = file
    self.low = Int32(clamping: start)
    self.high = Int32(clamping: max(start, end))
  }

  /// The first byte.
  public var start: Int { Int(low) }
  /// One past the last byte.
  public var end: Int { Int(high) }
  public var range: Range<Int> { start..<end }

  /// The smallest span that holds both; both must lie in one file.
  public func union(_ other: SourceSpan) -> SourceSpan {
    SourceSpan(file: file, start: min(start, other.start), end: max(end, other.end))
  }

  /// Whether all of another span lies in this one.
  public func contains(_ other: SourceSpan) -> Bool {
    file == other.file && low <= other.low && other.high <= high
  }

  /// The empty span just before this one.
  public var leading: SourceSpan { SourceSpan(file: file, start: start, end: start) }
  /// The empty span just after this one.
  public var trailing: SourceSpan { SourceSpan(file: file, start: end, end: end) }
}
