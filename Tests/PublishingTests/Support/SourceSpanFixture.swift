import Diagnostics

enum SourceSpanFixture {
  /// A place that no test looks at.
  static let any = SourceSpan(file: FileID(0), start: 0, end: 0)
}
