import Divergence
import Testing

/// Distances of transport against mpmath, and the laws of a metric.
struct TransportTests {
  private typealias References = TransportReferences

  @Test func ofMassesOnTheLine() {
    let t = References.masses
    var i = 0
    while i < t.count {
      let n = Int(t[i]), m = Int(t[i + 1]), points = i + 5
      func side(_ start: Int, _ count: Int) -> PointMasses {
        PointMasses(
          at: Vector(t[start..<(start + count)]),
          weights: Categorical(weights: t[(start + count)..<(start + 2 * count)]))
      }
      let p = side(points, n), q = side(points + 2 * n, m)
      let value = wassersteinDistance(p, q, order: t[i + 2])
      #expect(relativeError(value, t[i + 3]) <= 4e-15, "order \(t[i + 2]): \(value) for \(t[i + 3])")
      #expect(
        relativeError(energyDistance(p, q), t[i + 4]) <= 2e-15, "\(energyDistance(p, q)) for \(t[i + 4])")
      #expect(wassersteinDistance(q, p, order: t[i + 2]) == value && wassersteinDistance(p, p) == 0)
      i = points + 2 * (n + m)
    }
  }

  @Test func ofNormals() {
    let t = References.normals
    for i in stride(from: 0, to: t.count, by: 6) {
      let p = Normal(t[i], t[i + 1]), q = Normal(t[i + 2], t[i + 3])
      let value = wassersteinDistance(p, q, order: t[i + 4])
      #expect(
        relativeError(value, t[i + 5]) <= 1e-14, "\(p) to \(q), order \(t[i + 4]): \(value) for \(t[i + 5])")
      let estimate = wassersteinEstimate(p, q, order: t[i + 4])
      #expect(
        abs(estimate.value - t[i + 5]) <= estimate.error + 1e-15 * t[i + 5], "\(p) to \(q): \(estimate)")
      #expect(estimate.error <= 1e-12 * estimate.value)
    }
  }

  @Test(arguments: [(References.covariances, 36), (References.illConditioned, 16)])
  func ofCovariances(t: [Double], count: Int) {
    var i = 0, cases = 0
    while i < t.count {
      let n = Int(t[i]), first = i + 2, second = first + n * n
      func matrix(_ start: Int) -> Matrix {
        Matrix(rowCount: n, columnCount: n, elements: Vector(t[start..<(start + n * n)]))
      }
      let value = buresDistance(matrix(first), matrix(second))
      #expect(relativeError(value, t[i + 1]) <= 1e-13, "case \(cases): \(value) for \(t[i + 1])")
      i = second + n * n
      cases += 1
    }
    #expect(cases == count)
    let p = MultivariateNormal(mean: [3, 0], covariance: .identity(2))
    let q = MultivariateNormal(mean: [0, 4], covariance: .identity(2))
    #expect(wassersteinDistance(p, q) == 5 && wassersteinDistance(p, p) == 0)
  }

  /// Of exponential distributions the root of Γ(order + 1) times the difference of the means.
  @Test(arguments: [1, 2, 3, 4.5])
  func ofExponentials(order: Double) {
    let p = Exponential(rate: 0.5), q = Exponential(rate: 3)
    let expected = (2 - 1.0 / 3) * exp(logGamma(order + 1) / order)
    let estimate = wassersteinEstimate(p, q, order: order)
    #expect(
      abs(estimate.value - expected) <= estimate.error + 4e-15 * expected, "\(estimate) for \(expected)")
    #expect(relativeError(estimate.value, expected) <= 1e-12)
    // As though nothing were known of them.
    let blind = wassersteinEstimate(Mixture([p]), Mixture([q]), order: order)
    #expect(relativeError(blind.value, expected) <= 1e-11, "\(blind) for \(expected)")
    #expect(abs(blind.value - expected) <= blind.error + 1e-14 * expected, "\(blind) for \(expected)")
  }

  @Test func whatHasNoMoments() {
    let cauchy = Cauchy(location: 0, scale: 1)
    #expect(wassersteinDistance(cauchy, Normal(0, 1)) == .infinity)
    #expect(wassersteinDistance(cauchy, Cauchy(location: 3, scale: 1), order: 7) == 3)
    #expect(wassersteinDistance(cauchy, Cauchy(location: 0, scale: 2)) == .infinity)
    #expect(wassersteinDistance(StudentT(degreesOfFreedom: 3), Normal(0, 1), order: 3) == .infinity)
    #expect(wassersteinDistance(StudentT(degreesOfFreedom: 3), Normal(0, 1), order: 2).isFinite)
    #expect(wassersteinDistance(Normal(0, 1), Normal(0, 2), order: .infinity) == .infinity)
    #expect(wassersteinDistance(Normal(0, 1), Normal(-2, 1), order: .infinity) == 2)
  }

  @Test func ofWholeNumbers() {
    #expect(wassersteinDistance([1, 0, 0] as Categorical, [0, 0, 1], order: 1) == 2)
    #expect(wassersteinDistance([0.5, 0.5] as Categorical, [0.5, 0, 0.5], order: .infinity) == 1)
    // Thirds and halves: what rounding leaves of mass is not carried.
    let third = Categorical(weights: [1, 1, 1]), other = Categorical(weights: [2, 0, 4, 0].map { $0 / 6 })
    #expect(wassersteinDistance(third, other, order: .infinity) == 1)
    #expect(relativeError(wassersteinDistance(Poisson(3), Poisson(5)), 2) < 1e-14)
    #expect(relativeError(wassersteinDistance(Geometric(0.5), Geometric(0.25)), 2) < 1e-14)
    #expect(energyDistance([0, 2], [1]) == 1)
  }

  @Test func energyOfDistributions() {
    let p = Exponential(rate: 0.5), q = Exponential(rate: 3)
    let expected = (2 * (1 / (2 * 0.5) + 1 / (2 * 3.0) - 2 / 3.5)).squareRoot()
    #expect(relativeError(energyDistance(p, q), expected) < 1e-14)
    let (a, b) = (Normal(1, 2), Normal(-1, 0.5))
    func mean(_ shift: Double, _ spread: Double) -> Double {
      wassersteinDistance(Normal(shift, 1 + spread), Normal(0, 1))
    }
    let square = 2 * mean(2, 4.25.squareRoot()) - mean(0, 8.0.squareRoot()) - mean(0, 0.5.squareRoot())
    #expect(relativeError(energyDistance(a, b), square.squareRoot()) < 1e-13)
    #expect(energyDistance(Cauchy(location: 0, scale: 1), Normal(0, 1)).isFinite)
    #expect(energyDistance(Pareto(minimum: 1, shape: 0.4), Normal(0, 1)) == .infinity)
    #expect(energyDistance(a, a) == 0)
  }

  /// Triangle inequality, order of the orders, and what a shift and a scale do.
  @Test func lawsOfAMetric() {
    var random = SeededGenerator(seed: 20250413)
    for _ in 0..<100 {
      let sides = (0..<3).map { _ in
        PointMasses(
          at: Normal(0, 2).sample(7, using: &random), weights: Categorical.random(outcomes: 7, using: &random)
        )
      }
      for order in [1, 2, 3.5, Double.infinity] {
        let ab = wassersteinDistance(sides[0], sides[1], order: order)
        let bc = wassersteinDistance(sides[1], sides[2], order: order)
        let ac = wassersteinDistance(sides[0], sides[2], order: order)
        #expect(ac <= (ab + bc) * (1 + 1e-14))
      }
      let first = wassersteinDistance(sides[0], sides[1]),
        second = wassersteinDistance(sides[0], sides[1], order: 2)
      #expect(first <= second * (1 + 1e-14))
      let moved = PointMasses(at: 3 * sides[0].points + 1, weights: sides[0].weights)
      let other = PointMasses(at: 3 * sides[1].points + 1, weights: sides[1].weights)
      #expect(relativeError(wassersteinDistance(moved, other, order: 2), 3 * second) < 1e-13)
    }
  }
}
