extension StandardLibrary {
  /// What types promise each other.
  static let protocols = """
    protocol Equatable {
      static func == (a: Self, b: Self) -> Bool
    }
    extension Equatable {
      @intrinsic("notEqual") static func != (a: Self, b: Self) -> Bool
    }
    protocol Comparable: Equatable {
      static func < (a: Self, b: Self) -> Bool
    }
    extension Comparable {
      static func > (a: Self, b: Self) -> Bool { b < a }
      static func <= (a: Self, b: Self) -> Bool { !(b < a) }
      static func >= (a: Self, b: Self) -> Bool { !(a < b) }
      static func ..< (a: Self, b: Self) -> Range<Self> {
        precondition(a <= b, "Range requires lowerBound <= upperBound")
        return Range(uncheckedBounds: (lower: a, upper: b))
      }
      static func ... (a: Self, b: Self) -> ClosedRange<Self> {
        precondition(a <= b, "Range requires lowerBound <= upperBound")
        return ClosedRange(uncheckedBounds: (lower: a, upper: b))
      }
      static postfix func ... (a: Self) -> PartialRangeFrom<Self> { PartialRangeFrom(a) }
      static prefix func ... (a: Self) -> PartialRangeThrough<Self> { PartialRangeThrough(a) }
      static prefix func ..< (a: Self) -> PartialRangeUpTo<Self> { PartialRangeUpTo(a) }
    }
    protocol Hashable: Equatable {}
    protocol CustomStringConvertible {
      var description: String { get }
    }
    protocol CaseIterable {}
    protocol Error {}
    protocol AdditiveArithmetic: Equatable {
      static var zero: Self { get }
      static func + (a: Self, b: Self) -> Self
      static func - (a: Self, b: Self) -> Self
      static func += (a: inout Self, b: Self)
      static func -= (a: inout Self, b: Self)
    }
    protocol Numeric: AdditiveArithmetic {
      static func * (a: Self, b: Self) -> Self
      static func *= (a: inout Self, b: Self)
    }
    protocol SignedNumeric: Numeric {
      static prefix func - (a: Self) -> Self
    }
    protocol FloatingPoint: SignedNumeric, Comparable {
      static func / (a: Self, b: Self) -> Self
      static func /= (a: inout Self, b: Self)
      func squareRoot() -> Self
    }
    protocol BinaryFloatingPoint: FloatingPoint {
      init(_ value: Int)
    }
    protocol BinaryInteger: SignedNumeric, Comparable, Hashable {
      static func / (a: Self, b: Self) -> Self
      static func % (a: Self, b: Self) -> Self
    }
    protocol IteratorProtocol {
      associatedtype Element
      mutating func next() -> Element?
    }
    protocol ExpressibleByArrayLiteral {
      associatedtype ArrayLiteralElement
    }
    func ~= <T: Equatable>(pattern: T, value: T) -> Bool { pattern == value }
    enum _Synthesized {
      @intrinsic("equal") static func equal<T>(_ a: T, _ b: T) -> Bool
    }
    func < <A: Comparable, B: Comparable>(_ a: (A, B), _ b: (A, B)) -> Bool {
      if a.0 != b.0 { return a.0 < b.0 }
      return a.1 < b.1
    }
    func > <A: Comparable, B: Comparable>(_ a: (A, B), _ b: (A, B)) -> Bool { b < a }
    func <= <A: Comparable, B: Comparable>(_ a: (A, B), _ b: (A, B)) -> Bool { !(b < a) }
    func >= <A: Comparable, B: Comparable>(_ a: (A, B), _ b: (A, B)) -> Bool { !(a < b) }
    func < <A: Comparable, B: Comparable, C: Comparable>(_ a: (A, B, C), _ b: (A, B, C)) -> Bool {
      if a.0 != b.0 { return a.0 < b.0 }
      if a.1 != b.1 { return a.1 < b.1 }
      return a.2 < b.2
    }
    func > <A: Comparable, B: Comparable, C: Comparable>(_ a: (A, B, C), _ b: (A, B, C)) -> Bool { b < a }
    func <= <A: Comparable, B: Comparable, C: Comparable>(_ a: (A, B, C), _ b: (A, B, C)) -> Bool { !(b < a) }
    func >= <A: Comparable, B: Comparable, C: Comparable>(_ a: (A, B, C), _ b: (A, B, C)) -> Bool { !(a < b) }
    func < <A: Comparable, B: Comparable, C: Comparable, D: Comparable>(_ a: (A, B, C, D), _ b: (A, B, C, D)) -> Bool {
      if a.0 != b.0 { return a.0 < b.0 }
      if a.1 != b.1 { return a.1 < b.1 }
      if a.2 != b.2 { return a.2 < b.2 }
      return a.3 < b.3
    }
    func > <A: Comparable, B: Comparable, C: Comparable, D: Comparable>(_ a: (A, B, C, D), _ b: (A, B, C, D)) -> Bool { b < a }
    func <= <A: Comparable, B: Comparable, C: Comparable, D: Comparable>(_ a: (A, B, C, D), _ b: (A, B, C, D)) -> Bool { !(b < a) }
    func >= <A: Comparable, B: Comparable, C: Comparable, D: Comparable>(_ a: (A, B, C, D), _ b: (A, B, C, D)) -> Bool { !(a < b) }
    func max<T: Comparable>(_ a: T, _ b: T) -> T { b >= a ? b : a }
    func min<T: Comparable>(_ a: T, _ b: T) -> T { b < a ? b : a }
    func max<T: Comparable>(_ a: T, _ b: T, _ c: T) -> T { max(max(a, b), c) }
    func min<T: Comparable>(_ a: T, _ b: T, _ c: T) -> T { min(min(a, b), c) }
    func abs<T: SignedNumeric & Comparable>(_ x: T) -> T { x < x - x ? -x : x }
    func swap<T>(_ a: inout T, _ b: inout T) { let c = a; a = b; b = c }

    """
}
