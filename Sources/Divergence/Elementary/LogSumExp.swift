/// ln Σ eˣ, without overflow or underflow on the way: the largest element is taken out, and the others are
/// added to 1 by log1p. −∞ for no elements, NaN where there is one.
public func logSumExp(_ x: Vector) -> Double {
  guard let first = x.elements.first else { return -.infinity }
  var largest = first, place = 0
  for (index, value) in x.elements.enumerated() {
    if value.isNaN { return value }
    if value > largest { (largest, place) = (value, index) }
  }
  guard largest.isFinite else { return largest }
  var rest = CompensatedSum()
  for (index, value) in x.elements.enumerated() where index != place { rest.add(exp(value - largest)) }
  return largest + log1p(rest.value)
}

/// The logistic function 1/(1 + e⁻ˣ), at most 2 ulp off also where it is tiny.
public func sigmoid(_ x: Double) -> Double {
  let decay = exp(-abs(x))
  return x < 0 ? decay / (1 + decay) : 1 / (1 + decay)
}

/// ln(p/(1 − p)), the inverse of `sigmoid`: ±∞ at 1 and 0, NaN outside [0, 1].
public func logit(_ p: Double) -> Double {
  guard p >= 0, p <= 1 else { return .nan }
  // Near ½ both logarithms are small and nearly opposite; 2p − 1 is exact there.
  return abs(p - 0.5) < 0.16 ? nearLogRatio(2 * p - 1) : log(p) - log1p(-p)
}
