/// x = quadrant·π/2 + angle with the angle within ±π/4, for every finite x.
///
/// x·2/π is formed modulo 4 in integers, from the 192 bits of 2/π that matter for the exponent of x
/// (Payne & Hanek 1983), so that large angles are as good as small ones.
func reduceAngle(_ x: Double) -> (quadrant: Int, angle: DoubleDouble) {
  guard abs(x) > Double.pi / 4 else { return (0, DoubleDouble(x)) }
  let turns = quarterTurns(abs(x))
  let roundsUp = turns.fraction.high >> 63 == 1
  let magnitude = roundsUp ? negated(turns.fraction) : turns.fraction
  let angle = fractionOfOne(magnitude) * DoubleDouble.halfOfPi
  let isNegative = roundsUp != (x < 0)
  let signed = isNegative ? DoubleDouble(high: -angle.high, low: -angle.low) : angle
  let quadrant = turns.whole + (roundsUp ? 1 : 0)
  return (x < 0 ? -quadrant : quadrant, signed)
}

/// A fraction of one, in 128 bits after the binary point.
private typealias Fraction = (high: UInt64, low: UInt64)

/// x·2/π modulo 4, for x ≥ π/4.
private func quarterTurns(_ x: Double) -> (whole: Int, fraction: Fraction) {
  let mantissa = x.significandBitPattern | 1 << 52
  let start = Int(x.exponent) - 54
  let high = mantissa.multipliedFullWidth(by: bitsOfTwoOverPi(from: start + 64))
  let low = mantissa.multipliedFullWidth(by: bitsOfTwoOverPi(from: start + 128))
  let (middle, carry) = high.low.addingReportingOverflow(low.high)
  let top = mantissa &* bitsOfTwoOverPi(from: start) &+ high.high &+ (carry ? 1 : 0)
  return (Int(top >> 62), (top << 2 | middle >> 62, middle << 2 | low.low >> 62))
}

/// 64 bits of 2/π from a bit after the binary point; bits before the point are 0.
private func bitsOfTwoOverPi(from bit: Int) -> UInt64 {
  let word = bit >> 6, offset = UInt64(bit & 63)
  let first = wordOfTwoOverPi(word)
  return offset == 0 ? first : first << offset | wordOfTwoOverPi(word + 1) >> (64 - offset)
}

private func wordOfTwoOverPi(_ index: Int) -> UInt64 {
  index < 0 ? 0 : twoOverPi[index]
}

private func negated(_ f: Fraction) -> Fraction {
  let low = 0 &- f.low
  return (~f.high &+ (low == 0 ? 1 : 0), low)
}

private func fractionOfOne(_ f: Fraction) -> DoubleDouble {
  let shift = UInt64(f.high.leadingZeroBitCount)
  let top = shift == 0 ? f.high : f.high << shift | f.low >> (64 - shift)
  let bottom = f.low << shift
  let scale = Double(sign: .plus, exponent: -64 - Int(shift), significand: 1)
  let head = Double(top & ~0x7ff)
  let rest = Double(top & 0x7ff) + Double(bottom) * 0x1p-64
  return DoubleDouble(high: head * scale, low: rest * scale)
}

/// 2/π, 1280 bits after the binary point (`Recipes/coefficients.py` in the tests).
private let twoOverPi: [UInt64] = [
  0xa2f9836e4e441529, 0xfc2757d1f534ddc0, 0xdb6295993c439041,
  0xfe5163abdebbc561, 0xb7246e3a424dd2e0, 0x06492eea09d1921c,
  0xfe1deb1cb129a73e, 0xe88235f52ebb4484, 0xe99c7026b45f7e41,
  0x3991d639835339f4, 0x9c845f8bbdf9283b, 0x1ff897ffde05980f,
  0xef2f118b5a0a6d1f, 0x6d367ecf27cb09b7, 0x4f463f669e5fea2d,
  0x7527bac7ebe5f17b, 0x3d0739f78a5292ea, 0x6bfb5fb11f8d5d08,
  0x56033046fc7b6bab, 0xf0cfbc209af4361d,
]
