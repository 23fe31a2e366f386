import Bindings
import Diagnostics
import Execution
import Language
import Machine

/// Where notebooks find what they need to run: the libraries, the checker, the machine.
struct Workshop {
  private let sharing: TwoThreads
  /// The libraries, opened while the notebooks are read.
  private let opening: Background<Result<Opened, CommandError>>
  private let interrupt: InterruptFlag
  private let presenter: Presenter
  private let stopwatch: Stopwatch

  private struct Opened {
    let libraries: [Library]
    /// Has the libraries open; every notebook gets a fork of it.
    let session: Session
  }

  init(interrupt: InterruptFlag, stopwatch: Stopwatch = Stopwatch()) {
    let sharing = TwoThreads(stopwatch: stopwatch)
    let makers = Libraries.makers
    let libraries = stopwatch.time(.libraries) {
      sharing.map(makers.count) { index -> (library: Library, interface: SkimmedInterface) in
        let library = makers[index]()
        return (library, LibraryInterface(of: library, at: index).skimmed())
      }
    }
    opening = Background(on: sharing.second) { Workshop.open(libraries) }
    self.sharing = sharing
    self.interrupt = interrupt
    self.stopwatch = stopwatch
    presenter = LibraryPresenter.presenter
  }

  /// A runner for one notebook, with a scope and a machine of its own.
  func runner() throws(CommandError) -> NotebookRunner<TimedWorkspace> {
    let (session, machine) = try scope()
    let workspace = Workspace(session: session, machine: machine)
    return NotebookRunner(
      evaluator: TimedWorkspace(workspace: workspace, stopwatch: stopwatch), presenter: presenter,
      sharing: sharing)
  }

  /// Shows a stage of the cells of one notebook.
  func dump(of stage: DumpStage) throws(CommandError) -> StageDump {
    let (session, machine) = try scope()
    return StageDump(stage, session, machine)
  }

  /// What one notebook needs for itself.
  private func scope() throws(CommandError) -> (Session, Machine<Session>) {
    let opened = try stopwatch.time(.libraries) { opening.value }.get()
    let session = opened.session.fork()
    return (session, Machine(program: session, libraries: opened.libraries, interrupt: interrupt))
  }

  private static func open(
    _ libraries: [(library: Library, interface: SkimmedInterface)]
  ) -> Result<Opened, CommandError> {
    let (session, problems) = Session.open(libraries.map { $0.interface })
    guard let session, !problems.hasErrors else {
      return .failure(
        CommandError(
          "broken-library", "the library cannot be read: \(problems.first?.message ?? "no types")"))
    }
    return .success(Opened(libraries: libraries.map { $0.library }, session: session))
  }
}
