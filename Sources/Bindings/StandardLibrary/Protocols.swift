extension StandardLibrary {
  /// What types promise each other. Every type conforms to `Any`.
  static let protocols = #"""
    protocol `Any` {}
    protocol Sendable {}
    protocol Error: Sendable {}
    protocol Equatable {
      static func == (a: Self, b: Self) -> Bool
    }
    extension Equatable {
      @intrinsic("notEqual") static func != (a: Self, b: Self) -> Bool
    }
    protocol Comparable: Equatable {
      static func < (a: Self, b: Self) -> Bool
      static func <= (a: Self, b: Self) -> Bool
      static func >= (a: Self, b: Self) -> Bool
      static func > (a: Self, b: Self) -> Bool
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
    protocol Hashable: Equatable {
      func hash(into hasher: inout Hasher)
    }
    struct Hasher {
      var _state: Int
      init() { _state = 0 }
      mutating func combine<H: Hashable>(_ value: H) { _mix(&_state, value) }
      func finalize() -> Int { _state }
    }
    @intrinsic("hash.combine") func _mix<T>(_ state: inout Int, _ value: T)
    enum _Synthesized {
      @intrinsic("equal") static func equal<T>(_ a: T, _ b: T) -> Bool
      @intrinsic("less") static func less<T>(_ a: T, _ b: T) -> Bool
      static func hash<T>(_ value: T, into hasher: inout Hasher) { _mix(&hasher._state, value) }
      @intrinsic("type.equal") static func areOne<T, U>(_ a: T.Type, _ b: U.Type) -> Bool
    }
    func ~= <T: Equatable>(pattern: T, value: T) -> Bool { pattern == value }

    protocol CustomStringConvertible {
      var description: String { get }
    }
    protocol CustomDebugStringConvertible {
      var debugDescription: String { get }
    }
    protocol LosslessStringConvertible: CustomStringConvertible {
      init?(_ description: String)
    }
    protocol TextOutputStream {
      mutating func write(_ string: String)
    }
    protocol CaseIterable {
      associatedtype AllCases: Collection = [Self] where AllCases.Element == Self
      static var allCases: AllCases { get }
    }
    protocol RawRepresentable<RawValue> {
      associatedtype RawValue
      init?(rawValue: RawValue)
      var rawValue: RawValue { get }
    }
    protocol Identifiable<ID> {
      associatedtype ID: Hashable
      var id: ID { get }
    }

    typealias IntegerLiteralType = Int
    typealias FloatLiteralType = Double
    typealias BooleanLiteralType = Bool
    typealias StringLiteralType = String
    protocol ExpressibleByIntegerLiteral {
      associatedtype IntegerLiteralType: ExpressibleByIntegerLiteral
      init(integerLiteral value: IntegerLiteralType)
    }
    protocol ExpressibleByFloatLiteral {
      associatedtype FloatLiteralType: ExpressibleByFloatLiteral
      init(floatLiteral value: FloatLiteralType)
    }
    protocol ExpressibleByBooleanLiteral {
      associatedtype BooleanLiteralType
      init(booleanLiteral value: BooleanLiteralType)
    }
    protocol ExpressibleByStringLiteral {
      associatedtype StringLiteralType
      init(stringLiteral value: StringLiteralType)
    }
    protocol ExpressibleByArrayLiteral {
      associatedtype ArrayLiteralElement
      init(arrayLiteral elements: ArrayLiteralElement...)
    }
    protocol ExpressibleByDictionaryLiteral {
      associatedtype Key
      associatedtype Value
      init(dictionaryLiteral elements: (Key, Value)...)
    }

    struct KeyPath<Root, Value>: CustomStringConvertible {
      let description: String
      let _get: (Root) -> Value
    }
    struct WritableKeyPath<Root, Value>: CustomStringConvertible {
      let description: String
      let _get: (Root) -> Value
      let _set: (inout Root, Value) -> Void
    }
    extension `Any` {
      subscript<Value>(keyPath path: KeyPath<Self, Value>) -> Value { path._get(self) }
      subscript<Value>(keyPath path: WritableKeyPath<Self, Value>) -> Value {
        get { path._get(self) }
        set { path._set(&self, newValue) }
      }
    }

    """#
}
