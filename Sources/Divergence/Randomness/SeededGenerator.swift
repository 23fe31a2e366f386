/// The random numbers of this library: xoshiro256** (Blackman & Vigna 2018), whose four words of state
/// come from the seed by splitmix64 (Steele, Lea & Flood 2014).
///
/// One seed gives one sequence, on every machine. Step: result = rotl(s₁·5, 7)·9; then t = s₁ << 17,
/// s₂ ^= s₀, s₃ ^= s₁, s₁ ^= s₂, s₀ ^= s₃, s₂ ^= t, s₃ = rotl(s₃, 45).
public struct SeededGenerator: RandomNumberGenerator, Sendable {
  private var s0: UInt64
  private var s1: UInt64
  private var s2: UInt64
  private var s3: UInt64

  /// The sequence named by a seed; a negative seed is taken as its bit pattern.
  public init(seed: Int) {
    var mixer = UInt64(bitPattern: Int64(seed))
    s0 = splitmix64(&mixer)
    s1 = splitmix64(&mixer)
    s2 = splitmix64(&mixer)
    s3 = splitmix64(&mixer)
  }

  /// The next 64 random bits.
  public mutating func next() -> UInt64 {
    let result = rotateLeft(s1 &* 5, 7) &* 9
    let shifted = s1 << 17
    s2 ^= s0
    s3 ^= s1
    s1 ^= s2
    s0 ^= s3
    s2 ^= shifted
    s3 = rotateLeft(s3, 45)
    return result
  }

  /// A number in [0, 1), one of the 2⁵³ multiples of 2⁻⁵³, each as likely as the others.
  public mutating func uniform() -> Double { Double(next() >> 11) * 0x1p-53 }

  /// A number in [low, high).
  public mutating func uniform(_ low: Double, _ high: Double) -> Double {
    low + (high - low) * uniform()
  }

  /// A standard normal number, by Marsaglia's polar method; the pair's second number is not kept, so
  /// that the state stays in the four words.
  public mutating func normal() -> Double {
    while true {
      let u = 2 * uniform() - 1
      let v = 2 * uniform() - 1
      let square = u * u + v * v
      if square > 0, square < 1 { return u * (-2 * log(square) / square).squareRoot() }
    }
  }
}

private func splitmix64(_ state: inout UInt64) -> UInt64 {
  state &+= 0x9e37_79b9_7f4a_7c15
  var z = state
  z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
  z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
  return z ^ (z >> 31)
}

private func rotateLeft(_ x: UInt64, _ count: UInt64) -> UInt64 { x << count | x >> (64 - count) }
