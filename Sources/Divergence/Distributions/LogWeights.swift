/// A distribution held in log space: weight i is e^(logWeights[i] − shift), the largest of them 1, and the
/// probability is the weight over the total.
struct LogWeights: Equatable, Sendable {
  /// The log-weights as given.
  let logWeights: Vector
  /// e to each log-weight less the shift; it may underflow to 0 where the log-weight is still finite.
  let weights: Vector
  /// The largest log-weight.
  let shift: Double
  /// The sum of the weights, and its logarithm.
  let total: Double
  let logTotal: Double

  /// Any log-weights; NaN, +∞, or −∞ everywhere is refused.
  init(validating raw: Vector) throws(ValidationError) {
    try requireNotEmpty(raw.count, "a distribution")
    let largest = largestElement(raw)
    guard largest.isFinite else { throw Self.fault(in: raw) }
    shift = largest
    logWeights = raw
    weights = raw.written { writeExponentials(of: $0, less: largest, to: $1) }
    total = weights.sum()
    guard !total.isNaN else { throw Self.fault(in: raw) }
    logTotal = log(total)
  }

  var probabilities: Vector { weights / total }

  private static func fault(in raw: Vector) -> ValidationError {
    let index = raw.firstIndex { $0.isNaN || $0 == .infinity }
    guard let index else { return .noMass }
    return .invalidLogit(raw[index], index: index)
  }
}

/// The largest element, NaNs aside.
private func largestElement(_ x: Vector) -> Double {
  x.withUnsafeBufferPointer { x in
    var lanes = SIMD4<Double>(repeating: -.infinity)
    var i = 0
    while i + 4 <= x.count {
      let next = four(x, i)
      lanes = SIMD4.select(next, lanes, where: lanes, isBelow: next)
      i += 4
    }
    var largest = Swift.max(Swift.max(lanes[0], lanes[1]), Swift.max(lanes[2], lanes[3]))
    while i < x.count {
      if largest < x[i] { largest = x[i] }
      i += 1
    }
    return largest
  }
}
