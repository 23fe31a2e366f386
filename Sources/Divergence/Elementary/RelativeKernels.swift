/// Kernels that keep their relative accuracy where ln(1 + u) and its first terms cancel; Welinder's in
/// R's pgamma.c is the best known of them. With r = u/(2 + u), ln(1 + u) = 2·atanh(r).

/// (atanh(r)/r − 1)/r² for |r| ≤ 1/3, by a Chebyshev fit.
@inline(__always)
private func atanhTail<L: Lanes>(_ r: L) -> L {
  let z = r * r, z2 = z * z, z4 = z2 * z2
  // In pairs, so that no long chain of operations has to wait for each other.
  @inline(__always) func pair(_ a: Double, _ b: Double) -> L { L(repeating: a) + z * L(repeating: b) }
  let low = pair(AtanhTail.c0, AtanhTail.c1) + z2 * pair(AtanhTail.c2, AtanhTail.c3)
  let middle = pair(AtanhTail.c4, AtanhTail.c5) + z2 * pair(AtanhTail.c6, AtanhTail.c7)
  let high = pair(AtanhTail.c8, AtanhTail.c9) + z2 * L(repeating: AtanhTail.c10)
  return low + z4 * (middle + z4 * high)
}

/// ln(1 + u) − u, to a few ulp also near 0, where it is −u²/2 + u³/3 − …
func log1pmx(_ u: Double) -> Double {
  guard abs(u) <= 0.5 else { return log1p(u) - u }
  let r = u / (2 + u)
  return 2 * r * r * r * atanhTail(r) - r * u
}

/// q·φ((p − q)/q) with φ(u) = (1 + u)·ln(1 + u) − u, for p and q within a factor of 2 of each other.
///
/// It is p·ln(p/q) − p + q, the outcome's term of the generalised divergence. With d = p − q, which is
/// exact here (Sterbenz) where nothing better is known, and r = d/(p + q), it becomes
/// d·r·(1 + (1 + r)·r·tail(r)): nothing cancels.
@inline(__always)
func nearDivergenceTerm<L: Lanes>(_ p: L, _ q: L, _ difference: L) -> L {
  let r = difference / (p + q), one = L(repeating: 1)
  return difference * r * (one + (one + r) * r * atanhTail(r))
}

/// ln(p/q) = 2·atanh(r) with r = (p − q)/(p + q), for |r| ≤ 1/3.
func nearLogRatio(_ r: Double) -> Double { 2 * r + 2 * r * r * r * atanhTail(r) }

/// v·atanh v + ½·ln(1 − v²), as ½·(φ(v) + φ(−v)), of which neither is ever negative.
func jensenShannonKernel(_ v: Double) -> Double { 0.5 * (phi(v) + phi(-v)) }

/// (1 + u)·ln(1 + u) − u ≥ 0, with full relative accuracy also near 0; 1 at u = −1.
func phi(_ u: Double) -> Double {
  guard abs(u) > 0.5 else {
    let r = u / (2 + u)
    return u * r * (1 + (1 + r) * r * atanhTail(r))
  }
  return u == -1 ? 1 : (1 + u) * log1p(u) - u
}

/// ln(p/q) for positive p and q, to an ulp or two where they are near, and never overflowing on the way.
func logRatio(_ p: Double, _ q: Double) -> Double {
  if p <= 2 * q, q <= 2 * p { return nearLogRatio((p - q) / (p + q)) }
  let ratio = p / q
  return ratio.isNormal && ratio.isFinite ? log(ratio) : log(p) - log(q)
}

/// eˣ − 1 − x with full relative accuracy for any x.
func exponentialExcess(_ x: Double) -> Double {
  abs(x) <= 0.34657 ? exponentialRest(x) : expm1(x) - x
}

/// ln(1 + u) − u to about 100 bits, for u > −1: with r = u/(2 + u), 2·(r³/3 + r⁵/5 + …) − r·u.
func preciseLog1pmx(_ u: DoubleDouble) -> DoubleDouble {
  guard abs(u.high) < 0.1 else { return (u + 1).logarithm() - u }
  let r = u / (u + 2)
  let square = r * r
  var sum = DoubleDouble.zero
  for odd in stride(from: 27.0, through: 3, by: -2) { sum = sum * square + DoubleDouble.one / odd }
  return r * square * sum * 2 - r * u
}
