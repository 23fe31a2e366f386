import Diagnostics

/// TeX in the text: `$…$`, `$$…$$` or a `math` fence.
public struct Math: Sendable {
  /// What stands between the dollars.
  public let tex: SourceView
  /// Whether it stands on a line of its own.
  public let isDisplayed: Bool
  /// `{#eq-id}` after a display, which is then numbered.
  public let id: Identifier?
  /// The whole, with dollars and id.
  public let span: SourceSpan
}
