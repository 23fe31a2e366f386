import Divergence
import Testing

/// Maximum mean discrepancy and energy distance of samples.
struct DiscrepancyTests {
  private let x: Matrix = [[0, 0], [1, 0], [3, 4]]
  private let y: Matrix = [[0, 1], [2, 2]]

  @Test func byHand() {
    let kernel = Kernel.laplacian(bandwidth: 1)
    func total(_ squares: [Double]) -> Double { squares.reduce(0) { $0 + exp(-$1.squareRoot()) } }
    let within = 2 * total([1, 25, 20]), other = 2 * total([5]), between = total([1, 8, 2, 5, 18, 5])
    let biased = (3 + within) / 9 + (2 + other) / 4 - 2 * between / 6
    #expect(relativeError(maximumMeanDiscrepancy(x, y, kernel: kernel), biased.squareRoot()) < 1e-14)
    let unbiased = within / 6 + other / 2 - 2 * between / 6
    #expect(abs(squaredMaximumMeanDiscrepancy(x, y, kernel: kernel) - unbiased) < 1e-15)
    #expect(medianDistance([0, 1] as Vector, [3]) == 2 && medianDistance([0] as Vector, [1]) == 1)
  }

  /// Of normals with a Gaussian kernel E k(X, Y) is h/√(h² + σ² + τ²)·e^(−Δ²/2(h² + σ² + τ²)).
  @Test func estimatesWhatNormalsHave() {
    func similarity(_ a: Normal, _ b: Normal) -> Double {
      let spread = 1 + a.variance + b.variance, shift = a.mean - b.mean
      return exp(-0.5 * shift * shift / spread) / spread.squareRoot()
    }
    let p = Normal(0, 1), q = Normal(1, 1.5)
    let expected = similarity(p, p) + similarity(q, q) - 2 * similarity(p, q)
    var random = SeededGenerator(seed: 4), values: [Double] = []
    for _ in 0..<40 {
      values.append(
        squaredMaximumMeanDiscrepancy(
          p.sample(100, using: &random), q.sample(100, using: &random), kernel: .gaussian(bandwidth: 1)))
    }
    let mean = Vector(values).mean(), spread = (Vector(values) - mean).dot(Vector(values) - mean) / 39
    #expect(abs(mean - expected) < 4 * (spread / 40).squareRoot())
  }

  @Test func energyOfPointsAgreesWithThatOfNumbers() {
    var random = SeededGenerator(seed: 9)
    let a = Normal(0, 1).sample(60, using: &random), b = Normal(0.5, 2).sample(40, using: &random)
    #expect(relativeError(energyDistance(Matrix(column: a), Matrix(column: b)), energyDistance(a, b)) < 1e-12)
    // Squared distances between the samples, within the first and within the second.
    let between: [Double] = [1, 8, 2, 5, 18, 5], first: [Double] = [1, 25, 20], second: [Double] = [5]
    func total(_ squares: [Double]) -> Double { squares.reduce(0) { $0 + $1.squareRoot() } }
    let cross = 2 * total(between) / 6, within = 2 * total(first) / 9, other = 2 * total(second) / 4
    #expect(relativeError(energyDistance(x, y), (cross - within - other).squareRoot()) < 1e-14)
  }

  @Test func kernelsFallWithDistance() {
    for kernel in [
      Kernel.gaussian(bandwidth: 2), .laplacian(bandwidth: 2), .rationalQuadratic(bandwidth: 2, shape: 0.5),
    ] {
      let values = [0.0, 0.1, 1, 5].map { maximumMeanDiscrepancy([0] as Vector, [$0], kernel: kernel) }
      #expect(values[0] == 0 && values == values.sorted() && values[3] < 2.0.squareRoot(), "\(kernel)")
    }
  }

  @Test func whatIsRefused() {
    #expect(throws: ValidationError.invalidPoint(.infinity, index: 1)) {
      _ = try PointMasses(validatingAt: [1, .infinity])
    }
    #expect(throws: ValidationError.mismatchedLengths(2, 1)) {
      _ = try PointMasses(validatingAt: [1, 2], weights: [1])
    }
    #expect(throws: ValidationError.notPositiveDefinite(pivot: -3, index: 1)) {
      _ = try buresDistance(validating: .identity(2), [[1, 2], [2, 1]])
    }
  }
}
