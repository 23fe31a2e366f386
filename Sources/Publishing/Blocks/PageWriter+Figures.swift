import Execution
import Markup
import Notebooks

/// Charts, with their captions, the author's words for those who cannot see them, and their data.
extension PageWriter {
  /// The figure; where it is captioned, with the cell's id, label and caption, and the caption's notes.
  mutating func write(_ figure: Figure, of cell: Cell, captioned: Bool) -> [Node] {
    let alt = cell.options.alt.map(plainWords)
    let image = alt.map { named(figure.image, $0) } ?? figure.image
    let table = figure.table.map { [data($0)] } ?? []
    guard captioned, let label = label(cell.span.start) else {
      return [Node("figure", [.class("chart")], [image] + table)]
    }
    let id = cell.options.id.map { [Attribute.id($0.value)] } ?? []
    let (words, notes) = caption(of: cell)
    let caption = Node("figcaption", [], captionWords(label, words))
    return [Node("figure", [.class("chart")] + id, [image, caption] + table)] + notes
  }

  private func plainWords(_ text: InlineText) -> String {
    InlineWriter.words(text.inlines, draft.formulas, draft.result?.expressions ?? []).map(\.plainText)
      .joined()
  }

  private func data(_ table: Node) -> Node {
    Node(
      "details", [.class("data")],
      [
        Node("summary", [], ["Data"]),
        Node("div", [.class("scroll")] + scrolling("Data of the figure"), [table]),
      ])
  }

  /// A picture named by the author: its one SVG image, or the group of several. Charts bear that name already.
  private func named(_ image: Node, _ alt: String) -> Node {
    if case .element(let box) = image, box[attribute: "aria-label"] == alt { return image }
    guard image.imageCount == 1 else {
      return Node("div", [Attribute("role", "group"), Attribute("aria-label", alt)], [image])
    }
    return image.replacingImageName(by: alt)
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
