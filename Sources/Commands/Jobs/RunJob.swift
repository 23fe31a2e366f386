import Diagnostics
import Execution
import Machine
import Notebooks

/// `gibbs run`: what the cells print on standard output, and nothing else there.
struct RunJob {
  /// A `.md` or `.swift` file, or `-` for Swift on standard input.
  let path: String
  let report: ReportOptions
  /// Reads standard input.
  let input: () throws(FileError) -> [UInt8]

  func run(_ console: Console, interrupt: InterruptFlag) -> JobStatus {
    let reporter = report.reporter(console)
    do throws(CommandError) {
      return try run(read(), with: Workshop(interrupt: interrupt).runner(), reporter)
    } catch {
      reporter.report([error])
      return .problems
    }
  }

  private func run(_ file: SourceFile, with runner: NotebookRunner<TimedWorkspace>, _ reporter: Reporter)
    -> JobStatus
  {
    let (texts, diagnostics) = isNotebook ? notebook(file, runner) : script(file, runner)
    for text in texts where !text.isEmpty { reporter.console.print(text) }
    if reporter.console.isInterrupted() { return .interrupted }
    var sources = SourceMap()
    sources.add(path: file.path, bytes: file.bytes)
    reporter.report([], diagnostics, in: sources)
    return diagnostics.hasErrors ? .problems : .success
  }

  private func notebook(_ file: SourceFile, _ runner: NotebookRunner<TimedWorkspace>) -> (
    [String], [Diagnostic]
  ) {
    let (notebook, problems) = NotebookReader().read(file)
    let result = runner.run(notebook, problems: problems)
    return (result.cells.map(\.text), result.diagnostics)
  }

  private func script(_ file: SourceFile, _ runner: NotebookRunner<TimedWorkspace>) -> (
    [String], [Diagnostic]
  ) {
    let (result, diagnostics) = runner.run(script: file)
    return ([result.text], diagnostics)
  }

  private var isNotebook: Bool { path.hasSuffix(".md") }

  private func read() throws(CommandError) -> SourceFile {
    guard path == "-" || isNotebook || path.hasSuffix(".swift") else {
      throw CommandError(
        "unknown-file-kind",
        "'\(path)' is neither a notebook nor a script: its name ends in neither .md nor .swift")
    }
    let name = path == "-" ? "<stdin>" : path
    let file = SourceFile(id: FileID(0), path: name, bytes: try bytes())
    if !isNotebook, String(validating: file.bytes, as: UTF8.self) == nil {
      throw CommandError("not-utf-8", "'\(name)' is not UTF-8 text", hint: "save the file as UTF-8")
    }
    return file
  }

  private func bytes() throws(CommandError) -> [UInt8] {
    do throws(FileError) {
      return path == "-" ? try input() : try Files.read(path)
    } catch {
      throw CommandError(error)
    }
  }
}
