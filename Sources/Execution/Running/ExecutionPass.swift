import Diagnostics
import Machine
import Notebooks

/// Checks and runs one piece after another and remembers what came of each.
struct ExecutionPass<E: Evaluator> {
  private let evaluator: E
  private(set) var outcomes: [CellOutcome] = []
  private(set) var diagnostics: [Diagnostic] = []
  /// Set by mistakes and failures that nobody announced: what follows may need what never came to be.
  private var isStopped = false

  init(_ evaluator: E) {
    self.evaluator = evaluator
  }

  mutating func run(_ cell: Cell) {
    if cell.options.eval {
      run(cell.code, expecting: cell.options.error)
    } else {
      outcomes.append(.notRun)
    }
  }

  /// Runs the cells of a used notebook for what they declare. The notebook's own build tells of its mistakes; here one
  /// word of the first must do. Cells that are meant to fail are left out.
  mutating func prepare(_ used: UsedNotebook) {
    for cell in used.notebook.cells where cell.options.eval && cell.options.error == nil {
      let (checked, problems) = evaluator.check(cell.code)
      if let mistake = problems.first(where: { $0.severity == .error }) {
        fail(used, Diagnostic.Note(mistake.message, at: mistake.span))
      } else if !isStopped {
        prepare(used, cell, checked)
      }
    }
  }

  private mutating func prepare(_ used: UsedNotebook, _ cell: Cell, _ checked: E.CheckedCell) {
    let run = evaluator.run(checked)
    if let mistake = run.diagnostics.first(where: { $0.severity == .error }) {
      fail(used, Diagnostic.Note(mistake.message, at: mistake.span))
    } else if let trap = run.trap {
      let place = trap.place(in: cell.code.span(0..<min(1, cell.code.bytes.count)))
      // An interruption is no failure.
      if trap.trap == .interrupted {
        isStopped = true
      } else {
        fail(used, Diagnostic.Note(trap.trap.message, at: place))
      }
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

  /// Checks a cell, and runs it unless something stands against it.
  mutating func run(_ code: SourceView, expecting failure: Spanned<String>?) {
    let (checked, problems) = evaluator.check(code)
    if problems.hasErrors {
      outcomes.append(refuse(problems, failure))
    } else {
      diagnostics += problems
      outcomes.append(isStopped ? .notRun : outcome(of: checked, failure))
    }
  }

  /// The text of an inline expression; nil where it has mistakes, fails, or comes after a failure.
  mutating func text(of expression: InlineExpression) -> String? {
    let (checked, problems) = evaluator.checkText(expression.source)
    diagnostics += problems
    guard let checked, !problems.hasErrors, !isStopped else { return nil }
    switch evaluator.text(of: checked) {
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

  private mutating func outcome(of checked: E.CheckedCell, _ failure: Spanned<String>?) -> CellOutcome {
    let run = evaluator.run(checked)
    if run.diagnostics.hasErrors { return refuse(run.diagnostics, failure) }
    guard let trap = run.trap else { return .finished(run.events) }
    if trap.trap == .interrupted || failure == nil { isStopped = true }
    return .trapped(run.events, trap)
  }

  /// Mistakes stop what follows, unless the author announced one of them.
  private mutating func refuse(_ problems: [Diagnostic], _ failure: Spanned<String>?) -> CellOutcome {
    let mistakes = problems.filter { $0.severity == .error }.map(\.message)
    if let failure, mistakes.contains(where: { $0.contains(failure.value) }) {
      return .refused(message: mistakes.joined(separator: "\n"))
    }
    diagnostics += problems
    isStopped = true
    return .notRun
  }
}
