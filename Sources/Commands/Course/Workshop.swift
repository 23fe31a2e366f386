import Bindings
import Diagnostics
import Execution
import Language
import Machine

/// Where notebooks find what they need to run: the libraries, the checker, the machine.
struct Workshop {
  private let libraries: [Library]
  /// Has the libraries open; every notebook gets a fork of it.
  private let session: Session
  private let interrupt: InterruptFlag
  private let presenter: Presenter
  private let stopwatch: Stopwatch

  /// Opens the libraries.
  init(interrupt: InterruptFlag, stopwatch: Stopwatch = Stopwatch()) throws(CommandError) {
    let libraries = stopwatch.time(.libraries) { Libraries.all() }
    session = try stopwatch.time(.libraries) { () throws(CommandError) in try Workshop.open(libraries) }
    self.libraries = libraries
    self.interrupt = interrupt
    self.stopwatch = stopwatch
    presenter = LibraryPresenter.presenter
  }

  /// A runner for one notebook, with a scope and a machine of its own.
  func runner() -> NotebookRunner<TimedWorkspace> {
    let session = self.session.fork()
    let machine = Machine(program: session, libraries: libraries, interrupt: interrupt)
    let workspace = Workspace(session: session, machine: machine)
    return NotebookRunner(
      evaluator: TimedWorkspace(workspace: workspace, stopwatch: stopwatch), presenter: presenter)
  }

  private static func open(_ libraries: [Library]) throws(CommandError) -> Session {
    let (session, problems) = Session.open(interfaces(of: libraries))
    guard let session, !problems.hasErrors else {
      throw CommandError(
        "broken-library", "the library cannot be read: \(problems.first?.message ?? "no types")")
    }
    return session
  }

  /// Library texts belong to no file of the run: their numbers lie below 0.
  private static func interfaces(of libraries: [Library]) -> [LibraryInterface] {
    libraries.enumerated().map { index, library in
      let file = SourceFile(id: FileID(Int32(-2 - index)), path: library.name, text: library.interface)
      return LibraryInterface(module: library.name, source: file)
    }
  }
}
