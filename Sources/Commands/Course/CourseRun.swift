import Diagnostics
import Execution
import Notebooks

/// A folder's notebooks, read and run.
struct CourseRun {
  private(set) var sources = SourceMap()
  private(set) var notebooks: [RunNotebook] = []
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

  var results: [NotebookResult] { notebooks.map(\.result) }

  /// Runs one notebook after another. An interruption ends it early, so ask for one afterwards.
  init(_ folder: CourseFolder, in workshop: Workshop, _ console: Console, progress: Progress) {
    let total = folder.notebooks.count
    for (index, path) in folder.notebooks.enumerated() where !console.isInterrupted() {
      progress.show(index + 1, of: total, Path.name(of: path))
      do throws(CommandError) { try run(path, in: workshop) } catch { errors.append(error) }
    }
    progress.clear()
  }

  private mutating func run(_ path: String, in workshop: Workshop) throws(CommandError) {
    let bytes: [UInt8]
    do throws(FileError) { bytes = try Files.read(path) } catch { throw CommandError(error) }
    let file = sources.add(path: path, bytes: bytes)
    let (notebook, problems) = NotebookReader().read(file)
    let result = try workshop.runner().run(notebook, problems: problems)
    notebooks.append(RunNotebook(path: path, file: file, result: result, isSound: !problems.hasErrors))
  }
}
