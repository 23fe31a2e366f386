/// I(X; Y) = D(p(x, y) ∥ p(x)·p(y)) of two variables: what each tells of the other. At least 0, and 0 only where
/// they are independent. More or fewer than two variables trap.
///
/// The difference p(x, y) − p(x)·p(y) is taken in double-double, so that nothing cancels near independence.
public func mutualInformation(_ joint: JointDistribution, in unit: InformationUnit = .nats) -> Double {
  orTrap(try mutualInformation(validating: joint, in: unit))
}

/// As `mutualInformation(_:in:)`, throwing what that one traps with.
public func mutualInformation(validating joint: JointDistribution, in unit: InformationUnit = .nats)
  throws(ValidationError) -> Double
{
  try requireSameLength(joint.variableCount, 2)
  return mutualInformation(joint, between: [0], and: [1], in: unit)
}

/// I(X; Y) between some variables and others. Variables outside, or in both lists, trap.
public func mutualInformation(
  _ joint: JointDistribution, between first: [Int], and second: [Int], in unit: InformationUnit = .nats
) -> Double {
  orTrap(try mutualInformation(validating: joint, between: first, and: second, in: unit))
}

/// As `mutualInformation(_:between:and:in:)`, throwing what that one traps with.
public func mutualInformation(
  validating joint: JointDistribution, between first: [Int], and second: [Int],
  in unit: InformationUnit = .nats
) throws(ValidationError) -> Double {
  try joint.requireGroups([first, second])
  return unit.amount(ofNats: informationNats(JointTable(joint), first, second, []))
}

/// I(X; Y | Z) = Σ p(x, y, z)·ln(p(x, y | z)/(p(x | z)·p(y | z))), what X and Y still tell of each other when Z is
/// known; at least 0. Variables outside, or in two lists, trap.
public func conditionalMutualInformation(
  _ joint: JointDistribution, between first: [Int], and second: [Int], given conditions: [Int],
  in unit: InformationUnit = .nats
) -> Double {
  orTrap(
    try conditionalMutualInformation(
      validating: joint, between: first, and: second, given: conditions, in: unit))
}

/// As `conditionalMutualInformation(_:between:and:given:in:)`, throwing what that one traps with.
public func conditionalMutualInformation(
  validating joint: JointDistribution, between first: [Int], and second: [Int], given conditions: [Int],
  in unit: InformationUnit = .nats
) throws(ValidationError) -> Double {
  try joint.requireGroups([first, second], given: conditions)
  return unit.amount(ofNats: informationNats(JointTable(joint), first, second, conditions))
}

/// ln(p(x, y)/(p(x)·p(y))) of each pair of outcomes: how much more often they come together than independent ones
/// would. −∞ where they never do, NaN where one of them never comes. More or fewer than two variables trap.
public func pointwiseMutualInformation(
  _ joint: JointDistribution, in unit: InformationUnit = .nats
) -> Matrix {
  orTrap(try pointwiseMutualInformation(validating: joint, in: unit))
}

/// As `pointwiseMutualInformation(_:in:)`, throwing what that one traps with.
public func pointwiseMutualInformation(validating joint: JointDistribution, in unit: InformationUnit = .nats)
  throws(ValidationError) -> Matrix
{
  try requireSameLength(joint.variableCount, 2)
  let table = JointTable(joint)
  let pair = PairedOutcomes(table.parts, products(table, [0], [1], []))
  return Matrix(rowCount: joint.shape[0], columnCount: joint.shape[1]) { row, column in
    let outcome = pair[row * joint.shape[1] + column]
    return outcome.q == 0 ? .nan : unit.amount(ofNats: outcome.logRatio)
  }
}

/// I(A; B | C) in nats.
func informationNats(_ table: JointTable, _ a: [Int], _ b: [Int], _ c: [Int]) -> Double {
  let all = table.marginal(a + b + c)
  let (i, j) = (a.count, a.count + b.count)
  let second = products(all, Array(0..<i), Array(i..<j), Array(j..<(j + c.count)))
  return klNats(PairedOutcomes(all.parts, second))
}

/// p(a, c)·p(b, c)/p(c), cell by cell; 0 where p(c) is. Without conditions p(c) is the sum of all, which rounding
/// may have left off 1: so both measures have the same mass, and their divergence is of the second order.
private func products(_ table: JointTable, _ a: [Int], _ b: [Int], _ c: [Int]) -> [DoubleDouble] {
  let first = table.spread(a + c), second = table.spread(b + c), known = table.spread(c)
  return first.indices.map { cell in
    if first[cell].high == 0 || second[cell].high == 0 { return .zero }
    return first[cell] * second[cell] / known[cell]
  }
}
