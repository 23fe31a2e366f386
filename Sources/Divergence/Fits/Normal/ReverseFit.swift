/// A local minimum of the reverse divergence D(q ∥ p) over normals q.
public struct ReverseFit: Equatable, Sendable {
  /// The normal at the minimum.
  public let normal: Normal
  /// D(q ∥ p) there, in nats.
  public let divergence: Double
  /// The starts from which the search came here: samples of the minimum's basin.
  public let starts: [Normal]
  /// The fewest Newton steps that any of them took.
  public let iterations: Int
}

extension Normal {
  /// The normals q that are local minima of the reverse divergence D(q ∥ p), the smallest divergence
  /// first, ties by the smaller mean.
  ///
  /// Mode-seeking: there may be one minimum for each mode and more between them. Newton's method runs
  /// from each start; what it does not reach from any of them is not found. By default the starts are
  /// the components, the normals that cover neighbours in a row (two, three, … all of them), and the mixture's own
  /// mean and spread combined with those of the components. `reverseBasins` says how far each minimum attracts.
  public static func reverseFits(to p: Mixture<Normal>, from starts: [Normal]? = nil) -> [ReverseFit] {
    let objective = ReverseObjective(p)
    var fits: [ReverseFit] = []
    for start in starts ?? defaultStarts(for: p) {
      guard let (normal, iterations) = newtonMinimum(of: objective, from: start) else { continue }
      if let known = fits.firstIndex(where: { isSameMinimum($0.normal, normal) }) {
        fits[known] = fits[known].reached(from: start, in: iterations)
      } else {
        let divergence = klDivergence(of: normal, from: p)
        fits.append(
          ReverseFit(normal: normal, divergence: divergence, starts: [start], iterations: iterations))
      }
    }
    return fits.sorted(by: isAhead)
  }

  private static func defaultStarts(for p: Mixture<Normal>) -> [Normal] {
    let overall = forwardFit(to: p)
    var starts: [Normal] = []
    func add(_ mean: Double, _ spread: Double) {
      let start = Normal(mean: mean, standardDeviation: spread)
      if !starts.contains(start) { starts.append(start) }
    }
    for component in p.components { add(component.mean, component.standardDeviation) }
    for run in neighborRuns(of: p) { add(run.mean, run.standardDeviation) }
    add(overall.mean, overall.standardDeviation)
    for component in p.components {
      add(component.mean, overall.standardDeviation)
      add(overall.mean, component.standardDeviation)
    }
    return starts
  }
}

/// The normals with the moments of two, three, … neighbouring components, but not of all: a minimum may cover some
/// modes and leave others out. Of more than 16 components pairs alone.
private func neighborRuns(of p: Mixture<Normal>) -> [Normal] {
  let order = p.components.indices.filter { p.weights[$0] > 0 }
    .sorted { (p.components[$0].mean, $0) < (p.components[$1].mean, $1) }
  guard order.count > 2 else { return [] }
  let longest = order.count > 16 ? 2 : order.count - 1
  return (2...longest).flatMap { length in
    (0...(order.count - length)).compactMap { first in
      let run = order[first..<(first + length)]
      let part = Mixture(
        run.map { p.components[$0] }, weights: Categorical(weights: run.map { p.weights[$0] }))
      return try? Normal(validatingMean: part.mean, standardDeviation: part.standardDeviation)
    }
  }
}

extension ReverseFit {
  fileprivate func reached(from start: Normal, in count: Int) -> ReverseFit {
    ReverseFit(
      normal: normal, divergence: divergence, starts: starts + [start], iterations: min(iterations, count))
  }
}

/// Two runs ended in the same minimum: within a millionth of its spread.
func isSameMinimum(_ a: Normal, _ b: Normal) -> Bool {
  let scale = 1e-6 * a.standardDeviation
  return abs(a.mean - b.mean) < scale && abs(a.standardDeviation - b.standardDeviation) < scale
}

/// Smaller divergence first; divergences within 10⁻⁹ of each other tie, and the smaller mean wins.
private func isAhead(_ a: ReverseFit, _ b: ReverseFit) -> Bool {
  let slack = 1e-9 * max(1, abs(a.divergence), abs(b.divergence))
  guard abs(a.divergence - b.divergence) <= slack else { return a.divergence < b.divergence }
  return a.normal.mean < b.normal.mean
}
