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

  /// The picture as HTML, for a page that serves `ChartStyle.css`.
  public var html: String { Serializer().serialize(figure) }

  /// The picture as an image file of its own, with its style sheet; of a grid, the first panel.
  public var svg: String {
    guard var image = figure.firstImage else { return "" }
    image.attributes.insert(Attribute("xmlns", "http://www.w3.org/2000/svg"), at: 0)
    image.children.insert(Node("style", [], [.text(ChartStyle.css)]), at: 0)
    return Serializer(.xml).serialize(.element(image)) + "\n"
  }
}

extension Node {
  fileprivate var firstImage: Element? {
    guard case .element(let element) = self else { return nil }
    if element.name == "svg" { return element }
    for child in element.children {
      if let image = child.firstImage { return image }
    }
    return nil
  }
}
