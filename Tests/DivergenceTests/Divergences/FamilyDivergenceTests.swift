import Divergence
import Testing

/// D(P ∥ Q) of parametric families and their mixtures, against mpmath.
struct FamilyDivergenceTests {
  private typealias References = FamilyReferences

  @Test func ofOneFamilyInClosedForm() {
    let t = References.sameFamily
    for i in stride(from: 0, to: t.count, by: 6) {
      let value =
        t[i] < 20
        ? D(Families.continuous(t[i], t[i + 1], t[i + 2]) ∥ Families.continuous(t[i], t[i + 3], t[i + 4]))
        : D(Families.discrete(t[i], t[i + 1], t[i + 2]) ∥ Families.discrete(t[i], t[i + 3], t[i + 4]))
      #expect(relativeError(value, t[i + 5]) <= 1e-14, "\(Array(t[i..<(i + 6)])): \(value)")
    }
  }

  @Test func ofDirichletDistributions() {
    let t = References.dirichlets
    var i = 0
    while i < t.count {
      let n = Int(t[i]), first = i + 2, second = i + 2 + n
      let value = D(Dirichlet(Vector(t[first..<second])) ∥ Dirichlet(Vector(t[second..<(second + n)])))
      #expect(relativeError(value, t[i + 1]) <= 1e-14)
      i = second + n
    }
  }

  @Test func ofMultivariateNormals() {
    let t = References.multivariateNormals
    var i = 0, cases = 0
    func normal(_ start: Int, _ n: Int) -> MultivariateNormal {
      MultivariateNormal(
        mean: Vector(t[start..<(start + n)]),
        covariance: Matrix(
          rowCount: n, columnCount: n, elements: Vector(t[(start + n)..<(start + n + n * n)])))
    }
    while i < t.count {
      let n = Int(t[i]), first = i + 2, second = first + n + n * n
      let value = D(normal(first, n) ∥ normal(second, n))
      #expect(relativeError(value, t[i + 1]) <= 1e-14, "case \(cases)")
      i = second + n + n * n
      cases += 1
    }
    #expect(cases == 48)
  }

  @Test func ofTwoFamilies() {
    let t = References.crosses
    for i in stride(from: 0, to: t.count, by: 9) {
      let p = Families.continuous(t[i], t[i + 1], t[i + 2], t[i + 3])
      let q = Families.continuous(t[i + 4], t[i + 5], t[i + 6], t[i + 7])
      #expect(relativeError(D(p ∥ q), t[i + 8]) <= 1e-13, "\(p) from \(q): \(D(p ∥ q)) for \(t[i + 8])")
      let estimate = klEstimate(of: p, from: q)
      #expect(relativeError(estimate.value, t[i + 8]) <= 1e-12, "\(p) from \(q) by quadrature")
      #expect(
        abs(estimate.value - t[i + 8]) <= estimate.error + 1e-15 * t[i + 8], "\(p) from \(q): \(estimate)")
      #expect(estimate.error <= 1e-11 * t[i + 8], "\(p) from \(q): \(estimate)")
    }
  }

  /// Ordinary and hard pairs by the closed form, or by quadrature where its terms would cancel. There it is
  /// 12 digits where x of a narrow interval is rounded, or tails have nearly the same power.
  @Test func ofTwoFamiliesInClosedForm() {
    let t = References.closedCrosses
    for i in stride(from: 0, to: t.count, by: 9) {
      let p = Families.continuous(t[i], t[i + 1], t[i + 2], t[i + 3])
      let q = Families.continuous(t[i + 4], t[i + 5], t[i + 6], t[i + 7])
      let isRounded = t[i] == 7 || t[i] == 9 && t[i + 2] - t[i + 1] < 0.01 * t[i + 2]
      #expect(
        relativeError(D(p ∥ q), t[i + 8]) <= (isRounded ? 1e-12 : 1e-14),
        "\(p) from \(q): \(D(p ∥ q)) for \(t[i + 8])")
    }
  }

  /// The density falls so slowly towards 0 that the tail test cannot tell; the closed form, of which two digits
  /// cancel, knows that there is a value.
  @Test func whereTailsDoNotTell() {
    let p = Beta(0.03392454339580329, 0.7597884377641388)
    let q = LogNormal(logMean: -29.02038468782153, logStandardDeviation: 38.29452512402594)
    #expect(klEstimate(of: p, from: q).value.isNaN)
    #expect(relativeError(D(p ∥ q), 0.4957929181769977) < 1e-13)
  }

  /// A Geometric is a NegativeBinomial of one success, a Bernoulli a Binomial of one trial; 10¹⁰ outcomes are too many
  /// to be summed over.
  @Test func ofOneFamilyByTwoNames() {
    let rare = NegativeBinomial(successes: 1, probability: 2e-9)
    #expect(D(Geometric(1e-9) ∥ rare) == D(Geometric(1e-9) ∥ Geometric(2e-9)))
    #expect(D(Binomial(trials: 1, probability: 0.3) ∥ Bernoulli(0.4)) == D(Bernoulli(0.3) ∥ Bernoulli(0.4)))
    #expect(D(StudentT(degreesOfFreedom: 1) ∥ Cauchy(location: 0, scale: 1)) == 0)
    #expect(D(Beta(1, 1) ∥ Uniform(0, 1)) == 0 && D(Gamma(shape: 1, rate: 2) ∥ Exponential(rate: 2)) == 0)
  }

  @Test func ofMixtures() {
    let t = References.mixtures
    var i = 0
    func side(_ i: inout Int) -> Mixture<AnyContinuousDistribution> {
      let count = Int(t[i])
      let weights = Categorical(t[(i + 1)..<(i + 1 + count)])
      let parts = (0..<count).map { k in
        let start = i + 1 + count + 4 * k
        return Families.continuous(t[start], t[start + 1], t[start + 2], t[start + 3])
      }
      i += 1 + 5 * count
      return Mixture(parts, weights: weights)
    }
    while i < t.count {
      let expected = t[i]
      i += 1
      let p = side(&i), q = side(&i)
      let estimate = klEstimate(of: p, from: q)
      #expect(relativeError(estimate.value, expected) <= 1e-12, "\(p) from \(q): \(estimate) for \(expected)")
      #expect(
        abs(estimate.value - expected) <= estimate.error + 1e-15 * expected, "\(p) from \(q): \(estimate)")
    }
  }

  @Test func ofTwoDiscreteFamilies() {
    let t = References.discreteCrosses
    for i in stride(from: 0, to: t.count, by: 7) {
      let p = Families.discrete(t[i], t[i + 1], t[i + 2]), q = Families.discrete(t[i + 3], t[i + 4], t[i + 5])
      #expect(relativeError(D(p ∥ q), t[i + 6]) <= 1e-14, "\(p) from \(q): \(D(p ∥ q)) for \(t[i + 6])")
    }
  }
}
