// Families whose best member is known from a few averages.

extension Normal: Fittable {
  /// The mean, and the root of the average squared distance from it. A sample of equal numbers has none.
  public static func fitted(validating sample: [Double], weights: Vector? = nil) throws(ValidationError)
    -> Normal
  {
    let sample = try WeightedSample(sample, weights)
    let mean = sample.mean { $0 }, variance = sample.mean { ($0 - mean) * ($0 - mean) }
    return try Normal(validatingMean: mean, standardDeviation: variance.squareRoot())
  }
}

extension LogNormal: Fittable {
  /// The normal distribution of the logarithms. Numbers must be positive.
  public static func fitted(validating sample: [Double], weights: Vector? = nil) throws(ValidationError)
    -> LogNormal
  {
    _ = try WeightedSample(sample, weights) { $0 > 0 }
    let normal = try Normal.fitted(validating: sample.map { log($0) }, weights: weights)
    return try LogNormal(validatingLogMean: normal.mean, logStandardDeviation: normal.standardDeviation)
  }
}

extension Exponential: Fittable {
  /// 1 over the mean. Numbers must not be negative, nor all 0.
  public static func fitted(validating sample: [Double], weights: Vector? = nil) throws(ValidationError)
    -> Exponential
  {
    let sample = try WeightedSample(sample, weights) { $0 >= 0 }
    return try Exponential(validatingRate: 1 / sample.mean { $0 })
  }
}

extension Laplace: Fittable {
  /// The median, and the average distance from it. A sample of equal numbers has none.
  public static func fitted(validating sample: [Double], weights: Vector? = nil) throws(ValidationError)
    -> Laplace
  {
    let sample = try WeightedSample(sample, weights)
    let median = sample.median
    return try Laplace(validatingLocation: median, scale: sample.mean { abs($0 - median) })
  }
}

extension Uniform: Fittable {
  /// From the least number to the greatest. A sample of equal numbers has none.
  public static func fitted(validating sample: [Double], weights: Vector? = nil) throws(ValidationError)
    -> Uniform
  {
    let range = try WeightedSample(sample, weights).range
    return try Uniform(validating: range.lowerBound, range.upperBound)
  }
}

extension Pareto: Fittable {
  /// From the least number on, the shape 1 over the average of ln(x/least). Numbers must be positive, and not all
  /// equal.
  public static func fitted(validating sample: [Double], weights: Vector? = nil) throws(ValidationError)
    -> Pareto
  {
    let sample = try WeightedSample(sample, weights) { $0 > 0 }
    let least = sample.range.lowerBound
    return try Pareto(validatingMinimum: least, shape: 1 / sample.mean { logRatio($0, least) })
  }
}

extension VonMises: Fittable {
  /// The direction of the mean of all directions, and the κ with I₁(κ)/I₀(κ) its length, by Newton's method. Angles
  /// must lie in [−π, π], and not all be equal.
  public static func fitted(validating sample: [Double], weights: Vector? = nil) throws(ValidationError)
    -> VonMises
  {
    let sample = try WeightedSample(sample, weights) { abs($0) <= Double.pi }
    let c = sample.mean { cos($0) }, s = sample.mean { sin($0) }
    let mean = direction(c, s)
    // 1 − length, from the distances to the mean direction: it does not cancel where all are near.
    let rest = sample.mean { angle in
      let half = sin((angle - mean) / 2)
      return 2 * half * half
    }
    guard rest > 0 else { throw .noMaximum(name: "the concentration") }
    return try VonMises(validatingMean: mean, concentration: concentration(1 - rest, rest))
  }

  /// The angle of a point in the plane.
  private static func direction(_ x: Double, _ y: Double) -> Double {
    if x == 0, y == 0 { return 0 }
    if abs(y) > abs(x) { return (y > 0 ? 1 : -1) * Double.pi / 2 - atan(x / y) }
    return x > 0 ? atan(y / x) : atan(y / x) + (y < 0 ? -Double.pi : Double.pi)
  }

  /// The κ with A(κ) = length, A′ = 1 − A/κ − A², from Best & Fisher's start.
  private static func concentration(_ length: Double, _ rest: Double) -> Double {
    guard length > 1e-9 else { return max(2 * length, 0) }
    var kappa = length < 0.85 ? length * (2 - length * length) / (1 - length * length) : 0.5 / rest
    for _ in 0..<100 {
      let ratio = besselRatio(kappa)
      let excess = kappa > 1 ? rest - (DoubleDouble.one - ratio).value : (ratio - length).value
      let slope = (DoubleDouble.one - ratio / kappa - ratio * ratio).value
      let next = max(kappa - excess / slope, kappa / 4)
      let change = abs(next - kappa)
      kappa = next
      if change <= 4 * kappa.ulp { break }
    }
    return kappa
  }
}

extension MultivariateNormal: Fittable {
  /// The mean, and the average of (x − mean)(x − mean)ᵀ. Rows must have one length, and span all directions.
  public static func fitted(
    validating sample: [Vector], weights: Vector? = nil
  ) throws(ValidationError) -> MultivariateNormal {
    let weights = try requireWeights(weights, sample.count)
    let size = sample[0].count
    try requireRows(sample, of: size)
    let columns = try (0..<size).map { axis throws(ValidationError) in
      try WeightedSample(sample.map { $0[axis] }, Vector(copying: weights))
    }
    let mean = columns.map { column in column.mean { $0 } }
    let shares = Vector(copying: weights) / columns[0].total
    let rest = columns.indices.map { Vector(copying: columns[$0].values) - mean[$0] }
    let covariance = Matrix(rowCount: size, columnCount: size) {
      (shares * rest[min($0, $1)]).dot(rest[max($0, $1)])
    }
    return try MultivariateNormal(validatingMean: Vector(copying: mean), covariance: covariance)
  }
}
