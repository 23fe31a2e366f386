import Diagnostics

/// A text that stands apart from the blocks: a caption, an alt text, the front matter's title and summary.
/// In it `\(…)` is an inline expression without backticks too.
public struct InlineText: Sendable {
  public let inlines: [Inline]
  public let span: SourceSpan
}
