import Execution
import Machine

/// `gibbs build`: notebooks in, a site out, or nothing changed.
struct BuildJob {
  let notebooks: String
  let output: String
  /// Whether warnings are errors.
  var isStrict = false
  let report: ReportOptions
  /// Whether the time of each stage is shown in the end.
  var showsTimings = false

  func run(_ console: Console, interrupt: InterruptFlag) -> JobStatus {
    let start = console.milliseconds()
    let stopwatch = Stopwatch()
    defer { if showsTimings { console.complain(stopwatch.text) } }
    let reporter = report.reporter(console)
    do throws(CommandError) {
      let folder = try stopwatch.time(.files) { () throws(CommandError) in try CourseFolder(notebooks) }
      let target = OutputFolder(output)
      try target.checkDistance(from: notebooks)
      try target.check()
      let workshop = Workshop(interrupt: interrupt, stopwatch: stopwatch)
      let run = CourseRun(
        folder, in: workshop, console, progress: Progress(console, format: report.format),
        stopwatch: stopwatch)
      if console.isInterrupted() { return .interrupted }
      return try finish(run, folder.assets, target, reporter, stopwatch, since: start)
    } catch {
      reporter.report([error])
      return .problems
    }
  }

  private func finish(
    _ run: CourseRun, _ assets: CourseAssets?, _ target: OutputFolder, _ reporter: Reporter,
    _ stopwatch: Stopwatch, since start: Int
  ) throws(CommandError) -> JobStatus {
    let site = stopwatch.time(.publish) { SiteBuild(run, assets, isStrict: isStrict) }
    reporter.report(run.errors, site.diagnostics, in: run.sources)
    let hasFailed = !run.errors.isEmpty || site.diagnostics.hasErrors
    if !hasFailed {
      let isWritten = try stopwatch.time(.write) { () throws(CommandError) in
        let files = try site.files + (assets?.files(beside: site.files) ?? [])
        return try target.replace(with: files, isInterrupted: reporter.console.isInterrupted)
      }
      guard isWritten else { return .interrupted }
    }
    let summary = Summary(
      run.results, site.diagnostics, failures: run.errors.count,
      milliseconds: reporter.console.milliseconds() - start)
    reporter.tell(summary.text)
    reporter.tell(
      hasFailed ? "'\(target.path)' is left as it was" : "open \(Path.join(target.path, "index.html"))")
    return hasFailed ? .problems : .success
  }
}
