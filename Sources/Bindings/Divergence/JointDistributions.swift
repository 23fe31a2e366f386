import Divergence
import Machine

extension JointDistribution: HostBridged {
  public var hostDescription: String { description }
}

extension DivergenceLibrary {
  static func addJointDistributions(to builder: inout LibraryBuilder) {
    builder.group(
      """
      @representation("host") struct JointDistribution: Equatable, ExpressibleByArrayLiteral, CustomStringConvertible
      """, jointInitializers + jointMembers + jointMarginals)
    builder.add(jointEntropies)
    builder.add(jointInformation)
    builder.add(jointDivergences)
  }

  private static var jointInitializers: [HostDeclaration] {
    [
      .swift("typealias ArrayLiteralElement = [Double]"),
      host("init(arrayLiteral elements: [Double]...)") { (rows: [[Double]]) throws(ValidationError) in
        try JointDistribution(validating: Matrix(validating: rows))
      },
      host("static func independent(_ marginals: [Categorical]) -> JointDistribution") {
        (marginals: [Categorical], caller: Caller) throws(Trap) in
        try unlessRefused { () throws(ValidationError) in
          try requireNotEmpty(marginals.count, "the list of distributions")
        }
        try caller.reserve(doubles: 2 * product(of: marginals.map { $0.count }))
        return JointDistribution.independent(marginals)
      },
    ]
      + forms(
        ThrowingForm(
          .initializer, "init(_ categorical: Categorical, shape: [Int])",
          "init(validating categorical: Categorical, shape: [Int])",
          hidden: "shape(_ categorical: Categorical, _ shape: [Int])", call: "shape(categorical, shape)")
      ) { (categorical: Categorical, shape: [Int]) throws(ValidationError) in
        try JointDistribution(validating: categorical, shape: shape)
      }
      + forms(
        ThrowingForm(
          .initializer, "init(_ table: Matrix)", "init(validating table: Matrix)",
          hidden: "table(_ table: Matrix)", call: "table(table)")
      ) { (table: Matrix) throws(ValidationError) in try JointDistribution(validating: table) }
      + forms(
        ThrowingForm(
          .initializer, "init(weights table: Matrix)", "init(validatingWeights table: Matrix)",
          hidden: "weights(_ table: Matrix)", call: "weights(table)")
      ) { (table: Matrix) throws(ValidationError) in try JointDistribution(validatingWeights: table) }
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
    forms(
      ThrowingForm(
        .function("Double"), "func probability(of outcomes: [Int])",
        "func probability(validating outcomes: [Int])",
        hidden: "probability(_ outcomes: [Int])", call: "probability(outcomes)")
    ) { (p: JointDistribution, outcomes: [Int]) throws(ValidationError) in
      try p.probability(validating: outcomes)
    }
      + forms(
        ThrowingForm(
          .function("JointDistribution"), "func marginal(_ variables: [Int])",
          "func marginal(validating variables: [Int])",
          hidden: "marginal(_ variables: [Int])", call: "marginal(variables)")
      ) { (p: JointDistribution, variables: [Int]) throws(ValidationError) in
        try p.marginal(validating: variables)
      }
      + forms(
        ThrowingForm(
          .function("Channel"), "func conditional(of variables: [Int], given conditions: [Int])",
          "func conditional(validating variables: [Int], given conditions: [Int])",
          hidden: "conditional(_ variables: [Int], _ conditions: [Int])",
          call: "conditional(variables, conditions)")
      ) { (p: JointDistribution, variables: [Int], conditions: [Int]) throws(ValidationError) in
        try p.conditional(validating: variables, given: conditions)
      }
      + [
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
      host(
        """
        func conditionalEntropy(_ joint: JointDistribution, of variables: [Int], given conditions: [Int], \
        \(unit)) -> Double
        """
      ) {
        (p: JointDistribution, variables: [Int], conditions: [Int], unit: InformationUnit)
          throws(ValidationError) in
        try p.requireGroups([variables], given: conditions)
        return conditionalEntropy(p, of: variables, given: conditions, in: unit)
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
      ofPair("variationOfInformation") { variationOfInformation($0, in: $1) },
    ]
  }

  private static var jointInformation: [HostDeclaration] {
    [
      ofPair("mutualInformation") { mutualInformation($0, in: $1) },
      ofPair("I") { mutualInformation($0, in: $1) },
      ofPair("pointwiseMutualInformation", "Matrix") { pointwiseMutualInformation($0, in: $1) },
      host(
        "func mutualInformation(_ joint: JointDistribution, between first: [Int], and second: [Int], \(unit)) -> Double"
      ) {
        (p: JointDistribution, first: [Int], second: [Int], unit: InformationUnit) throws(ValidationError) in
        try p.requireGroups([first, second])
        return mutualInformation(p, between: first, and: second, in: unit)
      },
      host(
        """
        func conditionalMutualInformation(_ joint: JointDistribution, between first: [Int], and second: [Int], \
        given conditions: [Int], \(unit)) -> Double
        """
      ) {
        (p: JointDistribution, first: [Int], second: [Int], given: [Int], unit: InformationUnit)
          throws(ValidationError) in
        try p.requireGroups([first, second], given: given)
        return conditionalMutualInformation(p, between: first, and: second, given: given, in: unit)
      },
      host("func totalCorrelation(_ joint: JointDistribution, \(unit)) -> Double") {
        (p: JointDistribution, unit: InformationUnit) in totalCorrelation(p, in: unit)
      },
      host("func dualTotalCorrelation(_ joint: JointDistribution, \(unit)) -> Double") {
        (p: JointDistribution, unit: InformationUnit) in dualTotalCorrelation(p, in: unit)
      },
      host("func coInformation(_ joint: JointDistribution, \(unit)) -> Double") {
        (p: JointDistribution, unit: InformationUnit) throws(ValidationError) in
        try requireCount(p.variableCount, "the number of variables", in: 1...16)
        return coInformation(p, in: unit)
      },
    ]
  }

  private static var jointDivergences: [HostDeclaration] {
    [
      host(
        "func klDivergence(of p: JointDistribution, from q: JointDistribution, \(unit)) -> Double", jointKL),
      host("func kl(_ p: JointDistribution, _ q: JointDistribution, \(unit)) -> Double", jointKL),
      host("func D(_ pair: OrderedPair<JointDistribution, JointDistribution>, \(unit)) -> Double") {
        (pair: Pair<JointDistribution, JointDistribution>, unit: InformationUnit) throws(ValidationError) in
        try jointKL(pair.first, pair.second, unit)
      },
      host("func divergenceChain(of p: JointDistribution, from q: JointDistribution, \(unit)) -> Vector") {
        (p: JointDistribution, q: JointDistribution, unit: InformationUnit) throws(ValidationError) in
        try requireSameVariables(p, q)
        return divergenceChain(of: p, from: q, in: unit)
      },
    ]
  }

  private static func jointKL(
    _ p: JointDistribution, _ q: JointDistribution, _ unit: InformationUnit
  ) throws(ValidationError) -> Double {
    try requireSameVariables(p, q)
    return klDivergence(of: p, from: q, in: unit)
  }

  /// A measure of exactly two variables.
  private static func ofPair<Value: Bridged>(
    _ name: String, _ result: String = "Double",
    _ measure: @escaping (JointDistribution, InformationUnit) -> Value
  ) -> HostDeclaration {
    host("func \(name)(_ joint: JointDistribution, \(unit)) -> \(result)") {
      (p: JointDistribution, unit: InformationUnit) throws(ValidationError) in
      try requireSameLength(p.variableCount, 2)
      return measure(p, unit)
    }
  }
}
