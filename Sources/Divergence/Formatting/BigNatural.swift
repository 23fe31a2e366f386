/// A natural number of any size, with just what exact decimal rounding needs.
struct BigNatural {
  /// Base 2³² digits, lowest first, no zeros at the top.
  private var limbs: [UInt32]

  init(_ value: UInt64) {
    limbs = [UInt32(truncatingIfNeeded: value), UInt32(value >> 32)]
    trim()
  }

  var isZero: Bool { limbs.isEmpty }

  mutating func multiply(by factor: UInt32) {
    var carry: UInt64 = 0
    for i in limbs.indices {
      carry += UInt64(limbs[i]) * UInt64(factor)
      limbs[i] = UInt32(truncatingIfNeeded: carry)
      carry >>= 32
    }
    if carry > 0 { limbs.append(UInt32(carry)) }
  }

  mutating func shiftLeft(by bits: Int) {
    multiply(by: 1 << UInt32(bits % 32))
    if !isZero { limbs.insert(contentsOf: repeatElement(0, count: bits / 32), at: 0) }
  }

  /// Divides by 2^bits, rounding to nearest, ties to even.
  mutating func roundingShiftRight(by bits: Int) {
    guard bits > 0, !isZero else { return }
    let half = bit(bits - 1)
    let isAboveHalf = half && (0..<(bits - 1)).contains { bit($0) }
    let roundsUp = half && (isAboveHalf || bit(bits))
    limbs.removeFirst(min(bits / 32, limbs.count))
    var remainder: UInt64 = 0
    for i in limbs.indices.reversed() {
      let whole = remainder << 32 | UInt64(limbs[i])
      limbs[i] = UInt32(truncatingIfNeeded: whole >> UInt64(bits % 32))
      remainder = whole & (1 << UInt64(bits % 32) - 1)
    }
    trim()
    if roundsUp { increment() }
  }

  /// Divides by a small number and returns the remainder.
  mutating func divide(by divisor: UInt32) -> UInt32 {
    var remainder: UInt64 = 0
    for i in limbs.indices.reversed() {
      let whole = remainder << 32 | UInt64(limbs[i])
      limbs[i] = UInt32(whole / UInt64(divisor))
      remainder = whole % UInt64(divisor)
    }
    trim()
    return UInt32(remainder)
  }

  private func bit(_ index: Int) -> Bool {
    let limb = index / 32
    return limb < limbs.count && limbs[limb] >> UInt32(index % 32) & 1 == 1
  }

  private mutating func increment() {
    for i in limbs.indices {
      limbs[i] &+= 1
      if limbs[i] != 0 { return }
    }
    limbs.append(1)
  }

  private mutating func trim() {
    while limbs.last == 0 { limbs.removeLast() }
  }
}
