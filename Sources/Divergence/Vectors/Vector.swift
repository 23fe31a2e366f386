/// A sequence of doubles with the arithmetic of a vector: operators work element by element.
///
/// Operands of different lengths are a mistake: nothing is broadcast but a single number.
public struct Vector: Sendable {
  /// Shared by copies, and by nobody else.
  var storage: VectorStorage

  /// The elements, in order.
  public var elements: [Double] { storage.elements }

  /// A vector of the elements of any sequence of doubles.
  public init(_ elements: some Sequence<Double>) { self.init(adopting: Array(elements)) }

  /// `count` times the same value.
  public init(repeating value: Double, count: Int) {
    self.init(adopting: Array(repeating: value, count: count))
  }

  /// A vector that takes an array over as it is.
  init(adopting elements: [Double]) { storage = VectorStorage(elements) }

  /// A copy of every vector that has the storage.
  init(sharing storage: VectorStorage) { self.storage = storage }

  /// No elements.
  package static let empty = Vector(adopting: [])
}

extension Vector: Equatable {
  public static func == (a: Vector, b: Vector) -> Bool { a.elements == b.elements }
}

extension Vector: ExpressibleByArrayLiteral {
  public init(arrayLiteral elements: Double...) { self.init(adopting: elements) }
}

extension Vector: RandomAccessCollection, MutableCollection {
  public var startIndex: Int { 0 }
  public var endIndex: Int { storage.elements.count }

  /// The element at a position from 0; a position outside traps, as in an array.
  public subscript(position: Int) -> Double {
    get { storage.elements[position] }
    set {
      makeUnique()
      storage.elements[position] = newValue
    }
  }
}

extension Vector: CustomStringConvertible {
  /// The elements as an array prints them: `[1.0, 2.5]`.
  public var description: String { "[" + elements.map { "\($0)" }.joined(separator: ", ") + "]" }
}

/// `count` numbers evenly spaced from `start` to `end`, both included; one number is `start` alone.
///
/// Number i is (start·(n − 1 − i) + end·i)/(n − 1), so that a range symmetric about 0 gives numbers that
/// are exactly symmetric, and the ends are exact. A count below 1 or an infinite end traps.
public func linspace(_ start: Double, _ end: Double, _ count: Int) -> Vector {
  orTrap(try linspace(validating: start, end, count))
}

/// As `linspace(_:_:_:)`, throwing what that one traps with.
public func linspace(
  validating start: Double, _ end: Double, _ count: Int
) throws(ValidationError) -> Vector {
  try requireFinite(start, "the start")
  try requireFinite(end, "the end")
  try requireCount(count, "the count", in: 1...100_000_000)
  let steps = count - 1
  return Vector(
    adopting: (0..<count).map { i in
      if i == 0 { return start }
      if i == steps { return end }
      return (start * Double(steps - i) + end * Double(i)) / Double(steps)
    })
}
