import Testing

@testable import Divergence

/// Special values of the elementary functions; `AccuracyTests` has the others.
struct ElementaryTests {

  @Test func specialValuesOfLog() {
    #expect(log(1) == 0)
    #expect(log(0.0) == -.infinity)
    #expect(log(-0.0) == -.infinity)
    #expect(log(.infinity) == .infinity)
    #expect(log(-1).isNaN && log(-.infinity).isNaN && log(.nan).isNaN)
    #expect("\(log(-1.0))" == "nan")
  }

  @Test func specialValuesOfExp() {
    #expect(exp(0) == 1)
    #expect(exp(-.infinity) == 0)
    #expect(exp(.infinity) == .infinity)
    #expect(exp(709.79) == .infinity)
    #expect(exp(-745.2) == 0)
    #expect(exp(-745.13) == Double.leastNonzeroMagnitude)
    #expect(exp(.nan).isNaN)
  }

  @Test func powersOfTheBaseAreExact() {
    for k in -1074...1023 { #expect(log2(Double(sign: .plus, exponent: k, significand: 1)) == Double(k)) }
    var power = 1.0
    for k in 0...22 {
      #expect(log10(power) == Double(k))
      #expect(pow(10, Double(k)) == power)
      power *= 10
    }
  }

  @Test(
    arguments: [
      (0, 0, 1), (.nan, 0, 1), (1, .nan, 1), (1, .infinity, 1), (-1, .infinity, 1),
      (0, -1, .infinity), (-0.0, -1, -.infinity), (-0.0, 3, -0.0), (-2, 3, -8), (-2, 2, 4),
      (.infinity, -1, 0), (-.infinity, 3, -.infinity), (-.infinity, -3, -0.0), (0.5, .infinity, 0),
      (2, -.infinity, 0), (0.5, -.infinity, .infinity), (2, 1024, .infinity),
      (2, -1074, Double.leastNonzeroMagnitude),
      (2, -1100, 0), (1e300, 1e300, .infinity), (-3, 5e307, .infinity), (4, 0.5, 2),
    ] as [(Double, Double, Double)])
  func specialValuesOfPow(x: Double, y: Double, expected: Double) {
    #expect(pow(x, y) == expected)
    #expect(pow(x, y).sign == expected.sign)
  }

  @Test func otherSpecialValues() {
    #expect(pow(-2, 0.5).isNaN)
    #expect(sqrt(-1).isNaN && "\(sqrt(-1.0))" == "nan")
    #expect(sin(.infinity).isNaN && cos(-.infinity).isNaN)
    #expect(sin(-0.0).sign == .minus && cos(0) == 1)
    #expect(tan(-0.0).sign == .minus && tan(.infinity).isNaN)
    #expect(atan(.infinity) == 1.5707963267948966 && atan(-0.0).sign == .minus && atan(.nan).isNaN)
    #expect(expm1(-.infinity) == -1 && expm1(.infinity) == .infinity && expm1(-0.0).sign == .minus)
    #expect(log1p(-1) == -.infinity && log1p(-2).isNaN && log1p(.infinity) == .infinity)
    #expect(tanh(.infinity) == 1 && tanh(-.infinity) == -1 && tanh(.nan).isNaN)
  }
}
