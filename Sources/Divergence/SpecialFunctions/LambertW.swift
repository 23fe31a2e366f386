/// The principal branch of Lambert's W: the w ≥ −1 with w·eʷ = x, at most 1 ulp off; NaN below −1/e.
public func lambertW(_ x: Double) -> Double {
  guard x >= branchPoint, !x.isNaN else { return .nan }
  guard x < .infinity, x != 0 else { return x }
  if x < -0.25 { return nearBranchPoint(x, sign: 1) }
  return refined(x, from: principalEstimate(x))
}

/// The lower branch of Lambert's W: the w ≤ −1 with w·eʷ = x for −1/e ≤ x < 0, at most 1 ulp off; −∞ at 0,
/// NaN elsewhere.
public func lowerLambertW(_ x: Double) -> Double {
  guard x >= branchPoint, x <= 0 else { return .nan }
  guard x < 0 else { return -.infinity }
  if x < -0.25 { return nearBranchPoint(x, sign: -1) }
  let length = log(-x)
  return refined(x, from: length - log(-length))
}

/// The double nearest to −1/e, a hair below it; it counts as −1/e itself.
private let branchPoint = -0x1.78b56362cef38p-2

private func principalEstimate(_ x: Double) -> Double {
  if x < 3 { return x * (1 + x * 0.4) / (1 + x * (1.4 + x * 0.12)) }
  let length = log(x)
  return length - log(length) + log(length) / length
}

/// Newton's method on ln(x/w) − w = 0, whose curvature is small on both branches.
private func refined(_ x: Double, from estimate: Double) -> Double {
  var w = estimate
  for _ in 0..<20 {
    let excess = (abs(x - w) < 0.5 * abs(w) ? log1p((x - w) / w) : log(x / w)) - w
    let step = excess * w / (1 + w)
    w += step
    if abs(step) <= 1e-9 * abs(w) { break }
  }
  // Where the power would leave the range of doubles: w = ln(x/w), a contraction by 1/|w|.
  if abs(w) > 600 {
    for _ in 0..<3 { w = (preciseLogarithm(abs(x)) - preciseLogarithm(abs(w))).value }
    return w
  }
  // One step more from the residual of w·eʷ = x, with the power in twice the precision.
  let growth = DoubleDouble(w).exponential()
  let residual = (DoubleDouble(x) / growth - w).value
  return w + residual / (1 + w)
}

/// From −1/e to −¼: with p² = 2(1 + e·x), w = −1 ± p − p²/3 ± 11p³/72 …, then Newton's method on
/// 1 + w − (1 + …): the residual in double-double, since w·eʷ is flat here.
private func nearBranchPoint(_ x: Double, sign: Double) -> Double {
  let e = DoubleDouble(high: 0x1.5bf0a8b145769p+1, low: 0x1.4d57ee2b1013ap-53)
  let square = (e * x + 1) * 2
  guard square.high > 0 else { return -1 }
  let p = sign * square.high.squareRoot()
  var w = -1 + p * (1 + p * (-1.0 / 3 + p * (11.0 / 72 + p * (-43.0 / 540 + p * (769.0 / 17280)))))
  for _ in 0..<4 {
    // Halley's step for f = w·eʷ − x.
    let growth = DoubleDouble(w).exponential()
    let f = (growth * w - x).value, slope = growth.high * (1 + w)
    guard f != 0, slope != 0 else { break }
    w -= f / (slope - 0.5 * f * (w + 2) / (w + 1))
  }
  return w
}
