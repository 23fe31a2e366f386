import Diagnostics
import Execution
import Machine

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
      let workshop = Workshop(interrupt: interrupt)
      return isNotebook ? try runNotebook(in: workshop, reporter) : try runScript(in: workshop, reporter)
    } catch {
      reporter.report([error])
      return .problems
    }
  }

  private func runNotebook(in workshop: Workshop, _ reporter: Reporter) throws(CommandError) -> JobStatus {
    let console = reporter.console
    let run = CourseRun(
      try CourseFolder(path), in: workshop, console, progress: Progress(console, format: .json))
    for cell in run.results.flatMap(\.cells) where !cell.text.isEmpty { console.print(cell.text) }
    let diagnostics = run.settings.diagnostics + run.results.flatMap(\.diagnostics)
    return finish(run.errors, diagnostics, run.sources, reporter)
  }

  private func runScript(in workshop: Workshop, _ reporter: Reporter) throws(CommandError) -> JobStatus {
    let file = try read()
    let (result, diagnostics) = try workshop.runner().run(script: file)
    if !result.text.isEmpty { reporter.console.print(result.text) }
    var sources = SourceMap()
    sources.add(path: file.path, bytes: file.bytes)
    return finish([], diagnostics, sources, reporter)
  }

  private func finish(
    _ errors: [CommandError], _ diagnostics: [Diagnostic], _ sources: SourceMap, _ reporter: Reporter
  ) -> JobStatus {
    if reporter.console.isInterrupted() { return .interrupted }
    reporter.report(errors, diagnostics, in: sources)
    return errors.isEmpty && !diagnostics.hasErrors ? .success : .problems
  }

  private var isNotebook: Bool { path.hasSuffix(".md") }

  private func read() throws(CommandError) -> SourceFile {
    guard path == "-" || path.hasSuffix(".swift") else {
      throw CommandError(
        "unknown-file-kind",
        "'\(path)' is neither a notebook nor a script: its name ends in neither .md nor .swift")
    }
    let name = path == "-" ? "<stdin>" : path
    let file = SourceFile(id: FileID(0), path: name, bytes: try bytes())
    if String(validating: file.bytes, as: UTF8.self) == nil {
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
