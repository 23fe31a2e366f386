import Diagnostics
import Execution
import Notebooks

/// A folder's notebooks, read and run.
struct CourseRun {
  private(set) var sources = SourceMap()
  private(set) var notebooks: [RunNotebook] = []
  private(set) var neighbours: [Neighbour] = []
  private(set) var settings: CourseFiles
  /// Files that could not be read.
  private(set) var errors: [CommandError] = []

  struct RunNotebook {
    /// The path as the author would type it.
    let path: String
    let file: SourceFile
    let result: NotebookResult
    /// Whether the file was read without errors, so that places in it can be relied upon.
    let isSound: Bool
  }

  /// A notebook that is read for what references to it need, and not run.
  struct Neighbour {
    let path: String
    let file: SourceFile
    let notebook: Notebook
  }

  var results: [NotebookResult] { notebooks.map(\.result) }

  /// Runs one notebook after another. An interruption ends it early, so ask for one afterwards.
  init(
    _ folder: CourseFolder, in workshop: Workshop, _ console: Console, progress: Progress,
    stopwatch: Stopwatch = Stopwatch()
  ) {
    settings = CourseFiles(folder, &sources)
    errors = settings.errors
    let total = folder.notebooks.count
    for (index, path) in folder.notebooks.enumerated() where !console.isInterrupted() {
      progress.show(index + 1, of: total, Path.name(of: path))
      do throws(CommandError) { try run(path, in: workshop, stopwatch) } catch { errors.append(error) }
    }
    for path in folder.neighbours { read(neighbour: path, stopwatch) }
    progress.clear()
  }

  /// Runs one notebook that lies in no folder.
  init(text: SourceFile, reader: NotebookReader, in workshop: Workshop) {
    settings = CourseFiles()
    let file = sources.add(path: text.path, bytes: text.bytes)
    run(file, reader, in: workshop, Stopwatch())
  }

  /// Its mistakes are told when it is built itself.
  private mutating func read(neighbour path: String, _ stopwatch: Stopwatch) {
    stopwatch.time(.read) {
      guard let bytes = try? Files.read(path) else { return }
      let file = sources.add(path: path, bytes: bytes)
      neighbours.append(Neighbour(path: path, file: file, notebook: settings.reader.read(file).0))
    }
  }

  private mutating func run(_ path: String, in workshop: Workshop, _ stopwatch: Stopwatch)
    throws(CommandError)
  {
    let bytes: [UInt8]
    do throws(FileError) {
      bytes = try stopwatch.time(.files) { () throws(FileError) in try Files.read(path) }
    } catch { throw CommandError(error) }
    run(sources.add(path: path, bytes: bytes), settings.reader, in: workshop, stopwatch)
  }

  private mutating func run(
    _ file: SourceFile, _ reader: NotebookReader, in workshop: Workshop, _ stopwatch: Stopwatch
  ) {
    let (notebook, problems) = stopwatch.time(.read) { reader.read(file) }
    let runner = workshop.runner()
    let result = stopwatch.time(.judge) { runner.run(notebook, problems: problems) }
    notebooks.append(RunNotebook(path: file.path, file: file, result: result, isSound: !problems.hasErrors))
  }
}
