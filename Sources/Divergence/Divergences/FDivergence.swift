/// The f-divergence Σ q·f(p/q) of a convex f with f(1) = 0 (Csiszár 1967; Ali & Silvey 1966).
///
/// Where p = 0 an outcome adds q·f(0), and where q = 0 it adds p times the slope that f tends to; both are
/// asked for only where they are needed. `atZero` is the limit of f at 0 where f itself cannot say it, as
/// t·log t cannot; +∞ is a limit too. With t·log t it is D(P ∥ Q), with −log t D(Q ∥ P).
///
/// Near t = 1 the result is as good as f is there: the named divergences are better where P and Q are close.
/// Traps where f(1) is not 0, where f is not convex between the ratios that occur, where a limit is missing,
/// and where the numbers of outcomes differ.
public func fDivergence(
  of p: Categorical, from q: Categorical, atZero: Double? = nil, slopeAtInfinity: Double? = nil,
  _ f: (Double) -> Double
) -> Double {
  orTrap(try fDivergence(validating: p, from: q, atZero: atZero, slopeAtInfinity: slopeAtInfinity, f))
}

/// As `fDivergence(of:from:atZero:slopeAtInfinity:_:)`, throwing what that one traps with.
public func fDivergence(
  validating p: Categorical, from q: Categorical, atZero: Double? = nil, slopeAtInfinity: Double? = nil,
  _ f: (Double) -> Double
) throws(ValidationError) -> Double {
  let sum = try GeneratorSum(p, q)
  return try sum.value(
    ofGenerator: sum.arguments.map(f), atZero: atZero, slopeAtInfinity: slopeAtInfinity)
}

/// The sum that an f-divergence is, with f known by its values.
package struct GeneratorSum {
  /// Where f is wanted: first at 1, then for each outcome at p/q; 0 where p is 0, and 1 where q is, since the
  /// value is of no use there.
  package let arguments: [Double]
  private let pair: PairedOutcomes

  package init(_ p: Categorical, _ q: Categorical) throws(ValidationError) {
    let pair = try PairedOutcomes(p, q)
    self.pair = pair
    arguments = [1] + (0..<pair.count).map { pair[$0].q == 0 ? 1 : pair[$0].p / pair[$0].q }
  }

  /// The divergence, from f at the arguments.
  package func value(
    ofGenerator values: [Double], atZero: Double?, slopeAtInfinity: Double?
  ) throws(ValidationError) -> Double {
    guard abs(values[0]) <= 1e-12 else { throw .generatorNotZeroAtOne(values[0]) }
    try requireConvex(values)
    var sum = CompensatedSum()
    for index in 0..<pair.count {
      let (p, q) = (pair[index].p, pair[index].q)
      if p == 0, q == 0 { continue }
      if q == 0 {
        guard let slopeAtInfinity else { throw .missingLimit(name: "slopeAtInfinity") }
        sum.add(p * slopeAtInfinity)
      } else {
        let value = p == 0 ? atZero ?? values[index + 1] : values[index + 1]
        guard !value.isNaN else { throw p == 0 ? .missingLimit(name: "atZero") : .notANumber(at: p / q) }
        sum.add(q * value)
      }
    }
    return sum.value
  }

  /// Refuses values that bend down between three neighbouring ratios, by more than rounding explains.
  private func requireConvex(_ values: [Double]) throws(ValidationError) {
    let known = zip(arguments, values).filter { $0.1.isFinite }.sorted { $0.0 < $1.0 }
    var places: [(Double, Double)] = []
    for place in known where places.last?.0 != place.0 { places.append(place) }
    for i in places.indices.dropFirst(2) {
      let (a, b, c) = (places[i - 2], places[i - 1], places[i])
      let share = (b.0 - a.0) / (c.0 - a.0)
      let chord = a.1 + share * (c.1 - a.1)
      let slack = 1e-12 * (abs(a.1) + abs(b.1) + abs(c.1) + 1)
      guard b.1 <= chord + slack else { throw .notConvex(at: b.0) }
    }
  }
}
