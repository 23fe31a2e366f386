// Families whose best member solves equations in the digamma function, by Newton's method.

extension Gamma: Fittable {
  /// The shape a with ln a − ψ(a) = ln(mean) − mean(ln x), by Minka's form of Newton's method (2002), and the rate
  /// a/mean. Numbers must be positive, and not all equal.
  public static func fitted(validating sample: [Double], weights: Vector? = nil) throws(ValidationError)
    -> Gamma
  {
    let sample = try WeightedSample(sample, weights) { $0 > 0 }
    let mean = sample.mean { $0 }
    // ln mean − mean(ln x) as an average of which no term is negative.
    let gap = sample.mean { -log1pmx(($0 - mean) / mean) }
    guard gap > 0 else { throw .noMaximum(name: "the shape") }
    let shape = Gamma.shape(gap)
    return try Gamma(validatingShape: shape, rate: shape / mean)
  }

  private static func shape(_ gap: Double) -> Double {
    var shape = (3 - gap + ((gap - 3) * (gap - 3) + 24 * gap).squareRoot()) / (12 * gap)
    for _ in 0..<100 {
      let slope = 1 / shape - trigamma(shape)
      let next = 1 / (1 / shape + (digammaGap(shape) - gap) / (shape * shape * slope))
      let change = abs(next - shape)
      shape = next
      if change <= 4 * shape.ulp { break }
    }
    return shape
  }
}

extension Beta: Fittable {
  /// As a Dirichlet distribution of x and 1 − x. Numbers must lie between 0 and 1, and not all be equal.
  public static func fitted(validating sample: [Double], weights: Vector? = nil) throws(ValidationError)
    -> Beta
  {
    let sample = try WeightedSample(sample, weights) { $0 > 0 && $0 < 1 }
    let (mean, spread) = (sample.mean { $0 }, sample.range)
    guard spread.lowerBound < spread.upperBound else { throw .noMaximum(name: "the shape") }
    let variance = sample.mean { ($0 - mean) * ($0 - mean) }
    let logs = [sample.mean { log($0) }, sample.mean { log1p(-$0) }]
    let size = max(mean * (1 - mean) / variance - 1, 0.1)
    let found = try DirichletSearch(logs: logs).concentrations(from: [mean * size, (1 - mean) * size])
    return try Beta(validating: found[0], found[1])
  }
}

extension Dirichlet: Fittable {
  /// The αₖ with ψ(αₖ) − ψ(Σα) = mean(ln xₖ), by Newton's method (Minka 2000). Vectors must have one length, lie on
  /// the simplex without a 0, and not all be equal.
  public static func fitted(validating sample: [Vector], weights: Vector? = nil) throws(ValidationError)
    -> Dirichlet
  {
    let weights = try requireWeights(weights, sample.count)
    let size = sample[0].count
    try requireRows(sample, of: size)
    for (index, row) in sample.enumerated() {
      if let wrong = row.first(where: { !($0 > 0 && $0 <= 1) }) { throw .outsideSupport(wrong, index: index) }
      guard abs(row.sum() - 1) < 1e-9 else { throw .rowSumIsNotOne(row.sum(), row: index) }
    }
    let columns = try (0..<size).map { axis throws(ValidationError) in
      try WeightedSample(sample.map { $0[axis] }, Vector(copying: weights))
    }
    let means = columns.map { column in column.mean { $0 } },
      logs = columns.map { column in column.mean { log($0) } }
    let variance = columns[0].mean { ($0 - means[0]) * ($0 - means[0]) }
    guard variance > 0 else { throw .noMaximum(name: "the sum of the concentrations") }
    let total = max(means[0] * (1 - means[0]) / variance - 1, 0.1)
    return try Dirichlet(
      validating: Vector(
        copying: try DirichletSearch(logs: logs).concentrations(from: means.map { $0 * total })))
  }
}

/// The concave likelihood of a Dirichlet distribution for each unit of weight, given the averages of the
/// logarithms.
private struct DirichletSearch {
  let logs: [Double]

  private func value(_ alpha: [Double]) -> Double {
    var sum = CompensatedSum()
    sum.add(logGamma(Vector(copying: alpha).sum()))
    for (a, average) in zip(alpha, logs) { sum.add((a - 1) * average - logGamma(a)) }
    return sum.value
  }

  /// Newton's steps, halved until they keep all positive and do not go down. Its matrix is a diagonal one plus a
  /// constant.
  func concentrations(from start: [Double]) throws(ValidationError) -> [Double] {
    var alpha = start, here = value(start)
    for _ in 0..<500 {
      let total = Vector(copying: alpha).sum(), slope = digamma(total)
      let gradient = zip(alpha, logs).map { slope - digamma($0) + $1 }
      let diagonal = alpha.map { -trigamma($0) }
      let share = zip(gradient, diagonal).reduce(0) { $0 + $1.0 / $1.1 }
      let shift = share / (1 / trigamma(total) + diagonal.reduce(0) { $0 + 1 / $1 })
      let step = zip(gradient, diagonal).map { ($0 - shift) / $1 }
      var fraction = 1.0, next = alpha, value = here
      repeat {
        next = zip(alpha, step).map { $0 - fraction * $1 }
        value = next.allSatisfy { $0 > 0 } ? self.value(next) : -.infinity
        fraction /= 2
      } while value < here - 1e-14 * abs(here) && fraction > 1e-12
      let change = zip(next, alpha).reduce(0) { max($0, abs($1.0 - $1.1) / $1.1) }
      guard value > -.infinity, change < .infinity else { break }
      alpha = next
      here = value
      if change < 1e-14 { return alpha }
      if alpha.contains(where: { $0 > 1e12 }) { break }
    }
    guard alpha.allSatisfy({ $0 < 1e12 }) else { throw .noMaximum(name: "the concentration") }
    return alpha
  }
}
