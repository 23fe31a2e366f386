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

/// Σ term(i) for i in 0..<count, compensated, in one order that does not depend on the machine: `LaneSum`.
@inline(__always)
func compensatedSum(
  count: Int, quad: (Int) -> SIMD4<Double>, single: (Int) -> Double,
  wide: (Int, inout CompensatedLanes) -> Int = { _, _ in 0 }
) -> Double {
  var sum = LaneSum()
  sum.add(count: count, quad: quad, single: single, wide: wide)
  return sum.value
}

/// A running compensated sum of many terms: term i goes to lane i mod 8, in the end the lanes are added up in order.
/// Eight independent chains keep the processor busy.
struct LaneSum {
  private var lanes = CompensatedLanes()

  /// Adds terms; all but the last call must add a multiple of 8.
  ///
  /// `quad` gives the terms i … i + 3 at once and must agree with `single`. `wide` may add terms by itself, from index i
  /// on, a multiple of 8, and says how many it took; the eight that stop it are left to `quad`.
  @inline(__always)
  mutating func add(
    count: Int, quad: (Int) -> SIMD4<Double>, single: (Int) -> Double,
    wide: (Int, inout CompensatedLanes) -> Int
  ) {
    @inline(__always) func eight(_ i: Int) -> SIMD8<Double> { SIMD8(lowHalf: quad(i), highHalf: quad(i + 4)) }
    let whole = count & ~7
    var i = 0
    if widestLanes() > 0 {
      while i < whole {
        i += wide(i, &lanes)
        guard i < whole else { break }
        lanes.add(eight(i))
        i += 8
      }
    }
    var high = lanes.highLanes, low = lanes.lowLanes
    while i < whole {
      addExactly(eight(i), &high, &low)
      i += 8
    }
    while i < count {
      var last = SIMD8<Double>.zero
      last[i & 7] = single(i)
      addExactly(last, &high, &low)
      i += 1
    }
    lanes.set(high, low)
  }

  /// What the terms come to.
  var value: Double { total(of: lanes.highLanes, lanes.lowLanes) }
}

extension CompensatedLanes {
  fileprivate var highLanes: SIMD8<Double> { unsafeBitCast(high, to: SIMD8<Double>.self) }
  fileprivate var lowLanes: SIMD8<Double> { unsafeBitCast(low, to: SIMD8<Double>.self) }

  fileprivate mutating func add(_ x: SIMD8<Double>) {
    var highs = highLanes, lows = lowLanes
    addExactly(x, &highs, &lows)
    set(highs, lows)
  }

  fileprivate mutating func set(_ highs: SIMD8<Double>, _ lows: SIMD8<Double>) {
    high = unsafeBitCast(highs, to: type(of: high))
    low = unsafeBitCast(lows, to: type(of: low))
  }
}

@inline(__always)
private func addExactly(_ x: SIMD8<Double>, _ high: inout SIMD8<Double>, _ low: inout SIMD8<Double>) {
  let sum = high + x
  let rounded = sum - high
  low += (high - (sum - rounded)) + (x - rounded)
  high = sum
}

private func total(of high: SIMD8<Double>, _ low: SIMD8<Double>) -> Double {
  let plain = high.sum()
  guard plain.isFinite else { return plain }
  var sum = CompensatedSum()
  for lane in 0..<8 { sum.add(high[lane]) }
  for lane in 0..<8 { sum.add(low[lane]) }
  return sum.value
}
