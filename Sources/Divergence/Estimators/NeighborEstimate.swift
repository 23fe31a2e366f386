/// The average of one term a point, and a constant.
struct NeighborTerms {
  let terms: [Double]
  let constant: Double

  var value: Double { Vector(copying: terms).mean() + constant }

  /// The standard error as though the terms were independent; they are not quite, and it is too small by a tenth or
  /// a fifth.
  var spread: Double { Vector(copying: terms).standardErrorOfMean }
}

extension SampleEstimate {
  /// An estimate from the distances of neighbours. Its standard error is that of the same estimate of parts, every
  /// m-th point of the samples in one part, scaled to the whole (Holmes & Nemenman 2019), and not below the spread
  /// of the terms; of samples with few points only the latter.
  init(
    points: Int, fewest: Int, neighbors: Int, unit: InformationUnit,
    _ terms: ((Matrix) -> Matrix) throws(ValidationError) -> NeighborTerms
  ) throws(ValidationError) {
    let whole = try terms { $0 }
    let parts = min(8, fewest / (3 * (neighbors + 1)))
    var error = whole.spread
    if parts >= 4 {
      let values = try (0..<parts).map { part throws(ValidationError) in
        try terms { $0.rows(from: part, step: parts) }.value
      }
      error = max(error, Vector(copying: values).standardErrorOfMean)
    }
    self.init(nats: whole.value, standardError: error, samples: points, unit: unit)
  }
}

extension Matrix {
  /// Every so many-th row.
  fileprivate func rows(from first: Int, step: Int) -> Matrix {
    let indices = Array(stride(from: first, to: rowCount, by: step)), all = elements.elements
    return Matrix(
      rowCount: indices.count, columnCount: columnCount,
      adopting: indices.flatMap { all[($0 * columnCount)..<(($0 + 1) * columnCount)] })
  }
}
