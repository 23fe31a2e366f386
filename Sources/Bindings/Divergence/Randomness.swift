import Divergence
import Machine

extension SeededGenerator: HostBridged {
  public var hostDescription: String { "SeededGenerator" }
}

extension DivergenceLibrary {
  /// The generator, and what Swift's own types draw from one: the numbers are those that Swift's own
  /// algorithms give.
  static func addRandomness(to builder: inout LibraryBuilder) {
    builder.group(
      "@representation(\"host\") struct SeededGenerator: RandomNumberGenerator, Sendable", generatorMembers)
    builder.group("extension Int", drawnIntegers)
    builder.group("extension Double", drawnDoubles)
    builder.group(
      "extension Bool",
      [
        hostChanging("static func random(using generator: inout SeededGenerator) -> Bool") {
          (random: inout SeededGenerator) in Bool.random(using: &random)
        }
      ])
    builder.add(.swift(drawnElements))
  }

  private static var generatorMembers: [HostDeclaration] {
    [
      host("init(seed: Int)") { (seed: Int) in SeededGenerator(seed: seed) },
      hostChanging("mutating func _next() -> Int") { (random: inout SeededGenerator) in
        Int(truncatingIfNeeded: random.next())
      },
      .swift("mutating func next() -> UInt64 { UInt64(_value: _next()) }"),
      hostChanging("mutating func uniform() -> Double") { (random: inout SeededGenerator) in random.uniform()
      },
      hostChanging("mutating func uniform(_ low: Double, _ high: Double) -> Double") {
        (random: inout SeededGenerator, low: Double, high: Double) in random.uniform(low, high)
      },
      hostChanging("mutating func normal() -> Double") { (random: inout SeededGenerator) in random.normal() },
    ]
  }

  private static var drawnIntegers: [HostDeclaration] {
    [
      hostChanging("static func random(in range: Range<Int>, using generator: inout SeededGenerator) -> Int")
      {
        (random: inout SeededGenerator, range: Pair<Int, Int>) throws(Trap) in
        try requireElements(range.first < range.second)
        return Int.random(in: range.first..<range.second, using: &random)
      },
      hostChanging(
        "static func random(in range: ClosedRange<Int>, using generator: inout SeededGenerator) -> Int"
      ) {
        (random: inout SeededGenerator, range: Pair<Int, Int>) throws(Trap) in
        try requireElements(range.first <= range.second)
        return Int.random(in: range.first...range.second, using: &random)
      },
    ]
  }

  private static var drawnDoubles: [HostDeclaration] {
    [
      hostChanging(
        "static func random(in range: Range<Double>, using generator: inout SeededGenerator) -> Double"
      ) {
        (random: inout SeededGenerator, range: Pair<Double, Double>) throws(Trap) in
        try requireElements(range.first < range.second)
        try requireFiniteWidth(range.second - range.first)
        return Double.random(in: range.first..<range.second, using: &random)
      },
      hostChanging(
        "static func random(in range: ClosedRange<Double>, using generator: inout SeededGenerator) -> Double"
      ) { (random: inout SeededGenerator, range: Pair<Double, Double>) throws(Trap) in
        try requireElements(range.first <= range.second)
        try requireFiniteWidth(range.second - range.first)
        return Double.random(in: range.first...range.second, using: &random)
      },
    ]
  }

  private static func requireElements(_ hasElements: Bool) throws(Trap) {
    guard hasElements else { throw .precondition("Can't get random value with an empty range") }
  }

  private static func requireFiniteWidth(_ width: Double) throws(Trap) {
    guard width.isFinite else {
      throw .precondition("There is no uniform distribution on an infinite range")
    }
  }

  /// As Swift's collections draw, step by step.
  private static let drawnElements = """
    extension Array {
      func randomElement(using generator: inout SeededGenerator) -> Element? {
        isEmpty ? nil : self[Int.random(in: 0..<count, using: &generator)]
      }
      mutating func shuffle(using generator: inout SeededGenerator) {
        var amount = count
        var current = 0
        while amount > 1 {
          let distance = Int.random(in: 0..<amount, using: &generator)
          amount -= 1
          swapAt(current, current + distance)
          current += 1
        }
      }
      func shuffled(using generator: inout SeededGenerator) -> [Element] {
        var result = self
        result.shuffle(using: &generator)
        return result
      }
    }
    """
}
