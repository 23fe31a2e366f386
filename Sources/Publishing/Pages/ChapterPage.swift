import Diagnostics
import Markup
import Notebooks

/// The page of one notebook.
struct ChapterPage {
  let rendered: SitePage
  /// The notebook itself, beside its page.
  let sourceCopy: SitePage
  let diagnostics: [Diagnostic]

  init(_ site: Site, _ index: Int) {
    let draft = site.drafts[index]
    var writer = ChapterWriter(site, index)
    let path = draft.chapter.name
    rendered = SitePage(path: path + ".html", contents: writer.render())
    sourceCopy = SitePage(path: path + ".md", contents: draft.chapter.source.bytes)
    diagnostics = draft.diagnostics + writer.page.allDiagnostics
  }
}

/// Writes the parts of a chapter's page.
struct ChapterWriter {
  private let site: Site
  private let draft: Draft
  private let navigation: Navigation
  private(set) var page: PageWriter

  init(_ site: Site, _ index: Int) {
    self.site = site
    draft = site.drafts[index]
    navigation = Navigation(site: site, index: index)
    page = PageWriter(
      draft,
      InlineWriter.Links(
        references: site.references, chapter: draft.chapter.name, footnotes: draft.catalog.footnotes,
        assets: site.course.assets))
  }

  /// What the notebook itself says, its opening heading included, and nothing of the page around it.
  mutating func fragment() -> [UInt8] {
    Serializer(.html).bytes(Array(page.write(draft.chapter.notebook.blocks).drop { $0 == "\n" }))
  }

  mutating func render() -> [UInt8] {
    let summary = draft.chapter.notebook.frontMatter.summary.map { page.inlines.write($0.inlines) } ?? []
    let head = chapterHead(summary)
    let body = page.write(bodyBlocks)
    let article = Node("article", [], lines([head] + navigation.contents) + body)
    let frame = PageFrame(
      title: draft.plainTitle, description: summary.map(\.plainText).joined(),
      relations: navigation.relations, kind: "chapter")
    return frame.render(
      site, banner: navigation.banner, main: [article] + navigation.pager, aside: [navigation.sidebar],
      foot: Foot(site.engine).chapter(draft))
  }

  private mutating func chapterHead(_ summary: [Node]) -> Node {
    var nodes: [Node] = []
    if let number = draft.chapter.number {
      nodes.append(Node("p", [.class("chapter-mark")], [.text("Chapter \(number)")]))
    }
    let heading = draft.chapter.openingHeading
    let (words, notes) =
      heading.map { page.inlines.writeApart($0.inlines) } ?? (draft.title, [])
    nodes.append(Node("h1", heading.map { [.id($0.id.value)] } ?? [], words))
    nodes += notes
    if !summary.isEmpty { nodes.append(Node("p", [.class("summary")], summary)) }
    let facts = self.facts
    if !facts.isEmpty { nodes.append(Node("p", [.class("facts")], [.text(facts)])) }
    let requirements = site.graph.requirements(of: draft.chapter.name)
    if !requirements.isEmpty {
      let list = Array(requirements.map { [$0] }.joined(separator: [", "]))
      nodes.append(Node("p", [.class("facts builds-on")], ["Builds on "] + list))
    }
    return Node("header", [.class("chapter-head")], nodes)
  }

  /// Authors, date and level.
  private var facts: String {
    let matter = draft.chapter.notebook.frontMatter
    let authors = matter.authors.map(\.value).joined(separator: ", ")
    let level = matter.level.map { "Level: \($0.value)" } ?? ""
    return [authors, matter.date?.value ?? "", level].filter { !$0.isEmpty }.joined(separator: " · ")
  }

  /// The opening heading stands in the page's head.
  private var bodyBlocks: [Block] {
    guard let heading = draft.chapter.openingHeading else { return draft.chapter.notebook.blocks }
    return draft.chapter.notebook.blocks.filter { block in
      if case .heading(let other) = block { return other.span != heading.span }
      return true
    }
  }
}
