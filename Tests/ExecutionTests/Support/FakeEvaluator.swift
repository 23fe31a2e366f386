import Diagnostics
import Language

@testable import Execution
@testable import Machine

/// A language of one word a line, so that these tests are about running and not about Swift:
/// `print …`, `show …` (a value that stands alone), `trap …`, `mistake …`, `warn …`, `figure`,
/// `claim holds`, `claim fails`, `recurse …`.
final class FakeEvaluator: Evaluator {
  /// What was run, in order.
  private(set) var log: [String] = []

  struct Line {
    let word: String
    let rest: String
    let span: SourceSpan
  }

  func check(_ cell: SourceView) -> [Diagnostic] {
    FakeEvaluator.lines(cell).compactMap { line in
      switch line.word {
      case "mistake": .error("mistake", at: line.span, line.rest)
      case "warn": .warning("doubt", at: line.span, line.rest)
      default: nil
      }
    }
  }

  func prepare(_ cell: SourceView) -> ([Line]?, [Diagnostic]) {
    let problems = check(cell)
    return (problems.hasErrors ? nil : FakeEvaluator.lines(cell), problems)
  }

  func checkText(_ source: SourceView) -> [Diagnostic] { check(source) }

  func prepareText(_ source: SourceView) -> ([Line]?, [Diagnostic]) { prepare(source) }

  func names(in cell: [Line]) -> [NamedPlace] { [] }

  func run(_ cell: [Line]) -> CellRun {
    var events: [Event] = []
    for line in cell {
      log.append(line.word + " " + line.rest)
      if let trap = FakeEvaluator.trap(line) { return CellRun(events: events, trap: trap) }
      events += FakeEvaluator.events(line)
    }
    return CellRun(events: events, trap: nil)
  }

  func text(of expression: [Line]) -> Result<String, TrapReport> {
    guard let line = expression.first else { return .success("") }
    log.append("text " + line.rest)
    if let trap = FakeEvaluator.trap(line) { return .failure(trap) }
    return .success(line.rest)
  }

  private static func trap(_ line: Line) -> TrapReport? {
    switch line.word {
    case "trap": TrapReport(trap: .host(line.rest), span: line.span, path: [])
    case "interrupt": TrapReport(trap: .interrupted, span: line.span, path: [])
    case "recurse":
      TrapReport(
        trap: .depth(limit: 4), span: line.span.leading,
        path: Array(repeating: TrapReport.Call(function: "f", span: line.span), count: 4))
    default: nil
    }
  }

  private static func events(_ line: Line) -> [Event] {
    switch line.word {
    case "print": [.text(line.rest + "\n")]
    case "show": [.value(.described(line.rest), line.span)]
    case "figure": [.value(.host(FakeFigure()), line.span)]
    case "host": [.value(.host(FakeText(line.rest)), line.span)]
    case "claim":
      [
        .record(
          FakeClaim(holds: line.rest.hasPrefix("holds"), isStated: line.rest != "holds silently"), line.span)
      ]
    case "verify":
      [
        .record(FakeClaim(holds: line.rest == "holds"), SourceSpan(file: FileID(-2), start: 5, end: 6)),
        .value(.host(FakeClaim(holds: line.rest == "holds")), line.span),
      ]
    default: []
    }
  }

  private static func lines(_ view: SourceView) -> [Line] {
    var lines: [Line] = []
    var start = 0
    while start < view.bytes.count {
      let end = view.bytes[start...].firstIndex(of: 0x0A) ?? view.bytes.count
      let words = String(decoding: view.bytes[start..<end], as: UTF8.self).split(separator: " ", maxSplits: 1)
      if let word = words.first {
        let rest = words.count > 1 ? String(words[1]) : ""
        lines.append(Line(word: String(word), rest: rest, span: view.span(start..<end)))
      }
      start = end + 1
    }
    return lines
  }
}

final class FakeFigure: AnyHostObject {}

final class FakeText: AnyHostObject {
  private let words: String
  init(_ words: String) { self.words = words }
  override var text: String { words }
}

final class FakeClaim: AnyHostObject {
  let holds: Bool
  let isStated: Bool
  init(holds: Bool, isStated: Bool = true) {
    self.holds = holds
    self.isStated = isStated
  }
  override func isEqual(to other: AnyHostObject) -> Bool { (other as? FakeClaim)?.holds == holds }
}
