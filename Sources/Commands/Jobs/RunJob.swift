import Diagnostics
import Execution
import Machine

/// `gibbs run`: what the cells print on standard output, and nothing else there.
struct RunJob {
  let script: ScriptFile
  let report: ReportOptions

  func run(_ console: Console, interrupt: InterruptFlag) -> JobStatus {
    let reporter = report.reporter(console)
    do throws(CommandError) {
      let workshop = Workshop(interrupt: interrupt)
      return script.isNotebook
        ? try runNotebook(in: workshop, reporter) : try runScript(in: workshop, reporter)
    } catch {
      reporter.report([error])
      return .problems
    }
  }

  private func runNotebook(in workshop: Workshop, _ reporter: Reporter) throws(CommandError) -> JobStatus {
    let console = reporter.console
    let run = CourseRun(
      try CourseFolder(script.path), in: workshop, console, progress: Progress(console, format: .json))
    for cell in run.results.flatMap(\.cells) where !cell.text.isEmpty { console.print(cell.text) }
    let diagnostics = run.settings.diagnostics + run.results.flatMap(\.diagnostics)
    return finish(run.errors, diagnostics, run.sources, reporter)
  }

  private func runScript(in workshop: Workshop, _ reporter: Reporter) throws(CommandError) -> JobStatus {
    let file = try script.read()
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
}
