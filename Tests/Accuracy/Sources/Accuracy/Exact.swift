import CMPFR

/// A number of 200 bits, 60 digits, on which MPFR works; an exponent of its own, which no double reaches.
final class Exact {
  private let number: UnsafeMutablePointer<__mpfr_struct> = .allocate(capacity: 1)

  init() { mpfr_init2(number, 200) }

  deinit {
    mpfr_clear(number)
    number.deallocate()
  }

  /// The number for functions of MPFR.
  var pointer: UnsafeMutablePointer<__mpfr_struct> { number }

  func set(_ value: Double) { mpfr_set_d(number, value, MPFR_RNDN) }

  var isNaN: Bool { mpfr_nan_p(number) != 0 }
  var isInfinite: Bool { mpfr_inf_p(number) != 0 }
  var isZero: Bool { mpfr_zero_p(number) != 0 }
  var isNegative: Bool { mpfr_signbit(number) != 0 }

  /// The nearest double.
  var double: Double { mpfr_get_d(number, MPFR_RNDN) }
}

/// Measures how far doubles are from exact values.
struct Ruler {
  private let difference = Exact()

  /// The distance in units in the last place that a double near the exact value has; +∞ where a double is of another
  /// kind than the value, or a zero of the other sign. What overflows counts as the power of two after the largest
  /// double.
  func ulps(from exact: Exact, to value: Double) -> Double {
    if exact.isNaN || value.isNaN { return exact.isNaN && value.isNaN ? 0 : .infinity }
    if exact.isInfinite || exact.isZero {
      return exact.double == value && exact.isNegative == (value.sign == .minus) ? 0 : .infinity
    }
    if value.isInfinite && abs(exact.double) == .infinity { return exact.double == value ? 0 : .infinity }
    let exponent = min(max(mpfr_get_exp(exact.pointer) - 53, -1074), 971)
    difference.set(value.isInfinite ? (value < 0 ? -1 : 1) : value)
    if value.isInfinite { mpfr_mul_2si(difference.pointer, difference.pointer, 1024, MPFR_RNDN) }
    mpfr_sub(difference.pointer, difference.pointer, exact.pointer, MPFR_RNDN)
    mpfr_mul_2si(difference.pointer, difference.pointer, -exponent, MPFR_RNDN)
    return abs(difference.double)
  }
}
