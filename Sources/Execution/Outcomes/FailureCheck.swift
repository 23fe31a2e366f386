import Diagnostics
import Machine
import Notebooks

/// Compares how a cell ended with the failure that its author announced, or with none.
struct FailureCheck {
  /// The failure that the page shows.
  let message: String?
  /// Failures that were not announced, and those that did not come.
  let diagnostics: [Diagnostic]

  /// `cell` is the place of the cell's code.
  init(_ outcome: CellOutcome, announced: Spanned<String>?, cell: SourceSpan) {
    switch outcome {
    case .notRun: (message, diagnostics) = (nil, [])
    case .refused(let mistakes): (message, diagnostics) = (mistakes, [])
    case .finished: (message, diagnostics) = (nil, announced.map { [FailureCheck.missing($0)] } ?? [])
    case .trapped(_, let report) where report.trap == .interrupted: (message, diagnostics) = (nil, [])
    case .trapped(_, let report):
      message = report.trap.message
      diagnostics = FailureCheck.diagnostics(report, announced, cell)
    }
  }

  private static func diagnostics(
    _ report: TrapReport, _ announced: Spanned<String>?, _ cell: SourceSpan
  ) -> [Diagnostic] {
    guard let announced else { return [report.diagnostic(inCell: cell)] }
    return report.trap.message.contains(announced.value) ? [] : [other(announced, report, cell)]
  }

  private static func missing(_ announced: Spanned<String>) -> Diagnostic {
    .error(
      "missing-failure", at: announced.span,
      "the cell should fail with '\(announced.value)' but runs to its end",
      hint: "take the option 'error' away if the cell is right as it is")
  }

  private static func other(
    _ announced: Spanned<String>, _ report: TrapReport, _ cell: SourceSpan
  ) -> Diagnostic {
    .error(
      "other-failure", at: announced.span,
      "the cell fails, but not with '\(announced.value)': \(report.trap.message)",
      notes: [Diagnostic.Note("it fails here", at: report.place(in: cell))])
  }
}
