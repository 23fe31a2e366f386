// What a categorical distribution can be made from besides its probabilities.
extension Categorical {
  /// Weights, divided by their sum. Negative or infinite weights, or none above 0, trap.
  public init(weights: some Sequence<Double>) {
    self = orTrap(try Categorical(validatingWeights: weights))
  }

  /// As `init(weights:)`, throwing what that one traps with.
  public init(validatingWeights weights: some Sequence<Double>) throws(ValidationError) {
    let vector = Vector(weights)
    try requireNotEmpty(vector.count, "a distribution")
    for (index, value) in vector.enumerated() {
      guard value >= 0, value < .infinity else { throw .invalidWeight(value, index: index) }
    }
    let largest = vector.max()
    guard largest > 0 else { throw .noMass }
    // A power of two leaves the weights exact, and keeps their sum and its products within range.
    let scaled = largest > 0x1p800 ? vector * 0x1p-300 : (largest < 0x1p-800 ? vector * 0x1p800 : vector)
    let total = exactTotal(of: scaled)
    self.init(known: scaled / total.value, from: .weights(scaled, total: total))
  }

  /// How often each outcome was seen, divided by how many there were: the empirical distribution. A negative
  /// count, or none above 0, traps.
  public init(counts: some Sequence<Int>) {
    self = orTrap(try Categorical(validatingCounts: counts))
  }

  /// As `init(counts:)`, throwing what that one traps with.
  public init(validatingCounts counts: some Sequence<Int>) throws(ValidationError) {
    try self.init(validatingWeights: counts.map { Double($0) })
  }

  /// Softmax: probabilities in proportion to e to each logit. NaN, +∞, or −∞ alone trap.
  public init(logits: some Sequence<Double>) {
    self = orTrap(try Categorical(validatingLogits: logits))
  }

  /// As `init(logits:)`, throwing what that one traps with.
  public init(validatingLogits logits: some Sequence<Double>) throws(ValidationError) {
    let softmax = try Softmax(validating: Vector(logits))
    self.init(known: softmax.probabilities, from: .logits(softmax))
  }

  /// Natural logarithms of probabilities, as they are: NaN, a value above 0 by more than rounding, or
  /// probabilities whose sum is off 1 trap.
  public init(logProbabilities: some Sequence<Double>) {
    self = orTrap(try Categorical(validatingLogProbabilities: logProbabilities))
  }

  /// As `init(logProbabilities:)`, throwing what that one traps with.
  public init(validatingLogProbabilities logs: some Sequence<Double>) throws(ValidationError) {
    let logs = Vector(logs)
    try requireNotEmpty(logs.count, "a distribution")
    if let index = logs.firstIndex(where: { !($0 < .infinity) }) {
      throw .invalidLogit(logs[index], index: index)
    }
    let probabilities = exp(logs)
    try requireProbabilities(probabilities)
    self.init(known: probabilities, from: .logProbabilities(logs))
  }

  /// High and low parts of probabilities that are known in double-double and sum to 1.
  init(parts: [DoubleDouble]) {
    let low = parts.map { $0.low }
    self.init(
      known: Vector(copying: parts.map { $0.high }),
      from: low.contains { $0 != 0 } ? .parts(low: Vector(copying: low)) : .probabilities)
  }
}

/// The sum in double-double.
func exactTotal(of x: Vector) -> DoubleDouble {
  var total = DoubleDouble.zero
  for value in x { total = total + value }
  return total
}
