// What follows from the probabilities, by summation and search.
extension DiscreteDistribution {
  public var family: DiscreteFamily? { nil }

  public var skewness: Double { standardizedMoment(3) }

  public var excessKurtosis: Double { standardizedMoment(4) - 3 }

  public var shannonEntropy: Double { summedEntropy }

  /// Σ −p·ln p over the bulk.
  var summedEntropy: Double {
    sumOverBulk { outcome in
      let logarithm = logProbability(of: outcome)
      return logarithm == -.infinity ? 0 : -exp(logarithm) * logarithm
    }
  }

  public var bulk: ClosedRange<Int> {
    let low = quantile(1e-22), high = quantile(upper: 1e-22)
    return low...max(low, high)
  }

  public func cumulative(_ outcome: Int) -> Double {
    if outcome < support.lowerBound { return 0 }
    if outcome >= support.upperBound { return 1 }
    return Double(outcome) < mean ? massBelow(outcome) : 1 - massAbove(outcome)
  }

  public func survival(_ outcome: Int) -> Double {
    if outcome < support.lowerBound { return 1 }
    if outcome >= support.upperBound { return 0 }
    return Double(outcome) < mean ? 1 - massBelow(outcome) : massAbove(outcome)
  }

  public func quantile(_ p: Double) -> Int {
    requireShare(p)
    return p <= 0.5 ? firstOutcome(below: p) : firstOutcome(above: 1 - p)
  }

  public func quantile(upper q: Double) -> Int {
    requireShare(q)
    return q <= 0.5 ? firstOutcome(above: q) : firstOutcome(below: 1 - q)
  }

  private func firstOutcome(below p: Double) -> Int { search { cumulative($0) >= p }.first() }

  private func firstOutcome(above q: Double) -> Int { search { survival($0) <= q }.first() }

  private func search(_ holds: @escaping (Int) -> Bool) -> OutcomeSearch {
    OutcomeSearch(
      support: support, center: mean.isFinite ? mean.rounded() : Double(support.lowerBound),
      spread: max(1, standardDeviation.isFinite ? standardDeviation.rounded() : 1), holds: holds)
  }

  /// An outcome drawn by inversion.
  public func sample(using generator: inout SeededGenerator) -> Int { quantile(generator.uniform()) }

  func requireShare(_ p: Double) {
    orTrap(try requireProbability(p, "the probability"))
  }

  /// The bulk, where it is small enough to be gone through.
  var summableBulk: ClosedRange<Int>? {
    let range = bulk
    let (width, isTooWide) = range.upperBound.subtractingReportingOverflow(range.lowerBound)
    return !isTooWide && width < bulkLimit ? range : nil
  }

  /// Σ term over the bulk, compensated; NaN where it is too large to be gone through.
  func sumOverBulk(_ term: (Int) -> Double) -> Double {
    guard let range = summableBulk else { return .nan }
    var sum = CompensatedSum()
    for outcome in range { sum.add(term(outcome)) }
    return sum.value
  }

  private func standardizedMoment(_ order: Int) -> Double {
    let center = mean, scale = standardDeviation
    return sumOverBulk { outcome in
      let z = (Double(outcome) - center) / scale
      return probability(of: outcome) * (order == 3 ? z * z * z : z * z * z * z)
    }
  }

  /// P(X ≤ outcome), from the outcome downwards.
  private func massBelow(_ outcome: Int) -> Double {
    guard outcome >= support.lowerBound else { return 0 }
    var run = TailRun(), next = outcome
    while run.goesOn(with: probability(of: next)), next > support.lowerBound { next -= 1 }
    return run.sum.value
  }

  /// P(X > outcome), upwards.
  private func massAbove(_ outcome: Int) -> Double {
    var run = TailRun(), last = outcome
    while last < support.upperBound, run.goesOn(with: probability(of: last + 1)) { last += 1 }
    return run.sum.value
  }
}

/// The least outcome for which a condition holds that holds for all above it, by doubling steps from the mean and
/// then by halving. Not generic, so that it is compiled once and not for each distribution.
private struct OutcomeSearch {
  let support: ClosedRange<Int>
  let center: Double
  let spread: Double
  let holds: (Int) -> Bool

  @inline(never)
  func first() -> Int {
    var low = clamped(center), high = low, reach = spread
    while low > support.lowerBound, holds(low) {
      high = low
      low = clamped(Double(low) - reach)
      reach *= 2
    }
    if low == support.lowerBound, holds(low) { return low }
    reach = spread
    while !holds(high) {
      guard high < support.upperBound else { return high }
      low = high
      high = clamped(Double(high) + reach)
      reach *= 2
    }
    // Halves without the distance, which may be no Int.
    while low < high - 1 {
      let middle = (low & high) + (low ^ high) >> 1
      if holds(middle) { high = middle } else { low = middle }
    }
    return high
  }

  private func clamped(_ x: Double) -> Int {
    if x >= Double(support.upperBound) { return support.upperBound }
    return x <= Double(support.lowerBound) ? support.lowerBound : Int(x)
  }
}

/// A sum of probabilities that ends when a hundred of them in a row no longer count: one may be 0 between others
/// that are not.
private struct TailRun {
  var sum = CompensatedSum()
  private var idle = 0

  init() {}

  mutating func goesOn(with probability: Double) -> Bool {
    sum.add(probability)
    idle = probability <= 1e-20 * sum.value ? idle + 1 : 0
    return idle < 100
  }
}

/// More outcomes than this are not summed over.
let bulkLimit = 30_000_000
