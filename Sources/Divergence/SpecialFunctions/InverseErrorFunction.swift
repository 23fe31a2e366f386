/// The x with erf(x) = y, at most 1 ulp off; ±1 give ±∞, beyond is NaN.
public func inverseErf(_ y: Double) -> Double {
  guard abs(y) < 1 else { return abs(y) == 1 ? y * .infinity : .nan }
  guard abs(y) > 0.5 else { return centralInverse(y) }
  // 1 − |y| is exact here (Sterbenz).
  let x = inverseErfc(1 - abs(y))
  return y < 0 ? -x : x
}

/// The x with erfc(x) = q, at most 1 ulp off also for a tiny q; 0 gives +∞, 2 gives −∞, beyond is NaN.
public func inverseErfc(_ q: Double) -> Double {
  guard q > 0, q < 2 else { return q == 0 ? .infinity : (q == 2 ? -.infinity : .nan) }
  if q > 1.5 { return -inverseErfc(2 - q) }
  if q >= 0.5 { return centralInverse(1 - q) }
  var x = tailEstimate(q)
  for _ in 0..<3 { x += tailStep(x, q) }
  return x
}

/// Where |y| ≤ ½: Newton's method on erf from a short series.
private func centralInverse(_ y: Double) -> Double {
  let z = halfRootOfPi * y
  var x = z + z * z * z * (1.0 / 3 + z * z * (7.0 / 30 + z * z * (127.0 / 630)))
  for _ in 0..<3 { x -= (preciseCentralErf(x) - y).value * halfRootOfPi * exp(x * x) }
  return x
}

/// The first terms of the expansion for small q: x² ≈ L − ½·ln(π·L) with L = −ln q.
private func tailEstimate(_ q: Double) -> Double {
  let length = -log(q)
  guard length > 2 else { return 0.5 + 0.5 * (length - 0.69) }
  return (length - 0.5 * log(Double.pi * (length - 0.5 * log(Double.pi * length))))
    .squareRoot()
}

/// Halley's step for ln erfc(x) = ln q, in which no scale is left.
private func tailStep(_ x: Double, _ q: Double) -> Double {
  let value = erfc(x)
  // Subnormal tails have too few bits; their logarithm is taken from its parts.
  let isNear = value > 1e-290 && abs(value - q) < 0.3 * q
  let excess = isNear ? log1p((value - q) / q) : logOfErfc(x, over: q)
  let slope = -1 / (halfRootOfPi * scaledErfc(x))
  let step = excess / slope
  // (ln erfc)″ = −slope·(2x + slope)
  return -step / (1 + 0.5 * step * (2 * x + slope))
}

/// ln(erfc(x)/q), the large terms in double-double.
private func logOfErfc(_ x: Double, over q: Double) -> Double {
  let logarithms = preciseLogarithm(scaledErfc(x)) - preciseLogarithm(q)
  return (logarithms - DoubleDouble(exactProductOf: x, x)).value
}

/// √π/2
private let halfRootOfPi = 0x1.c5bf891b4ef6ap-1
