import Diagnostics
import Execution

/// A run in one line.
struct Summary {
  private let notebooks: Int
  private let cells: Int
  private let claims: Int
  private let errors: Int
  private let warnings: Int
  private let milliseconds: Int

  /// `failures` counts problems without a place beside the diagnostics.
  init(_ results: [NotebookResult], _ diagnostics: [Diagnostic], failures: Int = 0, milliseconds: Int) {
    notebooks = results.count
    cells = results.reduce(0) { $0 + $1.cells.count(where: { $0.hasRun }) }
    claims = results.reduce(0) { $0 + $1.claims.count(where: { $0.holds }) }
    errors = failures + diagnostics.count { $0.severity == .error }
    warnings = diagnostics.count { $0.severity == .warning }
    self.milliseconds = milliseconds
  }

  /// `3 notebooks, 24 cells, 11 claims verified in 31 ms`; what went wrong stands at the end.
  var text: String {
    var parts = [Summary.count(notebooks, "notebook"), Summary.count(cells, "cell")]
    if claims > 0 { parts.append(Summary.count(claims, "claim") + " verified") }
    let problems = [(errors, "error"), (warnings, "warning")].filter { $0.0 > 0 }.map {
      Summary.count($0.0, $0.1)
    }
    let tail = problems.isEmpty ? "" : ": " + problems.joined(separator: ", ")
    return parts.joined(separator: ", ") + " in \(time)" + tail
  }

  /// Whole milliseconds up to ten seconds, then seconds with one decimal.
  private var time: String {
    if milliseconds < 10_000 { return "\(milliseconds) ms" }
    let tenths = (milliseconds + 50) / 100
    return "\(tenths / 10).\(tenths % 10) s"
  }

  static func count(_ number: Int, _ noun: String) -> String {
    number == 1 ? "1 \(noun)" : "\(number) \(noun)s"
  }
}
