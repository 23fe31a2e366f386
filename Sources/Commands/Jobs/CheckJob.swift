import Execution
import Machine

/// `gibbs check`: all that a build does, but for writing the site.
struct CheckJob {
  let notebooks: String
  /// Whether differing expected outputs are rewritten.
  let updates: Bool
  /// Whether warnings are errors.
  var isStrict = false
  let report: ReportOptions

  func run(_ console: Console, interrupt: InterruptFlag) -> JobStatus {
    let start = console.milliseconds()
    let reporter = report.reporter(console)
    do throws(CommandError) {
      let folder = try CourseFolder(notebooks)
      let workshop = Workshop(interrupt: interrupt)
      let run = CourseRun(folder, in: workshop, console, progress: Progress(console, format: report.format))
      if console.isInterrupted() { return .interrupted }
      return finish(run, folder.assets, reporter, since: start)
    } catch {
      reporter.report([error])
      return .problems
    }
  }

  private func finish(
    _ run: CourseRun, _ assets: CourseAssets?, _ reporter: Reporter, since start: Int
  ) -> JobStatus {
    let updated = updates ? ExpectedOutputs(updating: run) : nil
    let all = SiteBuild(run, assets, isStrict: isStrict).diagnostics
    let diagnostics = updated?.unsettled(all) ?? all
    let errors = run.errors + (updated?.errors ?? [])
    reporter.report(errors, diagnostics, in: run.sources)
    if let updated { reporter.tell(updated.text) }
    let summary = Summary(
      run.results, diagnostics, failures: errors.count, milliseconds: reporter.console.milliseconds() - start)
    reporter.tell(summary.text)
    return errors.isEmpty && !diagnostics.hasErrors ? .success : .problems
  }
}
