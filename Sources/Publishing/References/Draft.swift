import Execution
import Notebooks

/// A chapter before it is written: formulas converted, everything numbered and named.
struct Draft {
  let chapter: Chapter
  let result: NotebookResult?
  let formulas: Formulas
  let catalog: Catalog
  let tally: Tally

  init(_ chapter: Chapter, _ result: NotebookResult?, _ settings: Course.Settings) {
    self.chapter = chapter
    self.result = result
    formulas = Formulas(chapter.notebook, macros: settings.macros)
    catalog = Catalog(chapter, result, formulas)
    var tally = Tally()
    tally.add(result?.claims ?? [])
    self.tally = tally
  }
}
