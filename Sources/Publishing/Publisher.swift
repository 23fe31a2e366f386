import Diagnostics
import Execution
import Markup

/// Turns a course and what running it gave into the files of a site.
///
/// It reads nothing and writes nothing; the same course gives the same bytes.
public struct Publisher: Sendable {
  private let theme: Theme
  private let engine: Engine

  public init(theme: Theme = Theme(), engine: Engine) {
    self.theme = theme
    self.engine = engine
  }

  /// The site: a page and a copy of its source for each chapter, the index, the style sheet, the theme's files.
  ///
  /// Results are matched to chapters by their file; a chapter without one is shown as it stands, not run.
  /// The diagnostics are those of publishing alone (formulas, references, ids, missing files), by place.
  public func publish(_ course: Course, results: [NotebookResult]) -> ([SitePage], [Diagnostic]) {
    let results = Dictionary(results.map { ($0.notebook.file, $0) }) { first, _ in first }
    let drafts = course.chapters.map { Draft($0, results[$0.notebook.file]) }
    let site = Site(course: course, drafts: drafts, theme: theme, engine: engine)
    var diagnostics = course.chapters.filter(isReserved).map(reservedName)
    diagnostics += OrderCheck.diagnostics(course) + site.graph.diagnostics + theme.diagnostics
    var pages = [IndexPage(site).render()]
    for index in drafts.indices where !isReserved(drafts[index].chapter) {
      let page = ChapterPage(site, index)
      pages += [page.rendered, page.sourceCopy]
      diagnostics += page.diagnostics
    }
    return (pages + theme.files, diagnostics.sortedByPlace)
  }

  /// What one chapter of a course says, without a page around it: for other generators of sites.
  public func fragment(
    of chapter: Chapter, in course: Course, result: NotebookResult?
  ) -> ([UInt8], [Diagnostic]) {
    let draft = Draft(chapter, result)
    let site = Site(course: course, drafts: [draft], theme: theme, engine: engine)
    var writer = ChapterWriter(site, 0)
    let html = writer.fragment()
    return (html, (draft.diagnostics + writer.page.allDiagnostics).sortedByPlace)
  }

  private func isReserved(_ chapter: Chapter) -> Bool { chapter.name == "index" }

  private func reservedName(_ chapter: Chapter) -> Diagnostic {
    .error(
      "reserved-name", at: SourceSpan(file: chapter.source.id, start: 0, end: 0),
      "a notebook cannot be named 'index', which is the name of the course's own page",
      hint: "rename the file")
  }
}
