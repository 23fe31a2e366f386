// Families with heavy tails, by weighting each point the less the farther out it is, again and again (Kent & Tyler
// 1991).

extension Cauchy: Fittable {
  /// The location and scale of the one maximum (Copas 1975). A sample of which half or more is one number has none.
  public static func fitted(validating sample: [Double], weights: Vector? = nil) throws(ValidationError)
    -> Cauchy
  {
    let sample = try WeightedSample(sample, weights)
    let best = try Reweighting(sample).fit(freedom: 1)
    return try Cauchy(validatingLocation: best.location, scale: best.scale)
  }
}

extension StudentT: Fittable {
  /// All three parameters: the best location and scale for each number of degrees of freedom, and the number at
  /// which the likelihood's slope is 0. The likelihood has no bound where that number is so low that one point
  /// outweighs the others; this is a maximum above. None for samples whose tails are no heavier than normal.
  public static func fitted(validating sample: [Double], weights: Vector? = nil) throws(ValidationError)
    -> StudentT
  {
    let sample = try WeightedSample(sample, weights)
    let fits = Reweighting(sample)
    // Downwards from where the distribution is all but normal; the maximum with the most degrees of freedom.
    var high = 14.0, low = 13.0
    guard try fits.slope(exp(high)) < 0 else { throw .noMaximum(name: "the degrees of freedom") }
    while try fits.slope(exp(low)) <= 0 {
      (low, high) = (low - 1, low)
      guard exp(low) > fits.fewest else { throw .noMaximum(name: "the degrees of freedom") }
    }
    for _ in 0..<60 {
      let middle = 0.5 * (low + high)
      if try fits.slope(exp(middle)) > 0 { low = middle } else { high = middle }
      if high - low < 1e-14 { break }
    }
    let freedom = exp(0.5 * (low + high)), best = try fits.fit(freedom: freedom)
    return try StudentT(
      validatingDegreesOfFreedom: freedom, location: best.location, scale: best.scale)
  }
}

private struct Reweighting {
  private let sample: WeightedSample
  private let start: (location: Double, scale: Double)

  init(_ sample: WeightedSample) {
    self.sample = sample
    let median = sample.median
    let distances = sample.values.map { abs($0 - median) }
    let half = (try? WeightedSample(distances, Vector(copying: sample.weights)))?.median ?? 0
    start = (median, half > 0 ? half : sample.mean { abs($0 - median) })
  }

  /// With a share s of the weight on one number the scale shrinks to 0 for at most s/(1 − s) degrees of freedom; a
  /// half more keeps away from there.
  var fewest: Double {
    var largest = 0.0, run = 0.0, last = Double.nan
    for (x, weight) in zip(sample.values, sample.weights).sorted(by: { $0.0 < $1.0 }) {
      run = x == last ? run + weight / sample.total : weight / sample.total
      last = x
      largest = max(largest, run)
    }
    return 1.5 * largest / (1 - largest)
  }

  /// The location and the scale for a number of degrees of freedom: u = (ν + 1)/(ν + z²), location = Σu·x/Σu,
  /// scale² = Σu·(x − location)²/Σu.
  func fit(freedom: Double) throws(ValidationError) -> (location: Double, scale: Double) {
    var (location, scale) = start
    guard scale > 0 else { throw .nonPositiveScale(name: "the scale", scale) }
    for _ in 0..<10_000 {
      var total = CompensatedSum(), first = CompensatedSum(), second = CompensatedSum()
      for (x, weight) in zip(sample.values, sample.weights) where weight > 0 {
        let distance = x - location, z = distance / scale
        let u = weight * (freedom + 1) / (freedom + z * z)
        total.add(u)
        first.add(u * distance)
        second.add(u * distance * distance)
      }
      let shift = first.value / total.value
      let next = (second.value / total.value - shift * shift).squareRoot()
      let change = max(abs(shift), abs(next - scale)) / scale
      location += shift
      scale = next
      guard scale > 1e-12 * start.scale else { throw .nonPositiveScale(name: "the scale", 0) }
      if change < 1e-15 { break }
    }
    return (location, scale)
  }

  /// The slope of the likelihood with the degrees of freedom, at the best location and scale for them.
  func slope(_ freedom: Double) throws(ValidationError) -> Double {
    let (location, scale) = try fit(freedom: freedom)
    let constant = digamma((freedom + 1) / 2) - digamma(freedom / 2)
    return sample.mean { x in
      let z = (x - location) / scale, square = z * z
      return constant - log1p(square / freedom) + (square - 1) / (freedom + square)
    }
  }
}
