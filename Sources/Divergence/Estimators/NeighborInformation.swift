/// The mutual information of what pairs of points were drawn from, pair i in row i of both samples, by the first
/// estimator of Kraskov, Stögbauer & Grassberger (2004): ψ(k) + ψ(n) − ⟨ψ(nₓ + 1) + ψ(n_y + 1)⟩, where nₓ and n_y
/// count the points that are nearer in one sample than the k-th neighbour is in both, distances by the largest
/// coordinate.
///
/// It may be a little below 0 where nothing is shared. The standard error comes from the same estimate of parts of
/// the samples. Equal pairs have no density: as many of them as there are neighbours trap, and so do a number of
/// neighbours outside 1 … n − 1, samples of different lengths, and a point that is not finite. Values that occur
/// often in one sample alone are counted as they are, and make the estimate larger than it should be;
/// `jittered(by:seed:)` separates them.
public func estimatedMutualInformation(
  _ x: Matrix, _ y: Matrix, neighbors: Int = 3, in unit: InformationUnit = .nats
) -> SampleEstimate {
  orTrap(try estimatedMutualInformation(validating: x, y, neighbors: neighbors, in: unit))
}

/// As `estimatedMutualInformation(_:_:neighbors:in:)`, throwing what that one traps with.
public func estimatedMutualInformation(
  validating x: Matrix, _ y: Matrix, neighbors: Int = 3, in unit: InformationUnit = .nats
) throws(ValidationError) -> SampleEstimate {
  try requireSameLength(x.rowCount, y.rowCount)
  let both = Matrix(rowCount: x.rowCount, columnCount: x.columnCount + y.columnCount) {
    $1 < x.columnCount ? x[$0, $1] : y[$0, $1 - x.columnCount]
  }
  return try SampleEstimate(
    points: x.rowCount, fewest: x.rowCount, neighbors: neighbors, unit: unit
  ) { part throws(ValidationError) in
    let both = part(both)
    let x = both.columns(0..<x.columnCount), y = both.columns(x.columnCount..<both.columnCount)
    let distances = try neighborDistances(within: both, rank: neighbors, .maximum)
    let terms = zip(nearerCounts(x, distances), nearerCounts(y, distances)).map { inX, inY in
      -digamma(Double(inX + 1)) - digamma(Double(inY + 1))
    }
    return NeighborTerms(
      terms: terms, constant: digamma(Double(neighbors)) + digamma(Double(both.rowCount)))
  }
}

extension Matrix {
  fileprivate func columns(_ range: Range<Int>) -> Matrix {
    let all = elements.elements
    return Matrix(
      rowCount: rowCount, columnCount: range.count,
      adopting: (0..<rowCount).flatMap { row in
        all[(row * columnCount + range.lowerBound)..<(row * columnCount + range.upperBound)]
      })
  }
}

/// The Kraskov–Stögbauer–Grassberger estimate of I(X; Y), from pairs of numbers: matrices of one column.
public func estimatedMutualInformation(
  _ x: Vector, _ y: Vector, neighbors: Int = 3, in unit: InformationUnit = .nats
) -> SampleEstimate {
  orTrap(try estimatedMutualInformation(validating: x, y, neighbors: neighbors, in: unit))
}

/// As `estimatedMutualInformation(_:_:neighbors:in:)`, throwing what that one traps with.
public func estimatedMutualInformation(
  validating x: Vector, _ y: Vector, neighbors: Int = 3, in unit: InformationUnit = .nats
) throws(ValidationError) -> SampleEstimate {
  try estimatedMutualInformation(
    validating: Matrix(validatingColumn: x), Matrix(validatingColumn: y), neighbors: neighbors, in: unit)
}

/// How many other points are nearer to each than its distance.
private func nearerCounts(_ sample: Matrix, _ distances: [Double]) -> [Int] {
  sample.columnCount == 1
    ? sortedCounts(sample.elements.elements, distances)
    : NeighborTree(sample, .maximum).counts(of: sample, within: distances)
}

/// Of numbers by halving the sorted ones.
private func sortedCounts(_ x: [Double], _ distances: [Double]) -> [Int] {
  let sorted = x.sorted()
  func firstIndex(_ holds: (Double) -> Bool) -> Int {
    var low = 0, high = sorted.count
    while low < high {
      let middle = (low + high) / 2
      if holds(sorted[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
  return zip(x, distances).map { center, distance in
    firstIndex { $0 - center >= distance } - firstIndex { center - $0 < distance } - 1
  }
}
