import Diagnostics
import Machine
import Notebooks

/// Runs a notebook: cells and inline expressions from top to bottom in one scope.
public struct NotebookRunner<E: Evaluator> {
  private let evaluator: E
  private let presenter: Presenter
  private let sharing: any WorkSharing

  /// The evaluator must be fresh: each notebook starts from nothing.
  public init(evaluator: E, presenter: Presenter, sharing: any WorkSharing = OneThread()) {
    self.evaluator = evaluator
    self.presenter = presenter
    self.sharing = sharing
  }

  /// Everything that the notebook gives; `problems` are those found while it was read. The cells of the notebooks that
  /// it uses run first, and nothing of them is shown.
  public func run(
    _ notebook: Notebook, problems: [Diagnostic] = [], using used: [UsedNotebook] = []
  ) -> NotebookResult {
    let pass = run(Piece.pieces(of: notebook, using: used), expressions: notebook.expressions.count)
    let report = CellReporter(file: notebook.file, texts: pass.texts, presenter: presenter)
    let (cells, outcomes) = (notebook.cells, pass.outcomes)
    let reports = sharing.map(cells.count) { report.report(cells[$0], outcomes[$0]) }
    return NotebookResult(
      notebook: notebook, cells: reports.map(\.result), names: pass.names, expressions: pass.texts,
      diagnostics: (problems + pass.diagnostics + reports.flatMap(\.diagnostics)).sortedByPlace)
  }

  /// Runs a file that is code as a whole.
  public func run(script file: SourceFile) -> (CellResult, [Diagnostic]) {
    let pass = run([.script(SourceView(file))], expressions: 0)
    let reporter = CellReporter(file: file.id, texts: [], presenter: presenter)
    let report = reporter.report(script: pass.outcomes.first ?? .notRun)
    return (report.result, (pass.diagnostics + report.diagnostics).sortedByPlace)
  }

  private func run(_ pieces: [Piece], expressions: Int) -> ExecutionPass<E> {
    let preparation = Preparation(evaluator)
    var pass = ExecutionPass(evaluator, expressions: expressions)
    sharing.ahead(pieces.count) {
      preparation.prepare(pieces[$0])
    } use: {
      pass.run($0)
    }
    return pass
  }
}
