import Diagnostics
import Execution
import Notebooks

/// A folder's notebooks, read and run.
struct CourseRun {
  private let text: CourseText
  private(set) var notebooks: [RunNotebook] = []
  private var failures: [CommandError] = []

  struct RunNotebook {
    let source: ReadNotebook
    let result: NotebookResult

    /// Whether the file was read without errors, so that places in it can be relied upon.
    var isSound: Bool { !source.problems.hasErrors }
  }

  var sources: SourceMap { text.sources }
  var neighbours: [ReadNotebook] { text.neighbours }
  var settings: CourseFiles { text.settings }
  /// Files and libraries that could not be read.
  var errors: [CommandError] { text.errors + failures }
  var results: [NotebookResult] { notebooks.map(\.result) }

  /// Reads all notebooks, then runs one after another. An interruption ends it early, so ask for one afterwards.
  init(
    _ folder: CourseFolder, in workshop: Workshop, _ console: Console, progress: Progress,
    stopwatch: Stopwatch = Stopwatch()
  ) {
    text = CourseText(folder, stopwatch: stopwatch)
    let uses = text.uses
    for (index, source) in text.notebooks.enumerated() where !console.isInterrupted() {
      progress.show(index + 1, of: text.notebooks.count, Path.name(of: source.path))
      run(source, uses, in: workshop, stopwatch)
    }
    progress.clear()
  }

  /// Runs one notebook that lies in no folder.
  init(text: SourceFile, reader: NotebookReader, in workshop: Workshop) {
    self.text = CourseText(text: text, reader: reader)
    for source in self.text.notebooks { run(source, self.text.uses, in: workshop, Stopwatch()) }
  }

  private mutating func run(
    _ source: ReadNotebook, _ uses: Uses, in workshop: Workshop, _ stopwatch: Stopwatch
  ) {
    let before = uses.before(source.name)
    let runner: NotebookRunner<TimedWorkspace>
    do throws(CommandError) { runner = try workshop.runner() } catch { return failures.append(error) }
    let result = stopwatch.time(.judge) {
      runner.run(source.notebook, problems: source.problems + before.diagnostics, using: before.used)
    }
    notebooks.append(RunNotebook(source: source, result: result))
  }
}
