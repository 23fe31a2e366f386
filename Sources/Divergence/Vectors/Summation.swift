internal import CElementary

/// A running sum that carries the rounding error of every addition along (Neumaier 1974, with Knuth's
/// branch-free two-sum), so that the result is as good as a sum in twice the precision.
struct CompensatedSum {
  private var high = 0.0
  private var low = 0.0

  @inline(__always)
  mutating func add(_ x: Double) {
    let sum = DoubleDouble(exactSumOf: high, x)
    high = sum.high
    low += sum.low
  }

  /// The sum; an infinite or NaN total is returned as it is, since its rounding error means nothing.
  var value: Double { high.isFinite ? high + low : high }
}

/// Σ term(i) for i in 0..<count, compensated, in one order that does not depend on the machine: term i
/// goes to lane i mod 4, then the lanes are added up in order.
///
/// Four independent chains keep the processor busy; `quad` gives the terms i … i + 3 at once and must
/// agree with `single`. `wide` may add terms by itself, from index i on, a multiple of 4, and says how many it took;
/// the four that stop it are left to `quad`.
@inline(__always)
func compensatedSum(
  count: Int, quad: (Int) -> SIMD4<Double>, single: (Int) -> Double,
  wide: (Int, inout CompensatedLanes) -> Int = { _, _ in 0 }
) -> Double {
  var lanes = CompensatedLanes()
  let whole = count & ~3
  var i = 0
  if widestLanes() > 0 {
    while i < whole {
      i += wide(i, &lanes)
      guard i < whole else { break }
      lanes.add(quad(i))
      i += 4
    }
  }
  var high = lanes.highLanes, low = lanes.lowLanes
  while i < whole {
    addExactly(quad(i), &high, &low)
    i += 4
  }
  while i < count {
    var last = SIMD4<Double>.zero
    last[i & 3] = single(i)
    addExactly(last, &high, &low)
    i += 1
  }
  return total(of: high, low)
}

extension CompensatedLanes {
  fileprivate var highLanes: SIMD4<Double> { SIMD4(high.0, high.1, high.2, high.3) }
  fileprivate var lowLanes: SIMD4<Double> { SIMD4(low.0, low.1, low.2, low.3) }

  fileprivate mutating func add(_ x: SIMD4<Double>) {
    var high = highLanes, low = lowLanes
    addExactly(x, &high, &low)
    self = CompensatedLanes(
      high: (high[0], high[1], high[2], high[3]), low: (low[0], low[1], low[2], low[3]))
  }
}

@inline(__always)
func addExactly(_ x: SIMD4<Double>, _ high: inout SIMD4<Double>, _ low: inout SIMD4<Double>) {
  let sum = high + x
  let rounded = sum - high
  low += (high - (sum - rounded)) + (x - rounded)
  high = sum
}

private func total(of high: SIMD4<Double>, _ low: SIMD4<Double>) -> Double {
  let plain = high.sum()
  guard plain.isFinite else { return plain }
  var sum = CompensatedSum()
  for lane in 0..<4 { sum.add(high[lane]) }
  for lane in 0..<4 { sum.add(low[lane]) }
  return sum.value
}
