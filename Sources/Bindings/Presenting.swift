import Charting
import Divergence
import Machine
import Markup

/// What a page shows of a host value.
public enum Presentation {
  /// A chart or several, drawn; `warnings` say what is likely wrong with it.
  case figure(image: Node, table: Node?, warnings: [String])
  case claim(PresentedClaim)
  /// Other content, as HTML.
  case content([Node])
  /// Nothing besides its text, or nothing because it was shown already.
  case none
}

/// A claim that was checked, in words and figures.
public struct PresentedClaim: Hashable, Sendable {
  /// The author's words; empty where a claim stands alone.
  public let statement: String
  public let holds: Bool
  /// nil for a plain truth value.
  public let comparison: PresentedComparison?
  public let sweep: PresentedSweep?
}

/// Both sides of a claim. The sides are exact: the shortest text that reads back as the same double.
public struct PresentedComparison: Hashable, Sendable {
  public let left: String
  /// `≈`, `≤` or `≥`.
  public let relation: String
  public let right: String
  /// By how much the relation is missed, to two figures: `1.1e-16`.
  public let residual: String
  public let tolerance: String
}

/// The cases over which a claim was checked.
public struct PresentedSweep: Hashable, Sendable {
  public let count: Int
  /// The tightest case or the counter-example, in words; nil where there is none to tell.
  public let detail: String?
}

extension Presentation {
  /// A value that stands alone at the end of a cell. What `verify` returned was recorded when it was checked,
  /// so it is not shown a second time.
  ///
  /// `id` begins the ids within a figure, `title` is what a screen reader calls it.
  public static func ofValue(_ value: AnyHostObject, id: String, title: String? = nil) -> Presentation {
    if let chart = value as? HostObject<TernaryChart> {
      return figure(chart.value.render(id: id, title: title))
    }
    if let chart = value as? HostObject<Chart> { return figure(chart.value.render(id: id, title: title)) }
    if let grid = value as? HostObject<ChartGrid> { return figure(grid.value.render(id: id, title: title)) }
    if let claim = value as? HostObject<Claim> {
      return .claim(PresentedClaim(statement: "", evidence: .claim(claim.value), sweep: nil))
    }
    return .none
  }

  /// Whether a value stands for something that its cell has recorded, so that not even its text is shown.
  public static func isRecorded(_ value: AnyHostObject) -> Bool {
    value is HostObject<VerifiedClaim> || value is HostObject<VerifiedSweep>
  }

  /// Something that a host function recorded while the cell ran.
  public static func ofRecord(_ record: Object) -> Presentation {
    if let verified = record as? HostObject<VerifiedClaim> { return .claim(PresentedClaim(verified.value)) }
    if let verified = record as? HostObject<VerifiedSweep> { return .claim(PresentedClaim(verified.value)) }
    return .none
  }

  private static func figure(_ chart: RenderedChart) -> Presentation {
    .figure(
      image: chart.figure, table: chart.table,
      warnings: chart.issues.map { "\($0.message); \($0.hint)" })
  }
}

extension PresentedClaim {
  init(_ verified: VerifiedClaim) {
    self.init(statement: verified.statement, evidence: verified.evidence, sweep: nil)
  }

  init(_ verified: VerifiedSweep) {
    let sweep = PresentedSweep(count: verified.count, detail: detail(of: verified))
    if let tightest = verified.tightest {
      self.init(statement: verified.statement, evidence: tightest.evidence, sweep: sweep)
    } else {
      self.init(statement: verified.statement, holds: true, comparison: nil, sweep: sweep)
    }
  }

  init(statement: String, evidence: VerifiedClaim.Evidence, sweep: PresentedSweep?) {
    switch evidence {
    case .claim(let claim):
      self.init(
        statement: statement, holds: claim.holds, comparison: PresentedComparison(claim), sweep: sweep)
    case .condition(let holds):
      self.init(statement: statement, holds: holds, comparison: nil, sweep: sweep)
    }
  }
}

extension PresentedComparison {
  init(_ claim: Claim) {
    self.init(
      left: exact(claim.left), relation: claim.relation.rawValue, right: exact(claim.right),
      residual: twoFigures(claim.residual), tolerance: twoFigures(claim.tolerance))
  }
}

/// Which case is the tightest, or the one that fails.
private func detail(of verified: VerifiedSweep) -> String? {
  guard let tightest = verified.tightest else { return "no cases" }
  switch tightest.evidence {
  case .claim(let claim):
    return "\(claim.holds ? "tightest" : "fails") in case \(tightest.index) of seed \(verified.seed)"
  case .condition(let holds): return holds ? nil : "false in case \(tightest.index) of seed \(verified.seed)"
  }
}
