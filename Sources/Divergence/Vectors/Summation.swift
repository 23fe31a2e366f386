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
/// agree with `single`. `front` may add a first part of the terms by itself, a multiple of 4, and says how
/// many it took.
@inline(__always)
func compensatedSum(
  count: Int, quad: (Int) -> SIMD4<Double>, single: (Int) -> Double,
  front: (inout CompensatedLanes) -> Int = { _ in 0 }
) -> Double {
  var lanes = CompensatedLanes()
  let whole = count & ~3
  var i = front(&lanes)
  var high = SIMD4(lanes.high.0, lanes.high.1, lanes.high.2, lanes.high.3)
  var low = SIMD4(lanes.low.0, lanes.low.1, lanes.low.2, lanes.low.3)
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
