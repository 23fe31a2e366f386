/// Finds where a tail probability takes a value, in a coordinate u in which its logarithm is concave, as it
/// is for the logarithm of a gamma variable and the logit of a beta variable.
struct QuantileSearch {
  /// The probability that is sought, above 0.
  let target: Double
  /// Whether the tail grows with u.
  let isRising: Bool
  /// The point at u, and how fast it moves with u.
  let place: (Double) -> (x: Double, rate: Double)
  /// The tail at a point, and the size of its derivative by u.
  let tail: (Double) -> (value: DoubleDouble, slope: Double)

  /// Newton's method on the logarithm of the tail, kept within a bracket, until it is close.
  func point(from start: Double) -> Double {
    var u = start, low = -Double.infinity, high = Double.infinity
    for _ in 0..<200 {
      let (value, slope) = tail(place(u).x)
      let isLeft = (value.high < target) == isRising
      if isLeft { low = u } else { high = u }
      let step = newtonStep(value.high, slope, isLeft)
      if abs(step) < 1e-6 { return polished(place(u)) }
      u += step
      guard low.isFinite, high.isFinite else { continue }
      if u <= low || u >= high { u = (low + high) / 2 }
      if high - low <= 1e-15 * abs(high) { break }
    }
    return place(u).x
  }

  /// Steps on the tail itself, whose residual is in double-double, so that the last of them leaves the point
  /// as good as rounding allows.
  private func polished(_ start: (x: Double, rate: Double)) -> Double {
    var x = start.x
    for _ in 0..<6 {
      let (value, slope) = tail(x)
      let step = (isRising ? -1 : 1) * ((value - target).value / slope) * start.rate
      guard step.isFinite else { return x }
      x += step
      if abs(step) <= 1e-12 * x { break }
    }
    return x
  }

  /// The step in u, at most 8; where the tail or its slope has underflowed, 1 towards the target.
  private func newtonStep(_ value: Double, _ slope: Double, _ isLeft: Bool) -> Double {
    guard value > 0, slope > 0, slope < .infinity else { return isLeft ? 1 : -1 }
    let excess =
      abs(value - target) < 0.3 * target ? log1p((value - target) / target) : log(value) - log(target)
    let step = excess * value / slope
    return max(-8, min(8, isRising ? -step : step))
  }
}
