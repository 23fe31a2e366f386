import Diagnostics
import Notebooks
import Publishing

/// A notebook as it was read.
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

/// A folder's notebooks, read.
struct CourseText {
  private(set) var sources = SourceMap()
  private(set) var notebooks: [ReadNotebook] = []
  /// Notebooks that are read for what references and `uses:` need of them, and not run for themselves.
  private(set) var neighbours: [ReadNotebook] = []
  let settings: CourseFiles
  /// Files that could not be read.
  private(set) var errors: [CommandError] = []

  init(_ folder: CourseFolder, stopwatch: Stopwatch = Stopwatch()) {
    settings = CourseFiles(folder, &sources)
    errors = settings.errors
    for path in folder.notebooks {
      do throws(CommandError) { notebooks.append(try read(path, stopwatch)) } catch { errors.append(error) }
    }
    // Their mistakes are told when they are built themselves.
    neighbours = folder.neighbours.compactMap { try? read($0, stopwatch) }
  }

  /// One notebook that lies in no folder.
  init(text: SourceFile, reader: NotebookReader) {
    settings = CourseFiles()
    notebooks = [CourseText.read(sources.add(path: text.path, bytes: text.bytes), reader, settings)]
  }

  /// What the notebooks use of one another.
  var uses: Uses {
    Uses(Dictionary((neighbours + notebooks).map { ($0.name, $0.notebook) }) { _, last in last })
  }

  private mutating func read(_ path: String, _ stopwatch: Stopwatch) throws(CommandError) -> ReadNotebook {
    let bytes: [UInt8]
    do throws(FileError) {
      bytes = try stopwatch.time(.files) { () throws(FileError) in try Files.read(path) }
    } catch { throw CommandError(error) }
    let file = sources.add(path: path, bytes: bytes)
    return stopwatch.time(.read) { CourseText.read(file, settings.reader, settings) }
  }

  private static func read(
    _ file: SourceFile, _ reader: NotebookReader, _ settings: CourseFiles
  ) -> ReadNotebook {
    let (notebook, problems) = reader.read(file)
    let name = Path.name(of: file.path)
    let chapter = Chapter(
      name: name.hasSuffix(".md") ? String(name.dropLast(3)) : name, source: file, notebook: notebook,
      macros: settings.course.macros)
    return ReadNotebook(chapter: chapter, problems: problems)
  }
}
