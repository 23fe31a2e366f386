import Testing

@testable import Divergence

/// How far the elementary and special functions are from mpmath, in units in the last place: one row a function.
/// `swift test --filter AccuracyTests` prints the table.
struct AccuracyTests {
  private typealias E = ElementaryReferences
  private typealias S = SpecialReferences
  private typealias H = HardReferences

  /// A function with its references and the error that it may have.
  struct Row: Sendable, CustomTestStringConvertible {
    let name: String
    let allowed: Double
    let arity: Int
    let references: [Double]
    let value: @Sendable ([Double]) -> Double

    init(
      _ name: String, _ allowed: Double, _ references: [Double], arity: Int = 1,
      _ value: @escaping @Sendable ([Double]) -> Double
    ) {
      (self.name, self.allowed, self.arity) = (name, allowed, arity)
      (self.references, self.value) = (references, value)
    }

    var cases: Int { references.count / (arity + 2) }
    var largest: Double { largestUlpError(references, arity: arity, value) }
    var testDescription: String { name }
  }

  static let elementary: [Row] = [
    Row("log", 1, E.log) { log($0[0]) }, Row("exp", 1, E.exp) { exp($0[0]) },
    Row("log2", 0.52, E.log2) { log2($0[0]) }, Row("log10", 0.52, E.log10) { log10($0[0]) },
    Row("log1p", 1, E.log1p) { log1p($0[0]) }, Row("expm1", 1, E.expm1) { expm1($0[0]) },
    Row("sin", 1, E.sin) { sin($0[0]) }, Row("cos", 1, E.cos) { cos($0[0]) },
    Row("tan", 1, S.tan) { tan($0[0]) }, Row("atan", 1, S.atan) { atan($0[0]) },
    Row("tanh", 1, E.tanh) { tanh($0[0]) }, Row("pow", 0.6, E.pow, arity: 2) { pow($0[0], $0[1]) },
  ]

  /// Those that `Tests/Accuracy/run` found to be the hardest of millions.
  static let hardest: [Row] = [
    Row("log, hardest", 1, H.log) { log($0[0]) }, Row("exp, hardest", 1, H.exp) { exp($0[0]) },
    Row("log2, hardest", 0.52, H.log2) { log2($0[0]) }, Row("log10, hardest", 0.52, H.log10) { log10($0[0]) },
    Row("log1p, hardest", 1, H.log1p) { log1p($0[0]) }, Row("expm1, hardest", 1, H.expm1) { expm1($0[0]) },
    Row("sin, hardest", 1, H.sin) { sin($0[0]) }, Row("cos, hardest", 1, H.cos) { cos($0[0]) },
    Row("tan, hardest", 1, H.tan) { tan($0[0]) }, Row("atan, hardest", 1, H.atan) { atan($0[0]) },
    Row("tanh, hardest", 1, H.tanh) { tanh($0[0]) },
    Row("sigmoid, hardest", 1, H.sigmoid) { sigmoid($0[0]) },
    Row("logit, hardest", 1, H.logit) { logit($0[0]) },
    Row("pow, hardest", 1, H.pow, arity: 2) { pow($0[0], $0[1]) },
    Row("erf, hardest", 1, H.erf) { erf($0[0]) }, Row("erfc, hardest", 1, H.erfc) { erfc($0[0]) },
    Row("logGamma, hardest", 1, H.logGamma) { logGamma($0[0]) },
    Row("digamma, hardest", 1, H.digamma) { digamma($0[0]) },
  ]

  static let special: [Row] = [
    Row("erf", 1, S.erf) { erf($0[0]) }, Row("erfc", 1, S.erfc) { erfc($0[0]) },
    Row("inverseErf", 1, S.inverseErf) { inverseErf($0[0]) },
    Row("inverseErf, small", 1, S.smallInverseErf) { inverseErf($0[0]) },
    Row("inverseErfc", 1, S.inverseErfc) { inverseErfc($0[0]) },
    Row("logGamma", 0.8, S.logGamma) { logGamma($0[0]) }, Row("digamma", 0.8, S.digamma) { digamma($0[0]) },
    Row("logGamma below 0", 0.8, S.negativeLogGamma) { logGamma($0[0]) },
    Row("digamma below 0", 0.8, S.negativeDigamma) { digamma($0[0]) },
    Row("trigamma", 1, S.trigamma) { trigamma($0[0]) },
    Row("trigamma below 0", 1, S.negativeTrigamma) { trigamma($0[0]) },
    Row("logBeta", 1, S.logBeta, arity: 2) { logBeta($0[0], $0[1]) },
    Row("logBinomial", 1, S.logBinomial, arity: 2) { logBinomial(Int($0[0]), Int($0[1])) },
    Row("regularizedGammaP", 1, S.regularizedGammaP, arity: 2) { regularizedGammaP($0[0], $0[1]) },
    Row("regularizedGammaQ", 1, S.regularizedGammaQ, arity: 2) { regularizedGammaQ($0[0], $0[1]) },
    Row("regularizedGammaP, large shapes", 1, S.largeGammaP, arity: 2) { regularizedGammaP($0[0], $0[1]) },
    Row("regularizedGammaQ, large shapes", 1, S.largeGammaQ, arity: 2) { regularizedGammaQ($0[0], $0[1]) },
    Row("regularizedGammaQ, huge shapes", 1, S.hugeGammaQ, arity: 2) { regularizedGammaQ($0[0], $0[1]) },
    Row("inverseRegularizedGammaP", 1, S.inverseRegularizedGammaP, arity: 2) {
      inverseRegularizedGammaP($0[0], $0[1])
    },
    Row("inverseRegularizedGammaQ", 1, S.inverseRegularizedGammaQ, arity: 2) {
      inverseRegularizedGammaQ($0[0], $0[1])
    },
    Row("regularizedBeta", 1, S.regularizedBeta, arity: 3) { regularizedBeta($0[0], $0[1], $0[2]) },
    Row("inverseRegularizedBeta", 1, S.inverseRegularizedBeta, arity: 3) {
      inverseRegularizedBeta($0[0], $0[1], $0[2])
    },
    Row("besselI", 1, S.besselI, arity: 2) { besselI($0[0], $0[1]) },
    Row("scaledBesselI", 1, S.scaledBesselI, arity: 2) { scaledBesselI($0[0], $0[1]) },
    Row("lambertW", 1, S.lambertW) { lambertW($0[0]) },
    Row("lowerLambertW", 1, S.lowerLambertW) { lowerLambertW($0[0]) },
  ]

  @Test(arguments: elementary + hardest + special) func isWithinItsUlps(row: Row) {
    #expect(row.cases >= 15 && row.largest < row.allowed, "\(row.largest) ulp")
  }

  @Test func theTable() {
    let rows = Self.elementary + Self.hardest + Self.special, discrete = DiscreteAccuracy.rows
    print("largest error in ulp, of so many cases")
    for row in rows { print("  \(row.largest, digits: 3)  \(row.cases)  \(row.name)") }
    print("largest relative error in 10⁻¹⁶, of so many cases")
    for row in discrete { print("  \(row.largest * 1e16, digits: 2)  \(row.cases)  \(row.name)") }
    let others = ReferenceCounts.all
    print("cases of the other tables")
    for (name, cases) in others { print("  \(cases)  \(name)") }
    let values = rows.reduce(0) { $0 + $1.cases } + discrete.reduce(0) { $0 + $1.cases }
    let total = values + others.reduce(0) { $0 + $1.cases }
    print("\(total) reference cases")
    #expect(total > 10_000 && others.allSatisfy { $0.cases > 0 })
  }
}
