/// Constants of the reduction x = k·ln 2 + r shared by the exponential and the logarithm.
enum Ln2 {
  /// The leading 42 bits of ln 2, so that k·head is exact for every exponent k.
  static let head = 0x1.62e42fefa38p-1
  /// ln 2 − head.
  static let tail = 0x1.ef35793c7673p-45
  /// ln 2 rounded to a double.
  static let rounded = 0x1.62e42fefa39efp-1
  static let reciprocal = 0x1.71547652b82fep+0
}

/// Adding and taking away 1.5·2⁵² rounds a double below 2⁵¹ to an integer, ties to even, without a
/// library call; the integer then stands in the low bits of the sum.
let integerRounder = 0x1.8p52

/// (eʳ − 1 − r)/r² for |r| ≤ ln 2 / 2: a Chebyshev fit, see `Recipes/coefficients.py` in the tests.
///
/// Evaluated in pairs (Estrin's scheme): shorter chains of dependent operations, in one fixed order.
@inline(__always)
func exponentialTail<L: Lanes>(_ r: L) -> L {
  @inline(__always) func pair(_ a: Double, _ b: Double) -> L { L(repeating: a) + L(repeating: b) * r }
  let r2 = r * r
  let r4 = r2 * r2
  let low = pair(ExponentialTail.c0, ExponentialTail.c1) + pair(ExponentialTail.c2, ExponentialTail.c3) * r2
  let middle =
    pair(ExponentialTail.c4, ExponentialTail.c5) + pair(ExponentialTail.c6, ExponentialTail.c7) * r2
  let high = pair(ExponentialTail.c8, ExponentialTail.c9) + L(repeating: ExponentialTail.c10) * r2
  return low + (middle + high * r4) * r4
}

/// Strictly between these, eˣ is a normal double.
enum ExponentialRange {
  static let low = -708.0
  static let high = 709.0
}

/// eˣ for each lane, at most 1 ulp off; NaN stays NaN, overflow gives +∞, underflow a subnormal or 0.
@inline(__always)
func exponentialKernel<L: Lanes>(_ x: L) -> L {
  L.all(
    L(repeating: ExponentialRange.low), isBelow: x, isBelow: L(repeating: ExponentialRange.high))
    ? exponentialInRange(x) : exponentialOfAny(x)
}

/// eˣ where every lane and its result are normal doubles.
///
/// x = k·ln 2 + r with |r| ≤ ln 2 / 2, where `high` = x − k·head is exact; then
/// eʳ = 1 + (high + (r²·tail(r) − k·tail)), and 2ᵏ goes straight into the exponent field.
@inline(__always)
private func exponentialInRange<L: Lanes>(_ x: L) -> L {
  let rounded = x * L(repeating: Ln2.reciprocal) + L(repeating: integerRounder)
  let mantissa = exponentialMantissa(x, rounded - L(repeating: integerRounder))
  return L(bits: mantissa.bits &+ (rounded.bits &<< L.Bits(repeating: 52)))
}

/// As `exponentialInRange` with x held where the result has just become 0 or +∞, and 2ᵏ applied in two
/// halves, so that neither half leaves the range of normal doubles.
private func exponentialOfAny<L: Lanes>(_ argument: L) -> L {
  let floor = L(repeating: -746), ceiling = L(repeating: 710)
  let low = L.select(floor, argument, where: argument, isBelow: floor)
  let x = L.select(ceiling, low, where: ceiling, isBelow: low)
  let rounder = L(repeating: integerRounder)
  let k = (x * L(repeating: Ln2.reciprocal) + rounder) - rounder
  let mantissa = exponentialMantissa(x, k)
  let half = k * L(repeating: 0.5) + rounder
  let rest = (k - (half - rounder)) + rounder
  return mantissa * powerOfTwo(half) * powerOfTwo(rest)
}

@inline(__always)
private func exponentialMantissa<L: Lanes>(_ x: L, _ k: L) -> L {
  let high = x - k * L(repeating: Ln2.head)
  let low = k * L(repeating: Ln2.tail)
  let r = high - low
  return L(repeating: 1) + (high + (r * r * exponentialTail(r) - low))
}

/// 2ⁿ of `integerRounder` + n.
@inline(__always)
private func powerOfTwo<L: Lanes>(_ n: L) -> L {
  L(bits: (n.bits &+ L.Bits(repeating: 1023)) &<< L.Bits(repeating: 52))
}
