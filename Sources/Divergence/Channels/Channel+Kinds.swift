// The channels of the textbooks. A probability outside [0, 1] traps.
extension Channel {
  /// Two inputs, each exchanged for the other with a probability: capacity ln 2 − H(crossover).
  public static func binarySymmetric(crossover: Double) -> Channel {
    requireRate(crossover, "the crossover probability")
    return Channel(known: [
      row(rest(crossover), DoubleDouble(crossover)), row(DoubleDouble(crossover), rest(crossover)),
    ])
  }

  /// Two inputs, each lost with a probability; the third output says that one was. Capacity (1 − erasure)·ln 2.
  public static func binaryErasure(erasure: Double) -> Channel {
    requireRate(erasure, "the erasure probability")
    return Channel(known: [
      row(rest(erasure), .zero, DoubleDouble(erasure)), row(.zero, rest(erasure), DoubleDouble(erasure)),
    ])
  }

  /// Input 0 arrives safely, input 1 turns into 0 with a probability: the Z-channel.
  public static func zChannel(crossover: Double) -> Channel {
    requireRate(crossover, "the crossover probability")
    return Channel(known: [row(.one, .zero), row(DoubleDouble(crossover), rest(crossover))])
  }

  /// As many outputs as inputs, and each input arrives. Fewer than 1 traps.
  public static func noiseless(outcomes: Int) -> Channel {
    orTrap(try requireNotEmpty(outcomes, "a channel"))
    return Channel(known: (0..<outcomes).map { Categorical.certain($0, of: outcomes) })
  }

  private static func requireRate(_ value: Double, _ name: String) {
    orTrap(try requireProbability(value, name))
  }

  /// 1 − rate with what the subtraction rounds away, so that a row sums to 1 exactly.
  private static func rest(_ rate: Double) -> DoubleDouble { DoubleDouble(exactSumOf: 1, -rate) }

  private static func row(_ parts: DoubleDouble...) -> Categorical { Categorical(parts: parts) }
}
