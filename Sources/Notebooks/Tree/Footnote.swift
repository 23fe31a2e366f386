import Diagnostics

/// `[^label]` in the text.
public struct FootnoteReference: Sendable {
  public let label: String
  public let span: SourceSpan
}

/// `[^label]: text` at the start of a line; it ends with its paragraph or at the next definition.
public struct FootnoteDefinition: Sendable {
  public let label: Spanned<String>
  public let inlines: [Inline]
  public let span: SourceSpan
}
