import CMPFR
import Divergence

/// Every elementary function of the library, and the special functions that MPFR knows too.
var contenders: [Contender] { exponentials + logarithms + angles + special }

private let everyDouble = Region.bits(signed: true)
private let everyPositive = Region.bits(signed: false)
private let ordinary = Region.magnitudes(-30, 5, signed: true)
private let ln2 = 0x1.62e42fefa39efp-1

private var exponentials: [Contender] {
  [
    Contender(
      "exp", 1, [.uniform(-746, 710), .uniform(-1, 1), ordinary, everyDouble, .near(halvesOfLn2 + ends)],
      { exp($0) }, { exp($0) }
    ) { apply(mpfr_exp, $0, $1) },
    Contender(
      "expm1", 1,
      [.uniform(-50, 710), .uniform(-1, 1), ordinary, everyDouble, .near(halvesOfLn2 + [-40, 60])],
      { expm1($0) }, { expm1($0) }
    ) { apply(mpfr_expm1, $0, $1) },
    Contender(
      "tanh", 1,
      [.uniform(-20, 20), .uniform(-1, 1), ordinary, everyDouble, .near(halvesOfLn2 + [20, 0x1p-30])],
      { tanh($0) }, { tanh($0) }
    ) { apply(mpfr_tanh, $0, $1) },
    Contender("sigmoid", 1, [.uniform(-746, 40), .uniform(-1, 1), ordinary, everyDouble], { sigmoid($0) }) {
      $0.set(-$1)
      mpfr_exp($0.pointer, $0.pointer, MPFR_RNDN)
      mpfr_add_ui($0.pointer, $0.pointer, 1, MPFR_RNDN)
      mpfr_ui_div($0.pointer, 1, $0.pointer, MPFR_RNDN)
    },
    Contender(
      "pow", 1, [everyPositive, .magnitudes(-2, 1, signed: false), .near([1])], second: exponent,
      { pow($0, $1) }
    ) {
      result, x, y in
      let other = Exact()
      other.set(y)
      result.set(x)
      mpfr_pow(result.pointer, result.pointer, other.pointer, MPFR_RNDN)
    },
  ]
}

private var logarithms: [Contender] {
  [
    Contender(
      "log", 1, [everyPositive, .uniform(0, 2), .magnitudes(-5, 5, signed: false), .near([1] + rootsOfHalf)],
      { log($0) }, { log($0) }
    ) { apply(mpfr_log, $0, $1) },
    Contender(
      "log2", 1,
      [everyPositive, .uniform(0, 2), .magnitudes(-5, 5, signed: false), .near([1] + rootsOfHalf)],
      { log2($0) }, { log2($0) }
    ) { apply(mpfr_log2, $0, $1) },
    Contender(
      "log10", 1,
      [everyPositive, .uniform(0, 2), .magnitudes(-5, 5, signed: false), .near([1, 10] + rootsOfHalf)],
      { log10($0) }, { log10($0) }
    ) { apply(mpfr_log10, $0, $1) },
    Contender(
      "log1p", 1,
      [everyPositive, .uniform(-1, 1), ordinary, .near(rootsOfHalf.map { $0 - 1 } + [-1, 0x1p60])],
      { log1p($0) }, { log1p($0) }
    ) { apply(mpfr_log1p, $0, $1) },
    Contender(
      "logit", 1, [.uniform(0, 1), .magnitudes(-1074, -1, signed: false), .near([0.34, 0.5, 0.66, 1])],
      { logit($0) }
    ) {
      let other = Exact()
      other.set(-$1)
      mpfr_log1p(other.pointer, other.pointer, MPFR_RNDN)
      apply(mpfr_log, $0, $1)
      mpfr_sub($0.pointer, $0.pointer, other.pointer, MPFR_RNDN)
    },
    Contender("sqrt", 0.5, [everyPositive, .near([1, 4])], { sqrt($0) }, { sqrt($0) }) {
      apply(mpfr_sqrt, $0, $1)
    },
  ]
}

private var angles: [Contender] {
  [
    Contender("sin", 1, angleRegions, { sin($0) }, { sin($0) }) { apply(mpfr_sin, $0, $1) },
    Contender("cos", 1, angleRegions, { cos($0) }, { cos($0) }) { apply(mpfr_cos, $0, $1) },
    Contender("tan", 1, angleRegions, { tan($0) }) { apply(mpfr_tan, $0, $1) },
    Contender(
      "atan", 1, [.uniform(-3, 3), ordinary, everyDouble, .near([0.4375, 0.6875, 1.1875, 2.4375])],
      { atan($0) }
    ) { apply(mpfr_atan, $0, $1) },
  ]
}

private var special: [Contender] {
  [
    Contender("erf", 1, [.uniform(-6, 6), ordinary, everyDouble, .near([0.75])], { erf($0) }) {
      apply(mpfr_erf, $0, $1)
    },
    Contender("erfc", 1, [.uniform(-6, 28), ordinary, .near([0.4, 0.75])], { erfc($0) }) {
      apply(mpfr_erfc, $0, $1)
    },
    Contender(
      "logGamma", 1,
      [
        .uniform(-30, 30), everyPositive, .magnitudes(-1074, 50, signed: true),
        .near([1, 2] + zerosOfLogGamma),
      ],
      { logGamma($0) }
    ) {
      var sign: Int32 = 0
      $0.set($1)
      mpfr_lgamma($0.pointer, &sign, $0.pointer, MPFR_RNDN)
    },
    Contender(
      "digamma", 1,
      [.uniform(-30, 30), everyPositive, .magnitudes(-1074, 50, signed: true), .near(zerosOfDigamma)],
      { digamma($0) }
    ) {
      apply(mpfr_digamma, $0, $1)
    },
  ]
}

private let angleRegions: [Region] = [
  .uniform(-10, 10), .magnitudes(4, 1023, signed: true), ordinary, everyDouble, .near(multiplesOfHalfPi),
]

private func apply(
  _ function: (mpfr_ptr, mpfr_srcptr, mpfr_rnd_t) -> Int32, _ result: Exact, _ x: Double
) {
  result.set(x)
  _ = function(result.pointer, result.pointer, MPFR_RNDN)
}

/// An exponent under which a power of x is an ordinary number, or a small whole one, or a half.
private func exponent(of x: Double, from random: inout SeededGenerator) -> Double {
  switch random.next() % 8 {
  case 0: (random.uniform(-40, 40)).rounded()
  case 1: [0.5, -0.5, 1, -1, 2, 3, 1.5, 0.25][Int(random.next() % 8)]
  case 2: Region.magnitudes(-30, 30, signed: true).draw(from: &random)
  default: random.uniform(-746, 710) / log(x)
  }
}

/// Two about each integer from −3 down.
private let zerosOfLogGamma: [Double] =
  (3...12).flatMap { n in
    [0.5, -0.5].map { zero(of: logGamma, between: -Double(n), -Double(n) + $0) }
  } + [zero(of: logGamma, between: -2, -2.5)]

/// One above 0, and one between any two integers below.
private let zerosOfDigamma: [Double] =
  (1...3000).map { n in
    zero(of: digamma, between: (-Double(n)).nextUp, (1 - Double(n)).nextDown)
  } + [0x1.762d86356be3fp0]

/// A double next to where the function's sign changes, by halving.
private func zero(of function: (Double) -> Double, between first: Double, _ second: Double) -> Double {
  var (a, b) = (first, second)
  while true {
    let middle = (a + b) / 2
    guard middle != a, middle != b else { return a }
    if (function(middle) > 0) == (function(a) > 0) { a = middle } else { b = middle }
  }
}

/// Where the reduction by multiples of ln 2 steps.
private let halvesOfLn2: [Double] = (-2044...2044).map { Double($0) * ln2 / 2 }
/// Where results of the exponential overflow, become subnormal and vanish.
private let ends: [Double] = [709.782712893384, -708.3964185322641, -745.1332191019411, -708, 709]
/// Where the reduction by powers of two steps.
private let rootsOfHalf: [Double] = (-1022...1022).map {
  Double(sign: .plus, exponent: $0, significand: 2.0.squareRoot() / 2)
}
private let multiplesOfHalfPi: [Double] = (-2000...2000).map { Double($0) * Double.pi / 4 }
