import Diagnostics
import Execution
import Language
import Machine

/// The scope of a notebook, with a look at the clock around each step.
struct TimedWorkspace: Evaluator {
  let workspace: Workspace
  let stopwatch: Stopwatch

  func check(_ cell: SourceView) -> [Diagnostic] { stopwatch.timeBeside { workspace.check(cell) } }

  func prepare(_ cell: SourceView) -> (ReadyCode?, [Diagnostic]) {
    stopwatch.timeBeside { workspace.prepare(cell) }
  }

  func checkText(_ source: SourceView) -> [Diagnostic] {
    stopwatch.timeBeside { workspace.checkText(source) }
  }

  func prepareText(_ source: SourceView) -> (ReadyCode?, [Diagnostic]) {
    stopwatch.timeBeside { workspace.prepareText(source) }
  }

  func names(in cell: ReadyCode) -> [NamedPlace] { workspace.names(in: cell) }

  func run(_ cell: ReadyCode) -> CellRun { stopwatch.time(.run) { workspace.run(cell) } }

  func text(of expression: ReadyCode) -> Result<String, TrapReport> {
    stopwatch.time(.run) { workspace.text(of: expression) }
  }
}
