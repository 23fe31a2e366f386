/// ln Σ eˣ, without overflow or underflow on the way: the largest element is taken out, and the others are
/// added to 1 by log1p. −∞ for no elements, NaN where there is one.
public func logSumExp(_ x: Vector) -> Double {
  guard let first = x.first else { return -.infinity }
  var largest = first, place = 0
  for (index, value) in x.enumerated() {
    if value.isNaN { return value }
    if value > largest { (largest, place) = (value, index) }
  }
  guard largest.isFinite else { return largest }
  var rest = CompensatedSum()
  for (index, value) in x.enumerated() where index != place { rest.add(exp(value - largest)) }
  return largest + log1p(rest.value)
}
