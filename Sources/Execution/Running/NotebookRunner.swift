import Diagnostics
import Machine
import Notebooks

/// Runs a notebook: cells and inline expressions from top to bottom in one scope.
public struct NotebookRunner<E: Evaluator> {
  private let evaluator: E
  private let presenter: Presenter

  /// The evaluator must be fresh: each notebook starts from nothing.
  public init(evaluator: E, presenter: Presenter) {
    self.evaluator = evaluator
    self.presenter = presenter
  }

  /// Everything that the notebook gives; `problems` are those found while it was read. The cells of the notebooks that
  /// it uses run first, and nothing of them is shown.
  public func run(
    _ notebook: Notebook, problems: [Diagnostic] = [], using used: [UsedNotebook] = []
  ) -> NotebookResult {
    var pass = ExecutionPass(evaluator)
    for used in used { pass.prepare(used) }
    var texts = [String?](repeating: nil, count: notebook.expressions.count)
    for executable in notebook.executables {
      switch executable {
      case .cell(let cell): pass.run(cell)
      case .expression(let expression): texts[expression.id.rawValue] = pass.text(of: expression)
      }
    }
    let report = CellReporter(file: notebook.file, texts: texts, presenter: presenter)
    let cells = zip(notebook.cells, pass.outcomes).map { report.report($0, $1) }
    return NotebookResult(
      notebook: notebook, cells: cells.map(\.result), expressions: texts,
      diagnostics: (problems + pass.diagnostics + cells.flatMap(\.diagnostics)).sortedByPlace)
  }

  /// Runs a file that is code as a whole.
  public func run(script file: SourceFile) -> (CellResult, [Diagnostic]) {
    var pass = ExecutionPass(evaluator)
    pass.run(SourceView(file), expecting: nil)
    let reporter = CellReporter(file: file.id, texts: [], presenter: presenter)
    let report = reporter.report(script: pass.outcomes.first ?? .notRun)
    return (report.result, (pass.diagnostics + report.diagnostics).sortedByPlace)
  }
}
