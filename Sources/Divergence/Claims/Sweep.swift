/// Cases drawn from one seeded generator, to check a property on.
public struct Sweep<Element> {
  /// The seed that the cases were drawn with.
  public let seed: Int
  /// The cases, in the order they were drawn.
  public let cases: [Element]

  /// How many cases there are.
  public var count: Int { cases.count }
}

extension Sweep: Sendable where Element: Sendable {}

/// `count` cases made one after the other from the generator named by `seed`. A negative count traps.
public func sweep<Element, Failure: Error>(
  seed: Int, count: Int, _ make: (inout SeededGenerator) throws(Failure) -> Element
) throws(Failure) -> Sweep<Element> {
  orTrap(try requireCount(count, "the count", in: 0...Int.max))
  var generator = SeededGenerator(seed: seed)
  var cases: [Element] = []
  for _ in 0..<count { cases.append(try make(&generator)) }
  return Sweep(seed: seed, cases: cases)
}
