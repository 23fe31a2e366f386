/// D(P ∥ Q) of two joint distributions over the same variables. Different shapes trap.
public func klDivergence(
  of p: JointDistribution, from q: JointDistribution, in unit: InformationUnit = .nats
) -> Double {
  orTrap(try klDivergence(validating: p, from: q, in: unit))
}

/// As `klDivergence(of:from:in:)`, throwing what that one traps with.
public func klDivergence(
  validating p: JointDistribution, from q: JointDistribution, in unit: InformationUnit = .nats
) throws(ValidationError) -> Double {
  try requireSameVariables(p, q)
  return klDivergence(of: p.categorical, from: q.categorical, in: unit)
}

/// Short for `klDivergence(of: p, from: q)`.
public func kl(
  _ p: JointDistribution, _ q: JointDistribution, in unit: InformationUnit = .nats
) -> Double {
  klDivergence(of: p, from: q, in: unit)
}

/// The terms of the chain rule, D(P(x₀) ∥ Q(x₀)), D(P(x₁ | x₀) ∥ Q(x₁ | x₀)), …, each averaged over P; none is
/// negative and their sum is D(P ∥ Q). Different shapes trap.
public func divergenceChain(
  of p: JointDistribution, from q: JointDistribution, in unit: InformationUnit = .nats
) -> Vector {
  orTrap(try divergenceChain(validating: p, from: q, in: unit))
}

/// As `divergenceChain(of:from:in:)`, throwing what that one traps with.
public func divergenceChain(
  validating p: JointDistribution, from q: JointDistribution, in unit: InformationUnit = .nats
) throws(ValidationError) -> Vector {
  try requireSameVariables(p, q)
  let first = JointTable(p), second = JointTable(q)
  return Vector(
    copying: p.shape.indices.map { variable in
      unit.amount(ofNats: conditionalDivergence(first, second, Array(0...variable)))
    })
}

/// The divergence of the last of some variables given the others, averaged over P: the divergence of P from what
/// has P's distribution of the others and Q's of the last.
private func conditionalDivergence(_ p: JointTable, _ q: JointTable, _ variables: [Int]) -> Double {
  let first = p.marginal(variables), second = q.marginal(variables)
  let others = Array(variables.dropLast())
  let pKnown = first.spread(others), qKnown = second.spread(others)
  let mixed = first.parts.indices.map { cell in
    qKnown[cell].high == 0 ? .zero : second.parts[cell] * (pKnown[cell] / qKnown[cell])
  }
  return klNats(PairedOutcomes(first.parts, mixed))
}

/// Refuses joint distributions of different shapes.
package func requireSameVariables(_ p: JointDistribution, _ q: JointDistribution) throws(ValidationError) {
  try requireSameLength(p.variableCount, q.variableCount)
  for (a, b) in zip(p.shape, q.shape) { try requireSameLength(a, b) }
}
