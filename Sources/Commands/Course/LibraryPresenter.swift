import Bindings
import Diagnostics
import Execution
import Machine

/// Lets the libraries' bindings say how their values are shown, in the runner's terms.
enum LibraryPresenter {
  static var presenter: Presenter {
    Presenter(
      value: { value, place in
        if Presentation.isRecorded(value) { return .nothing }
        return output(Presentation.ofValue(value, id: place.id, title: place.title), at: place.span) ?? .text
      },
      record: { record, place in output(Presentation.ofRecord(record), at: place.span) ?? .nothing })
  }

  private static func output(_ presentation: Presentation, at span: SourceSpan) -> PresentedOutput? {
    switch presentation {
    case .figure(let image, let table, let warnings):
      let problems = warnings.map { Diagnostic.warning("doubtful-chart", at: span, $0) }
      return .output(.figure(Figure(image: image, table: table)), problems: problems)
    case .claim(let claim): return .output(.claim(result(claim, at: span)), problems: [])
    case .content(let nodes): return .output(.content(nodes), problems: [])
    case .none: return nil
    }
  }

  private static func result(_ claim: PresentedClaim, at span: SourceSpan) -> ClaimResult {
    let comparison = claim.comparison.map {
      ClaimResult.Comparison(
        left: $0.left, relation: $0.relation, right: $0.right, residual: $0.residual, tolerance: $0.tolerance)
    }
    let sweep = claim.sweep.map { ClaimResult.Sweep(count: $0.count, detail: $0.detail) }
    return ClaimResult(
      statement: claim.statement, holds: claim.holds, comparison: comparison, sweep: sweep, span: span)
  }
}
