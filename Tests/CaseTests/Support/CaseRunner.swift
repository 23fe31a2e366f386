import Bindings
import Diagnostics
import Language
import Machine

/// Checks and runs programs against all libraries, each in a session of its own.
struct CaseRunner {
  /// Few enough steps that a loop without end is found out at once.
  var limits = Limits(steps: 20_000_000, memory: 1 << 28, depth: 2_000, output: 1 << 18)

  /// What came of a program.
  struct Outcome {
    var errors: [Case.Remark] = []
    var warnings: [Case.Remark] = []
    var printed: [String] = []
    var trap: Case.Remark?
  }

  static var interfaces: [LibraryInterface] {
    Libraries.all().enumerated().map { LibraryInterface(of: $1, at: $0) }
  }

  func run(_ source: SourceFile) -> Outcome {
    var outcome = Outcome()
    guard let session = Session.open(Self.interfaces).0 else { return outcome }
    let (cell, diagnostics) = session.check(SourceView(source))
    outcome.errors = remarks(diagnostics.filter { $0.severity == .error }, source)
    outcome.warnings = remarks(diagnostics.filter { $0.severity == .warning }, source)
    guard outcome.errors.isEmpty else { return outcome }
    let result = Machine(program: session, libraries: Libraries.all(), limits: limits).run(cell)
    outcome.errors = remarks(result.diagnostics, source)
    outcome.printed = lines(result.text)
    outcome.trap = result.trap.map { report in
      let line = source.position(at: report.span { !$0.isLibrary }.start).line
      return Case.Remark(line: line, text: report.trap.message)
    }
    return outcome
  }

  /// What is wrong with the outcome of a case, for people; empty where all is well.
  func complaints(_ expected: Case) -> [String] {
    let outcome = run(expected.source)
    var complaints = unmatched(expected.errors, outcome.errors, "error")
    if !expected.warnings.isEmpty { complaints += unmatched(expected.warnings, outcome.warnings, "warning") }
    if let trap = expected.trap {
      if outcome.trap.map({ !fits($0, trap) }) ?? true {
        complaints.append("expected a trap in line \(trap.line): \(trap.text); found \(shown(outcome.trap))")
      }
    } else if outcome.trap != nil {
      complaints.append("unexpected trap: \(shown(outcome.trap))")
    }
    if expected.errors.isEmpty, outcome.errors.isEmpty, outcome.printed != expected.printed {
      complaints.append(difference(expected.printed, outcome.printed))
    }
    return complaints
  }

  // MARK: Parts

  private func remarks(_ diagnostics: [Diagnostic], _ source: SourceFile) -> [Case.Remark] {
    diagnostics.map { diagnostic in
      let isOwn = diagnostic.span.file == source.id
      let line = isOwn ? source.position(at: diagnostic.span.start).line : 0
      return Case.Remark(line: line, text: diagnostic.message)
    }
  }

  /// One remark answers one: a mistake that is reported twice is a mistake too.
  private func unmatched(_ expected: [Case.Remark], _ found: [Case.Remark], _ word: String) -> [String] {
    var rest = found
    var complaints: [String] = []
    for remark in expected {
      if let index = rest.firstIndex(where: { fits($0, remark) }) {
        rest.remove(at: index)
      } else {
        complaints.append("no \(word) in line \(remark.line): \(remark.text)")
      }
    }
    return complaints + rest.map { "unexpected \(word) in line \($0.line): \($0.text)" }
  }

  private func fits(_ found: Case.Remark, _ wanted: Case.Remark) -> Bool {
    found.line == wanted.line && found.text.contains(wanted.text)
  }

  private func shown(_ trap: Case.Remark?) -> String {
    trap.map { "a trap in line \($0.line): \($0.text)" } ?? "none"
  }

  private func difference(_ expected: [String], _ found: [String]) -> String {
    for index in 0..<max(expected.count, found.count) {
      let wanted = index < expected.count ? expected[index] : nil
      let given = index < found.count ? found[index] : nil
      if wanted != given {
        return "output line \(index + 1): expected \(wanted ?? "nothing"), found \(given ?? "nothing")"
      }
    }
    return ""
  }

  private func lines(_ text: String) -> [String] {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    if lines.last == "" { lines.removeLast() }
    return lines
  }
}
