/// Where the time of a build goes, stage by stage; `gibbs build --timings` shows it.
///
/// A stage within another one interrupts it, so that no moment counts twice and the stages add up to the whole.
final class Stopwatch {
  enum Stage: Int, CaseIterable {
    case files, libraries, read, wait, run, judge, publish, write, rest

    var name: String {
      switch self {
      case .files: "find files"
      case .libraries: "wait for open libraries"
      case .read: "read notebooks"
      case .wait: "wait for checked cells"
      case .run: "run cells"
      case .judge: "draw charts, compare, judge claims"
      case .publish: "publish pages"
      case .write: "write site"
      case .rest: "rest"
      }
    }
  }

  private let clock = ContinuousClock()
  private var since: ContinuousClock.Instant
  private var stage = Stage.rest
  private var spent = [Duration](repeating: .zero, count: Stage.allCases.count)
  private var beside = Duration.zero

  init() { since = clock.now }

  func time<Value, Failure: Error>(_ stage: Stage, _ work: () throws(Failure) -> Value) throws(Failure)
    -> Value
  {
    let outer = self.stage
    enter(stage)
    defer { enter(outer) }
    return try work()
  }

  /// Times the checking and compiling of cells, which another thread may do while this one is at any of its stages.
  /// Ask for nothing before that has ended.
  func timeBeside<Value>(_ work: () -> Value) -> Value {
    let start = clock.now
    defer { beside += start.duration(to: clock.now) }
    return work()
  }

  /// A line a stage, `timing: 1.234 ms run cells`, in the order in which they come; then what was done beside.
  var text: String {
    enter(stage)
    let stages = Stage.allCases.map {
      "timing: \(Stopwatch.milliseconds(spent[$0.rawValue])) ms \($0.name)\n"
    }
    return stages.joined() + "beside: \(Stopwatch.milliseconds(beside)) ms check and compile cells\n"
  }

  private func enter(_ next: Stage) {
    let now = clock.now
    spent[stage.rawValue] += since.duration(to: now)
    (since, stage) = (now, next)
  }

  /// With three decimals.
  private static func milliseconds(_ duration: Duration) -> String {
    let (seconds, attoseconds) = duration.components
    let microseconds = seconds * 1_000_000 + attoseconds / 1_000_000_000_000
    let decimals = String(microseconds % 1000)
    return "\(microseconds / 1000)." + String(repeating: "0", count: 3 - decimals.count) + decimals
  }
}
