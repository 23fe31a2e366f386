import Diagnostics
import Execution
import Markup
import Notebooks

/// A chapter before it is written: everything numbered and named.
struct Draft {
  let chapter: Chapter
  let result: NotebookResult?
  let catalog: Catalog
  let tally: Tally
  /// The chapter's title, for headings and links.
  let title: [Node]

  var formulas: Formulas { chapter.formulas }

  /// The words of the title alone.
  var plainTitle: String { title.map(\.plainText).joined() }

  init(_ chapter: Chapter, _ result: NotebookResult?) {
    self.chapter = chapter
    self.result = result
    let formulas = chapter.formulas
    catalog = Catalog(chapter, result, formulas)
    var tally = Tally()
    tally.add(result?.claims ?? [])
    self.tally = tally
    title =
      chapter.title.map { InlineWriter.words($0, formulas, result?.expressions ?? []) } ?? [
        .text(chapter.name)
      ]
  }

  /// What is wrong with its formulas and its names.
  var diagnostics: [Diagnostic] { formulas.diagnostics + catalog.diagnostics }
}
