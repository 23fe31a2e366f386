/// I(X; Y) of input and output. Another number of inputs traps.
public func mutualInformation(
  _ input: Categorical, through channel: Channel, in unit: InformationUnit = .nats
) -> Double {
  orTrap(try mutualInformation(validating: input, through: channel, in: unit))
}

/// As `mutualInformation(_:through:in:)`, throwing what that one traps with.
public func mutualInformation(
  validating input: Categorical, through channel: Channel, in unit: InformationUnit = .nats
) throws(ValidationError) -> Double {
  mutualInformation(try channel.joint(validating: input), in: unit)
}

/// Σ p(x)·D(V(· | x) ∥ W(· | x)), the divergence of one channel from another, averaged over the input. Channels of
/// different shapes, or another number of inputs, trap.
public func conditionalDivergence(
  of v: Channel, from w: Channel, given input: Categorical, in unit: InformationUnit = .nats
) -> Double {
  orTrap(try conditionalDivergence(validating: v, from: w, given: input, in: unit))
}

/// As `conditionalDivergence(of:from:given:in:)`, throwing what that one traps with.
public func conditionalDivergence(
  validating v: Channel, from w: Channel, given input: Categorical, in unit: InformationUnit = .nats
) throws(ValidationError) -> Double {
  try requireSameInputs(v, w, input)
  var sum = CompensatedSum()
  for (x, probability) in input.probabilities.enumerated() where probability > 0 {
    sum.add(probability * klDivergence(of: v[x], from: w[x], in: unit))
  }
  return sum.value
}

/// What a channel takes from the divergence of two inputs.
public struct DataProcessing: Equatable, Sendable {
  /// D(P ∥ Q) of the inputs.
  public let before: Double
  /// D of the outputs, at most as much: the data-processing inequality.
  public let after: Double
  /// before − after, as the average divergence of what the inputs are once the output is known: never negative,
  /// and 0 only where the output says all that tells P from Q. NaN where both are infinite.
  public let loss: Double
  /// The unit of all three.
  public let unit: InformationUnit
}

extension DataProcessing: CustomStringConvertible {
  public var description: String { "\(before) → \(after) \(unit), loss \(loss)" }
}

/// D(P ∥ Q) before and after a channel. Another number of inputs traps.
public func dataProcessing(
  of p: Categorical, from q: Categorical, through channel: Channel, in unit: InformationUnit = .nats
) -> DataProcessing {
  orTrap(try dataProcessing(validating: p, from: q, through: channel, in: unit))
}

/// As `dataProcessing(of:from:through:in:)`, throwing what that one traps with.
public func dataProcessing(
  validating p: Categorical, from q: Categorical, through channel: Channel, in unit: InformationUnit = .nats
) throws(ValidationError) -> DataProcessing {
  try requireSameLength(p.count, channel.inputCount)
  try requireSameLength(q.count, channel.inputCount)
  let first = channel.joint(with: p).marginal([1, 0]), second = channel.joint(with: q).marginal([1, 0])
  let chain = divergenceChain(of: first, from: second, in: unit)
  return DataProcessing(
    before: klDivergence(of: p, from: q, in: unit), after: chain[0],
    loss: chain[0] == .infinity ? .nan : chain[1], unit: unit)
}

/// Refuses channels of different shapes, and an input that is not theirs.
package func requireSameInputs(_ v: Channel, _ w: Channel, _ input: Categorical) throws(ValidationError) {
  try requireSameLength(v.inputCount, w.inputCount)
  try requireSameLength(v.outputCount, w.outputCount)
  try requireSameLength(input.count, v.inputCount)
}
