import Bindings
import Diagnostics
import Execution
import Language
import Machine

/// Where notebooks find what they need to run: the libraries, the checker, the machine.
struct Workshop {
  private let second = SecondThread()
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
    let sharing = TwoThreads(second: second, stopwatch: stopwatch)
    let libraries = stopwatch.time(.libraries) { sharing.map(Libraries.count, Workshop.skim) }
    opening = Background(on: second) { Workshop.open(libraries) }
    self.interrupt = interrupt
    self.stopwatch = stopwatch
    presenter = LibraryPresenter.presenter
  }

  /// A runner for one notebook, with a scope and a machine of its own.
  func runner() throws(CommandError) -> NotebookRunner<TimedWorkspace> {
    let opened = try stopwatch.time(.libraries) { opening.value }.get()
    let session = opened.session.fork()
    let machine = Machine(program: session, libraries: opened.libraries, interrupt: interrupt)
    let workspace = Workspace(session: session, machine: machine)
    return NotebookRunner(
      evaluator: TimedWorkspace(workspace: workspace, stopwatch: stopwatch), presenter: presenter,
      sharing: TwoThreads(second: second, stopwatch: stopwatch))
  }

  /// Shows a stage of the cells of one notebook.
  func dump(of stage: DumpStage) throws(CommandError) -> StageDump {
    let opened = try opening.value.get()
    let session = opened.session.fork()
    let machine = Machine(program: session, libraries: opened.libraries, interrupt: interrupt)
    return StageDump(stage, session, machine)
  }

  /// Library texts belong to no file of the run: their numbers lie below 0.
  private static func skim(_ index: Int) -> (library: Library, interface: SkimmedInterface) {
    let library = Libraries.make(index)
    let file = SourceFile(id: FileID(Int32(-2 - index)), path: library.name, text: library.interface)
    return (library, LibraryInterface(module: library.name, source: file).skimmed())
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
