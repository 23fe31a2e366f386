import Divergence

/// The columns of `DiscreteReferences`, in its order, each with the call that it is the reference of.
enum DiscreteColumns {
  typealias Measure = (Categorical, Categorical) -> Double

  static var all: [(name: String, measure: Measure)] {
    let orders = DiscreteReferences.orders
    var columns: [(String, Measure)] = [("entropy", { p, _ in entropy(p) })]
    columns += orders.map { order in ("Rényi entropy of \(order)", { p, _ in renyiEntropy(p, order: order) })
    }
    columns += orders.map { order in
      ("Tsallis entropy of \(order)", { p, _ in tsallisEntropy(p, order: order) })
    }
    columns += [
      ("cross-entropy", { crossEntropy($0, $1) }), ("KL", { klDivergence(of: $0, from: $1) }),
      ("Jeffreys", { jeffreysDivergence($0, $1) }), ("Jensen–Shannon", { jensenShannonDivergence($0, $1) }),
      ("Hellinger", squaredHellingerDistance), ("total variation", totalVariation),
      ("Pearson", chiSquaredDivergence), ("Neyman", neymanDivergence),
      ("Bhattacharyya", { bhattacharyyaDistance($0, $1) }),
    ]
    columns += orders.map { order in
      ("Rényi divergence of \(order)", { renyiDivergence(of: $0, from: $1, order: order) })
    }
    columns += orders.map { order in
      ("Tsallis divergence of \(order)", { tsallisDivergence(of: $0, from: $1, order: order) })
    }
    return columns
  }

  /// The rows of a table of count, columns, then twice so many numbers.
  static func rows(of table: [Double]) -> [(values: [Double], p: [Double], q: [Double])] {
    let width = all.count
    var rows: [(values: [Double], p: [Double], q: [Double])] = []
    var i = 0
    while i < table.count {
      let n = Int(table[i]), start = i + 1 + width
      rows.append(
        (
          Array(table[(i + 1)..<start]), Array(table[start..<(start + n)]),
          Array(table[(start + n)..<(start + 2 * n)])
        ))
      i = start + 2 * n
    }
    return rows
  }
}

/// |value − expected| as a share of the expected value; 0 for equal infinities.
func relativeError(_ value: Double, _ expected: Double) -> Double {
  value == expected ? 0 : abs(value - expected) / abs(expected)
}
