/// The mutual information of what a table of counts was drawn from: rows are outcomes of the one variable, columns
/// of the other. Its standard error is that of the plug-in estimate, by the delta method.
///
/// `plugIn` is I of the frequencies; `millerMadow` and `chaoShen` are H(X) + H(Y) − H(X, Y) of their entropies;
/// `jamesStein` is I of the shrunk frequencies. No row, rows of different lengths, a negative count, or none above
/// 0 trap.
public func estimatedMutualInformation(
  counts table: [[Int]], by estimator: EntropyEstimator = .millerMadow, in unit: InformationUnit = .nats
) -> SampleEstimate {
  orTrap(try estimatedMutualInformation(validatingCounts: table, by: estimator, in: unit))
}

/// As `estimatedMutualInformation(counts:by:in:)`, throwing what that one traps with.
public func estimatedMutualInformation(
  validatingCounts table: [[Int]], by estimator: EntropyEstimator = .millerMadow,
  in unit: InformationUnit = .nats
) throws(ValidationError) -> SampleEstimate {
  let sample = try CountTable(table)
  let pointwise = pointwiseMutualInformation(sample.frequencies).elements.elements
  return SampleEstimate(
    nats: sample.information(by: estimator), standardError: sample.cells.error(slopes: pointwise),
    samples: sample.cells.total, unit: unit)
}

/// D(P ∥ Q) of what two lists of counts were drawn from, by their frequencies, with its standard error by the delta
/// method: the root of Var ln(p/q)/n + (Σ p²/q − 1)/m. +∞ where an outcome was seen of P and not of Q. Different
/// lengths, a negative count, or none above 0 trap.
public func estimatedDivergence(
  ofCounts p: [Int], fromCounts q: [Int], in unit: InformationUnit = .nats
) -> SampleEstimate {
  orTrap(try estimatedDivergence(validatingCounts: p, fromCounts: q, in: unit))
}

/// As `estimatedDivergence(ofCounts:fromCounts:in:)`, throwing what that one traps with.
public func estimatedDivergence(
  validatingCounts p: [Int], fromCounts q: [Int], in unit: InformationUnit = .nats
) throws(ValidationError) -> SampleEstimate {
  try requireSameLength(p.count, q.count)
  let source = try CountSample(p), reference = try CountSample(q)
  let first = Categorical(weights: p.map { Double($0) }), second = Categorical(weights: q.map { Double($0) })
  let value = klDivergence(of: first, from: second)
  guard value < .infinity else {
    return SampleEstimate(nats: value, standardError: 0, samples: source.total, unit: unit)
  }
  let logs = zip(first.probabilities, second.probabilities).map { $0 > 0 ? logRatio($0, $1) : 0 }
  let ofP = source.error(slopes: logs)
  let ofQ = (chiSquaredDivergence(of: first, from: second) / Double(reference.total)).squareRoot()
  return SampleEstimate(
    nats: value, standardError: (ofP * ofP + ofQ * ofQ).squareRoot(), samples: source.total, unit: unit)
}
