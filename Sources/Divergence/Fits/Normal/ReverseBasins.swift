/// Starts of one spread from which the search for a reverse fit ends in one minimum.
public struct ReverseBasin: Equatable, Sendable {
  /// The means of the starts. Between two basins that are not next to one another lie starts that the search does not
  /// bring to a minimum.
  public let means: ClosedRange<Double>
  /// The standard deviation of the starts.
  public let standardDeviation: Double
  /// The minimum where all of them end.
  public let normal: Normal
}

extension Normal {
  /// The basins of the local minima of D(q ∥ p) along one line of starts: those of one standard deviation whose means
  /// lie on the components of p, from three of their standard deviations below the lowest to three above the highest,
  /// as intervals of the mean in ascending order.
  ///
  /// A basin may come back: where a minimum attracts two stretches it is listed twice. The search is that of
  /// `reverseFits(to:from:)`, and basins are its basins: Newton's method may step over a ridge that a slow descent would
  /// not cross. Borders are found to 10⁻⁶ of the line's length; what is narrower than a 64th of it may be missed.
  ///
  /// A standard deviation that is not positive and finite traps.
  public static func reverseBasins(to p: Mixture<Normal>, standardDeviation: Double) -> [ReverseBasin] {
    orTrap(try reverseBasins(validating: p, standardDeviation: standardDeviation))
  }

  /// As `reverseBasins(to:standardDeviation:)`, throwing what that one traps with.
  public static func reverseBasins(
    validating p: Mixture<Normal>, standardDeviation: Double
  ) throws(ValidationError) -> [ReverseBasin] {
    try requirePositive(standardDeviation, "the standard deviation")
    let search = BasinSearch(objective: ReverseObjective(p), standardDeviation: standardDeviation)
    let low = p.components.map { $0.mean - 3 * $0.standardDeviation }.min() ?? 0
    let high = p.components.map { $0.mean + 3 * $0.standardDeviation }.max() ?? 0
    return search.basins(from: low, to: high)
  }
}

private struct BasinSearch {
  let objective: ReverseObjective
  let standardDeviation: Double

  /// A start and where it ends.
  private struct Run {
    let mean: Double
    let end: Normal?
  }

  func basins(from low: Double, to high: Double) -> [ReverseBasin] {
    var basins: [ReverseBasin] = []
    var first = run(from: low), last = first
    func close() {
      guard let normal = first.end else { return }
      basins.append(
        ReverseBasin(means: first.mean...last.mean, standardDeviation: standardDeviation, normal: normal))
    }
    for next in linspace(low, high, 65).dropFirst().map({ run(from: $0) }) {
      if !isSameEnd(last, next) {
        let (before, after) = border(last, next, within: 1e-6 * (high - low))
        last = before
        close()
        first = after
      }
      last = next
    }
    close()
    return basins
  }

  /// Two starts near one another on either side of where the end changes.
  private func border(_ a: Run, _ b: Run, within reach: Double) -> (Run, Run) {
    var (low, high) = (a, b)
    while high.mean - low.mean > reach {
      let middle = run(from: low.mean + (high.mean - low.mean) / 2)
      if isSameEnd(middle, low) { low = middle } else { high = middle }
    }
    return (low, high)
  }

  private func run(from mean: Double) -> Run {
    Run(
      mean: mean,
      end: newtonMinimum(of: objective, from: Normal(mean: mean, standardDeviation: standardDeviation))?
        .normal)
  }

  private func isSameEnd(_ a: Run, _ b: Run) -> Bool {
    guard let first = a.end, let second = b.end else { return a.end == nil && b.end == nil }
    return isSameMinimum(first, second)
  }
}
