/// The total correlation D(p ∥ p(x₀)·p(x₁)·…) (Watanabe 1960): all that the variables tell of one another. Mutual
/// information where they are two, 0 only where all are independent.
public func totalCorrelation(_ joint: JointDistribution, in unit: InformationUnit = .nats) -> Double {
  let table = JointTable(joint)
  let total = table.marginal([]).parts[0]
  var product = table.spread([0])
  for variable in joint.shape.indices.dropFirst() {
    for (cell, factor) in table.spread([variable]).enumerated() {
      product[cell] = product[cell] * factor / total
    }
  }
  return unit.amount(ofNats: klNats(PairedOutcomes(table.parts, product)))
}

/// The dual total correlation H(X) − Σ H(Xᵢ | all others) (Han 1978): what of the entropy is shared by at least two
/// variables. Never negative.
///
/// Computed as I(X₀; X₁ | X₂, …) + I(X₀, X₁; X₂ | X₃, …) + …, in which nothing is subtracted.
public func dualTotalCorrelation(_ joint: JointDistribution, in unit: InformationUnit = .nats) -> Double {
  let table = JointTable(joint), last = joint.variableCount
  var sum = CompensatedSum()
  for variable in 1..<max(last, 1) {
    sum.add(informationNats(table, Array(0..<variable), [variable], Array((variable + 1)..<last)))
  }
  return unit.amount(ofNats: sum.value)
}

/// The co-information I(X₀; X₁; …) = −Σ (−1)^|S|·H(S) over all sets S of variables (McGill 1954): mutual
/// information of two, I(X; Y) − I(X; Y | Z) of three. It is negative where variables tell more together than each
/// for itself. More than 16 variables trap.
///
/// The entropies are summed in double-double, since they nearly cancel.
public func coInformation(_ joint: JointDistribution, in unit: InformationUnit = .nats) -> Double {
  orTrap(try coInformation(validating: joint, in: unit))
}

/// As `coInformation(_:in:)`, throwing what that one traps with.
public func coInformation(validating joint: JointDistribution, in unit: InformationUnit = .nats)
  throws(ValidationError) -> Double
{
  try requireCount(joint.variableCount, "the number of variables", in: 1...16)
  let table = JointTable(joint)
  var sum = DoubleDouble.zero
  for subset in 1..<(1 << joint.variableCount) {
    let variables = joint.shape.indices.filter { subset >> $0 & 1 == 1 }
    let logs = preciseLogSum(table.marginal(variables).parts)
    sum = variables.count % 2 == 0 ? sum + logs : sum - logs
  }
  return unit.amount(ofNats: sum.value)
}

/// Σ p·ln p in double-double.
private func preciseLogSum(_ parts: [DoubleDouble]) -> DoubleDouble {
  var sum = DoubleDouble.zero
  for part in parts where part.high > 0 { sum = sum + part * part.logarithm() }
  return sum
}
