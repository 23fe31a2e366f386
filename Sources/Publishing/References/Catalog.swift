import Diagnostics
import Execution
import Markup
import Notebooks

/// A notebook's numbers and names: what is called Theorem 2, Figure 1 or (3), and by which id it is reached.
struct Catalog: Sendable {
  /// The label of each numbered callout, figure, table and listing, by the first byte of its block.
  private(set) var labels: [Int: String] = [:]
  private(set) var targets: [String: Target] = [:]
  /// The headings below the page's own.
  private(set) var sections: [Section] = []
  private(set) var footnotes: [String: Footnote] = [:]
  private(set) var diagnostics: [Diagnostic] = []

  /// What a named cell is called that shows neither a figure nor a table.
  static let listing = "Listing"

  struct Section: Sendable {
    let level: Int
    let id: String
    let title: [Node]
  }

  /// A footnote's text and its number, in the order of their first references.
  struct Footnote: Sendable {
    let number: Int
    let definition: FootnoteDefinition?
  }

  init(_ chapter: Chapter, _ result: NotebookResult?, _ formulas: Formulas) {
    var builder = CatalogBuilder(chapter, result, formulas)
    builder.walk(chapter.notebook.blocks)
    builder.addLabels()
    labels = builder.labels
    targets = builder.targets
    sections = builder.sections
    footnotes = builder.numberedFootnotes
    diagnostics = builder.diagnostics
  }
}

extension Callout.Kind {
  /// Whether callouts of this kind are counted: "Theorem 2".
  var isNumbered: Bool {
    switch self {
    case .definition, .theorem, .lemma, .proposition, .corollary, .formula, .example, .problem: true
    case .proof, .solution, .question, .answer, .quiz, .note, .tip, .important, .warning, .caution,
      .history, .mistake, .summary:
      false
    }
  }
}

extension Array {
  /// The element at an index, or nil outside the array.
  subscript(checked index: Int) -> Element? {
    indices.contains(index) ? self[index] : nil
  }
}
