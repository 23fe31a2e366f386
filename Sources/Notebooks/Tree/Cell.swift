import Diagnostics

/// The number of a cell in its notebook, from 0, in document order.
public struct CellID: Hashable, Sendable {
  public let rawValue: Int

  public init(_ rawValue: Int) { self.rawValue = rawValue }
}

/// A ```` ```swift ```` fence: code that runs.
public struct Cell: Sendable {
  public let id: CellID
  public let options: CellOptions
  /// The whole text of the fence, option lines included.
  public let source: SourceView
  /// The text below the option lines.
  public let code: SourceView
  /// The `output` fence right after the cell.
  public let expectedOutput: ExpectedOutput?
  /// From the opening fence to the closing one.
  public let span: SourceSpan

  func expecting(_ output: ExpectedOutput) -> Cell {
    Cell(id: id, options: options, source: source, code: code, expectedOutput: output, span: span)
  }
}

/// What a cell must print.
public struct ExpectedOutput: Sendable {
  /// The expected text, ending with a newline unless it is empty.
  public let text: SourceView
  /// How far numbers may lie apart; nil where the comparison is exact.
  public let tolerance: Spanned<Double>?
  /// From the start of the first content line to the start of the closing fence's line: replacing this
  /// range by lines that each begin with `linePrefix` rewrites the block and nothing else.
  public let contentSpan: SourceSpan
  /// What stands before each line of the block: `> ` in a quote, spaces in a list.
  public let linePrefix: String
  public let span: SourceSpan
}
