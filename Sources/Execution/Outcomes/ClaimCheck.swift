import Diagnostics

/// Turns a claim that does not hold into an error.
enum ClaimCheck {
  static func diagnostics(_ claim: ClaimResult) -> [Diagnostic] {
    if claim.holds { return [] }
    let name = claim.statement.isEmpty ? "the claim" : "the claim '\(claim.statement)'"
    let sides = claim.comparison.map { ": \($0.left) \($0.relation) \($0.right)" } ?? ""
    return [
      .error(
        "failed-claim", at: claim.span, "\(name) does not hold\(sides)",
        notes: remarks(claim).map { Diagnostic.Note($0) })
    ]
  }

  private static func remarks(_ claim: ClaimResult) -> [String] {
    var remarks: [String] = []
    if let comparison = claim.comparison {
      let residual = comparison.residual.map { "the sides miss it by \($0)" }
      let tolerance = comparison.tolerance.map { "the tolerance is \($0)" }
      let parts = [residual, tolerance].compactMap { $0 }
      if !parts.isEmpty { remarks.append(parts.joined(separator: ", ")) }
    }
    if let sweep = claim.sweep {
      let cases = sweep.count == 1 ? "1 case" : "\(sweep.count) cases"
      remarks.append("\(cases) checked" + (sweep.detail.map { "; \($0)" } ?? ""))
    }
    return remarks
  }
}
