/// How often each pair of outcomes was seen.
struct CountTable {
  let cells: CountSample
  private let rows: Int
  private let columns: Int

  init(_ table: [[Int]]) throws(ValidationError) {
    columns = try Matrix(validating: table.map { $0.map { Double($0) } }).columnCount
    rows = table.count
    cells = try CountSample(table.flatMap { $0 })
  }

  private init(_ cells: CountSample, like other: CountTable) {
    self.cells = cells
    rows = other.rows
    columns = other.columns
  }

  /// The share of each pair.
  var frequencies: JointDistribution { joint { Double($0) } }

  func information(by estimator: EntropyEstimator) -> Double {
    switch estimator {
    case .plugIn: return mutualInformation(frequencies)
    case .millerMadow, .chaoShen:
      return marginal(of: rows) { $0 / columns }.entropy(by: estimator)
        + marginal(of: columns) { $0 % columns }.entropy(by: estimator) - cells.entropy(by: estimator)
    case .jamesStein:
      let shrunk = cells.shrinkage, target = shrunk / Double(cells.counts.count)
      return mutualInformation(joint { target + (1 - shrunk) * (Double($0) / Double(cells.total)) })
    }
  }

  /// How often each outcome of one variable was seen, which is known for each cell.
  private func marginal(of outcomes: Int, _ outcome: (Int) -> Int) -> CountSample {
    var counts = [Int](repeating: 0, count: outcomes)
    for (index, count) in cells.counts.enumerated() { counts[outcome(index)] += count }
    return CountSample(known: counts, total: cells.total)
  }

  private func joint(_ weight: (Int) -> Double) -> JointDistribution {
    JointDistribution(
      weights: Matrix(rowCount: rows, columnCount: columns, adopting: cells.counts.map(weight)))
  }

  /// As many pairs drawn from the frequencies.
  func resampled(using generator: inout SeededGenerator) -> CountTable {
    CountTable(cells.resampled(using: &generator), like: self)
  }
}
