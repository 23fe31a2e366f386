/// A point of the rate–distortion function: how few nats tell a source with so much distortion.
public struct RateDistortion: Equatable, Sendable {
  /// R(D), the least I(X; X̂) of all channels whose average distortion is at most D.
  public let rate: Double
  /// The average distortion D.
  public let distortion: Double
  /// −dR/dD there, in units of information for one of distortion.
  public let slope: Double
  /// The channel from source to reproduction that reaches it.
  public let channel: Channel
  /// The distribution of the reproduction.
  public let output: Categorical
  /// By how much the true rate may be below.
  public let gap: Double
  /// Steps of the search.
  public let iterations: Int
  /// The unit of the rate, the slope and the gap.
  public let unit: InformationUnit
}

extension RateDistortion: CustomStringConvertible {
  public var description: String { "\(rate) \(unit) at distortion \(distortion), gap \(gap)" }
}

/// The point of the rate–distortion function where it falls with a given slope (Blahut 1972): the channel that makes
/// I(X; X̂) + slope·distortion smallest.
///
/// `distortion` has a row for each outcome of the source and a column for each reproduction. Another number of rows,
/// an element that is negative or not finite, or a slope below 0 or not finite traps.
public func rateDistortion(
  of source: Categorical, distortion: Matrix, slope: Double, in unit: InformationUnit = .nats
) -> RateDistortion {
  orTrap(try rateDistortion(validating: source, distortion: distortion, slope: slope, in: unit))
}

/// As `rateDistortion(of:distortion:slope:in:)`, throwing what that one traps with.
public func rateDistortion(
  validating source: Categorical, distortion: Matrix, slope: Double, in unit: InformationUnit = .nats
) throws(ValidationError) -> RateDistortion {
  try requireDistortion(source, distortion)
  try requireValue(slope, "the slope", in: 0...Double.greatestFiniteMagnitude)
  return DistortionProblem(source, distortion, unit).point(slope: slope * unit.nats)
}

/// The rate–distortion function R(D) = min I(X; X̂) over channels of average distortion at most D (Shannon 1959). 0 from where one reproduction serves for all. Traps as
/// `rateDistortion(of:distortion:slope:in:)` does, and where no channel comes as low.
public func rateDistortion(
  of source: Categorical, distortion: Matrix, allowing limit: Double, in unit: InformationUnit = .nats
) -> RateDistortion {
  orTrap(try rateDistortion(validating: source, distortion: distortion, allowing: limit, in: unit))
}

/// As `rateDistortion(of:distortion:allowing:in:)`, throwing what that one traps with.
public func rateDistortion(
  validating source: Categorical, distortion: Matrix, allowing limit: Double,
  in unit: InformationUnit = .nats
) throws(ValidationError) -> RateDistortion {
  try requireDistortion(source, distortion)
  let problem = DistortionProblem(source, distortion, unit)
  try requireValue(limit, "the distortion", in: problem.least...Double.infinity)
  return problem.point(distortion: limit)
}

/// Refuses a table of distortions that does not go with the source.
package func requireDistortion(_ source: Categorical, _ distortion: Matrix) throws(ValidationError) {
  try requireSameLength(source.count, distortion.rowCount)
  for (place, value) in distortion.elements.enumerated() where !(value >= 0 && value < .infinity) {
    throw .outOfRange(
      name: "the distortion at \(distortion.place(place))", value, allowed: 0...Double.greatestFiniteMagnitude
    )
  }
}

/// The search for points of one rate–distortion function.
private struct DistortionProblem {
  private let source: Categorical
  private let distortion: Matrix
  private let unit: InformationUnit

  init(_ source: Categorical, _ distortion: Matrix, _ unit: InformationUnit) {
    self.source = source
    self.distortion = distortion
    self.unit = unit
  }

  /// The least distortion of all: each outcome told by the reproduction that suits it best.
  var least: Double { average { distortion.row($0).min() } }

  /// The distortion with nothing told: one reproduction for all.
  private var most: Double {
    (0..<distortion.columnCount).map { column in average { distortion[$0, column] } }.min() ?? 0
  }

  private func average(_ value: (Int) -> Double) -> Double {
    var sum = CompensatedSum()
    for x in 0..<source.count { sum.add(source[x] * value(x)) }
    return sum.value
  }

  /// The point of a slope in nats.
  func point(slope: Double) -> RateDistortion {
    solved { x, y in exp(-slope * (distortion[x, y] - distortion.row(x).min())) }.result(slope, unit)
  }

  /// The point of a distortion: the slope by bisection on its logarithm, then by secants.
  func point(distortion limit: Double) -> RateDistortion {
    if limit >= most { return nothingTold() }
    if limit <= least * (1 + 4 * Double.ulpOfOne) {
      return solved { x, y in distortion[x, y] == distortion.row(x).min() ? 1 : 0 }.result(.infinity, unit)
    }
    var low = -60.0, high = 60.0
    for _ in 0..<200 where high - low > 1e-15 * max(1, abs(low)) {
      let middle = (low + high) / 2
      if point(slope: exp(middle)).distortion > limit { low = middle } else { high = middle }
    }
    return point(slope: exp(high))
  }

  private func nothingTold() -> RateDistortion {
    let costs = (0..<distortion.columnCount).map { column in average { distortion[$0, column] } }
    let best = Categorical.certain(Vector(costs).argmin(), of: costs.count)
    return RateDistortion(
      rate: 0, distortion: most, slope: 0, channel: Channel(known: source.probabilities.map { _ in best }),
      output: best, gap: 0, iterations: 0, unit: unit)
  }

  /// The best reproduction for a kernel K(x, y): q maximizes Σ p(x)·ln Σ q(y)·K(x, y).
  private func solved(_ kernel: (Int, Int) -> Double) -> Solution {
    let kernel = Matrix(rowCount: distortion.rowCount, columnCount: distortion.columnCount, kernel)
    let maximum = SimplexMaximum(of: maximumProblem(kernel), outcomes: distortion.columnCount)
    return Solution(
      source: source, distortion: distortion, kernel: kernel, weights: maximum.weights, gap: maximum.gap,
      iterations: maximum.iterations)
  }

  private func maximumProblem(_ kernel: Matrix) -> SimplexMaximum.Problem {
    let p = source.probabilities
    func totals(_ weights: [Double]) -> [Double] {
      kernel.rows.map { $0.dot(Vector(copying: weights)) }
    }
    return SimplexMaximum.Problem(
      local: { weights in
        let totals = totals(weights)
        let gradient = (0..<kernel.columnCount).map { y in
          var sum = CompensatedSum()
          for x in p.indices where p[x] > 0 { sum.add(p[x] * (kernel[x, y] / totals[x])) }
          return sum.value
        }
        var value = CompensatedSum()
        for x in p.indices where p[x] > 0 { value.add(p[x] * log(totals[x])) }
        return SimplexMaximum.Local(value: value.value, gradient: gradient, scale: 1)
      },
      curvature: { weights in
        let totals = totals(weights)
        return { first, second in
          var sum = CompensatedSum()
          for x in p.indices where p[x] > 0 {
            sum.add(p[x] * (kernel[x, first] / totals[x]) * (kernel[x, second] / totals[x]))
          }
          return sum.value
        }
      },
      ascent: { weights, gradient in zip(weights, gradient).map { $0 * $1 } })
  }

  /// A kernel with its best reproduction.
  private struct Solution {
    let source: Categorical
    let distortion: Matrix
    let kernel: Matrix
    let weights: [Double]
    let gap: Double
    let iterations: Int

    func result(_ slope: Double, _ unit: InformationUnit) -> RateDistortion {
      let channel = Channel(
        known: kernel.rows.map { Categorical(weights: $0 * Vector(copying: weights)) })
      var sum = CompensatedSum()
      for x in 0..<source.count { sum.add(source[x] * channel[x].probabilities.dot(distortion.row(x))) }
      return RateDistortion(
        rate: mutualInformation(source, through: channel, in: unit), distortion: sum.value,
        slope: unit.amount(ofNats: slope), channel: channel, output: channel.output(of: source),
        gap: unit.amount(ofNats: gap), iterations: iterations, unit: unit)
    }
  }
}
