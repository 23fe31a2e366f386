import Markup
import Notebooks

/// The course's own page: its chapters, each with its number, title and summary.
struct IndexPage {
  private let site: Site

  init(_ site: Site) {
    self.site = site
  }

  func render() -> SitePage {
    let main =
      [Node("header", [.class("chapter-head")], head)] + site.parts.flatMap { part($0.title, $0.drafts) }
    let frame = PageFrame(title: site.title, description: description, kind: "index")
    return SitePage(
      path: "index.html",
      contents: frame.render(site, banner: [], main: main, foot: Foot(site.engine).course(site)))
  }

  private var head: [Node] {
    let settings = site.course.settings
    let summary =
      settings.description.isEmpty ? [] : [Node("p", [.class("summary")], [.text(settings.description)])]
    let authors =
      settings.authors.isEmpty
      ? [] : [Node("p", [.class("facts")], [.text(settings.authors.joined(separator: ", "))])]
    return [Node("h1", [], [.text(site.title)])] + summary + authors
  }

  private var description: String {
    let written = site.course.settings.description
    return written.isEmpty ? site.drafts.map(\.plainTitle).joined(separator: ", ") : written
  }

  /// The chapters of one part, below its name where parts have names.
  private func part(_ title: String?, _ drafts: Range<Int>) -> [Node] {
    let list = Node(
      "ol", [.class("course")], lines(site.drafts[drafts].map { item($0, level: title == nil ? 2 : 3) }))
    guard let title else { return [list] }
    return [Node("h2", [.class("part")], [.text(title)]), list]
  }

  private func item(_ draft: Draft, level: Int) -> Node {
    let chapter = draft.chapter
    let number = Node("span", [.class("entry-number")], [.text(chapter.number ?? "")])
    let title = Node("h\(level)", [.class("entry-title")], [Node("a", [.href(chapter.address)], draft.title)])
    let summary = chapter.notebook.frontMatter.summary.map { text in
      Node("p", [], InlineWriter.words(text.inlines, draft.formulas, draft.result?.expressions ?? []))
    }
    let tally = draft.tally.verified + draft.tally.failed == 0 ? nil : Foot.words(draft.tally)
    return Node(
      "li", [],
      [
        number,
        Node(
          "div", [], [title] + [summary, tally.map { Node("p", [.class("tally")], $0) }].compactMap { $0 }),
      ])
  }
}
