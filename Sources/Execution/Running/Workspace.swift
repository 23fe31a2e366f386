import Diagnostics
import Language
import Machine

/// Code that is ready to run, and what the names in it stand for.
public struct ReadyCode {
  let code: CompiledCode
  let names: [NamedPlace]
}

/// The scope and the memory in which the cells of one notebook run: a checker and a machine.
public struct Workspace: Evaluator {
  private let session: Session
  private let machine: Machine<Session>

  /// Takes a fresh session and a machine made for it.
  public init(session: Session, machine: Machine<Session>) {
    self.session = session
    self.machine = machine
  }

  public func check(_ cell: SourceView) -> [Diagnostic] { session.check(cell).1 }

  public func prepare(_ cell: SourceView) -> (ReadyCode?, [Diagnostic]) {
    let (checked, problems) = session.check(cell)
    if problems.hasErrors { return (nil, problems) }
    let (code, more) = machine.compile(checked)
    return (code.map { ReadyCode(code: $0, names: checked.names) }, problems + more)
  }

  public func checkText(_ source: SourceView) -> [Diagnostic] { session.checkInterpolation(source).1 }

  public func prepareText(_ source: SourceView) -> (ReadyCode?, [Diagnostic]) {
    let (checked, problems) = session.checkInterpolation(source)
    guard let checked else { return (nil, problems) }
    let (code, more) = machine.compile(describing: checked)
    return (code.map { ReadyCode(code: $0, names: []) }, problems + more)
  }

  public func names(in cell: ReadyCode) -> [NamedPlace] { cell.names }

  public func run(_ cell: ReadyCode) -> CellRun {
    let result = machine.run(cell.code)
    return CellRun(events: result.events, trap: result.trap)
  }

  public func text(of expression: ReadyCode) -> Result<String, TrapReport> {
    machine.text(of: expression.code)
  }
}
