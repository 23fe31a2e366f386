internal import CElementary

/// Fills `y` with e to each element of `x` less the shift, with the bits of `exponentialKernel`. Both may
/// be the same memory.
func writeExponentials(
  of x: UnsafeBufferPointer<Double>, less shift: Double = 0, to y: UnsafeMutableBufferPointer<Double>,
  lanes: Int32 = widestLanes()
) {
  withUnsafePointer(to: exponentialConstants) { constants in
    fill(
      y, from: x, quad: { exponentialKernel($0 - shift) }, single: { exponentialKernel($0 - shift) },
      front: { exponentialsFromFront(lanes, $0, shift, $1, $2, constants) })
  }
}

/// Fills `y` with the natural logarithms of the elements of `x`, each with the bits of `logarithmKernel`.
/// Both may be the same memory.
func writeLogarithms(
  of x: UnsafeBufferPointer<Double>, to y: UnsafeMutableBufferPointer<Double>, lanes: Int32 = widestLanes()
) {
  withUnsafePointer(to: LogarithmConstants.all) { constants in
    fill(
      y, from: x, quad: logarithmKernel, single: logarithmKernel,
      front: { logarithmsFromFront(lanes, $0, $1, $2, constants) })
  }
}

/// The wide kernel takes as much from the front as it can; the four elements that stop it are Swift's, and
/// so are the last few.
@inline(__always)
private func fill(
  _ y: UnsafeMutableBufferPointer<Double>, from x: UnsafeBufferPointer<Double>,
  quad: (SIMD4<Double>) -> SIMD4<Double>, single: (Double) -> Double,
  front: (UnsafePointer<Double>, UnsafeMutablePointer<Double>, Int) -> Int
) {
  guard let source = x.baseAddress, let target = y.baseAddress else { return }
  let whole = x.count & ~3
  var i = 0
  while i < whole {
    i += front(source + i, target + i, whole - i)
    guard i < whole else { break }
    setFour(y, i, quad(four(x, i)))
    i += 4
  }
  while i < x.count {
    y[i] = single(x[i])
    i += 1
  }
}

private let exponentialConstants = ExponentialConstants(
  low: ExponentialRange.low, high: ExponentialRange.high, reciprocal: EighthOfLn2.reciprocal,
  integerRounder: integerRounder, head: EighthOfLn2.head, rest: EighthOfLn2.tail,
  tail: (
    ShortExponentialTail.c0, ShortExponentialTail.c1, ShortExponentialTail.c2, ShortExponentialTail.c3,
    ShortExponentialTail.c4, ShortExponentialTail.c5
  ))

extension LogarithmConstants {
  /// The numbers of `logarithmKernel`.
  static let all = LogarithmConstants(
    low: LogarithmRange.low, high: LogarithmRange.high, ln2Head: Ln2.head, ln2Middle: Ln2.middle,
    tail: (
      LogarithmTail.c0, LogarithmTail.c1, LogarithmTail.c2, LogarithmTail.c3, LogarithmTail.c4,
      LogarithmTail.c5, LogarithmTail.c6
    ))
}
