import Diagnostics
import Language
import Machine
import Notebooks

/// Runs one prepared piece after another and remembers what came of each.
struct ExecutionPass<E: Evaluator> {
  private let evaluator: E
  private(set) var outcomes: [CellOutcome] = []
  /// What the names of each cell stand for; of one that has mistakes or is not to run nothing is known.
  private(set) var names: [[NamedPlace]] = []
  /// The texts of inline expressions, by their numbers.
  private(set) var texts: [String?]
  private(set) var diagnostics: [Diagnostic] = []
  /// Set by mistakes and failures that nobody announced: what follows may need what never came to be.
  private var isStopped = false

  init(_ evaluator: E, expressions: Int = 0) {
    self.evaluator = evaluator
    texts = Array(repeating: nil, count: expressions)
  }

  mutating func run(_ prepared: PreparedPiece<E.Ready>) {
    if case .cell = prepared.piece { names.append(prepared.code.map { evaluator.names(in: $0) } ?? []) }
    switch prepared.piece {
    case .used(let used, let cell): run(prepared, used, cell)
    case .cell(let cell) where !cell.options.eval: outcomes.append(.notRun)
    case .cell(let cell): run(prepared, expecting: cell.options.error)
    case .script: run(prepared, expecting: nil)
    case .expression(let expression): texts[expression.id.rawValue] = text(of: expression, prepared)
    }
  }

  // MARK: Cells

  /// Runs a cell unless something stands against it. Mistakes stop what follows, unless the author announced one.
  private mutating func run(_ prepared: PreparedPiece<E.Ready>, expecting failure: Spanned<String>?) {
    if let announced = prepared.problems.mistakes(announcedAs: failure) {
      outcomes.append(.refused(message: announced))
      return
    }
    diagnostics += prepared.problems
    if prepared.problems.hasErrors { isStopped = true }
    guard let code = prepared.code, !isStopped else { return outcomes.append(.notRun) }
    let run = evaluator.run(code)
    if let trap = run.trap {
      if trap.trap == .interrupted || failure == nil { isStopped = true }
      outcomes.append(.trapped(run.events, trap))
    } else {
      outcomes.append(.finished(run.events))
    }
  }

  // MARK: Expressions

  /// The text of an inline expression; nil where it has mistakes, fails, or comes after a failure.
  private mutating func text(of expression: InlineExpression, _ prepared: PreparedPiece<E.Ready>) -> String? {
    diagnostics += prepared.problems
    guard let code = prepared.code, !prepared.problems.hasErrors, !isStopped else { return nil }
    switch evaluator.text(of: code) {
    case .success(let text): return text
    case .failure(let report):
      if report.trap == .interrupted {
        isStopped = true
      } else {
        diagnostics.append(report.diagnostic(inExpression: expression.span))
      }
      return nil
    }
  }

  // MARK: Used notebooks

  /// Runs a cell of a used notebook for what it declares. The notebook's own build tells of its mistakes; here one
  /// word of the first must do.
  private mutating func run(_ prepared: PreparedPiece<E.Ready>, _ used: UsedNotebook, _ cell: Cell) {
    if let mistake = prepared.problems.first(where: { $0.severity == .error }) {
      return fail(used, Diagnostic.Note(mistake.message, at: mistake.span))
    }
    guard let code = prepared.code, !isStopped, let trap = evaluator.run(code).trap else { return }
    // An interruption is no failure.
    if trap.trap == .interrupted {
      isStopped = true
    } else {
      let place = trap.place(in: cell.code.span(0..<min(1, cell.code.bytes.count)))
      fail(used, Diagnostic.Note(trap.trap.message, at: place))
    }
  }

  private mutating func fail(_ used: UsedNotebook, _ reason: Diagnostic.Note) {
    if !isStopped {
      diagnostics.append(
        .error(
          "used-notebook-fails", at: used.name.span,
          "the notebook '\(used.name.value)', which this one uses, fails", notes: [reason]))
    }
    isStopped = true
  }
}
