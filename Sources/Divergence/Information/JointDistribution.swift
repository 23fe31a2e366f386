/// A distribution of several variables at once, each with the outcomes 0, 1, …: a table with one axis a variable.
///
/// Variables are numbered from 0, in the order of the axes. Two variables are a matrix: rows are outcomes of
/// variable 0, columns those of variable 1.
public struct JointDistribution: Equatable, Sendable {
  /// The number of outcomes of each variable.
  public let shape: [Int]
  /// The distribution over all combinations, the outcome of the last variable changing fastest.
  public let categorical: Categorical

  /// Combinations known to be as many as the shape says.
  init(shape: [Int], known categorical: Categorical) {
    self.shape = shape
    self.categorical = categorical
  }

  /// A distribution over all combinations, the outcome of the last variable changing fastest. A shape that does
  /// not fit it traps.
  public init(_ categorical: Categorical, shape: [Int]) {
    self = orTrap(try JointDistribution(validating: categorical, shape: shape))
  }

  /// As `init(_:shape:)`, throwing what that one traps with.
  public init(validating categorical: Categorical, shape: [Int]) throws(ValidationError) {
    try requireNotEmpty(shape.count, "the shape")
    for (variable, size) in shape.enumerated() {
      try requireCount(size, "the number of outcomes of variable \(variable)", in: 1...Int(Int32.max))
    }
    try requireSameLength(categorical.count, cellCount(of: shape))
    self.init(shape: shape, known: categorical)
  }

  /// A table of two variables, whose elements are probabilities as they are. One outside [0, 1] or a sum off 1
  /// traps.
  public init(_ table: Matrix) {
    self = orTrap(try JointDistribution(validating: table))
  }

  /// As `init(_:)`, throwing what that one traps with.
  public init(validating table: Matrix) throws(ValidationError) {
    let categorical = try table.naming { () throws(ValidationError) in
      try Categorical(validating: table.elements)
    }
    self.init(shape: [table.rowCount, table.columnCount], known: categorical)
  }

  /// A table of two variables by how often each pair was seen, or by any weights. Negative weights, or none
  /// above 0, trap.
  public init(weights table: Matrix) {
    self = orTrap(try JointDistribution(validatingWeights: table))
  }

  /// As `init(weights:)`, throwing what that one traps with.
  public init(validatingWeights table: Matrix) throws(ValidationError) {
    let categorical = try table.naming { () throws(ValidationError) in
      try Categorical(validatingWeights: table.elements)
    }
    self.init(shape: [table.rowCount, table.columnCount], known: categorical)
  }

  /// Variables that know nothing of one another: the product of their distributions. No distribution traps.
  public static func independent(_ marginals: [Categorical]) -> JointDistribution {
    orTrap(try independent(validating: marginals))
  }

  /// As `independent(_:)`, throwing what that one traps with.
  public static func independent(validating marginals: [Categorical]) throws(ValidationError)
    -> JointDistribution
  {
    try requireNotEmpty(marginals.count, "the list of distributions")
    var parts = [DoubleDouble.one]
    for marginal in marginals {
      let factors = marginal.preciseProbabilities()
      parts = parts.flatMap { part in factors.map { part * $0 } }
    }
    return JointDistribution(shape: marginals.map { $0.count }, known: Categorical(parts: parts))
  }
}

extension JointDistribution: ExpressibleByArrayLiteral {
  public init(arrayLiteral elements: [Double]...) { self.init(Matrix(elements)) }
}

extension JointDistribution: CustomStringConvertible {
  public var description: String {
    "JointDistribution(\(categorical.probabilities), shape: \(shape))"
  }
}

extension JointDistribution {
  /// The number of variables.
  public var variableCount: Int { shape.count }

  /// The probability of one outcome of each variable. A list that does not fit the shape traps.
  public func probability(of outcomes: [Int]) -> Double {
    orTrap(try probability(validating: outcomes))
  }

  /// As `probability(of:)`, throwing what that one traps with.
  public func probability(validating outcomes: [Int]) throws(ValidationError) -> Double {
    try requireSameLength(outcomes.count, shape.count)
    var cell = 0
    for (outcome, size) in zip(outcomes, shape) {
      try requireCount(outcome, "the outcome", in: 0...(size - 1))
      cell = cell * size + outcome
    }
    return categorical[cell]
  }

  /// The distribution of one variable alone. A variable outside traps.
  public func marginal(_ variable: Int) -> Categorical { marginal([variable]).categorical }

  /// The joint distribution of some of the variables, in this order. None, one outside, or one twice traps.
  public func marginal(_ variables: [Int]) -> JointDistribution {
    orTrap(try marginal(validating: variables))
  }

  /// As `marginal(_:)` of several, throwing what that one traps with.
  public func marginal(validating variables: [Int]) throws(ValidationError) -> JointDistribution {
    try requireVariables(variables)
    return JointDistribution(
      shape: variables.map { shape[$0] },
      known: Categorical(parts: JointTable(self).marginal(variables).parts))
  }

  /// What the variables would be if they knew nothing of one another: the product of all marginals.
  public var independent: JointDistribution {
    JointDistribution.independent(shape.indices.map { marginal($0) })
  }

  /// Refuses a list of variables that is empty, leaves the table, or names one twice.
  package func requireVariables(_ variables: [Int]) throws(ValidationError) {
    try requireNotEmpty(variables.count, "the list of variables")
    for (index, variable) in variables.enumerated() {
      try requireCount(variable, "the variable", in: 0...(shape.count - 1))
      if variables[..<index].contains(variable) { throw .repeatedVariable(variable) }
    }
  }
}

extension JointDistribution {
  /// Refuses groups of variables of which one is empty, or that share a variable with one another or with the
  /// conditions.
  package func requireGroups(_ groups: [[Int]], given conditions: [Int] = []) throws(ValidationError) {
    for group in groups { try requireNotEmpty(group.count, "the list of variables") }
    try requireVariables(groups.flatMap { $0 } + conditions)
  }
}

/// The number of combinations, −1 where it is more than there can be.
func cellCount(of shape: [Int]) -> Int {
  shape.reduce(1) { product, size in
    let (cells, overflow) = product.multipliedReportingOverflow(by: size)
    return product < 0 || overflow ? -1 : cells
  }
}
