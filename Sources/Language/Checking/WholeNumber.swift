/// A whole number of any size, just large enough a set of operations to round literals correctly.
struct WholeNumber {
  /// 32 bits each, least significant first, no zero at the end.
  private var limbs: [UInt32]

  init(_ value: UInt32 = 0) {
    limbs = value == 0 ? [] : [value]
  }

  mutating func multiply(by factor: UInt32, adding summand: UInt32 = 0) {
    var carry = UInt64(summand)
    for index in limbs.indices {
      let product = UInt64(limbs[index]) * UInt64(factor) + carry
      limbs[index] = UInt32(truncatingIfNeeded: product)
      carry = product >> 32
    }
    if carry > 0 { limbs.append(UInt32(carry)) }
  }

  private var bitWidth: Int {
    limbs.isEmpty ? 0 : limbs.count * 32 - limbs[limbs.count - 1].leadingZeroBitCount
  }

  private func shiftedLeft(by count: Int) -> WholeNumber {
    var result = WholeNumber()
    result.limbs = [UInt32](repeating: 0, count: count / 32)
    let shift = UInt32(count % 32)
    var carry: UInt32 = 0
    for limb in limbs {
      result.limbs.append(limb << shift | carry)
      carry = shift == 0 ? 0 : limb >> (32 - shift)
    }
    if carry > 0 { result.limbs.append(carry) }
    return result
  }

  private static func isLess(_ a: WholeNumber, _ b: WholeNumber) -> Bool {
    if a.limbs.count != b.limbs.count { return a.limbs.count < b.limbs.count }
    for index in a.limbs.indices.reversed() where a.limbs[index] != b.limbs[index] {
      return a.limbs[index] < b.limbs[index]
    }
    return false
  }

  private mutating func subtract(_ other: WholeNumber) {
    var borrow: Int64 = 0
    for index in limbs.indices {
      var difference = Int64(limbs[index]) - borrow
      if index < other.limbs.count { difference -= Int64(other.limbs[index]) }
      borrow = difference < 0 ? 1 : 0
      limbs[index] = UInt32(truncatingIfNeeded: difference)
    }
    while limbs.last == 0 { limbs.removeLast() }
  }

  /// The double nearest to `numerator / denominator × 2^scale`, ties to even.
  ///
  /// Long division gives 64 bits of the quotient with a sticky last bit; they are rounded once, to the 53
  /// bits of a normal number or to the fewer of a subnormal one.
  static func quotient(_ numerator: WholeNumber, _ denominator: WholeNumber, scale: Int) -> Double {
    guard !numerator.limbs.isEmpty else { return 0 }
    let shift = 64 - (numerator.bitWidth - denominator.bitWidth)
    var remainder = shift > 0 ? numerator.shiftedLeft(by: shift) : numerator
    let divisor = shift < 0 ? denominator.shiftedLeft(by: -shift) : denominator
    var bits: UInt64 = 0
    var count = 0
    for position in (0...64).reversed() {
      let part = divisor.shiftedLeft(by: position)
      let isIn = !isLess(remainder, part)
      if isIn { remainder.subtract(part) }
      if count < 64, isIn || count > 0 {
        bits = bits << 1 | (isIn ? 1 : 0)
        count += 1
      } else if isIn {
        bits |= 1
      }
      if count == 64, position > 0 {
        return round(bits, exponent: position - shift + scale, isInexact: isTail(remainder))
      }
    }
    return round(bits, exponent: scale - shift, isInexact: isTail(remainder))
  }

  private static func isTail(_ remainder: WholeNumber) -> Bool { !remainder.limbs.isEmpty }

  /// Rounds `bits × 2^exponent`, with something below the last bit or not.
  private static func round(_ bits: UInt64, exponent: Int, isInexact: Bool) -> Double {
    let width = 64 - bits.leadingZeroBitCount
    let top = exponent + width - 1
    let dropped = max(width - 53, -1074 - exponent, 0)
    if top > 1023 { return .infinity }
    if dropped > 64 { return 0 }
    let kept = dropped == 64 ? 0 : bits >> UInt64(dropped)
    let half = dropped == 0 ? 0 : UInt64(1) << UInt64(dropped - 1)
    let rest = dropped == 0 ? 0 : bits & (half | (half &- 1))
    let isUp = dropped > 0 && (rest > half || (rest == half && (isInexact || kept & 1 == 1)))
    let rounded = Double(kept + (isUp ? 1 : 0))
    return Double(sign: .plus, exponent: max(exponent + dropped, -1074), significand: 1) * rounded
  }
}
