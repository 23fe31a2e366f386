import Markup
import Notebooks

/// The course's own page: its chapters, each with its number, title and summary.
struct IndexPage {
  private let site: Site

  init(_ site: Site) {
    self.site = site
  }

  func render() -> SitePage {
    let items = site.drafts.map { item($0) }
    let list = Node("ol", [.class("course")], lines(items))
    let main = [Node("header", [.class("chapter-head")], [Node("h1", [], [.text(site.title)])]), list]
    let frame = PageFrame(title: site.title, description: description, kind: "index")
    return SitePage(
      path: "index.html",
      contents: frame.render(site, banner: [], main: main, foot: Foot(site.engine).course(site)))
  }

  private var description: String {
    site.drafts.map(\.plainTitle).joined(separator: ", ")
  }

  private func item(_ draft: Draft) -> Node {
    let chapter = draft.chapter
    let number = Node("span", [.class("entry-number")], [.text(chapter.number ?? "")])
    let title = Node("h2", [], [Node("a", [.href(chapter.address)], draft.title)])
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
