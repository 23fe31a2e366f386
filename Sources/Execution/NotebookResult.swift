import Diagnostics
import Language
import Markup
import Notebooks

/// What running a notebook gave: everything that a page shows besides the text.
public struct NotebookResult {
  public let notebook: Notebook
  /// By `CellID.rawValue`.
  public let cells: [CellResult]
  /// What the names of each cell stand for, by `CellID.rawValue`; of a cell with mistakes nothing is known.
  public let names: [[NamedPlace]]
  /// The text of each inline expression, by `ExpressionID.rawValue`; nil where it failed.
  public let expressions: [String?]
  /// Of reading, checking and running, in the order of their places.
  public let diagnostics: [Diagnostic]

  public init(
    notebook: Notebook, cells: [CellResult], names: [[NamedPlace]] = [], expressions: [String?],
    diagnostics: [Diagnostic]
  ) {
    self.notebook = notebook
    self.cells = cells
    self.names = names
    self.expressions = expressions
    self.diagnostics = diagnostics
  }

  /// The claims of all cells, in order.
  public var claims: [ClaimResult] {
    cells.flatMap { cell in
      cell.outputs.compactMap { output in
        if case .claim(let claim) = output { return claim }
        return nil
      }
    }
  }
}

/// What one cell gave.
public struct CellResult {
  public let outputs: [CellOutput]
  /// What the cell printed and displayed as text, all of it: what expected output is compared with.
  public let text: String
  /// The error that stopped the cell, as the page shows it: where the author announced it, or in a draft.
  public let failure: String?
  /// Whether the cell ran; false for `eval: false`, `norun`, cells with mistakes, and those after a failure.
  public let hasRun: Bool

  public init(outputs: [CellOutput], text: String, failure: String?, hasRun: Bool) {
    self.outputs = outputs
    self.text = text
    self.failure = failure
    self.hasRun = hasRun
  }
}

/// One thing that a cell shows, in the order in which it came.
public enum CellOutput {
  case text(String)
  case figure(Figure)
  /// A table or other content, as HTML.
  case content([Node])
  case claim(ClaimResult)
}

/// A chart, drawn.
public struct Figure {
  /// The SVG element, or a grid of them.
  public let image: Node
  /// The data behind it, as an HTML table, for those who cannot see it.
  public let table: Node?

  public init(image: Node, table: Node?) {
    self.image = image
    self.table = table
  }
}

/// A claim that was checked.
public struct ClaimResult: Hashable, Sendable {
  /// The author's words; empty where a claim stands alone.
  public let statement: String
  public let holds: Bool
  /// What was compared, as text: the sides and the relation; nil for a plain truth value.
  public let comparison: Comparison?
  /// For a claim over a sweep: how many cases were checked, and the tightest or the counter-example, in words.
  public let sweep: Sweep?
  public let span: SourceSpan

  public struct Comparison: Hashable, Sendable {
    public let left: String
    /// `≈`, `≤`, `=` …
    public let relation: String
    public let right: String
    /// The difference of the sides.
    public let residual: String?
    public let tolerance: String?

    public init(left: String, relation: String, right: String, residual: String?, tolerance: String?) {
      self.left = left
      self.relation = relation
      self.right = right
      self.residual = residual
      self.tolerance = tolerance
    }
  }

  public struct Sweep: Hashable, Sendable {
    public let count: Int
    public let detail: String?

    public init(count: Int, detail: String?) {
      self.count = count
      self.detail = detail
    }
  }

  public init(statement: String, holds: Bool, comparison: Comparison?, sweep: Sweep?, span: SourceSpan) {
    self.statement = statement
    self.holds = holds
    self.comparison = comparison
    self.sweep = sweep
    self.span = span
  }
}
