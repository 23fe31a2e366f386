import Diagnostics
import Language
import Machine

/// The scope and the memory in which the cells of one notebook run: a checker and a machine.
public struct Workspace: Evaluator {
  private let session: Session
  private let machine: Machine<Session>

  /// Takes a fresh session and a machine made for it.
  public init(session: Session, machine: Machine<Session>) {
    self.session = session
    self.machine = machine
  }

  public func check(_ cell: SourceView) -> (TypedCell, [Diagnostic]) { session.check(cell) }

  public func run(_ cell: TypedCell) -> CellRun {
    let result = machine.run(cell)
    return CellRun(events: result.events, trap: result.trap, diagnostics: result.diagnostics)
  }

  public func checkText(_ source: SourceView) -> (TypedExpression?, [Diagnostic]) {
    session.checkInterpolation(source)
  }

  public func text(of checked: TypedExpression) -> Result<String, TrapReport> {
    machine.evaluateText(checked)
  }
}
