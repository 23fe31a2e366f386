import Divergence

/// What Swift itself gives for the text of a cell.
enum Outside {
  static func drawn() -> String {
    var random = SeededGenerator(seed: 7)
    return """
      \(Int.random(in: 1...6, using: &random))
      \(random.uniform(2, 3))
      \([1, 2, 3, 4, 5].shuffled(using: &random))

      """
  }
}
