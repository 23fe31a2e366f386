import Diagnostics
import Notebooks

/// One notebook of a course.
public struct Chapter: Sendable {
  /// The file's name without `.md`; the page is `NAME.html`.
  public let name: String
  /// The file as it was read: copied beside the page, and hashed in its foot.
  public let source: SourceFile
  public let notebook: Notebook
  let formulas: Formulas

  /// Converts the notebook's formulas, which wait for nothing that runs. `macros` are the course's; the notebook's own
  /// come before.
  public init(name: String, source: SourceFile, notebook: Notebook, macros: [MacroDefinition] = []) {
    self.name = name
    self.source = source
    self.notebook = notebook
    formulas = Formulas(notebook, macros: macros)
  }

  /// The front matter's number, as written.
  var number: String? { notebook.frontMatter.number?.value }

  /// The page's address in the site.
  public var address: String { percentEncoded(name) + ".html" }

  /// The heading that stands at the top of the notebook and so becomes the page's own.
  var openingHeading: Heading? {
    for block in notebook.blocks {
      switch block {
      case .comment: continue
      case .heading(let heading): return heading.level == 1 ? heading : nil
      case .paragraph, .list, .quote, .thematicBreak, .code, .cell, .math, .callout, .table, .footnote, .html:
        return nil
      }
    }
    return nil
  }

  /// The title: the front matter's, else the opening heading's; nil where the name must do.
  var title: [Inline]? { notebook.frontMatter.title?.inlines ?? openingHeading?.inlines }
}
