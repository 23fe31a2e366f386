import Diagnostics
import Execution
import Markup
import Notebooks

/// A chapter before it is written: formulas converted, everything numbered and named.
struct Draft {
  let chapter: Chapter
  let result: NotebookResult?
  let formulas: Formulas
  let catalog: Catalog
  let tally: Tally
  /// The chapter's title, for headings and links.
  let title: [Node]

  /// The words of the title alone.
  var plainTitle: String { title.map(\.plainText).joined() }

  init(_ chapter: Chapter, _ result: NotebookResult?, _ settings: Course.Settings) {
    self.chapter = chapter
    self.result = result
    let formulas = Formulas(chapter.notebook, macros: settings.macros)
    self.formulas = formulas
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
