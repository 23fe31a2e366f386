/// The angle in radians, within ±π/2, whose tangent is x; at most 1 ulp off.
///
/// With c of 0, ½, 1, 3⁄2 or ∞ near |x|, atan x = atan c + atan((x − c)/(1 + c·x)), whose last argument is
/// below 7/16; the low part of atan c goes in with the polynomial.
public func atan(_ x: Double) -> Double {
  let size = abs(x)
  let magnitude: Double
  switch size {
  case ..<0.4375: magnitude = size + arctangentRest(size)
  case ..<0.6875: magnitude = sum(atanOfHalf, (2 * size - 1) / (2 + size))
  case ..<1.1875: magnitude = sum(atanOfOne, (size - 1) / (size + 1))
  case ..<2.4375: magnitude = sum(atanOfThreeHalves, (size - 1.5) / (1 + 1.5 * size))
  case ...Double.infinity: magnitude = sum(DoubleDouble.halfOfPi, -1 / size)
  default: return x
  }
  return x.sign == .minus ? -magnitude : magnitude
}

/// atan c + atan t, for a small t.
private func sum(_ angle: DoubleDouble, _ t: Double) -> Double {
  angle.high + (t + (arctangentRest(t) + angle.low))
}

/// atan t − t for |t| < 7/16.
private func arctangentRest(_ t: Double) -> Double {
  let z = t * t
  return t * z * polynomial(z, ArctangentTail.coefficients)
}

private let atanOfHalf = DoubleDouble(high: 0x1.dac670561bb4fp-2, low: 0x1.a2b7f222f65e2p-56)
private let atanOfOne = DoubleDouble(high: 0x1.921fb54442d18p-1, low: 0x1.1a62633145c07p-55)
private let atanOfThreeHalves = DoubleDouble(high: 0x1.f730bd281f69bp-1, low: 0x1.007887af0cbbdp-56)
