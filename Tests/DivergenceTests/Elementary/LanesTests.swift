import CElementary
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

  /// The widths that this processor has, and none: Swift alone.
  private static let widths: [Int32] = [0, 4, 8].filter { $0 <= widestLanes() }

  @Test(arguments: widths) func logHasTheScalarBits(lanes: Int32) {
    let x = Self.cases()
    expectSameBits(x.written { writeLogarithms(of: $0, to: $1, lanes: lanes) }, x.map { log($0) })
  }

  @Test(arguments: widths) func expHasTheScalarBits(lanes: Int32) {
    let x = Self.cases()
    expectSameBits(x.written { writeExponentials(of: $0, to: $1, lanes: lanes) }, x.map { exp($0) })
    expectSameBits(
      x.written { writeExponentials(of: $0, less: 3, to: $1, lanes: lanes) }, x.map { exp($0 - 3) })
  }

  /// Quotients by one number are not divisions: multiplied by its reciprocal, and mended.
  @Test func quotientsAreThoseOfTheProcessor() {
    var random = SeededGenerator(seed: 11)
    func any(_ size: Double) -> Double {
      (random.uniform() < 0.5 ? -1 : 1) * exp(random.uniform(-size, size)) * (1 + random.uniform())
    }
    let ordinary = Vector((0..<2003).map { _ in any(5) }), wide = Vector((0..<2003).map { _ in any(700) })
    let whole = Vector((-1000...1000).map { Double($0) }), special = Self.cases()
    // 1 + 2⁻⁵² and its neighbours below 2 have the reciprocals that are hardest to round.
    let hard: [Double] = [
      Double(1).nextUp, Double(2).nextDown, 1.5, 3, 49, 0.1, 1e300, 1e-300, 0, .infinity, .nan, 5e-324,
    ]
    for divisor in hard + (0..<200).map({ any($0 < 150 ? 3 : 300) }) {
      for x in [ordinary, wide, whole, special] { expectSameBits(x / divisor, x.map { $0 / divisor }) }
    }
  }

  @Test func densitiesHaveTheScalarBits() {
    let mixture = Mixture([Normal(-2, 0.6), Normal(2, 0.6)], weights: [0.25, 0.75])
    let x = linspace(-30, 30, 1001)
    expectSameBits(mixture.logDensity(x), x.map { mixture.logDensity($0) })
    expectSameBits(Normal(1, 3).logDensity(x), x.map { Normal(1, 3).logDensity($0) })
  }

  @Test(arguments: widths.dropFirst(), [0, 7, 8, 1000, 4003]) func sumsOfEachWidthHaveTheSameBits(
    lanes: Int32, count: Int
  ) {
    var random = SeededGenerator(seed: 7)
    let x = (0..<count).map { _ in exp(random.uniform(-40, 40)) * random.uniform(-1, 1) }
    let y = (0..<count).map { _ in random.uniform(-1, 1) }
    var sums = CompensatedLanes(), products = sums, differences = sums
    #expect(sumFromFront(lanes, x, count, &sums) == count & ~7)
    #expect(productsFromFront(lanes, x, y, count, &products) == count & ~7)
    #expect(weightedDifferencesFromFront(lanes, x, y, 0.3, x, -2, count, &differences) == count & ~7)
    let whole = count & ~7
    expectSameBits([total(sums)], [swiftSum(whole) { x[$0] }])
    expectSameBits([total(products)], [swiftSum(whole) { x[$0] * y[$0] }])
    expectSameBits([total(differences)], [swiftSum(whole) { x[$0] * ((y[$0] - 0.3) - (x[$0] + 2)) }])
  }

  /// What the lanes that a wide function has filled come to.
  private func total(_ lanes: CompensatedLanes) -> Double {
    var isFirst = true
    return compensatedSum(count: 8, quad: { _ in .zero }, single: { _ in 0 }) { _, sum in
      defer { isFirst = false }
      if isFirst { sum = lanes }
      return isFirst ? 8 : 0
    }
  }

  @Test(arguments: [0, 1, 3, 4, 7, 8, 12, 1000, 4003]) func sumsHaveTheBitsOfSwiftAlone(count: Int) {
    var random = SeededGenerator(seed: 5)
    let x = Vector((0..<count).map { _ in exp(random.uniform(-40, 40)) * random.uniform(-1, 1) })
    let y = Vector((0..<count).map { _ in random.uniform(-1, 1) })
    expectSameBits([x.sum()], [swiftSum(count) { x[$0] }])
    expectSameBits([x.dot(y)], [swiftSum(count) { x[$0] * y[$0] }])
  }

  @Test func divergencesOfTabulatedHaveTheBitsOfSwiftAlone() {
    let x = linspace(-5, 5, 1001)
    let (p, q) = (Normal(0.3, 0.7).tabulated(on: x), Normal(-1, 1.9).tabulated(on: x))
    let (a, b) = (p.mass.logWeights, q.mass.logWeights)
    let sum = swiftSum(x.count) {
      p.mass.weights[$0] * ((a[$0] - p.mass.shift) - (b[$0] - q.mass.shift))
    }
    expectSameBits([D(p ∥ q)], [sum / p.normalizer + (q.logNormalizer - p.logNormalizer) * p.total])
  }

  @Test(arguments: widths, [0, 3, 8, 1003, 4000]) func sumsOverTwoColumnsHaveTheBitsOfSwiftAlone(
    lanes: Int32, count: Int
  ) {
    var random = SeededGenerator(seed: 11)
    let p = Vector((0..<count).map { $0 % 7 == 0 ? 0 : exp(random.uniform(-30, 0)) })
    let q = Vector(
      p.enumerated().map { index, value in
        switch index % 11 {
        case 0: 0
        case 1: value * (1 + 1e-9 * random.uniform(-1, 1))
        case 2: value * random.uniform(0.3, 3)
        case 3: value * exp(random.uniform(-30, 30))
        case 4 where index % 5 == 0: .leastNonzeroMagnitude
        case 5 where index % 9 == 0: 1e-305
        default: random.uniform(1e-9, 1)
        }
      })
    let possible = q.map { $0 == 0 ? 1e-9 : $0 }
    expectSameBits([plainCodeLength(p, q, lanes: lanes)], [plainCodeLength(p, q, lanes: 0)])
    expectSameBits(
      [plainDivergence(p, Vector(possible), lanes: lanes)], [plainDivergence(p, Vector(possible), lanes: 0)])
    expectSameBits([plainJensenShannon(p, q, lanes: lanes)], [plainJensenShannon(p, q, lanes: 0)])
  }

  /// The sum as Swift adds it up, term i to lane i mod 4.
  private func swiftSum(_ count: Int, _ term: (Int) -> Double) -> Double {
    compensatedSum(
      count: count, quad: { i in SIMD4(term(i), term(i + 1), term(i + 2), term(i + 3)) }, single: term)
  }

  private func expectSameBits(_ vector: Vector, _ scalars: [Double]) {
    let differing = zip(vector, scalars).filter { a, b in
      a.bitPattern != b.bitPattern && !(a.isNaN && b.isNaN)
    }
    #expect(differing.isEmpty)
  }
}
