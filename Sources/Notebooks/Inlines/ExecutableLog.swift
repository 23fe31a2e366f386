import Diagnostics

/// Hands out the numbers of cells and expressions as they are met.
struct ExecutableLog {
  private var entries: [Executable?] = []
  private var cellCount = 0
  private(set) var expressionCount = 0

  var executables: [Executable] { entries.compactMap { $0 } }

  mutating func expression(_ source: SourceView, at span: SourceSpan) -> InlineExpression {
    let expression = InlineExpression(id: ExpressionID(expressionCount), source: source, span: span)
    expressionCount += 1
    entries.append(.expression(expression))
    return expression
  }

  /// Keeps a cell's place, before the expressions of its caption: they run after it.
  mutating func reserveCell() -> (id: CellID, index: Int) {
    defer { cellCount += 1 }
    entries.append(nil)
    return (CellID(cellCount), entries.count - 1)
  }

  /// Adds expressions that were numbered from `expressionCount` on.
  mutating func append(_ expressions: [InlineExpression]) {
    expressionCount += expressions.count
    for expression in expressions { entries.append(.expression(expression)) }
  }

  mutating func replace(at index: Int, with cell: Cell) {
    entries[index] = .cell(cell)
  }
}
