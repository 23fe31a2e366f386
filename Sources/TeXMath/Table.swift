/// Rows and columns: matrices, cases, alignments.
struct Table: Hashable, Sendable {
  struct Row: Hashable, Sendable {
    var cells: [[MathNode]]
    /// Extra room below the row, from `\\[4pt]`.
    var gap: Length?
    /// Rules above the row, from `\hline`.
    var hasRule = false

    init(_ cells: [[MathNode]]) {
      self.cells = cells
    }
  }

  enum Alignment: String, Hashable, Sendable {
    case left = "tex-left"
    case center = ""
    case right = "tex-right"
  }

  struct Column: Hashable, Sendable {
    var alignment: Alignment
    /// A rule before the column.
    var hasRule = false
  }

  enum Layout: Hashable, Sendable {
    /// A matrix between fences (empty text for none).
    case matrix(String, String)
    case smallMatrix
    /// Two left-aligned columns behind a brace; the second fence is for `rcases`.
    case cases(String, String, isDisplay: Bool)
    case array([Column], endsWithRule: Bool)
    /// Right and left columns in turn, as in `align`; in `alignat` without room between the pairs.
    case alignment(isTight: Bool)
    case gathered
    case multline
    /// Small lines below an operator, in the middle where no column says otherwise.
    case substack([Column])
  }

  let layout: Layout
  let rows: [Row]
  /// A rule below the last row.
  var hasFinalRule = false

  /// The most cells that a row may have, or nil without limit.
  static func columnLimit(of layout: Layout) -> Int? {
    switch layout {
    case .cases: 2
    case .array(let columns, _): columns.count
    case .substack(let columns): max(columns.count, 1)
    case .gathered, .multline: 1
    case .matrix, .smallMatrix, .alignment: nil
    }
  }
}
