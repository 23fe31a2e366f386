/// D(P ∥ Q) of what two samples were drawn from, one point a row, by how far each point of the first is from its
/// k-th neighbour in either (Wang, Kulkarni & Verdú 2009; Pérez-Cruz 2008): d·⟨ln(ν/ρ)⟩ + ln(m/(n − 1)).
///
/// It may be below 0. The standard error comes from the same estimate of parts of the samples. Equal points have no
/// density: as many of them as there are neighbours trap, and so do a number of neighbours that a sample does not
/// have, different dimensions, and a point that is not finite; `jittered(by:seed:)` separates points that rounding
/// made equal.
public func estimatedDivergence(
  of x: Matrix, from y: Matrix, neighbors: Int = 3, in unit: InformationUnit = .nats
) -> SampleEstimate {
  orTrap(try estimatedDivergence(validating: x, from: y, neighbors: neighbors, in: unit))
}

/// As `estimatedDivergence(of:from:neighbors:in:)`, throwing what that one traps with.
public func estimatedDivergence(
  validating x: Matrix, from y: Matrix, neighbors: Int = 3, in unit: InformationUnit = .nats
) throws(ValidationError) -> SampleEstimate {
  try requireSameDimension(x, y)
  try requireCount(neighbors, "the number of neighbors", in: 1...y.rowCount)
  let d = Double(x.columnCount)
  return try SampleEstimate(
    points: x.rowCount, fewest: min(x.rowCount, y.rowCount), neighbors: neighbors, unit: unit
  ) { part throws(ValidationError) in
    let x = part(x), y = part(y)
    let own = try neighborDistances(within: x, rank: neighbors, .euclidean)
    let other = NeighborTree(y, .euclidean).distances(from: x, rank: neighbors, areOwn: false)
    if let index = other.firstIndex(of: 0) { throw .tiedPoints(index: index) }
    return NeighborTerms(
      terms: zip(own, other).map { d * (log($1) - log($0)) },
      constant: log(Double(y.rowCount) / Double(x.rowCount - 1)))
  }
}

/// The nearest-neighbour estimate of D(P ∥ Q), from two samples of numbers: matrices of one column.
public func estimatedDivergence(
  of x: Vector, from y: Vector, neighbors: Int = 3, in unit: InformationUnit = .nats
) -> SampleEstimate {
  orTrap(try estimatedDivergence(validating: x, from: y, neighbors: neighbors, in: unit))
}

/// As `estimatedDivergence(of:from:neighbors:in:)`, throwing what that one traps with.
public func estimatedDivergence(
  validating x: Vector, from y: Vector, neighbors: Int = 3, in unit: InformationUnit = .nats
) throws(ValidationError) -> SampleEstimate {
  try estimatedDivergence(
    validating: Matrix(validatingColumn: x), from: Matrix(validatingColumn: y), neighbors: neighbors, in: unit
  )
}
