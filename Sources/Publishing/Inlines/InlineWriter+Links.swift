import Diagnostics
import Markup
import Notebooks

/// Links, references and images.
extension InlineWriter {
  mutating func write(_ link: Link) -> [Node] {
    let words = write(link.inlines)
    guard let links else { return words }
    let path = relativePath(of: link.destination)
    if let path, let page = links.references.page(ofFile: path) {
      let tail = link.destination.drop { $0 != "#" }
      return [Node("a", [.href(page + tail)], words)]
    }
    report(missingFile(link.destination, at: link.span, "missing-file", what: "file"))
    return [Node("a", [.href(escapedAddress(link.destination))] + title(link.title), words)]
  }

  mutating func write(_ reference: Reference) -> [Node] {
    guard let links else { return words(of: reference) }
    let (destination, diagnostic) = links.references.resolve(reference, from: links.chapter)
    report(diagnostic)
    guard let destination else {
      return [Node("span", [.class("dangling")], words(of: reference))]
    }
    let words = reference.inlines.isEmpty ? destination.label : write(reference.inlines)
    return [Node("a", [.class("reference"), .href(destination.address)], words)]
  }

  mutating func write(_ image: Image) -> Node {
    let alt = altText(image.alt)
    guard links != nil else { return .text(alt) }
    report(missingFile(image.destination, at: image.span, "missing-image", what: "image"))
    return Node(
      "img",
      [Attribute("src", escapedAddress(image.destination)), Attribute("alt", alt)] + title(image.title))
  }

  /// Words for those who cannot see a picture: marks are gone, a line's end is a blank.
  private func altText(_ inlines: [Inline]) -> String {
    inlines.map { inline in
      switch inline {
      case .softBreak, .hardBreak: " "
      case .html(let html): html.text
      case .emphasis(let styled), .strong(let styled): altText(styled.inlines)
      case .link(let link): altText(link.inlines)
      case .image(let image): altText(image.alt)
      case .reference(let reference): altText(reference.inlines)
      case .text, .code, .expression, .math, .footnote, .comment:
        InlineWriter.words([inline], formulas, expressions).map(\.plainText).joined()
      }
    }.joined()
  }

  /// The author's words, else the address as written.
  private mutating func words(of reference: Reference) -> [Node] {
    guard reference.inlines.isEmpty else { return write(reference.inlines) }
    return [.text((reference.notebook ?? "") + (reference.id.map { "#" + $0 } ?? ""))]
  }

  private func title(_ title: String) -> [Attribute] {
    title.isEmpty ? [] : [Attribute("title", title)]
  }

  private func missingFile(
    _ address: String, at span: SourceSpan, _ id: String, what: String
  ) -> Diagnostic? {
    guard let assets = links?.assets, let path = relativePath(of: address), !assets.contains(path) else {
      return nil
    }
    let near = nearestName(to: path, among: assets).map { "did you mean '\($0)'?" }
    return .error(
      id, at: span, "the \(what) '\(path)' is not there",
      hint: near ?? chapter(path) ?? "put it into the notebooks' folder")
  }

  /// The hint for a file that is a notebook elsewhere, or one of its pages.
  private func chapter(_ path: String) -> String? {
    guard let dot = path.lastIndex(of: "."),
      ["qmd", "ipynb", "rmd", "html"].contains(path[path.index(after: dot)...].lowercased())
    else { return nil }
    return "a link to the notebook '\(path[..<dot]).md' is [](\(path[..<dot]))"
  }
}
