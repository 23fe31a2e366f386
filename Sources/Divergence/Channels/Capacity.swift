/// The capacity of a channel: the most that its output can tell of its input.
public struct Capacity: Equatable, Sendable {
  /// max I(X; Y) over all distributions of the input.
  public let value: Double
  /// An input distribution that reaches it; there may be others.
  public let input: Categorical
  /// The distribution of the output then, which is the same for all of them.
  public let output: Categorical
  /// By how much the true capacity may be above the value: max D(W(· | x) ∥ output) − value.
  public let gap: Double
  /// Steps of the search.
  public let iterations: Int
  /// The unit of value and gap.
  public let unit: InformationUnit
}

extension Capacity: CustomStringConvertible {
  public var description: String { "\(value) \(unit), gap \(gap)" }
}

/// The capacity of a channel (Shannon 1948), by the algorithm of Blahut and Arimoto (1972) and Newton's method on the
/// conditions of the maximum, stopped by the duality gap.
///
/// At the maximum D(W(· | x) ∥ output) is the capacity for every input in use, and at most that for the others.
public func capacity(of channel: Channel, in unit: InformationUnit = .nats) -> Capacity {
  let rows = channel.rows.map { $0.preciseProbabilities() }
  let maximum = SimplexMaximum(of: capacityProblem(channel, rows), outcomes: channel.inputCount)
  let input = Categorical(weights: maximum.weights)
  return Capacity(
    value: mutualInformation(input, through: channel, in: unit), input: input,
    output: channel.output(of: input), gap: unit.amount(ofNats: maximum.gap),
    iterations: maximum.iterations, unit: unit)
}

private func capacityProblem(_ channel: Channel, _ rows: [[DoubleDouble]]) -> SimplexMaximum.Problem {
  SimplexMaximum.Problem(
    local: { weights in
      let output = mixed(rows, weights)
      let divergences = rows.map { klNats(PairedOutcomes($0, output)) }
      let information = zip(weights, divergences).reduce(0) { $1.0 > 0 ? $0 + $1.0 * $1.1 : $0 }
      return SimplexMaximum.Local(value: information, gradient: divergences, scale: information)
    },
    curvature: { weights in
      let output = mixed(rows, weights).map { $0.high }
      let scaled = channel.rows.map { row in
        Vector(copying: zip(row.probabilities, output).map { $1 > 0 ? $0 / $1 : 0 })
      }
      return { scaled[$0].dot(channel.rows[$1].probabilities) }
    },
    ascent: { weights, divergences in
      let grown = zip(weights, divergences).map { $0 * exp($1) }
      let total = grown.reduce(0, +)
      return grown.map { $0 / total }
    })
}

/// Σ wₓ·P(y | x) in double-double.
func mixed(_ rows: [[DoubleDouble]], _ weights: [Double]) -> [DoubleDouble] {
  var sums = [DoubleDouble](repeating: .zero, count: rows[0].count)
  for (weight, row) in zip(weights, rows) where weight > 0 {
    for y in row.indices { sums[y] = sums[y] + row[y] * weight }
  }
  return sums
}
