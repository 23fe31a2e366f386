import Diagnostics
import Execution
import Markup
import Notebooks

/// Charts, with their captions, the author's words for those who cannot see them, and their data.
extension PageWriter {
  mutating func write(_ figure: Figure, of cell: Cell, captioned: Bool) -> Node {
    let alt = cell.options.alt.map { inlines.write($0).map(\.plainText).joined() }
    if alt == nil, captioned { report(missingAlt(cell)) }
    let image = alt.map { named(figure.image, $0) } ?? figure.image
    let table = figure.table.map { [data($0)] } ?? []
    let label = captioned ? label(cell.span.start) : nil
    let words = captioned ? cell.options.caption.map { inlines.write($0) } ?? [] : []
    let id = captioned ? cell.options.id.map { [Attribute.id($0.value)] } ?? [] : []
    let caption = label.map { [Node("figcaption", [], captionWords($0, words))] } ?? []
    return Node("figure", [.class("chart")] + id, [image] + caption + table)
  }

  private func data(_ table: Node) -> Node {
    Node(
      "details", [.class("data")],
      [
        Node("summary", [], ["Data"]),
        Node("div", [.class("scroll")] + scrolling("Data of the figure"), [table]),
      ])
  }

  /// A picture named by the author: its one SVG image, or the group of several.
  private func named(_ image: Node, _ alt: String) -> Node {
    guard image.imageCount == 1 else {
      return Node("div", [Attribute("role", "group"), Attribute("aria-label", alt)], [image])
    }
    return image.replacingImageName(by: alt)
  }

  private func missingAlt(_ cell: Cell) -> Diagnostic {
    .warning(
      "figure-without-alt", at: cell.options.id?.span ?? cell.span.leading,
      "the figure has no words for those who cannot see it", hint: "say what it shows: //| alt: …")
  }
}

extension Node {
  fileprivate var imageCount: Int {
    guard case .element(let element) = self else { return 0 }
    return element.name == "svg" ? 1 : element.children.reduce(0) { $0 + $1.imageCount }
  }

  fileprivate func replacingImageName(by name: String) -> Node {
    guard case .element(var element) = self else { return self }
    if element.name == "svg" {
      element.attributes.removeAll { ["role", "aria-label", "aria-labelledby"].contains($0.name) }
      element.attributes += [Attribute("role", "img"), Attribute("aria-label", name)]
    } else {
      element.children = element.children.map { $0.replacingImageName(by: name) }
    }
    return .element(element)
  }
}
