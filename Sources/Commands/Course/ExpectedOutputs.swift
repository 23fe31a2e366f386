import Diagnostics
import Execution

/// `check --update`: writes what cells print into the notebooks' expected outputs.
struct ExpectedOutputs {
  /// How many outputs were written, and in how many files.
  private(set) var outputCount = 0
  private(set) var fileCount = 0
  private(set) var errors: [CommandError] = []
  /// What stands in the way of further outputs.
  private(set) var diagnostics: [Diagnostic] = []
  /// Files whose differences are settled.
  private var settled: Set<FileID> = []

  /// Rewrites each file in one step. Files with mistakes in their Markdown are left alone.
  init(updating run: CourseRun) {
    for notebook in run.notebooks where notebook.isSound { update(notebook) }
  }

  /// What is still to report: differences that were written are none any more.
  func unsettled(_ all: [Diagnostic]) -> [Diagnostic] {
    all.filter { $0.id != ExpectedOutputCheck.differenceID || !settled.contains($0.span.file) } + diagnostics
  }

  /// `updated 3 expected outputs in 2 notebooks`.
  var text: String {
    if outputCount == 0 { return "no expected output to update" }
    return
      "updated \(Summary.count(outputCount, "expected output")) in \(Summary.count(fileCount, "notebook"))"
  }

  private mutating func update(_ notebook: CourseRun.RunNotebook) {
    let update = ExpectedOutputUpdate(of: notebook.source.file, notebook.result)
    diagnostics += update.diagnostics
    if update.count > 0 {
      do throws(FileError) { try Files.replace(notebook.source.path, with: update.bytes) } catch {
        return errors.append(CommandError(error))
      }
      outputCount += update.count
      fileCount += 1
    }
    settled.insert(notebook.source.file.id)
  }
}
