/// One outcome under two measures P and Q, with their difference known better than p − q may tell.
///
/// All divergences are sums over outcomes of what is said here; the forms in which p and q are near one
/// another use the difference alone, so that nothing cancels.
struct Outcome {
  let p: Double
  let q: Double
  /// p − q.
  let difference: Double
  /// ln p and ln q where one of them is held in log space, and so is finite where p or q underflows.
  var logs: (p: Double, q: Double)?

  /// Whether p and q are positive and within a factor of 2 of each other.
  var isNear: Bool { p <= 2 * q && q <= 2 * p && p > 0 && q > 0 }

  /// (p − q)/(p + q)
  var relativeDifference: Double { difference / (p + q) }

  /// ln(p/q); ±∞ where one is 0, 0 where both are.
  var logRatio: Double {
    if isNear { return nearLogRatio(relativeDifference) }
    if let logs { return logs.p == logs.q ? 0 : logs.p - logs.q }
    if p == 0 || q == 0 { return p == q ? 0 : (p == 0 ? -.infinity : .infinity) }
    return Divergence.logRatio(p, q)
  }

  /// ln p, −∞ where p is 0.
  var logP: Double { logs?.p ?? log(p) }

  /// Whether p is 0, not only too small for a double.
  var isImpossible: Bool { p == 0 && logP == -.infinity }

  /// p·ln(p/q), and 0 where p is 0: what the outcome adds to D(P ∥ Q).
  var contribution: Double { p == 0 ? 0 : p * logRatio }

  /// p·ln(p/q) − p + q, never negative: the outcome's term of the generalised divergence.
  var divergenceTerm: Double {
    if isNear { return nearDivergenceTerm(p, q, difference) }
    if p == 0 { return q }
    return p * logRatio - difference
  }
}

/// Two measures over the same outcomes, side by side.
struct PairedOutcomes {
  private(set) var p: Vector
  private(set) var q: Vector
  /// p − q where that is not what the doubles give.
  private var differences: [Double]?
  /// ln p and ln q where one of them is held in log space.
  private var logs: (p: Vector, q: Vector)?
  /// What the pair was made of, where that is two distributions.
  private var sources: (p: Categorical, q: Categorical)?

  /// Two distributions over as many outcomes; different numbers are refused.
  init(_ p: Categorical, _ q: Categorical) throws(ValidationError) {
    try requireSameLength(p.count, q.count)
    self.p = p.probabilities
    self.q = q.probabilities
    if p.isLogarithmic || q.isLogarithmic { logs = (p.logProbabilities, q.logProbabilities) }
    if !(p.isExact && q.isExact), variation < 0.3 {
      setDifferences(p.preciseProbabilities(), q.preciseProbabilities())
      // Beside a probability next to 1 no double-double has room for the others; but what it lacks they have.
      if !p.isExact, !q.isExact { balanceDifferences() }
    }
    sources = (p, q)
  }

  /// Measures known in double-double.
  init(_ p: [DoubleDouble], _ q: [DoubleDouble]) {
    self.p = Vector(copying: p.map { $0.high })
    self.q = Vector(copying: q.map { $0.high })
    setDifferences(p, q)
  }

  private mutating func setDifferences(_ p: [DoubleDouble], _ q: [DoubleDouble]) {
    differences = zip(p, q).map { ($0 - $1).value }
  }

  /// The difference of the likeliest outcome of two distributions is minus the sum of the others.
  private mutating func balanceDifferences() {
    // Of both together, so that exchanging them changes nothing but signs.
    let largest = (p + q).argmax()
    var others = CompensatedSum()
    for index in p.indices where index != largest { others.add(differences?[index] ?? 0) }
    differences?[largest] = -others.value
  }

  /// ln p and ln q of each outcome to at least 70 bits.
  func preciseLogs() -> [(p: DoubleDouble, q: DoubleDouble)] {
    guard let sources else {
      return zip(p, q).map { (DoubleDouble($0).logarithm(), DoubleDouble($1).logarithm()) }
    }
    return zip(sources.p.preciseLogProbabilities(), sources.q.preciseLogProbabilities()).map { ($0, $1) }
  }

  /// Half the sum of |p − q|, roughly: where it is large, the rounding of p and q does not matter.
  private var variation: Double {
    var sum = 0.0
    for i in p.indices { sum += abs(p[i] - q[i]) }
    return sum / 2
  }

  var count: Int { p.count }

  /// Whether nothing but the two vectors is known, so that they can be gone through four at a time.
  var isPlain: Bool { differences == nil && logs == nil }

  subscript(index: Int) -> Outcome {
    Outcome(
      p: p[index], q: q[index],
      difference: differences.map { $0[index] } ?? p[index] - q[index],
      logs: logs.map { ($0.p[index], $0.q[index]) })
  }

  /// The same with the two exchanged.
  var swapped: PairedOutcomes {
    var other = self
    (other.p, other.q) = (q, p)
    other.differences = differences?.map { -$0 }
    other.logs = logs.map { ($0.q, $0.p) }
    other.sources = sources.map { ($0.q, $0.p) }
    return other
  }

  /// Σ term, compensated, in order.
  func sum(_ term: (Outcome) -> Double) -> Double {
    var sum = CompensatedSum()
    for index in 0..<count { sum.add(term(self[index])) }
    return sum.value
  }

  /// Each outcome's term.
  func map(_ term: (Outcome) -> Double) -> Vector {
    Vector(copying: (0..<count).map { term(self[$0]) })
  }
}
