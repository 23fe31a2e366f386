/// A channel, or any conditional distribution P(Y | X): for each input x a distribution over the outputs y.
public struct Channel: Equatable, Sendable {
  /// The distribution of the output for each input.
  public let rows: [Categorical]

  /// Rows known to be as long as each other.
  init(known rows: [Categorical]) { self.rows = rows }

  /// The distribution of the output for each input. None, or rows of different lengths, trap.
  public init(_ rows: [Categorical]) {
    self = orTrap(try Channel(validating: rows))
  }

  /// As `init(_:)`, throwing what that one traps with.
  public init(validating rows: [Categorical]) throws(ValidationError) {
    try requireNotEmpty(rows.count, "a channel")
    for (index, row) in rows.enumerated() where row.count != rows[0].count { throw .unevenRows(index: index) }
    self.rows = rows
  }

  /// One row of probabilities for each input. A row that is no distribution traps.
  public init(_ matrix: Matrix) {
    self = orTrap(try Channel(validating: matrix))
  }

  /// As `init(_:)` of a matrix, throwing what that one traps with.
  public init(validating matrix: Matrix) throws(ValidationError) {
    var rows: [Categorical] = []
    for (index, row) in matrix.rows.enumerated() {
      do throws(ValidationError) {
        rows.append(try Categorical(validating: row))
      } catch {
        throw error.inRow(index)
      }
    }
    self.rows = rows
  }
}

extension ValidationError {
  /// The same of one row of a table, with the row named.
  fileprivate func inRow(_ row: Int) -> ValidationError {
    switch self {
    case .invalidProbability(let value, let column):
      .outOfRange(name: "the probability at \(row), \(column)", value, allowed: 0...1)
    case .sumIsNotOne(let sum): .rowSumIsNotOne(sum, row: row)
    default: self
    }
  }
}

extension Channel: ExpressibleByArrayLiteral {
  public init(arrayLiteral elements: [Double]...) { self.init(Matrix(elements)) }
}

extension Channel: CustomStringConvertible {
  public var description: String { "Channel(\(matrix))" }
}

extension Channel {
  /// How many inputs there are.
  public var inputCount: Int { rows.count }
  /// How many outputs there are.
  public var outputCount: Int { rows[0].count }

  /// P(y | x), a row for each input.
  public var matrix: Matrix {
    Matrix(rowCount: inputCount, columnCount: outputCount) { rows[$0][$1] }
  }

  /// The distribution of the output for one input, numbered from 0. An input outside traps.
  public subscript(input: Int) -> Categorical { rows[input] }

  /// The distribution of the output when the input has this one. Another number of inputs traps.
  public func output(of input: Categorical) -> Categorical {
    orTrap(try output(validating: input))
  }

  /// As `output(of:)`, throwing what that one traps with.
  public func output(validating input: Categorical) throws(ValidationError) -> Categorical {
    try requireSameLength(input.count, inputCount)
    return Categorical(parts: mixed(input.preciseProbabilities()))
  }

  /// Input and output together, P(x)·P(y | x). Another number of inputs traps.
  public func joint(with input: Categorical) -> JointDistribution {
    orTrap(try joint(validating: input))
  }

  /// As `joint(with:)`, throwing what that one traps with.
  public func joint(validating input: Categorical) throws(ValidationError) -> JointDistribution {
    try requireSameLength(input.count, inputCount)
    let weights = input.preciseProbabilities()
    let parts = rows.indices.flatMap { x in rows[x].preciseProbabilities().map { weights[x] * $0 } }
    return JointDistribution(shape: [inputCount, outputCount], known: Categorical(parts: parts))
  }

  /// P(x | y) by Bayes' rule: a channel from the output back to the input. Another number of inputs traps, and
  /// so does an output that never occurs, after which nothing is known.
  public func posterior(of input: Categorical) -> Channel {
    orTrap(try posterior(validating: input))
  }

  /// As `posterior(of:)`, throwing what that one traps with.
  public func posterior(validating input: Categorical) throws(ValidationError) -> Channel {
    try requireSameLength(input.count, inputCount)
    return try joint(with: input).conditional(validating: [0], given: [1])
  }

  /// This channel, then another whose input is this one's output. Another number of inputs traps.
  public func followed(by next: Channel) -> Channel {
    orTrap(try followed(validating: next))
  }

  /// As `followed(by:)`, throwing what that one traps with.
  public func followed(validating next: Channel) throws(ValidationError) -> Channel {
    try requireSameLength(outputCount, next.inputCount)
    return Channel(known: rows.map { next.output(of: $0) })
  }

  /// Σ wₓ·P(y | x) in double-double.
  func mixed(_ weights: [DoubleDouble]) -> [DoubleDouble] {
    var sums = [DoubleDouble](repeating: .zero, count: outputCount)
    for (weight, row) in zip(weights, rows) where weight.high > 0 {
      for (y, part) in row.preciseProbabilities().enumerated() { sums[y] = sums[y] + weight * part }
    }
    return sums
  }
}

extension JointDistribution {
  /// P(variables | conditions), one row for each combination of the conditions. Variables outside or in both lists
  /// trap, and so does a combination that never occurs.
  public func conditional(of variables: [Int], given conditions: [Int]) -> Channel {
    orTrap(try conditional(validating: variables, given: conditions))
  }

  /// As `conditional(of:given:)`, throwing what that one traps with.
  public func conditional(
    validating variables: [Int], given conditions: [Int]
  ) throws(ValidationError) -> Channel {
    try requireGroups([variables, conditions])
    let table = JointTable(self)
    let both = table.marginal(conditions + variables).parts, known = table.marginal(conditions).parts
    let width = both.count / known.count
    var rows: [Categorical] = []
    for (index, total) in known.enumerated() {
      guard total.high > 0 else { throw .impossibleCondition(index: index) }
      rows.append(Categorical(parts: both[(index * width)..<((index + 1) * width)].map { $0 / total }))
    }
    return Channel(known: rows)
  }

  /// P(variable | condition), one row for each outcome of the condition.
  public func conditional(of variable: Int, given condition: Int) -> Channel {
    conditional(of: [variable], given: [condition])
  }
}
