/// Strictly between these, an argument is a positive normal double and no special case.
///
/// The largest double itself goes the careful way too, for a comparison with it is cheaper than with +∞.
enum LogarithmRange {
  static let low = Double.leastNormalMagnitude
  static let high = Double.greatestFiniteMagnitude
}

/// ln x for each lane, at most 1 ulp off: ln 0 = −∞, a negative argument gives NaN, +∞ and NaN stay.
@inline(__always)
func logarithmKernel<L: Lanes>(_ x: L) -> L {
  L.all(L(repeating: LogarithmRange.low), isBelow: x, isBelow: L(repeating: LogarithmRange.high))
    ? logarithmOfNormal(x, lift: L(repeating: 0)) : logarithmOfAny(x)
}

/// As `logarithmOfNormal`, with subnormal lanes lifted by 2⁵⁴ and the special values chosen lane by lane.
private func logarithmOfAny<L: Lanes>(_ x: L) -> L {
  let zero = L(repeating: 0), smallest = L(repeating: Double.leastNormalMagnitude)
  let lifted = L.select(x * L(repeating: 0x1p54), x, where: x, isBelow: smallest)
  let lift = L.select(L(repeating: 54), zero, where: x, isBelow: smallest)
  let result = logarithmOfNormal(lifted, lift: lift)
  let atZero = L.select(L(repeating: -.infinity), result, where: x, isBelow: L(repeating: tiniest))
  let signed = L.select(L(repeating: .nan), atZero, where: x, isBelow: zero)
  // What is not below +∞ is +∞ or NaN, and adding it to itself leaves it as it is.
  return L.select(signed, x + x, where: x, isBelow: L(repeating: .infinity))
}

/// ln(x·2^−lift) for positive normal lanes.
///
/// x = 2ᵏ·m with m in [√½, √2); f = m − 1 is exact, s = f/(2 + f), and
/// ln m = f − s·(f − R(s²)), where R is the tail of 2·atanh(s).
@inline(__always)
private func logarithmOfNormal<L: Lanes>(_ x: L, lift: L) -> L {
  // Moving the bits up by 1 − √½ makes the exponent field step at √½·2ᵏ instead of at 2ᵏ.
  let shifted = x.bits &+ L.Bits(repeating: one &- rootOfHalf)
  let m = L(bits: (shifted & L.Bits(repeating: mantissaMask)) &+ L.Bits(repeating: rootOfHalf))
  let k = (L.exponentField(of: shifted) - L(repeating: 1023)) - lift
  return logarithmOfReduced(m - L(repeating: 1), exponent: k, correction: L(repeating: 0))
}

/// ln(1 + f) + k·ln 2 + correction, for f in [√½ − 1, √2 − 1].
@inline(__always)
func logarithmOfReduced<L: Lanes>(_ f: L, exponent k: L, correction: L) -> L {
  let s = f / (L(repeating: 2) + f)
  let z = s * s
  let z2 = z * z
  @inline(__always) func pair(_ a: Double, _ b: Double) -> L { L(repeating: a) + L(repeating: b) * z }
  let high = pair(LogarithmTail.c4, LogarithmTail.c5) + L(repeating: LogarithmTail.c6) * z2
  let upper = pair(LogarithmTail.c2, LogarithmTail.c3) + high * z2
  let tail = z * (pair(LogarithmTail.c0, LogarithmTail.c1) + upper * z2)
  let small = s * (f - tail) - (k * L(repeating: Ln2.middle) + correction)
  return k * L(repeating: Ln2.head) + (f - small)
}

private let one: UInt64 = 0x3ff0_0000_0000_0000
private let rootOfHalf: UInt64 = 0x3fe6_a09e_667f_3bcd
private let mantissaMask: UInt64 = 0x000f_ffff_ffff_ffff
private let tiniest = Double.leastNonzeroMagnitude
