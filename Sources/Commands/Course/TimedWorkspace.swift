import Diagnostics
import Execution
import Language
import Machine

/// The scope of a notebook, with a look at the clock around each step.
struct TimedWorkspace: Evaluator {
  let workspace: Workspace
  let stopwatch: Stopwatch

  func check(_ cell: SourceView) -> (TypedCell, [Diagnostic]) {
    stopwatch.time(.check) { workspace.check(cell) }
  }

  func run(_ cell: TypedCell) -> CellRun {
    stopwatch.time(.run) { workspace.run(cell) }
  }

  func checkText(_ source: SourceView) -> (TypedExpression?, [Diagnostic]) {
    stopwatch.time(.check) { workspace.checkText(source) }
  }

  func text(of checked: TypedExpression) -> Result<String, TrapReport> {
    stopwatch.time(.run) { workspace.text(of: checked) }
  }
}
