import Divergence
import Machine

extension DivergenceLibrary {
  /// The special functions. Outside their domains they are NaN, so none of them can fail.
  static func addSpecialFunctions(to builder: inout LibraryBuilder) {
    for (name, function) in ofOneNumber {
      builder.add(host("func \(name)(_ x: Double) -> Double", function))
    }
    for (name, parameters, function) in ofTwoNumbers {
      builder.add(host("func \(name)(\(parameters)) -> Double", function))
    }
    builder.add([
      host("func regularizedBeta(_ x: Double, _ a: Double, _ b: Double) -> Double") {
        (x: Double, a: Double, b: Double) in regularizedBeta(x, a, b)
      },
      host("func inverseRegularizedBeta(_ p: Double, _ a: Double, _ b: Double) -> Double") {
        (p: Double, a: Double, b: Double) in inverseRegularizedBeta(p, a, b)
      },
      host("func logFactorial(_ n: Int) -> Double") { (n: Int) in logFactorial(n) },
      host("func logBinomial(_ n: Int, _ k: Int) -> Double") { (n: Int, k: Int) in logBinomial(n, k) },
    ])
  }

  private static var ofOneNumber: [(String, (Double) -> Double)] {
    [
      ("erf", erf), ("erfc", erfc), ("inverseErf", inverseErf), ("inverseErfc", inverseErfc),
      ("logGamma", logGamma), ("digamma", digamma), ("trigamma", trigamma), ("lambertW", lambertW),
      ("lowerLambertW", lowerLambertW),
    ]
  }

  private static var ofTwoNumbers: [(String, String, (Double, Double) -> Double)] {
    [
      ("logBeta", "_ a: Double, _ b: Double", logBeta),
      ("regularizedGammaP", "_ a: Double, _ x: Double", regularizedGammaP),
      ("regularizedGammaQ", "_ a: Double, _ x: Double", regularizedGammaQ),
      ("inverseRegularizedGammaP", "_ a: Double, _ p: Double", inverseRegularizedGammaP),
      ("inverseRegularizedGammaQ", "_ a: Double, _ q: Double", inverseRegularizedGammaQ),
      ("besselI", "_ order: Double, _ x: Double", besselI),
      ("scaledBesselI", "_ order: Double, _ x: Double", scaledBesselI),
    ]
  }
}
