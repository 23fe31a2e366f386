import Markup

/// What every page has around its contents: the head with its policy, the way to skip, banner and foot.
struct PageFrame {
  /// The page's own title; the course's is added.
  let title: String
  let description: String
  /// `rel` and address of neighbouring pages.
  var relations: [(name: String, address: String)] = []
  /// Chosen for pages of chapters, which have a margin for notes.
  let kind: String

  /// Nothing is loaded but the site's own files, and no script runs at all.
  private static let policy = "default-src 'none'; style-src 'self'; img-src 'self' data:; font-src 'self'"

  /// The page as UTF-8. `aside` stands after the main part, where a narrow screen shows it.
  func render(
    _ site: Site, banner: [Node], main: [Node], aside: [Node] = [], foot: [Node]
  ) -> [UInt8] {
    let skip = Node("a", [.class("skip"), .href("#~main")], ["Skip to the text"])
    let header = banner.isEmpty ? [] : [Node("header", [.class("banner")], banner)]
    let text = Node("main", [.id("~main"), Attribute("tabindex", "-1")], lines(main))
    let footer = Node("footer", [.class("foot")], foot)
    let body = Node("body", [.class(kind)], lines([skip] + header + [text] + aside + [footer]))
    let root = Node("html", [Attribute("lang", site.course.settings.language)], lines([head(site), body]))
    return Serializer(.html).document(root)
  }

  private func head(_ site: Site) -> Node {
    let fullTitle = title == site.title ? title : "\(title) · \(site.title)"
    var nodes = [
      Node("meta", [Attribute("charset", "utf-8")]),
      Node("meta", [Attribute("http-equiv", "Content-Security-Policy"), Attribute("content", Self.policy)]),
      meta("viewport", "width=device-width, initial-scale=1"),
      meta("color-scheme", "light dark"),
      Node("title", [], [.text(fullTitle)]),
    ]
    if !description.isEmpty { nodes.append(meta("description", description)) }
    nodes.append(meta("generator", "\(site.engine.name) \(site.engine.version)"))
    nodes += [
      property("og:title", title), property("og:site_name", site.title), property("og:type", "article"),
    ]
    if !description.isEmpty { nodes.append(property("og:description", description)) }
    nodes += relations.map { Node("link", [Attribute("rel", $0.name), .href($0.address)]) }
    nodes.append(Node("link", [Attribute("rel", "stylesheet"), .href(Theme.styleSheetPath)]))
    return Node("head", [], lines(nodes))
  }

  private func meta(_ name: String, _ content: String) -> Node {
    Node("meta", [Attribute("name", name), Attribute("content", content)])
  }

  private func property(_ name: String, _ content: String) -> Node {
    Node("meta", [Attribute("property", name), Attribute("content", content)])
  }
}
