/// A sequence of doubles with the arithmetic of a vector: operators work element by element.
///
/// Operands of different lengths are a mistake: nothing is broadcast but a single number.
public struct Vector: Sendable {
  /// Shared by copies, and by nobody else.
  var storage: VectorStorage

  /// The elements, in order, as an array.
  public var elements: [Double] { Array(storage.elements) }

  /// A vector of the elements of any sequence of doubles.
  public init(_ elements: some Sequence<Double>) { self.init(copying: Array(elements)) }

  /// `count` times the same value.
  public init(repeating value: Double, count: Int) {
    self = .made(count) { $0.initialize(repeating: value) }
  }

  /// A vector of the elements of an array.
  init(copying elements: [Double]) { self = elements.withUnsafeBufferPointer { .copied($0) } }

  /// A copy of every vector that has the storage.
  init(sharing storage: VectorStorage) { self.storage = storage }

  /// No elements.
  package static let empty = Vector(copying: [])
}

extension Vector: Equatable {
  public static func == (a: Vector, b: Vector) -> Bool {
    a.storage === b.storage
      || a.withUnsafeBufferPointer { a in b.withUnsafeBufferPointer { a.elementsEqual($0) } }
  }
}

extension Vector: ExpressibleByArrayLiteral {
  public init(arrayLiteral elements: Double...) { self.init(copying: elements) }
}

extension Vector: RandomAccessCollection, MutableCollection {
  public var startIndex: Int { 0 }
  public var endIndex: Int { storage.count }

  /// The element at a position from 0; a position outside traps, as in an array.
  public subscript(position: Int) -> Double {
    get {
      precondition(position >= 0 && position < storage.count, "Index out of range")
      return storage.start[position]
    }
    set {
      precondition(position >= 0 && position < storage.count, "Index out of range")
      makeUnique()
      storage.start[position] = newValue
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
  return .made(count) { points in
    for i in points.indices {
      points[i] = (start * Double(steps - i) + end * Double(i)) / Double(steps)
    }
    if count > 1 { points[steps] = end }
    points[0] = start
  }
}
