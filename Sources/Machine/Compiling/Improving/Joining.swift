/// Codes whose instructions are still as they were emitted. They are joined when all functions are known that they may
/// call, of which some stand in the place of their calls.
struct Joining {
  private var codes: [(code: Code, kept: Int)] = []
  /// The functions that may stand in the place of their calls, by their codes' numbers; those of earlier cells too.
  private var bodies: [Int: CallExpansion.Body] = [:]

  /// Adds a code; other functions read its registers below `kept` (`Liveness`). What is called has a number.
  mutating func add(_ code: Code, kept: Int, number: Int? = nil) {
    codes.append((code, kept))
    if let number { bodies[number] = CallExpansion.Body(code) }
  }

  /// Makes fewer instructions of many.
  mutating func join() {
    for (code, kept) in codes {
      CallExpansion.expand(code, bodies)
      JumpThreading.thread(&code.instructions)
      ProductSinking.sink(&code.instructions)
      let shape = code.shape
      code.baseCase = BaseCase(code.instructions, parameters: shape.result.words..<shape.captureStart.word)
      code.blockLoops = BlockLoop.join(&code.instructions, kept: kept)
      code.recurrences = Recurrence.join(&code.instructions, kept: kept)
      Pairing.pair(&code.instructions, kept: kept)
    }
    codes = []
  }
}
