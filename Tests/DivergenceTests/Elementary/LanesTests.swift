import Testing

@testable import Divergence

/// Four lanes at a time give the bits of one at a time, on ordinary and on special values.
struct LanesTests {
  private static let specials: [Double] = [
    0, -0.0, 1, -1, .infinity, -.infinity, .nan, Double.leastNonzeroMagnitude, -Double.leastNonzeroMagnitude,
    2.2250738585072014e-308, 1e308, -1e308,
    708, 709.5, 709.9, -708.1, -740, -745.13, -746, -1000,
  ]

  private static func cases() -> Vector {
    var random = SeededGenerator(seed: 3)
    let bits = (0..<4000).map { _ in Double(bitPattern: random.next()) }
    let ordinary = (0..<4001).map { _ in random.uniform(-750, 720) }
    return Vector(specials + bits + ordinary)
  }

  @Test func logHasTheScalarBits() { expectSameBits(log(Self.cases()), Self.cases().map { log($0) }) }

  @Test func expHasTheScalarBits() { expectSameBits(exp(Self.cases()), Self.cases().map { exp($0) }) }

  @Test func densitiesHaveTheScalarBits() {
    let mixture = Mixture([Normal(-2, 0.6), Normal(2, 0.6)], weights: [0.25, 0.75])
    let x = linspace(-30, 30, 1001)
    expectSameBits(mixture.logDensity(x), x.map { mixture.logDensity($0) })
    expectSameBits(Normal(1, 3).logDensity(x), x.map { Normal(1, 3).logDensity($0) })
  }

  private func expectSameBits(_ vector: Vector, _ scalars: [Double]) {
    let differing = zip(vector, scalars).filter { a, b in
      a.bitPattern != b.bitPattern && !(a.isNaN && b.isNaN)
    }
    #expect(differing.isEmpty)
  }
}
