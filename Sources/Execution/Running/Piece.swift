import Diagnostics
import Notebooks

/// What a notebook has for the evaluator, in the order in which it is checked and run.
enum Piece {
  /// A cell of a notebook that this one uses.
  case used(UsedNotebook, Cell)
  case cell(Cell)
  case expression(InlineExpression)
  /// A file that is code as a whole.
  case script(SourceView)

  /// All that belongs to a notebook: first the cells of those that it uses, except such as are meant to fail.
  static func pieces(of notebook: Notebook, using used: [UsedNotebook]) -> [Piece] {
    let before = used.flatMap { used in
      used.notebook.cells.filter { $0.options.eval && $0.options.error == nil }.map { Piece.used(used, $0) }
    }
    let own = notebook.executables.map { executable -> Piece in
      switch executable {
      case .cell(let cell): .cell(cell)
      case .expression(let expression): .expression(expression)
      }
    }
    return before + own
  }
}

/// A piece that has been checked and compiled.
struct PreparedPiece<Ready> {
  let piece: Piece
  /// nil where it will not run.
  let code: Ready?
  let problems: [Diagnostic]
}

extension [Diagnostic] {
  /// The mistakes in the checker's words, if one of them is the failure that the author has announced.
  func mistakes(announcedAs failure: Spanned<String>?) -> String? {
    let mistakes = filter { $0.severity == .error }.map(\.message)
    guard let failure, mistakes.contains(where: { $0.contains(failure.value) }) else { return nil }
    return mistakes.joined(separator: "\n")
  }
}
