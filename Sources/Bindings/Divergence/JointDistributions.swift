import Divergence
import Machine

extension JointDistribution: HostBridged {
  public var hostDescription: String { description }
}

extension DivergenceLibrary {
  static func addJointDistributions(to builder: inout LibraryBuilder) {
    builder.group(
      """
      @representation("host") struct JointDistribution: Equatable, Sendable, ExpressibleByArrayLiteral, CustomStringConvertible
      """, jointInitializers + jointMembers + jointMarginals)
    builder.add(jointEntropies)
    builder.add(jointInformation)
    addDivergence("JointDistribution", to: &builder) {
      (p: JointDistribution, q: JointDistribution, unit) throws(ValidationError) in
      try klDivergence(validating: p, from: q, in: unit)
    }
    builder.add(divergenceChain)
  }

  private static var jointInitializers: [HostDeclaration] {
    [
      .swift("typealias ArrayLiteralElement = [Double]"),
      host("init(arrayLiteral elements: [Double]...)") { (rows: [[Double]]) throws(ValidationError) in
        try JointDistribution(validating: Matrix(validating: rows))
      },
      forms("static func independent(_|validating marginals: [Categorical]) -> JointDistribution") {
        (marginals: [Categorical], caller: Caller) throws(Refusal) in
        try Refusal.unlessTrapped { () throws(Trap) in
          try caller.reserve(doubles: 2 * product(of: marginals.map { $0.count }))
        }
        return try Refusal.unlessUnfit { () throws(ValidationError) in
          try JointDistribution.independent(validating: marginals)
        }
      },
      forms(
        "init(_|validating categorical: Categorical, shape: [Int])"
      ) { (categorical: Categorical, shape: [Int]) throws(ValidationError) in
        try JointDistribution(validating: categorical, shape: shape)
      },
      forms(
        "init(_|validating table: Matrix)"
      ) { (table: Matrix) throws(ValidationError) in try JointDistribution(validating: table) },
      forms(
        "init(weights|validatingWeights table: Matrix)"
      ) { (table: Matrix) throws(ValidationError) in try JointDistribution(validatingWeights: table) },
    ]
  }

  private static func product(of counts: [Int]) -> Int {
    counts.reduce(1) { product, count in
      let (cells, overflow) = product.multipliedReportingOverflow(by: count)
      return overflow ? Int.max / 16 : min(cells, Int.max / 16)
    }
  }

  private static var jointMembers: [HostDeclaration] {
    [
      host("var shape: [Int] { get }") { (p: JointDistribution) in p.shape },
      host("var categorical: Categorical { get }") { (p: JointDistribution) in p.categorical },
      host("var variableCount: Int { get }") { (p: JointDistribution) in p.variableCount },
      host("var independent: JointDistribution { get }") { (p: JointDistribution) in p.independent },
      host("var description: String { get }") { (p: JointDistribution) in p.hostDescription },
      host("static func == (a: JointDistribution, b: JointDistribution) -> Bool") {
        (a: JointDistribution, b: JointDistribution) in a == b
      },
    ]
  }

  private static var jointMarginals: [HostDeclaration] {
    [
      forms(
        "func probability(of|validating outcomes: [Int]) -> Double"
      ) { (p: JointDistribution, outcomes: [Int]) throws(ValidationError) in
        try p.probability(validating: outcomes)
      },
      forms(
        "func marginal(_|validating variables: [Int]) -> JointDistribution"
      ) { (p: JointDistribution, variables: [Int]) throws(ValidationError) in
        try p.marginal(validating: variables)
      },
      forms(
        "func conditional(of|validating variables: [Int], given conditions: [Int]) -> Channel"
      ) { (p: JointDistribution, variables: [Int], conditions: [Int]) throws(ValidationError) in
        try p.conditional(validating: variables, given: conditions)
      },
      host("func marginal(_ variable: Int) -> Categorical") {
        (p: JointDistribution, variable: Int) throws(ValidationError) in
        try p.marginal(validating: [variable]).categorical
      },
      .swift(
        """
        func conditional(of variable: Int, given condition: Int) -> Channel {
          conditional(of: [variable], given: [condition])
        }
        """),
    ]
  }

  private static var jointEntropies: [HostDeclaration] {
    ["entropy", "H"].map { name in
      host("func \(name)(_ joint: JointDistribution, \(unit)) -> Double") {
        (p: JointDistribution, unit: InformationUnit) in entropy(p, in: unit)
      }
    } + [
      forms(
        """
        func conditionalEntropy(_|validating joint: JointDistribution, of variables: [Int], given conditions: [Int], \
        \(unit)) -> Double
        """
      ) {
        (p: JointDistribution, variables: [Int], conditions: [Int], unit: InformationUnit)
          throws(ValidationError) in
        try conditionalEntropy(validating: p, of: variables, given: conditions, in: unit)
      },
      .swift(
        """
        func conditionalEntropy(_ joint: JointDistribution, of variable: Int, given condition: Int, \(unit)) -> Double {
          conditionalEntropy(joint, of: [variable], given: [condition], in: unit)
        }
        """),
      host("func entropyChain(_ joint: JointDistribution, \(unit)) -> Vector") {
        (p: JointDistribution, unit: InformationUnit) in entropyChain(p, in: unit)
      },
      ofPair("variationOfInformation") { (p, unit) throws(ValidationError) in
        try variationOfInformation(validating: p, in: unit)
      },
    ]
  }

  private static var jointInformation: [HostDeclaration] {
    [
      ofPair("mutualInformation") { (p, unit) throws(ValidationError) in
        try mutualInformation(validating: p, in: unit)
      },
      host("func I(_ joint: JointDistribution, \(unit)) -> Double") {
        (p: JointDistribution, unit: InformationUnit) throws(ValidationError) in
        try mutualInformation(validating: p, in: unit)
      },
      ofPair("pointwiseMutualInformation", "Matrix") { (p, unit) throws(ValidationError) in
        try pointwiseMutualInformation(validating: p, in: unit)
      },
      forms(
        "func mutualInformation(_|validating joint: JointDistribution, between first: [Int], and second: [Int], \(unit)) -> Double"
      ) {
        (p: JointDistribution, first: [Int], second: [Int], unit: InformationUnit) throws(ValidationError) in
        try mutualInformation(validating: p, between: first, and: second, in: unit)
      },
      forms(
        """
        func conditionalMutualInformation(_|validating joint: JointDistribution, between first: [Int], and second: [Int], \
        given conditions: [Int], \(unit)) -> Double
        """
      ) {
        (p: JointDistribution, first: [Int], second: [Int], given: [Int], unit: InformationUnit)
          throws(ValidationError) in
        try conditionalMutualInformation(validating: p, between: first, and: second, given: given, in: unit)
      },
      host("func totalCorrelation(_ joint: JointDistribution, \(unit)) -> Double") {
        (p: JointDistribution, unit: InformationUnit) in totalCorrelation(p, in: unit)
      },
      host("func dualTotalCorrelation(_ joint: JointDistribution, \(unit)) -> Double") {
        (p: JointDistribution, unit: InformationUnit) in dualTotalCorrelation(p, in: unit)
      },
      forms("func coInformation(_|validating joint: JointDistribution, \(unit)) -> Double") {
        (p: JointDistribution, unit: InformationUnit) throws(ValidationError) in
        try coInformation(validating: p, in: unit)
      },
    ]
  }

  private static var divergenceChain: HostDeclaration {
    forms(
      "func divergenceChain(of|validating p: JointDistribution, from q: JointDistribution, \(unit)) -> Vector"
    ) {
      (p: JointDistribution, q: JointDistribution, unit: InformationUnit) throws(ValidationError) in
      try Divergence.divergenceChain(validating: p, from: q, in: unit)
    }
  }

  /// A measure of exactly two variables.
  private static func ofPair<Value: Bridged>(
    _ name: String, _ result: String = "Double",
    _ measure: @escaping (JointDistribution, InformationUnit) throws(ValidationError) -> Value
  ) -> HostDeclaration {
    forms("func \(name)(_|validating joint: JointDistribution, \(unit)) -> \(result)", measure)
  }
}
