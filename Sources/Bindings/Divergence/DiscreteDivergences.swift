import Divergence
import Machine

extension DivergenceLibrary {
  /// The divergences of two categorical distributions, and of many.
  static func addDiscreteDivergences(to builder: inout LibraryBuilder) {
    let pair = "_ p: Categorical, _ q: Categorical", directed = "of p: Categorical, from q: Categorical"
    builder.add(withUnit(pair))
    builder.add(contributions(pair, directed))
    builder.add(withoutUnit(pair, directed))
    builder.add(withOrder(directed))
    builder.add([ofMany, ofGenerator])
  }

  private static func withUnit(_ pair: String) -> [HostDeclaration] {
    [
      ofTwo("jeffreysDivergence(\(pair)") { jeffreysDivergence($0, $1, in: $2) },
      ofTwo("jensenShannonDivergence(\(pair)") { jensenShannonDivergence($0, $1, in: $2) },
      ofTwo("jensenShannonDistance(\(pair)") { jensenShannonDistance($0, $1, in: $2) },
      ofTwo("bhattacharyyaDistance(\(pair)") { bhattacharyyaDistance($0, $1, in: $2) },
    ]
  }

  private static func contributions(_ pair: String, _ directed: String) -> [HostDeclaration] {
    [
      ofTwo("klContributions(\(directed)", "Vector") { klContributions(of: $0, from: $1, in: $2) },
      ofTwo("jensenShannonContributions(\(pair)", "Vector") { jensenShannonContributions($0, $1, in: $2) },
    ]
  }

  private static func withoutUnit(_ pair: String, _ directed: String) -> [HostDeclaration] {
    [
      ofTwo("squaredHellingerDistance(\(pair)") { squaredHellingerDistance($0, $1) },
      ofTwo("hellingerDistance(\(pair)") { hellingerDistance($0, $1) },
      ofTwo("bhattacharyyaCoefficient(\(pair)") { bhattacharyyaCoefficient($0, $1) },
      ofTwo("totalVariation(\(pair)") { totalVariation($0, $1) },
      ofTwo("chiSquaredDivergence(\(directed)") { chiSquaredDivergence(of: $0, from: $1) },
      ofTwo("neymanDivergence(\(directed)") { neymanDivergence(of: $0, from: $1) },
    ]
  }

  private static func withOrder(_ directed: String) -> [HostDeclaration] {
    [
      host("func renyiDivergence(\(directed), order: Double, \(unit)) -> Double", renyi),
      host("func D(_ pair: OrderedPair<Categorical, Categorical>, order: Double, \(unit)) -> Double") {
        (pair: Pair<Categorical, Categorical>, order: Double, unit: InformationUnit) throws(ValidationError)
        in
        try renyi(pair.first, pair.second, order, unit)
      },
      host("func tsallisDivergence(\(directed), order: Double) -> Double") {
        (p: Categorical, q: Categorical, order: Double) throws(ValidationError) in
        try requireSameLength(p.count, q.count)
        try requireOrder(order)
        return tsallisDivergence(of: p, from: q, order: order)
      },
      host("func alphaDivergence(\(directed), alpha: Double) -> Double") {
        (p: Categorical, q: Categorical, alpha: Double) throws(ValidationError) in
        try requireSameLength(p.count, q.count)
        try requireFinite(alpha, "alpha")
        return alphaDivergence(of: p, from: q, alpha: alpha)
      },
    ]
  }

  private static func renyi(
    _ p: Categorical, _ q: Categorical, _ order: Double, _ unit: InformationUnit
  ) throws(ValidationError) -> Double {
    try requireSameLength(p.count, q.count)
    try requireOrder(order)
    return renyiDivergence(of: p, from: q, order: order, in: unit)
  }

  private static var ofMany: HostDeclaration {
    host(
      "func jensenShannonDivergence(_ distributions: [Categorical], weights: Categorical? = nil, \(unit)) -> Double"
    ) {
      (parts: [Categorical], weights: Categorical?, unit: InformationUnit) throws(ValidationError) in
      _ = try requireMixture(parts, weights)
      return jensenShannonDivergence(parts, weights: weights, in: unit)
    }
  }

  /// The cell's function is asked for its values first; it may stop the cell.
  private static var ofGenerator: HostDeclaration {
    host(
      """
      func fDivergence(of p: Categorical, from q: Categorical, atZero: Double? = nil, \
      slopeAtInfinity: Double? = nil, _ f: (Double) -> Double) -> Double
      """
    ) {
      (p: Categorical, q: Categorical, zero: Double?, slope: Double?, f: Callback1<Double, Double>)
        throws(Trap) in
      let sum = try unlessRefused { () throws(ValidationError) in try GeneratorSum(p, q) }
      var values: [Double] = []
      for argument in sum.arguments { values.append(try f(argument)) }
      return try unlessRefused { () throws(ValidationError) in
        try sum.value(ofGenerator: values, atZero: zero, slopeAtInfinity: slope)
      }
    }
  }

  private static func ofTwo<Value: Bridged>(
    _ name: String, _ result: String = "Double",
    _ measure: @escaping (Categorical, Categorical, InformationUnit) -> Value
  ) -> HostDeclaration {
    host("func \(name), \(unit)) -> \(result)") {
      (p: Categorical, q: Categorical, unit: InformationUnit) throws(ValidationError) in
      try requireSameLength(p.count, q.count)
      return measure(p, q, unit)
    }
  }

  private static func ofTwo(
    _ name: String, _ measure: @escaping (Categorical, Categorical) -> Double
  ) -> HostDeclaration {
    host("func \(name)) -> Double") { (p: Categorical, q: Categorical) throws(ValidationError) in
      try requireSameLength(p.count, q.count)
      return measure(p, q)
    }
  }
}
