/// The Wasserstein distance of two sets of masses on the line, (inf E|X − Y|ᵒʳᵈᵉʳ)^(1/order): how far mass has to
/// be carried, on average. Order 1 is the earth mover's distance; order ∞ is the longest way, where masses of at
/// most 2⁻⁵⁰ are taken for rounding.
///
/// By the quantile coupling, in double-double. The masses of either side are taken as shares of their sum. An order
/// below 1 traps.
public func wassersteinDistance(_ p: PointMasses, _ q: PointMasses, order: Double = 1) -> Double {
  orTrap(try wassersteinDistance(validating: p, q, order: order))
}

/// As `wassersteinDistance(_:_:order:)`, throwing what that one traps with.
public func wassersteinDistance(validating p: PointMasses, _ q: PointMasses, order: Double = 1)
  throws(ValidationError) -> Double
{
  try requireWassersteinOrder(order)
  return QuantileCoupling(p, q).cost(order: order)
}

/// The distance of two categorical distributions whose outcomes are the numbers 0, 1, 2, …; they need not have
/// equally many. An order below 1 traps.
public func wassersteinDistance(_ p: Categorical, _ q: Categorical, order: Double = 1) -> Double {
  orTrap(try wassersteinDistance(validating: p, q, order: order))
}

/// As `wassersteinDistance(_:_:order:)`, throwing what that one traps with.
public func wassersteinDistance(validating p: Categorical, _ q: Categorical, order: Double = 1)
  throws(ValidationError) -> Double
{
  try wassersteinDistance(validating: numbered(p), numbered(q), order: order)
}

/// The distance of two distributions over integers, by summation over the bulk of both; NaN where that is too large
/// to be gone through. An order below 1 traps.
public func wassersteinDistance<P: DiscreteDistribution, Q: DiscreteDistribution>(
  _ p: P, _ q: Q, order: Double = 1
) -> Double {
  orTrap(try wassersteinDistance(validating: p, q, order: order))
}

/// As `wassersteinDistance(_:_:order:)`, throwing what that one traps with.
public func wassersteinDistance<P: DiscreteDistribution, Q: DiscreteDistribution>(
  validating p: P, _ q: Q, order: Double = 1
) throws(ValidationError) -> Double {
  guard let p = masses(of: p), let q = masses(of: q) else { return .nan }
  return try wassersteinDistance(validating: p, q, order: order)
}

/// The distance of two distributions on the line. +∞ where it is; NaN where it could not be told whether it is; of
/// two normals in closed form for order 1 and even ones. An order below 1 traps.
public func wassersteinDistance<P: ContinuousDistribution, Q: ContinuousDistribution>(
  _ p: P, _ q: Q, order: Double = 1
) -> Double {
  orTrap(try wassersteinDistance(validating: p, q, order: order))
}

/// As `wassersteinDistance(_:_:order:)`, throwing what that one traps with.
public func wassersteinDistance<P: ContinuousDistribution, Q: ContinuousDistribution>(
  validating p: P, _ q: Q, order: Double = 1
) throws(ValidationError) -> Double {
  try requireWassersteinOrder(order)
  if case .normal(let p)? = p.family, case .normal(let q)? = q.family {
    if let closed = normalDistance(p, q, order) { return closed }
  }
  return try wassersteinEstimate(validating: p, q, order: order).value
}

/// The distance by quadrature, with an estimate of its error: the root of ∫ |F⁻¹(u) − G⁻¹(u)|ᵒʳᵈᵉʳ du, both ends of
/// which are tested for divergence. An order below 1, or an infinite one, traps.
public func wassersteinEstimate<P: ContinuousDistribution, Q: ContinuousDistribution>(
  _ p: P, _ q: Q, order: Double = 1
) -> Estimate {
  orTrap(try wassersteinEstimate(validating: p, q, order: order))
}

/// As `wassersteinEstimate(_:_:order:)`, throwing what that one traps with.
public func wassersteinEstimate<P: ContinuousDistribution, Q: ContinuousDistribution>(
  validating p: P, _ q: Q, order: Double = 1
) throws(ValidationError) -> Estimate {
  try requireFiniteOrder(order)
  let power = quantilePower(p, q, order), value = root(power.value, order)
  guard power.value > 0, value < .infinity else { return Estimate(value: value, error: power.error) }
  let slope = value / (order * power.value)
  return Estimate(value: value, error: slope * power.error + 0x1p-50 * value)
}

/// ∫ |F⁻¹(u) − G⁻¹(u)|ᵒʳᵈᵉʳ du
private func quantilePower<P: ContinuousDistribution, Q: ContinuousDistribution>(
  _ p: P, _ q: Q, _ order: Double
) -> Estimate {
  if let form = StandardForm(p.family), let other = StandardForm(q.family),
    let power = form.power(other, order)
  {
    return power
  }
  let gap = QuantileGap(p, q)
  let lower = gap.power(order, isLower: true)
  guard lower.value < .infinity else { return lower }
  let upper = gap.power(order, isLower: false)
  return Estimate(value: lower.value + upper.value, error: lower.error + upper.error)
}

package func requireWassersteinOrder(_ order: Double) throws(ValidationError) {
  try requireValue(order, "the order", in: 1...Double.infinity)
}

package func requireFiniteOrder(_ order: Double) throws(ValidationError) {
  try requireValue(order, "the order", in: 1...Double.greatestFiniteMagnitude)
}

private func numbered(_ p: Categorical) -> PointMasses {
  PointMasses(known: Vector(copying: (0..<p.count).map { Double($0) }), weights: p)
}

private func masses<P: DiscreteDistribution>(of p: P) -> PointMasses? {
  guard let range = p.summableBulk,
    let weights = try? Categorical(validatingWeights: range.map { p.probability(of: $0) })
  else { return nil }
  return PointMasses(known: Vector(copying: range.map { Double($0) }), weights: weights)
}

/// With a = Δμ and b = Δσ the root of E|a + b·Z|ᵒʳᵈᵉʳ; nil for orders that have no closed form.
private func normalDistance(_ p: Normal, _ q: Normal, _ order: Double) -> Double? {
  let a = abs(p.mean - q.mean), b = abs(p.standardDeviation - q.standardDeviation), largest = max(a, b)
  if b == 0 || largest == .infinity { return largest }
  if order == .infinity { return .infinity }
  if order == 1 {
    let z = a / b
    return b * (2 * exp(-0.5 * z * z - logOfRootTwoPi)) + a * erf(z * 0x1.6a09e667f3bcdp-1)
  }
  guard order <= 40, order == 2 * (order / 2).rounded() else { return nil }
  return largest * root(evenMoment(a / largest, b / largest, Int(order)), order)
}

/// E(a + b·Z)ⁿ for an even n, all terms of which are positive.
private func evenMoment(_ a: Double, _ b: Double, _ n: Int) -> Double {
  // C(n, 2k)·(2k − 1)!!·aⁿ⁻²ᵏ·b²ᵏ
  var sum = 0.0, factor = 1.0
  for k in 0...(n / 2) {
    let left = n - 2 * k
    if k > 0 { factor *= Double((left + 2) * (left + 1)) / Double(2 * k) }
    sum += factor * wholePower(a, left) * wholePower(b, 2 * k)
  }
  return sum
}

private func wholePower(_ x: Double, _ n: Int) -> Double {
  var product = 1.0
  for _ in 0..<n { product *= x }
  return product
}
