/// A zero of a function, and how the function goes through it: where doubles lie next to the zero, differences of large
/// terms leave too few digits even in double-double.
struct SimpleZero {
  /// The zero, as the sum of three doubles.
  let place: (Double, Double, Double)
  let slope: DoubleDouble
  /// Half of the second derivative.
  let curvature: Double

  /// The function's value where it is below 2⁻³⁶, by two terms of its series; nil elsewhere.
  func value(at x: Double) -> Double? {
    // The first difference is exact here (Sterbenz).
    let distance = DoubleDouble(exactSumOf: x - place.0, -place.1) - place.2
    let value = distance * slope
    guard abs(value.high) < 0x1p-36 else { return nil }
    return (value + curvature * distance.high * distance.high).value
  }
}

extension [SimpleZero] {
  /// The function's value at a double next to one of its zeros; nil elsewhere.
  func value(at x: Double) -> Double? {
    for zero in self {
      if let value = zero.value(at: x) { return value }
    }
    return nil
  }
}
