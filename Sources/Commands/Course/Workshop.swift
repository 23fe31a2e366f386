import Bindings
import Diagnostics
import Execution
import Language
import Machine

/// Where notebooks find what they need to run: the libraries, the checker, the machine.
struct Workshop {
  private let libraries: [Library]
  private let interrupt: InterruptFlag
  private let presenter: Presenter
  private let stopwatch: Stopwatch

  init(interrupt: InterruptFlag, stopwatch: Stopwatch = Stopwatch()) {
    libraries = stopwatch.time(.libraries) { Libraries.all() }
    self.interrupt = interrupt
    self.stopwatch = stopwatch
    presenter = LibraryPresenter.presenter
  }

  /// A runner for one notebook, with a scope and a machine of its own.
  func runner() throws(CommandError) -> NotebookRunner<TimedWorkspace> {
    let (session, problems) = stopwatch.time(.libraries) { Session.open(interfaces) }
    guard let session, !problems.hasErrors else {
      throw CommandError(
        "broken-library", "the library cannot be read: \(problems.first?.message ?? "no types")")
    }
    let machine = Machine(program: session, libraries: libraries, interrupt: interrupt)
    let workspace = Workspace(session: session, machine: machine)
    return NotebookRunner(
      evaluator: TimedWorkspace(workspace: workspace, stopwatch: stopwatch), presenter: presenter)
  }

  /// Library texts belong to no file of the run: their numbers lie below 0.
  private var interfaces: [LibraryInterface] {
    libraries.enumerated().map { index, library in
      let file = SourceFile(id: FileID(Int32(-2 - index)), path: library.name, text: library.interface)
      return LibraryInterface(module: library.name, source: file)
    }
  }
}
