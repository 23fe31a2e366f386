/// The energy distance, the root of 2·E‖X − Y‖ − E‖X − X′‖ − E‖Y − Y′‖ (Székely & Rizzo 2013): 0 only of equal
/// distributions. Of masses on the line the root of 2·∫ (F − G)², in double-double.
public func energyDistance(_ p: PointMasses, _ q: PointMasses) -> Double {
  let (xs, sources) = p.ascending(), (ys, sinks) = q.ascending()
  var i = 0, j = 0, last = min(xs[0], ys[0])
  var excess = DoubleDouble.zero, sum = CompensatedSum()
  while i < xs.count || j < ys.count {
    let isFirst = j == ys.count || i < xs.count && xs[i] <= ys[j]
    let next = isFirst ? xs[i] : ys[j]
    let height = excess.value
    sum.add((next - last) * height * height)
    excess = isFirst ? excess + sources[i] : excess - sinks[j]
    if isFirst { i += 1 } else { j += 1 }
    last = next
  }
  return (2 * sum.value).squareRoot()
}

/// The energy distance of two distributions on the line, by quadrature of 2·∫ (F − G)². +∞ where it diverges, NaN
/// where it could not be told whether it does.
public func energyDistance<P: ContinuousDistribution, Q: ContinuousDistribution>(_ p: P, _ q: Q) -> Double {
  let domain =
    min(p.support.lowerBound, q.support.lowerBound)...max(p.support.upperBound, q.support.upperBound)
  let panels = Panels(domain, clusters: p.clusters + q.clusters, breakpoints: p.breakpoints + q.breakpoints)
  let verdict = TailTest.verdict(panels) { 2 * log(cumulativeGap(p, q, $0.x).distance) }
  guard case .converges = verdict else { return verdict.estimate.value }
  let square = panels.integral { place in
    let (gap, size) = cumulativeGap(p, q, place.x)
    return Sample(value: gap * gap, noise: 8 * gap * size)
  }
  return (2 * square.value).squareRoot()
}

/// |F − G|, from the tail that is the smaller.
private func cumulativeGap<P: ContinuousDistribution, Q: ContinuousDistribution>(
  _ p: P, _ q: Q, _ x: Double
) -> (distance: Double, size: Double) {
  let f = p.cumulative(x), g = q.cumulative(x)
  if f + g <= 1 { return (abs(f - g), max(f, g)) }
  let a = p.survival(x), b = q.survival(x)
  return (abs(a - b), max(a, b))
}

/// The energy distance of two samples, one point a row, by the averages over all pairs of points. Samples of
/// different dimensions trap.
public func energyDistance(_ x: Matrix, _ y: Matrix) -> Double {
  orTrap(try energyDistance(validating: x, y))
}

/// As `energyDistance(_:_:)`, throwing what that one traps with.
public func energyDistance(validating x: Matrix, _ y: Matrix) throws(ValidationError) -> Double {
  try requireSameDimension(x, y)
  let cross = PairSums(x, y) { $0.squareRoot() }
  return max(2 * cross.mixed - cross.first - cross.second, 0).squareRoot()
}

/// The energy distance of two samples of numbers. A sample without points, or with one that is not finite, traps.
public func energyDistance(_ x: Vector, _ y: Vector) -> Double {
  orTrap(try energyDistance(validating: x, y))
}

/// As `energyDistance(_:_:)`, throwing what that one traps with.
public func energyDistance(validating x: Vector, _ y: Vector) throws(ValidationError) -> Double {
  energyDistance(try PointMasses(validatingAt: x), try PointMasses(validatingAt: y))
}

/// The Wasserstein distance of two samples of numbers. A sample without points, or with one that is not finite, or
/// an order below 1 traps.
public func wassersteinDistance(_ x: Vector, _ y: Vector, order: Double = 1) -> Double {
  orTrap(try wassersteinDistance(validating: x, y, order: order))
}

/// As `wassersteinDistance(_:_:order:)`, throwing what that one traps with.
public func wassersteinDistance(validating x: Vector, _ y: Vector, order: Double = 1) throws(ValidationError)
  -> Double
{
  try wassersteinDistance(
    validating: PointMasses(validatingAt: x), PointMasses(validatingAt: y), order: order)
}

/// Refuses samples of different dimensions, or with an element that is not finite.
package func requireSameDimension(_ x: Matrix, _ y: Matrix) throws(ValidationError) {
  try requireSameLength(x.columnCount, y.columnCount)
  try requireFiniteElements(x)
  try requireFiniteElements(y)
}
