import Diagnostics

/// A notebook as it was written: nothing is run yet, every node knows its place.
public struct Notebook: Sendable {
  public let file: FileID
  public let frontMatter: FrontMatter
  public let blocks: [Block]
  /// Cells and inline expressions in the order in which they run; the front matter's expressions last.
  public let executables: [Executable]
  /// Every id that a reference can reach, in document order: headings, callouts, cells, tables, displays.
  public let identifiers: [Identifier]

  /// The cells alone, in document order.
  public var cells: [Cell] {
    executables.compactMap { if case .cell(let cell) = $0 { cell } else { nil } }
  }

  /// The inline expressions alone, in the order of their ids.
  public var expressions: [InlineExpression] {
    executables.compactMap { if case .expression(let expression) = $0 { expression } else { nil } }
  }
}
