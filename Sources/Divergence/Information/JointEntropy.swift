/// H(X₀, X₁, …), the entropy of all variables together.
public func entropy(_ joint: JointDistribution, in unit: InformationUnit = .nats) -> Double {
  entropy(joint.categorical, in: unit)
}

/// H(X | Y) = −Σ p(x, y)·ln p(x | y), what is left to learn of some variables when others are known; never
/// negative. Computed from the conditional probabilities, not as a difference of entropies. Variables outside, or
/// in both lists, trap.
public func conditionalEntropy(
  _ joint: JointDistribution, of variables: [Int], given conditions: [Int], in unit: InformationUnit = .nats
) -> Double {
  orTrap(try conditionalEntropy(validating: joint, of: variables, given: conditions, in: unit))
}

/// As `conditionalEntropy(_:of:given:in:)`, throwing what that one traps with.
public func conditionalEntropy(
  validating joint: JointDistribution, of variables: [Int], given conditions: [Int],
  in unit: InformationUnit = .nats
) throws(ValidationError) -> Double {
  try joint.requireGroups([variables], given: conditions)
  return unit.amount(ofNats: conditionalEntropyNats(JointTable(joint), variables, conditions))
}

/// H(X | Y) of one variable given another.
public func conditionalEntropy(
  _ joint: JointDistribution, of variable: Int, given condition: Int, in unit: InformationUnit = .nats
) -> Double {
  conditionalEntropy(joint, of: [variable], given: [condition], in: unit)
}

/// The terms of the chain rule, H(X₀), H(X₁ | X₀), H(X₂ | X₀, X₁), …, whose sum is H(X₀, X₁, …).
public func entropyChain(_ joint: JointDistribution, in unit: InformationUnit = .nats) -> Vector {
  let table = JointTable(joint)
  return Vector(
    copying: joint.shape.indices.map { variable in
      unit.amount(ofNats: conditionalEntropyNats(table, [variable], Array(0..<variable)))
    })
}

/// H(X | Y) + H(Y | X) of two variables, the variation of information: a metric (Meilă 2003). More or fewer than
/// two variables trap.
public func variationOfInformation(_ joint: JointDistribution, in unit: InformationUnit = .nats) -> Double {
  orTrap(try variationOfInformation(validating: joint, in: unit))
}

/// As `variationOfInformation(_:in:)`, throwing what that one traps with.
public func variationOfInformation(validating joint: JointDistribution, in unit: InformationUnit = .nats)
  throws(ValidationError) -> Double
{
  try requireSameLength(joint.variableCount, 2)
  let table = JointTable(joint)
  return unit.amount(
    ofNats: conditionalEntropyNats(table, [0], [1]) + conditionalEntropyNats(table, [1], [0]))
}

func conditionalEntropyNats(_ table: JointTable, _ variables: [Int], _ conditions: [Int]) -> Double {
  let both = table.marginal(conditions + variables)
  let known = both.spread(Array(conditions.indices))
  return 0 - PairedOutcomes(both.parts, known).sum { $0.contribution }
}
