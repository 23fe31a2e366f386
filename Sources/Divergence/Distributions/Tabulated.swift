internal import CElementary

/// What becomes of the mass that a density holds beyond the points it is tabulated on.
public enum OffGridMass: Sendable {
  /// The probabilities on the points are rescaled to sum to 1.
  case rescaled
  /// Each probability is the density times the spacing of the points, which must be even; what is
  /// missing from 1 lies off the grid.
  case leftOut
}

/// A distribution on a finite set of points of the line, known by its log-densities there.
///
/// It stays in log space: a divergence between two of them takes no logarithm, and is finite where
/// probabilities underflow but their logarithms do not.
public struct Tabulated: Equatable, Sendable {
  /// Where the distribution is tabulated.
  public let points: Vector
  let mass: LogWeights
  /// A probability is its weight divided by this.
  let normalizer: Double
  /// The logarithm of the normalizer.
  let logNormalizer: Double

  /// Log-densities at points. Lengths that differ, a value of NaN or +∞, or −∞ everywhere trap; so do
  /// uneven points where mass is to be left out.
  public init(logDensity: Vector, at points: Vector, offGrid: OffGridMass = .rescaled) {
    self = orTrap(try Tabulated(validatingLogDensity: logDensity, at: points, offGrid: offGrid))
  }

  /// As `init(logDensity:at:offGrid:)`, throwing what that one traps with.
  public init(
    validatingLogDensity logDensity: Vector, at points: Vector, offGrid: OffGridMass = .rescaled
  ) throws(ValidationError) {
    try requireSameLength(points.count, logDensity.count)
    self.points = points
    mass = try LogWeights(validating: logDensity)
    switch offGrid {
    case .rescaled:
      normalizer = mass.total
      logNormalizer = mass.logTotal
    case .leftOut:
      logNormalizer = -log(try evenSpacing(of: points)) - mass.shift
      normalizer = exp(logNormalizer)
    }
  }
}

extension Tabulated {
  /// The number of points.
  public var count: Int { points.count }

  /// The probability of each point.
  public var probabilities: Vector { mass.weights / normalizer }

  /// The natural logarithm of each probability.
  public var logProbabilities: Vector { mass.logWeights - mass.shift - logNormalizer }

  /// The sum of the probabilities: 1 unless mass was left out.
  public var total: Double { mass.total / normalizer }

  /// The distribution rescaled to sum to 1, over the outcomes 0, 1, …
  public var categorical: Categorical { Categorical(weights: mass.weights) }
}

extension Tabulated: CustomStringConvertible {
  public var description: String { "Tabulated(\(count) points)" }
}

/// Refuses two distributions that do not stand on the same points.
package func requireSamePoints(_ p: Tabulated, _ q: Tabulated) throws(ValidationError) {
  try requireSameLength(p.count, q.count)
  guard p.points == q.points else { throw .differentPoints }
}

/// The distance between neighbouring points, which must be the same everywhere to 10⁻⁹ of it.
private func evenSpacing(of points: Vector) throws(ValidationError) -> Double {
  let last = points.count - 1
  guard last > 0 else { throw .unevenPoints(index: 0) }
  let spacing = (points[last] - points[0]) / Double(last)
  guard spacing > 0 else { throw .unevenPoints(index: 1) }
  if let index = firstUneven(points, from: points[0], by: spacing) { throw .unevenPoints(index: index) }
  return spacing
}

/// The first point further from its place than the slack.
private func firstUneven(_ points: Vector, from start: Double, by spacing: Double) -> Int? {
  let slack = spacing * 1e-9
  return points.withUnsafeBufferPointer { x in
    let even = evenFromFront(x.baseAddress, start, spacing, slack, x.count)
    return (even..<x.count).first { !(abs(x[$0] - (start + spacing * Double($0))) <= slack) }
  }
}
