internal import CElementary

/// Constants of the reduction x = k·ln 2 + r shared by the exponential and the logarithm.
enum Ln2 {
  /// The leading 42 bits of ln 2, so that k·head is exact for every exponent k.
  static let head = 0x1.62e42fefa38p-1
  /// ln 2 − head.
  static let tail = 0x1.ef35793c7673p-45
  /// The leading 42 bits of the tail: k·middle is exact too, and may be fused with the sum it goes into.
  static let middle = 0x1.ef35793c76p-45
  /// ln 2 rounded to a double.
  static let rounded = 0x1.62e42fefa39efp-1
  static let reciprocal = 0x1.71547652b82fep+0
}

/// An eighth of ln 2 in two parts of 39 bits, so that their products with every n are exact.
enum EighthOfLn2 {
  static let head = 0x1.62e42fefap-4
  static let tail = 0x1.cf79abc9ep-43
  static let reciprocal = 0x1.71547652b82fep+3
}

/// Adding and taking away 1.5·2⁵² rounds a double below 2⁵¹ to an integer, ties to even, without a
/// library call; the integer then stands in the low bits of the sum.
let integerRounder = 0x1.8p52

/// (eʳ − 1 − r)/r² for |r| ≤ ln 2 / 2: a Chebyshev fit, see `Recipes/coefficients.py` in the tests.
///
/// Evaluated in pairs (Estrin's scheme): shorter chains of dependent operations, in one fixed order.
func exponentialTail(_ r: Double) -> Double {
  typealias Tail = ExponentialTail
  let r2 = r * r
  let r4 = r2 * r2
  let low = (Tail.c0 + Tail.c1 * r) + (Tail.c2 + Tail.c3 * r) * r2
  let middle = (Tail.c4 + Tail.c5 * r) + (Tail.c6 + Tail.c7 * r) * r2
  let high = (Tail.c8 + Tail.c9 * r) + Tail.c10 * r2
  return low + (middle + high * r4) * r4
}

/// (eʳ − 1 − r)/r² for |r| ≤ ln 2 / 16.
@inline(__always)
private func shortTail<L: Lanes>(_ r: L, _ r2: L) -> L {
  typealias Tail = ShortExponentialTail
  @inline(__always) func pair(_ a: Double, _ b: Double) -> L { L(repeating: a) + L(repeating: b) * r }
  return pair(Tail.c0, Tail.c1) + r2 * (pair(Tail.c2, Tail.c3) + r2 * pair(Tail.c4, Tail.c5))
}

/// Strictly between these, eˣ and what is added up to it are normal doubles.
enum ExponentialRange {
  static let low = -670.0
  static let high = 709.0
}

/// eˣ for each lane, at most 0.7 ulp off; NaN stays NaN, overflow gives +∞, underflow a subnormal or 0.
@inline(__always)
func exponentialKernel<L: Lanes>(_ x: L) -> L {
  L.all(
    L(repeating: ExponentialRange.low), isBelow: x, isBelow: L(repeating: ExponentialRange.high))
    ? exponentialInRange(x) : exponentialOfAny(x)
}

/// eˣ where every lane and its result are normal doubles.
@inline(__always)
private func exponentialInRange<L: Lanes>(_ x: L) -> L {
  let (n, growth) = reduced(x)
  let scale = L(bits: scaleBits(n))
  return scale + scale * growth
}

/// As `exponentialInRange` with x held where the result has just become 0 or +∞; the sum is formed 2⁶⁰⁰ times nearer
/// to 1, far from the ends of the range, so that it is rounded only once more.
private func exponentialOfAny<L: Lanes>(_ argument: L) -> L {
  let zero = L(repeating: 0), floor = L(repeating: -746), ceiling = L(repeating: 710)
  let low = L.select(floor, argument, where: argument, isBelow: floor)
  let x = L.select(ceiling, low, where: ceiling, isBelow: low)
  let up = L(repeating: 0x1p600), down = L(repeating: 0x1p-600)
  let (n, growth) = reduced(x)
  let lift = L.select(up, down, where: x, isBelow: zero).bits &- L(repeating: 1).bits
  let scale = L(bits: scaleBits(n) &+ lift)
  return (scale + scale * growth) * L.select(down, up, where: x, isBelow: zero)
}

/// eˣ = 2^(n/8)·(1 + growth), n in the low bits of the first.
///
/// x = n·ln 2/8 + r with |r| ≤ ln 2/16, where x − n·head is exact; growth = (eʳ − 1) + what is missing from the double
/// nearest to 2^(n/8).
@inline(__always)
private func reduced<L: Lanes>(_ x: L) -> (n: L, growth: L) {
  let rounder = L(repeating: integerRounder)
  let rounded = x * L(repeating: EighthOfLn2.reciprocal) + rounder
  let n = rounded - rounder
  let r = (x - n * L(repeating: EighthOfLn2.head)) - n * L(repeating: EighthOfLn2.tail)
  let r2 = r * r
  return (rounded, r + (r2 * shortTail(r, r2) + L.each(rounded.bits, restOfEighths)))
}

/// The bits of the double nearest to 2^(n/8), of which those of the table lack n·2⁴⁹.
@inline(__always)
private func scaleBits<L: Lanes>(_ n: L) -> L.Bits {
  L.each(n.bits, scaleOfEighths).bits &+ (n.bits &<< L.Bits(repeating: 49))
}
