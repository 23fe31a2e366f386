import Markup

/// A chart as it goes into a page.
public struct RenderedChart: Hashable, Sendable {
  /// The picture, in a box that scrolls by itself where the page is too narrow.
  public let figure: Node
  /// The data behind it as HTML tables, shortened where they are long.
  public let table: Node
  /// What the picture shows, in sentences.
  public let description: String
  public let issues: [ChartIssue]
}
