import Language

extension NativeCall {
  func performNumber() throws(Trap) {
    switch site.intrinsic {
    case .intExactly: give(optional: Int64(exactly: real(0)))
    case .intParse:
      let radix = int(1)
      guard (2...36).contains(radix) else { throw .precondition("the radix must lie in 2...36") }
      give(optional: Int64(try text(0), radix: Int(radix)))
    case .intText:
      let radix = int(1)
      guard (2...36).contains(radix) else { throw .precondition("the radix must lie in 2...36") }
      give(String(int(0), radix: Int(radix), uppercase: int(2) != 0))
    case .intLeadingZeros: give(Int64(int(0).leadingZeroBitCount))
    case .intTrailingZeros: give(Int64(int(0).trailingZeroBitCount))
    case .intBitCount: give(Int64(int(0).nonzeroBitCount))
    case .doubleNextUp: give(real(0).nextUp)
    case .doubleUlp: give(real(0).ulp)
    case .doubleSignificand: give(real(0).significand)
    case .doubleRemainder: give(real(0).truncatingRemainder(dividingBy: real(1)))
    case .doubleIEEERemainder: give(real(0).remainder(dividingBy: real(1)))
    case .doubleAddingProduct: give(real(0).addingProduct(real(1), real(2)))
    case .doubleScaled: give(Double(sign: .plus, exponent: Int(clamping: int(1)), significand: real(0)))
    case .doubleExponent: give(NativeCall.exponent(of: real(0)))
    case .doubleParse: give(optional: NumberText.double(try text(0)))
    default: break
    }
  }

  /// Zero has the least exponent of all, infinity and NaN the greatest.
  private static func exponent(of value: Double) -> Int64 {
    value == 0 ? .min : value.isFinite ? Int64(value.exponent) : .max
  }
}
