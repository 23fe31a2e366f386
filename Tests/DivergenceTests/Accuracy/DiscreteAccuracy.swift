import Divergence

/// Entropies and divergences over all rows of the tables from probabilities, logits and weights.
enum DiscreteAccuracy {
  static var rows: [(name: String, cases: Int, largest: Double)] {
    let pairs =
      DiscreteColumns.rows(of: DiscreteReferences.pairs).map {
        ($0.values, Categorical($0.p), Categorical($0.q))
      }
      + DiscreteColumns.rows(of: DiscreteReferences.logits).map {
        ($0.values, Categorical(logits: $0.p), Categorical(logits: $0.q))
      }
      + DiscreteColumns.rows(of: DiscreteReferences.weights).map {
        ($0.values, Categorical(weights: $0.p), Categorical(weights: $0.q))
      }
    return DiscreteColumns.all.enumerated().map { index, column in
      let errors = pairs.compactMap { values, p, q -> Double? in
        guard values[index] == 0 || abs(values[index]) > 1e-290 else { return nil }
        return relativeError(column.measure(p, q), values[index])
      }
      return (column.name, errors.count, errors.reduce(0, max))
    }
  }
}
