import Diagnostics
import Machine
import Notebooks

/// `gibbs render`: the HTML of one notebook on standard output.
struct RenderJob {
  /// A `.md` file, or `-` for standard input.
  let path: String
  /// Whether only what the notebook itself says is printed, and no page around it.
  let isFragment: Bool
  let dialect: NotebookReader.Dialect
  let report: ReportOptions
  /// Reads standard input.
  let input: () throws(FileError) -> [UInt8]

  func run(_ console: Console, interrupt: InterruptFlag) -> JobStatus {
    let reporter = report.reporter(console)
    do throws(CommandError) {
      let run = try run(in: Workshop(interrupt: interrupt), console)
      if console.isInterrupted() { return .interrupted }
      return finish(run, reporter)
    } catch {
      reporter.report([error])
      return .problems
    }
  }

  private func run(in workshop: Workshop, _ console: Console) throws(CommandError) -> CourseRun {
    guard path != "-", dialect == .notebook else {
      let options = NotebookReader.Options(dialect: dialect, allowsRawHTML: dialect == .commonMark)
      let file = try InputFile(path: path, input: input).read()
      return CourseRun(text: file, reader: NotebookReader(options: options), in: workshop)
    }
    guard Files.kind(of: path) != .folder else { throw CourseFolder.notANotebook(path) }
    return CourseRun(
      try CourseFolder(path), in: workshop, console, progress: Progress(console, format: .json))
  }

  /// Nothing is printed where something is wrong.
  private func finish(_ run: CourseRun, _ reporter: Reporter) -> JobStatus {
    guard let notebook = run.notebooks.first else {
      reporter.report(run.errors)
      return .problems
    }
    let (html, problems) = html(run, notebook)
    let diagnostics = run.settings.diagnostics + notebook.result.diagnostics + problems
    reporter.report(run.errors, diagnostics, in: run.sources)
    guard run.errors.isEmpty, !diagnostics.hasErrors else { return .problems }
    reporter.console.print(String(decoding: html, as: UTF8.self))
    return .success
  }

  private func html(_ run: CourseRun, _ notebook: CourseRun.RunNotebook) -> ([UInt8], [Diagnostic]) {
    let course = run.course(nil)
    guard isFragment, let chapter = course.chapters.first else {
      let (pages, diagnostics) = run.publisher.publish(course, results: run.results)
      return (pages.first { $0.path == course.chapters.first?.address }?.contents ?? [], diagnostics)
    }
    return run.publisher.fragment(of: chapter, in: course, result: notebook.result)
  }
}
