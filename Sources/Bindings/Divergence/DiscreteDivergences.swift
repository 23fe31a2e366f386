import Divergence
import Machine

extension DivergenceLibrary {
  /// The divergences of two categorical distributions, and of many.
  static func addDiscreteDivergences(to builder: inout LibraryBuilder) {
    let pair = "_|validating p: Categorical, _ q: Categorical"
    let directed = "of|validating p: Categorical, from q: Categorical"
    builder.add(withUnit(pair))
    builder.add(contributions(pair, directed))
    builder.add(withoutUnit(pair, directed))
    builder.add(withOrder(directed))
    builder.add([ofMany, ofGenerator])
  }

  private static func withUnit(_ pair: String) -> [HostDeclaration] {
    [
      ofTwo("jeffreysDivergence(\(pair)") { (p, q, unit) throws(ValidationError) in
        try jeffreysDivergence(validating: p, q, in: unit)
      },
      ofTwo("jensenShannonDivergence(\(pair)") { (p, q, unit) throws(ValidationError) in
        try jensenShannonDivergence(validating: p, q, in: unit)
      },
      ofTwo("jensenShannonDistance(\(pair)") { (p, q, unit) throws(ValidationError) in
        try jensenShannonDistance(validating: p, q, in: unit)
      },
      ofTwo("bhattacharyyaDistance(\(pair)") { (p, q, unit) throws(ValidationError) in
        try bhattacharyyaDistance(validating: p, q, in: unit)
      },
    ]
  }

  private static func contributions(_ pair: String, _ directed: String) -> [HostDeclaration] {
    [
      ofTwo("klContributions(\(directed)", "Vector") { (p, q, unit) throws(ValidationError) in
        try klContributions(validating: p, from: q, in: unit)
      },
      ofTwo("jensenShannonContributions(\(pair)", "Vector") { (p, q, unit) throws(ValidationError) in
        try jensenShannonContributions(validating: p, q, in: unit)
      },
    ]
  }

  private static func withoutUnit(_ pair: String, _ directed: String) -> [HostDeclaration] {
    [
      ofTwo("squaredHellingerDistance(\(pair)") { (p, q) throws(ValidationError) in
        try squaredHellingerDistance(validating: p, q)
      },
      ofTwo("hellingerDistance(\(pair)") { (p, q) throws(ValidationError) in
        try hellingerDistance(validating: p, q)
      },
      ofTwo("bhattacharyyaCoefficient(\(pair)") { (p, q) throws(ValidationError) in
        try bhattacharyyaCoefficient(validating: p, q)
      },
      ofTwo("totalVariation(\(pair)") { (p, q) throws(ValidationError) in
        try totalVariation(validating: p, q)
      },
      ofTwo("chiSquaredDivergence(\(directed)") { (p, q) throws(ValidationError) in
        try chiSquaredDivergence(validating: p, from: q)
      },
      ofTwo("neymanDivergence(\(directed)") { (p, q) throws(ValidationError) in
        try neymanDivergence(validating: p, from: q)
      },
    ]
  }

  private static func withOrder(_ directed: String) -> [HostDeclaration] {
    [
      forms("func renyiDivergence(\(directed), order: Double, \(unit)) -> Double", renyi),
      host("func D(_ pair: OrderedPair<Categorical, Categorical>, order: Double, \(unit)) -> Double") {
        (pair: Pair<Categorical, Categorical>, order: Double, unit: InformationUnit) throws(ValidationError)
        in
        try renyi(pair.first, pair.second, order, unit)
      },
      forms("func tsallisDivergence(\(directed), order: Double) -> Double") {
        (p: Categorical, q: Categorical, order: Double) throws(ValidationError) in
        try tsallisDivergence(validating: p, from: q, order: order)
      },
      forms("func alphaDivergence(\(directed), alpha: Double) -> Double") {
        (p: Categorical, q: Categorical, alpha: Double) throws(ValidationError) in
        try alphaDivergence(validating: p, from: q, alpha: alpha)
      },
    ]
  }

  private static func renyi(
    _ p: Categorical, _ q: Categorical, _ order: Double, _ unit: InformationUnit
  ) throws(ValidationError) -> Double {
    try renyiDivergence(validating: p, from: q, order: order, in: unit)
  }

  private static var ofMany: HostDeclaration {
    forms(
      "func jensenShannonDivergence(_|validating distributions: [Categorical], weights: Categorical? = nil, \(unit)) -> Double"
    ) {
      (parts: [Categorical], weights: Categorical?, unit: InformationUnit) throws(ValidationError) in
      try jensenShannonDivergence(validating: parts, weights: weights, in: unit)
    }
  }

  /// The cell's function is asked for its values first; it may stop the cell.
  private static var ofGenerator: HostDeclaration {
    forms(
      """
      func fDivergence(of|validating p: Categorical, from q: Categorical, atZero: Double? = nil, \
      slopeAtInfinity: Double? = nil, _ f: (Double) -> Double) -> Double
      """
    ) {
      (p: Categorical, q: Categorical, zero: Double?, slope: Double?, f: Callback1<Double, Double>)
        throws(Refusal) in
      let sum = try Refusal.unlessUnfit { () throws(ValidationError) in try GeneratorSum(p, q) }
      var values: [Double] = []
      for argument in sum.arguments {
        values.append(try Refusal.unlessTrapped { () throws(Trap) in try f(argument) })
      }
      return try Refusal.unlessUnfit { () throws(ValidationError) in
        try sum.value(ofGenerator: values, atZero: zero, slopeAtInfinity: slope)
      }
    }
  }

  private static func ofTwo<Value: Bridged>(
    _ name: String, _ result: String = "Double",
    _ measure: @escaping (Categorical, Categorical, InformationUnit) throws(ValidationError) -> Value
  ) -> HostDeclaration {
    forms("func \(name), \(unit)) -> \(result)", measure)
  }

  private static func ofTwo(
    _ name: String, _ measure: @escaping (Categorical, Categorical) throws(ValidationError) -> Double
  ) -> HostDeclaration {
    forms("func \(name)) -> Double", measure)
  }
}
