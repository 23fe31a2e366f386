import Divergence
import Machine

extension Vector: Reusable {
  public static var vacant: Vector { .empty }
  public var hostDescription: String { withoutSignedNaN(description) }
}

extension DivergenceLibrary {
  static func addVectors(to builder: inout LibraryBuilder) {
    builder.group(
      """
      @representation("host") struct Vector: RandomAccessCollection, MutableCollection, _PlainCollection, Equatable, Sendable, \
      ExpressibleByArrayLiteral, CustomStringConvertible
      """,
      vectorMembers)
    builder.group("extension Vector", vectorArithmetic)
    builder.group("extension Vector", vectorReductions)
    builder.group("extension Vector", scalarArithmetic)
    builder.add(spacing)
  }

  /// The points themselves are made, within the memory limit, by the plain form.
  private static var spacing: [HostDeclaration] {
    [
      host("func linspace(_ start: Double, _ end: Double, _ count: Int) -> Vector") {
        (start: Double, end: Double, count: Int, caller: Caller) throws(Trap) in
        try caller.reserve(doubles: count)
        return try unlessRefused { () throws(ValidationError) in try linspace(validating: start, end, count) }
      },
      host(
        "func Divergence_linspaceFault(_ start: Double, _ end: Double, _ count: Int) -> ValidationError?"
      ) {
        (start: Double, end: Double, count: Int) -> ValidationError? in
        do throws(ValidationError) {
          _ = try linspace(validating: start, end, min(count, 2))
          try requireCount(count, "the count", in: 1...100_000_000)
        } catch { return error }
        return nil
      },
      .swift(
        """
        func linspace(validating start: Double, _ end: Double, _ count: Int) throws -> Vector {
          if let error = Divergence_linspaceFault(start, end, count) { throw error }
          return linspace(start, end, count)
        }
        """),
    ]
  }

  private static var vectorMembers: [HostDeclaration] {
    [
      .swift("typealias Element = Double"),
      .swift("typealias Index = Int"),
      .swift("typealias ArrayLiteralElement = Double"),
      host("init(arrayLiteral elements: Double...)") { (elements: [Double]) in Vector(elements) },
      host("init(_ elements: Vector)") { (elements: Vector) in elements },
      host("init(_ elements: [Double])") { (elements: [Double]) in Vector(elements) },
      .swift("init<S: Sequence>(_ elements: S) where S.Element == Double { self = Vector(Array(elements)) }"),
      host("init(repeating value: Double, count: Int)") {
        (value: Double, count: Int, caller: Caller) throws(Trap) in
        guard count >= 0 else { throw .negativeCount(Int64(count)) }
        try caller.reserve(doubles: count)
        return Vector(repeating: value, count: count)
      },
      host("var elements: [Double] { get }") { (x: Vector) in x.elements },
      host("var _elements: [Double] { get }") { (x: Vector) in x.elements },
      .swift("func _collected() -> [Double] { elements }"),
      host("var count: Int { get }") { (x: Vector) in x.count },
      .swift("var isEmpty: Bool { count == 0 }"),
      .swift("var startIndex: Int { 0 }"),
      .swift("var endIndex: Int { count }"),
      .swift("var indices: Range<Int> { 0..<count }"),
      .swift("var first: Double? { isEmpty ? nil : self[0] }"),
      .swift("var last: Double? { isEmpty ? nil : self[count - 1] }"),
      .swift(
        "subscript(position: Int) -> Double { get { element(position) } set { setElement(position, newValue) } }"
      ),
      host("private func element(_ position: Int) -> Double") { (x: Vector, i: Int) throws(Trap) in
        try requireIndex(i, below: x.count)
        return x[i]
      },
      hostChanging("private mutating func setElement(_ position: Int, _ value: Double)") {
        (x: inout Vector, i: Int, value: Double) throws(Trap) in
        try requireIndex(i, below: x.count)
        x[i] = value
        return Nothing()
      },
      .swift("func makeIterator() -> IndexingIterator<[Double]> { elements.makeIterator() }"),
      host("var description: String { get }") { (x: Vector) in x.hostDescription },
      host("static func == (a: Vector, b: Vector) -> Bool") { (a: Vector, b: Vector) in a == b },
    ]
  }

  private static var vectorReductions: [HostDeclaration] {
    [
      host("func sum() -> Double") { (x: Vector) in x.sum() }.reducing(.sum),
      forms("func dot(_|validating other: Vector) -> Double") {
        (a: Vector, b: Vector) throws(ValidationError) in try a.dot(validating: b)
      }.reducing(.dot),
      reduction("func mean() -> Double") { $0.mean() }.reducing(.mean),
      reduction("func min() -> Double") { $0.min() },
      reduction("func max() -> Double") { $0.max() },
      reduction("func argmin() -> Int") { $0.argmin() },
      reduction("func argmax() -> Int") { $0.argmax() },
    ]
  }

  private static var vectorArithmetic: [HostDeclaration] {
    [
      combined("static func + (a: Vector, b: Vector) -> Vector", .sum),
      combined("static func - (a: Vector, b: Vector) -> Vector", .difference),
      combined("static func * (a: Vector, b: Vector) -> Vector", .product),
      combined("static func / (a: Vector, b: Vector) -> Vector", .quotient),
      elementwise("static prefix func - (a: Vector) -> Vector", .negative),
      .swift("static func += (a: inout Vector, b: Vector) { a = a + b }"),
      .swift("static func -= (a: inout Vector, b: Vector) { a = a - b }"),
      .swift("static func *= (a: inout Vector, b: Vector) { a = a * b }"),
      .swift("static func /= (a: inout Vector, b: Vector) { a = a / b }"),
    ]
  }

  private static var scalarArithmetic: [HostDeclaration] {
    [
      withNumber("static func + (a: Vector, b: Double) -> Vector", .sum),
      withNumber("static func - (a: Vector, b: Double) -> Vector", .difference),
      withNumber("static func * (a: Vector, b: Double) -> Vector", .product),
      withNumber("static func / (a: Vector, b: Double) -> Vector", .quotient),
      ofNumber("static func + (a: Double, b: Vector) -> Vector", .sum),
      ofNumber("static func - (a: Double, b: Vector) -> Vector", .difference),
      ofNumber("static func * (a: Double, b: Vector) -> Vector", .product),
      ofNumber("static func / (a: Double, b: Vector) -> Vector", .quotient),
      .swift("static func += (a: inout Vector, b: Double) { a = a + b }"),
      .swift("static func -= (a: inout Vector, b: Double) { a = a - b }"),
      .swift("static func *= (a: inout Vector, b: Double) { a = a * b }"),
      .swift("static func /= (a: inout Vector, b: Double) { a = a / b }"),
    ]
  }

  /// Of a vector that must have an element.
  private static func reduction<Value: Bridged>(
    _ text: String, _ reduce: @escaping (Vector) -> Value
  ) -> HostDeclaration {
    host(text) { (x: Vector) throws(ValidationError) in
      try requireNotEmpty(x.count, "the vector")
      return reduce(x)
    }
  }
}
