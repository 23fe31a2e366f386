/// The sine of an angle in radians, at most 1 ulp off for every finite x; ±∞ gives NaN.
public func sin(_ x: Double) -> Double {
  guard x.isFinite else { return .nan }
  guard x != 0 else { return x }
  let (quadrant, angle) = reduceAngle(x)
  let magnitude = (quadrant & 1 == 0 ? sine(angle) : cosine(angle)).value
  return quadrant & 2 == 0 ? magnitude : -magnitude
}

/// The cosine of an angle in radians, at most 1 ulp off for every finite x; ±∞ gives NaN.
public func cos(_ x: Double) -> Double {
  guard x.isFinite else { return .nan }
  let (quadrant, angle) = reduceAngle(x)
  let magnitude = (quadrant & 1 == 0 ? cosine(angle) : sine(angle)).value
  return (quadrant + 1) & 2 == 0 ? magnitude : -magnitude
}

/// The tangent of an angle in radians, at most 1 ulp off for every finite x; ±∞ gives NaN.
public func tan(_ x: Double) -> Double {
  guard x.isFinite else { return .nan }
  guard x != 0 else { return x }
  let (quadrant, angle) = reduceAngle(x)
  return quadrant & 1 == 0 ? (sine(angle) / cosine(angle)).value : -(cosine(angle) / sine(angle)).value
}

/// sin of an angle within ±π/4 in two parts: r + r³·tail(r²), the low part entering to first order.
private func sine(_ angle: DoubleDouble) -> DoubleDouble {
  let r = angle.high
  let z = r * r
  let upper = SineTail.c3 + z * (SineTail.c4 + z * (SineTail.c5 + z * SineTail.c6))
  let tail = SineTail.c0 + z * (SineTail.c1 + z * (SineTail.c2 + z * upper))
  return DoubleDouble(exactSumOf: r, r * z * tail + angle.low * (1 - 0.5 * z))
}

/// cos of an angle within ±π/4 in two parts: 1 − r²/2 + r⁴·tail(r²), the roundings of r² and 1 − r²/2 carried along.
private func cosine(_ angle: DoubleDouble) -> DoubleDouble {
  let r = angle.high
  let square = DoubleDouble(exactProductOf: r, r)
  let z = square.high
  let upper = CosineTail.c3 + z * (CosineTail.c4 + z * CosineTail.c5)
  let tail = CosineTail.c0 + z * (CosineTail.c1 + z * (CosineTail.c2 + z * upper))
  let half = 0.5 * z
  let head = 1 - half
  let rest = ((1 - head) - half) + (z * z * tail - (r * angle.low + 0.5 * square.low))
  return DoubleDouble(exactSumOf: head, rest)
}
