/// The total variation distance ½·Σ |p − q|: by how much the probabilities of one event can differ. A metric
/// between 0 and 1, without a unit. Different numbers of outcomes trap.
public func totalVariation(_ p: Categorical, _ q: Categorical) -> Double {
  orTrap(try totalVariation(validating: p, q))
}

/// As `totalVariation(_:_:)`, throwing what that one traps with.
public func totalVariation(validating p: Categorical, _ q: Categorical) throws(ValidationError) -> Double {
  let pair = try PairedOutcomes(p, q)
  return 0.5 * pair.sum { abs($0.difference) }
}
