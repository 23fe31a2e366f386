import Divergence
import Testing

struct RateDistortionTests {
  private let hamming: Matrix = [[0, 1], [1, 0]]

  @Test func bernoulliSourcesAgreeWithReferences() {
    let t = InformationReferences.bernoulliRates
    for i in stride(from: 0, to: t.count, by: 4) {
      let source = Categorical([1 - t[i], t[i]])
      let point = rateDistortion(of: source, distortion: hamming, allowing: t[i + 1])
      // The search ends where its gap is within rounding of 1.
      #expect(abs(point.rate - t[i + 2]) <= 1e-14 * t[i + 2] + 1e-15)
      #expect(relativeError(point.slope, t[i + 3]) <= 1e-12)
      #expect(relativeError(point.distortion, t[i + 1]) <= 1e-13)
    }
  }

  @Test func theEndsAreExact() {
    let p: Categorical = [0.6, 0.4]
    let exact = rateDistortion(of: p, distortion: hamming, allowing: 0, in: .bits)
    #expect(abs(exact.rate - H(p, in: .bits)) < 1e-15 && exact.slope == .infinity)
    let free = rateDistortion(of: p, distortion: hamming, allowing: 0.7)
    #expect(free.rate == 0 && free.distortion == 0.4 && free.output == [1, 0])
    #expect(throws: ValidationError.self) {
      try rateDistortion(validating: p, distortion: [[1, 2], [2, 1]], allowing: 0.5)
    }
    #expect(throws: ValidationError.mismatchedLengths(2, 1)) {
      try rateDistortion(validating: p, distortion: [[0, 1]], allowing: 0.5)
    }
  }

  @Test func lawsHoldOverASweep() {
    let cases = sweep(seed: 24, count: 20) { random in
      let source = Categorical.random(outcomes: 4, using: &random)
      let table = Matrix(
        rowCount: 4, columnCount: 5, elements: Vector((0..<20).map { _ in random.uniform(0, 3) }))
      return (source, table, exp(random.uniform(-2, 3)))
    }
    verifyAll("what is told is what the channel tells", over: cases) { source, table, slope in
      let point = rateDistortion(of: source, distortion: table, slope: slope)
      return mutualInformation(source, through: point.channel) ≈ point.rate
    }
    verifyAll("the gap is closed", over: cases) { source, table, slope in
      rateDistortion(of: source, distortion: table, slope: slope).gap ≤ 1e-14
    }
    verifyAll("both ways lead to one point", over: cases) { source, table, slope in
      let point = rateDistortion(of: source, distortion: table, slope: slope)
      let again = rateDistortion(of: source, distortion: table, allowing: point.distortion)
      return (again.rate ≈ point.rate).within(1e-9)
    }
  }
}
