import Diagnostics
import Execution
import Notebooks
import Publishing

/// A folder's notebooks, read and run.
struct CourseRun {
  private(set) var sources = SourceMap()
  private(set) var notebooks: [RunNotebook] = []
  /// Notebooks that are read for what references and `uses:` need of them, and not run for themselves.
  private(set) var neighbours: [ReadNotebook] = []
  private(set) var settings: CourseFiles
  /// Files that could not be read.
  private(set) var errors: [CommandError] = []

  struct ReadNotebook {
    let chapter: Chapter
    let problems: [Diagnostic]

    var file: SourceFile { chapter.source }
    /// The path as the author would type it.
    var path: String { file.path }
    var notebook: Notebook { chapter.notebook }
    /// The file's name without `.md`, by which other notebooks know it.
    var name: String { chapter.name }
  }

  struct RunNotebook {
    let source: ReadNotebook
    let result: NotebookResult

    /// Whether the file was read without errors, so that places in it can be relied upon.
    var isSound: Bool { !source.problems.hasErrors }
  }

  var results: [NotebookResult] { notebooks.map(\.result) }

  /// Reads all notebooks, then runs one after another. An interruption ends it early, so ask for one afterwards.
  init(
    _ folder: CourseFolder, in workshop: Workshop, _ console: Console, progress: Progress,
    stopwatch: Stopwatch = Stopwatch()
  ) {
    settings = CourseFiles(folder, &sources)
    errors = settings.errors
    var sources: [ReadNotebook] = []
    for path in folder.notebooks {
      do throws(CommandError) { sources.append(try read(path, stopwatch)) } catch { errors.append(error) }
    }
    // Their mistakes are told when they are built themselves.
    neighbours = folder.neighbours.compactMap { try? read($0, stopwatch) }
    let all = (neighbours + sources).map { ($0.name, $0.notebook) }
    let uses = Uses(Dictionary(all) { _, last in last })
    for (index, source) in sources.enumerated() where !console.isInterrupted() {
      progress.show(index + 1, of: sources.count, Path.name(of: source.path))
      run(source, uses, in: workshop, stopwatch)
    }
    progress.clear()
  }

  /// Runs one notebook that lies in no folder.
  init(text: SourceFile, reader: NotebookReader, in workshop: Workshop) {
    settings = CourseFiles()
    let file = sources.add(path: text.path, bytes: text.bytes)
    let source = read(file, reader)
    run(source, Uses([source.name: source.notebook]), in: workshop, Stopwatch())
  }

  private mutating func read(_ path: String, _ stopwatch: Stopwatch) throws(CommandError) -> ReadNotebook {
    let bytes: [UInt8]
    do throws(FileError) {
      bytes = try stopwatch.time(.files) { () throws(FileError) in try Files.read(path) }
    } catch { throw CommandError(error) }
    let file = sources.add(path: path, bytes: bytes)
    return stopwatch.time(.read) { read(file, settings.reader) }
  }

  private func read(_ file: SourceFile, _ reader: NotebookReader) -> ReadNotebook {
    let (notebook, problems) = reader.read(file)
    let name = Path.name(of: file.path)
    let chapter = Chapter(
      name: name.hasSuffix(".md") ? String(name.dropLast(3)) : name, source: file, notebook: notebook,
      macros: settings.course.macros)
    return ReadNotebook(chapter: chapter, problems: problems)
  }

  private mutating func run(
    _ source: ReadNotebook, _ uses: Uses, in workshop: Workshop, _ stopwatch: Stopwatch
  ) {
    let before = uses.before(source.name)
    let runner: NotebookRunner<TimedWorkspace>
    do throws(CommandError) { runner = try workshop.runner() } catch { return errors.append(error) }
    let result = stopwatch.time(.judge) {
      runner.run(source.notebook, problems: source.problems + before.diagnostics, using: before.used)
    }
    notebooks.append(RunNotebook(source: source, result: result))
  }
}
