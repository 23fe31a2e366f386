import Diagnostics
import Notebooks

/// What `course.yml` and `topics.yml` say; where there are none, what holds without them.
struct CourseFiles {
  private(set) var course = CourseFile()
  private(set) var topics: [Topic] = []
  private(set) var diagnostics: [Diagnostic] = []
  /// Files that could not be read.
  private(set) var errors: [CommandError] = []

  /// A course without them.
  init() {}

  /// Adds both files to the sources.
  init(_ folder: CourseFolder, _ sources: inout SourceMap) {
    if let file = read(folder.courseFile, &sources) {
      let (course, problems) = CourseFileReader.read(file)
      self.course = course
      diagnostics += problems
    }
    if let file = read(folder.topicsFile, &sources) {
      let (topics, problems) = TopicsFileReader.read(file)
      self.topics = topics
      diagnostics += problems
    }
  }

  /// Reads notebooks as the course allows.
  var reader: NotebookReader {
    NotebookReader(options: NotebookReader.Options(allowsRawHTML: course.allowsRawHTML))
  }

  private mutating func read(_ path: String?, _ sources: inout SourceMap) -> SourceFile? {
    guard let path else { return nil }
    do throws(FileError) {
      return sources.add(path: path, bytes: try Files.read(path))
    } catch {
      errors.append(CommandError(error))
      return nil
    }
  }
}
