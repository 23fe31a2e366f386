import Divergence
import Testing

/// Entropies and divergences of categorical distributions, against mpmath.
struct DiscreteMeasureTests {
  private typealias Row = (values: [Double], p: [Double], q: [Double])

  @Test func fromProbabilities() { expectAgreement(DiscreteReferences.pairs, cases: 87) { Categorical($0) } }

  @Test func fromLogits() {
    expectAgreement(DiscreteReferences.logits, cases: 48) { Categorical(logits: $0) }
  }

  @Test func fromWeights() {
    expectAgreement(DiscreteReferences.weights, cases: 24) { Categorical(weights: $0) }
    expectAgreement(DiscreteReferences.weights, cases: 24) { Categorical(counts: $0.map { Int($0) }) }
  }

  @Test func ofTenThousandOutcomes() {
    let counts = (0..<10000).map { 7919 * $0 % 10007 + 1 }
    let p = Categorical(counts: counts), table = DiscreteReferences.many
    let width = DiscreteColumns.all.count + 2
    #expect(table.count == 3 * width)
    for start in stride(from: 0, to: table.count, by: width) {
      let shift = Int(table[start]), bump = Int(table[start + 1])
      let q = Categorical(
        counts: counts.indices.map { counts[($0 + shift) % 10000] + ($0 % 2 == 1 ? bump : 0) })
      for (index, column) in DiscreteColumns.all.enumerated() {
        let error = relativeError(column.measure(p, q), table[start + 2 + index])
        #expect(error <= 1e-15, "\(column.name) of counts shifted by \(shift)")
      }
    }
  }

  @Test func jensenShannonOfMany() {
    let table = DiscreteReferences.jensenShannon
    var i = 0
    while i < table.count {
      let n = Int(table[i]), k = Int(table[i + 1]), first = i + 3 + k
      let parts = (0..<k).map { Categorical(table[(first + $0 * n)..<(first + ($0 + 1) * n)]) }
      let value = jensenShannonDivergence(parts, weights: Categorical(table[(i + 3)..<first]))
      #expect(relativeError(value, table[i + 2]) <= 1e-15)
      i = first + k * n
    }
  }

  /// Every column of every row within 10⁻¹⁵, values next to the end of the range of doubles aside.
  private func expectAgreement(_ table: [Double], cases: Int, _ make: ([Double]) -> Categorical) {
    let rows = DiscreteColumns.rows(of: table), columns = DiscreteColumns.all
    #expect(rows.count == cases)
    for (number, row) in rows.enumerated() {
      let p = make(row.p), q = make(row.q)
      for (expected, column) in zip(row.values, columns) where expected == 0 || abs(expected) > 1e-290 {
        let error = relativeError(column.measure(p, q), expected)
        #expect(error <= 1e-15, "\(column.name) in row \(number)")
      }
    }
  }
}
