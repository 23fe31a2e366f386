import Diagnostics

/// `[](#id)`, `[](other)`, `[](other#id)`, with or without text of its own.
public struct Reference: Sendable {
  /// The other notebook, or nil for this one.
  public let notebook: String?
  public let id: String?
  /// The author's text; empty where the target names itself ("Theorem 2").
  public let inlines: [Inline]
  public let span: SourceSpan
}
