/// The differential entropy of what a sample was drawn from, one point a row, by how far each is from its neighbour
/// of a rank (Kozachenko & Leonenko 1987): ψ(n) − ψ(k) + ln V + d·⟨ln ε⟩ with the volume V of the ball of radius 1.
///
/// The standard error comes from the same estimate of parts of the sample. Equal points have no density: as many of
/// them as the rank trap, and so do a rank outside 1 … n − 1 and a point that is not finite. `jittered(by:seed:)`
/// separates points that rounding made equal.
public func estimatedEntropy(
  of sample: Matrix, neighbors: Int = 3, in unit: InformationUnit = .nats
) -> SampleEstimate {
  orTrap(try estimatedEntropy(validating: sample, neighbors: neighbors, in: unit))
}

/// As `estimatedEntropy(of:neighbors:in:)`, throwing what that one traps with.
public func estimatedEntropy(
  validating sample: Matrix, neighbors: Int = 3, in unit: InformationUnit = .nats
) throws(ValidationError) -> SampleEstimate {
  let d = Double(sample.columnCount), ball = 0.5 * d * log(Double.pi) - logGamma(0.5 * d + 1)
  return try SampleEstimate(
    points: sample.rowCount, fewest: sample.rowCount, neighbors: neighbors, unit: unit
  ) { part throws(ValidationError) in
    let sample = part(sample)
    let distances = try neighborDistances(within: sample, rank: neighbors, .euclidean)
    return NeighborTerms(
      terms: distances.map { d * log($0) },
      constant: digamma(Double(sample.rowCount)) - digamma(Double(neighbors)) + ball)
  }
}

/// The Kozachenko–Leonenko estimate of the differential entropy, from a sample of numbers: a matrix of one column.
public func estimatedEntropy(
  of sample: Vector, neighbors: Int = 3, in unit: InformationUnit = .nats
) -> SampleEstimate {
  orTrap(try estimatedEntropy(validating: sample, neighbors: neighbors, in: unit))
}

/// As `estimatedEntropy(of:neighbors:in:)`, throwing what that one traps with.
public func estimatedEntropy(validating sample: Vector, neighbors: Int = 3, in unit: InformationUnit = .nats)
  throws(ValidationError) -> SampleEstimate
{
  try estimatedEntropy(validating: Matrix(validatingColumn: sample), neighbors: neighbors, in: unit)
}

/// How far each point is from its neighbour of a rank; refuses what has none, or none at a distance.
func neighborDistances(
  within sample: Matrix, rank: Int, _ norm: NeighborTree.Norm
) throws(ValidationError) -> [Double] {
  try requireFiniteElements(sample)
  try requireCount(sample.rowCount, "the number of points", in: 2...Int.max)
  try requireCount(rank, "the number of neighbors", in: 1...(sample.rowCount - 1))
  let distances = NeighborTree(sample, norm).distances(from: sample, rank: rank, areOwn: true)
  if let index = distances.firstIndex(of: 0) { throw .tiedPoints(index: index) }
  return distances
}

extension Matrix {
  /// Numbers as points of one dimension: one a row. No number traps.
  public init(column: Vector) {
    self = orTrap(try Matrix(validatingColumn: column))
  }

  /// As `init(column:)`, throwing what that one traps with.
  public init(validatingColumn column: Vector) throws(ValidationError) {
    try requireNotEmpty(column.count, "a column")
    self.init(rowCount: column.count, columnCount: 1, adopting: column.elements)
  }

  /// The elements plus numbers drawn evenly from −amount/2 to amount/2, to separate points that rounding made
  /// equal: an amount of the rounding's step leaves what is known. An amount that is not positive and finite traps.
  public func jittered(by amount: Double, seed: Int) -> Matrix {
    orTrap(try jittered(validating: amount, seed: seed))
  }

  /// As `jittered(by:seed:)`, throwing what that one traps with.
  public func jittered(validating amount: Double, seed: Int) throws(ValidationError) -> Matrix {
    Matrix(
      rowCount: rowCount, columnCount: columnCount,
      adopting: try elements.jittered(validating: amount, seed: seed).elements)
  }
}

extension Vector {
  /// The elements plus numbers drawn evenly from −amount/2 to amount/2, to separate points that rounding made
  /// equal: an amount of the rounding's step leaves what is known. An amount that is not positive and finite traps.
  public func jittered(by amount: Double, seed: Int) -> Vector {
    orTrap(try jittered(validating: amount, seed: seed))
  }

  /// As `jittered(by:seed:)`, throwing what that one traps with.
  public func jittered(validating amount: Double, seed: Int) throws(ValidationError) -> Vector {
    try requirePositive(amount, "the amount")
    var generator = SeededGenerator(seed: seed)
    return Vector(copying: elements.map { $0 + amount * (generator.uniform() - 0.5) })
  }
}
