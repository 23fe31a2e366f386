import Diagnostics
import Notebooks

/// Checks and compiles one piece after another.
///
/// Behind a mistake that nobody has announced all is checked and nothing compiled: it would not run.
final class Preparation<E: Evaluator> {
  private let evaluator: E
  private var isStopped = false

  init(_ evaluator: E) {
    self.evaluator = evaluator
  }

  func prepare(_ piece: Piece) -> PreparedPiece<E.Ready> {
    switch piece {
    case .used(_, let cell): prepare(piece, cell.code, expecting: nil)
    case .cell(let cell) where !cell.options.eval: PreparedPiece(piece: piece, code: nil, problems: [])
    case .cell(let cell): prepare(piece, cell.code, expecting: cell.options.error)
    case .script(let code): prepare(piece, code, expecting: nil)
    case .expression(let expression): prepare(piece, expression.source)
    }
  }

  private func prepare(
    _ piece: Piece, _ code: SourceView, expecting failure: Spanned<String>?
  ) -> PreparedPiece<E.Ready> {
    if isStopped { return PreparedPiece(piece: piece, code: nil, problems: evaluator.check(code)) }
    let (ready, problems) = evaluator.prepare(code)
    isStopped = problems.hasErrors && problems.mistakes(announcedAs: failure) == nil
    return PreparedPiece(piece: piece, code: ready, problems: problems)
  }

  private func prepare(_ piece: Piece, _ text: SourceView) -> PreparedPiece<E.Ready> {
    if isStopped { return PreparedPiece(piece: piece, code: nil, problems: evaluator.checkText(text)) }
    let (ready, problems) = evaluator.prepareText(text)
    return PreparedPiece(piece: piece, code: ready, problems: problems)
  }
}
