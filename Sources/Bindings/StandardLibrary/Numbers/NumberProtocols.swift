extension StandardLibrary {
  /// What numbers promise.
  static let numberProtocols = #"""
    protocol AdditiveArithmetic: Equatable {
      static var zero: Self { get }
      static func + (a: Self, b: Self) -> Self
      static func - (a: Self, b: Self) -> Self
      static func += (a: inout Self, b: Self)
      static func -= (a: inout Self, b: Self)
    }
    extension AdditiveArithmetic {
      static func += (a: inout Self, b: Self) { a = a + b }
      static func -= (a: inout Self, b: Self) { a = a - b }
      static prefix func + (a: Self) -> Self { a }
    }
    extension AdditiveArithmetic where Self: ExpressibleByIntegerLiteral {
      static var zero: Self { 0 }
    }
    protocol Numeric: AdditiveArithmetic, ExpressibleByIntegerLiteral {
      associatedtype Magnitude: Comparable, Numeric
      init?<T: BinaryInteger>(exactly source: T)
      var magnitude: Magnitude { get }
      static func * (a: Self, b: Self) -> Self
      static func *= (a: inout Self, b: Self)
    }
    protocol SignedNumeric: Numeric {
      static prefix func - (a: Self) -> Self
      mutating func negate()
    }
    extension SignedNumeric {
      static prefix func - (a: Self) -> Self {
        var result = a
        result.negate()
        return result
      }
      mutating func negate() { self = 0 - self }
    }
    protocol Strideable<Stride>: Comparable {
      associatedtype Stride: Comparable, SignedNumeric
      func distance(to other: Self) -> Stride
      func advanced(by distance: Stride) -> Self
      static func _step(after last: Self, _ start: Self, _ stride: Stride, _ index: Int) -> Self?
    }
    extension Strideable {
      static func < (a: Self, b: Self) -> Bool { 0 < a.distance(to: b) }
      static func == (a: Self, b: Self) -> Bool { a.distance(to: b) == 0 }
      static func _step(after last: Self, _ start: Self, _ stride: Stride, _ index: Int) -> Self? {
        last.advanced(by: stride)
      }
    }
    protocol BinaryInteger: Hashable, Numeric, CustomStringConvertible, Strideable where Magnitude: BinaryInteger {
      static var isSigned: Bool { get }
      init<T: BinaryInteger>(_ source: T)
      init<T: BinaryInteger>(truncatingIfNeeded source: T)
      init<T: BinaryInteger>(clamping source: T)
      init<T: BinaryFloatingPoint>(_ source: T)
      init?<T: BinaryFloatingPoint>(exactly source: T)
      var bitWidth: Int { get }
      var trailingZeroBitCount: Int { get }
      static func < (a: Self, b: Self) -> Bool
      static func / (a: Self, b: Self) -> Self
      static func /= (a: inout Self, b: Self)
      static func % (a: Self, b: Self) -> Self
      static func %= (a: inout Self, b: Self)
      static func & (a: Self, b: Self) -> Self
      static func &= (a: inout Self, b: Self)
      static func | (a: Self, b: Self) -> Self
      static func |= (a: inout Self, b: Self)
      static func ^ (a: Self, b: Self) -> Self
      static func ^= (a: inout Self, b: Self)
      static prefix func ~ (a: Self) -> Self
      static func << <R: BinaryInteger>(a: Self, b: R) -> Self
      static func >> <R: BinaryInteger>(a: Self, b: R) -> Self
      func quotientAndRemainder(dividingBy other: Self) -> (quotient: Self, remainder: Self)
      func isMultiple(of other: Self) -> Bool
      func signum() -> Self
      func _bits() -> Int
      func _isNegative() -> Bool
      func _double() -> Double
    }
    extension BinaryInteger {
      static func <<= <R: BinaryInteger>(a: inout Self, b: R) { a = a << b }
      static func >>= <R: BinaryInteger>(a: inout Self, b: R) { a = a >> b }
      func isMultiple(of other: Self) -> Bool { other == 0 ? self == 0 : self % other == 0 }
      func signum() -> Self { self > 0 ? 1 : self < 0 ? 0 - 1 : 0 }
      func quotientAndRemainder(dividingBy other: Self) -> (quotient: Self, remainder: Self) {
        (quotient: self / other, remainder: self % other)
      }
      var words: Int.Words { Int.Words(_value: _bits()) }
    }
    /// Below 0 where the second number is the greater one, 0 where both are equal.
    func _order<A: BinaryInteger, B: BinaryInteger>(_ a: A, _ b: B) -> Int {
      guard let b = A(exactly: b) else { return b._isNegative() ? 1 : -1 }
      return a < b ? -1 : a == b ? 0 : 1
    }
    func == <A: BinaryInteger, B: BinaryInteger>(a: A, b: B) -> Bool { _order(a, b) == 0 }
    func != <A: BinaryInteger, B: BinaryInteger>(a: A, b: B) -> Bool { _order(a, b) != 0 }
    func < <A: BinaryInteger, B: BinaryInteger>(a: A, b: B) -> Bool { _order(a, b) < 0 }
    func <= <A: BinaryInteger, B: BinaryInteger>(a: A, b: B) -> Bool { _order(a, b) <= 0 }
    func > <A: BinaryInteger, B: BinaryInteger>(a: A, b: B) -> Bool { _order(a, b) > 0 }
    func >= <A: BinaryInteger, B: BinaryInteger>(a: A, b: B) -> Bool { _order(a, b) >= 0 }
    protocol SignedInteger: BinaryInteger, SignedNumeric {}
    protocol UnsignedInteger: BinaryInteger {}
    protocol FixedWidthInteger: BinaryInteger, LosslessStringConvertible
    where Magnitude: FixedWidthInteger, Magnitude: UnsignedInteger {
      static var bitWidth: Int { get }
      static var max: Self { get }
      static var min: Self { get }
      init?(_parsing text: String, _ radix: Int)
      var nonzeroBitCount: Int { get }
      var leadingZeroBitCount: Int { get }
      static func &+ (a: Self, b: Self) -> Self
      static func &- (a: Self, b: Self) -> Self
      static func &* (a: Self, b: Self) -> Self
      func addingReportingOverflow(_ other: Self) -> (partialValue: Self, overflow: Bool)
      func subtractingReportingOverflow(_ other: Self) -> (partialValue: Self, overflow: Bool)
      func multipliedReportingOverflow(by other: Self) -> (partialValue: Self, overflow: Bool)
    }
    extension FixedWidthInteger {
      init?<S: StringProtocol>(_ text: S, radix: Int = 10) {
        precondition(radix >= 2 && radix <= 36, "Radix not in range 2...36")
        guard let value = Self(_parsing: text._string(), radix) else { return nil }
        self = value
      }
      func multipliedFullWidth(by other: Self) -> (high: Self, low: Magnitude) {
        if Self.bitWidth < 64 {
          let product = _bits() &* other._bits()
          return (high: Self(truncatingIfNeeded: product >> Self.bitWidth), low: Magnitude(truncatingIfNeeded: product))
        }
        let (high, low) = UInt64(truncatingIfNeeded: self).multipliedFullWidth(by: UInt64(truncatingIfNeeded: other))
        let below = (_isNegative() ? other._bits() : 0) &+ (other._isNegative() ? _bits() : 0)
        return (
          high: Self(truncatingIfNeeded: high._bits() &- below), low: Magnitude(truncatingIfNeeded: low)
        )
      }
      func dividingFullWidth(_ dividend: (high: Self, low: Magnitude)) -> (quotient: Self, remainder: Self) {
        precondition(self != 0, "Division by zero")
        let isNegative = dividend.high._isNegative()
        var (high, low) = (UInt64(truncatingIfNeeded: dividend.high), UInt64(truncatingIfNeeded: dividend.low))
        if Self.bitWidth < 64 {
          low |= high << UInt64(Self.bitWidth)
          high = isNegative ? UInt64.max : 0
        }
        if isNegative { (high, low) = (low == 0 ? ~high &+ 1 : ~high, ~low &+ 1) }
        let divisor = _isNegative() ? 0 &- UInt64(truncatingIfNeeded: self) : UInt64(truncatingIfNeeded: self)
        precondition(high < divisor, "Quotient is not representable")
        let (quotient, remainder) = divisor._divide(high, low)
        return (
          quotient: Self(_magnitude: quotient, isNegative: isNegative != _isNegative()),
          remainder: Self(_magnitude: remainder, isNegative: isNegative)
        )
      }
      init(_magnitude: UInt64, isNegative: Bool) {
        let value = Self(truncatingIfNeeded: isNegative ? 0 &- _magnitude : _magnitude)
        precondition(
          _magnitude == 0 || value._isNegative() == isNegative && UInt64(truncatingIfNeeded: value.magnitude) == _magnitude,
          "Quotient is not representable")
        self = value
      }
      static func &+= (a: inout Self, b: Self) { a = a &+ b }
      static func &-= (a: inout Self, b: Self) { a = a &- b }
      static func &*= (a: inout Self, b: Self) { a = a &* b }
      static func &<< (a: Self, b: Self) -> Self { a << (b & Self(Self.bitWidth - 1)) }
      static func &>> (a: Self, b: Self) -> Self { a >> (b & Self(Self.bitWidth - 1)) }
      static func &<<= (a: inout Self, b: Self) { a = a &<< b }
      static func &>>= (a: inout Self, b: Self) { a = a &>> b }
      init(bigEndian value: Self) { self = value.byteSwapped }
      init(littleEndian value: Self) { self = value }
      var bigEndian: Self { byteSwapped }
      var littleEndian: Self { self }
      var byteSwapped: Self {
        var (swapped, rest) = (0, _bits())
        for _ in 0..<(Self.bitWidth / 8) {
          swapped = swapped << 8 | rest & 255
          rest >>= 8
        }
        return Self(truncatingIfNeeded: swapped)
      }
      func dividedReportingOverflow(by other: Self) -> (partialValue: Self, overflow: Bool) {
        if other == 0 { return (partialValue: self, overflow: true) }
        let isOver = Self.isSigned && self == Self.min && other._bits() == -1
        return (partialValue: isOver ? self : self / other, overflow: isOver)
      }
      func remainderReportingOverflow(dividingBy other: Self) -> (partialValue: Self, overflow: Bool) {
        if other == 0 { return (partialValue: self, overflow: true) }
        let isOver = Self.isSigned && self == Self.min && other._bits() == -1
        return (partialValue: isOver ? 0 : self % other, overflow: isOver)
      }
    }
    enum FloatingPointRoundingRule {
      case toNearestOrAwayFromZero, toNearestOrEven, up, down, towardZero, awayFromZero
    }
    enum FloatingPointSign: Int { case plus, minus }
    enum FloatingPointClassification {
      case signalingNaN, quietNaN, negativeInfinity, negativeNormal, negativeSubnormal, negativeZero, positiveZero
      case positiveSubnormal, positiveNormal, positiveInfinity
    }
    protocol FloatingPoint: SignedNumeric, Strideable, Hashable where Magnitude == Self {
      init(sign: FloatingPointSign, exponent: Int, significand: Self)
      init(_ value: Int)
      init<T: BinaryInteger>(_ value: T)
      static var nan: Self { get }
      static var infinity: Self { get }
      static var pi: Self { get }
      static var greatestFiniteMagnitude: Self { get }
      static var leastNormalMagnitude: Self { get }
      static var leastNonzeroMagnitude: Self { get }
      static var ulpOfOne: Self { get }
      static func < (a: Self, b: Self) -> Bool
      static func / (a: Self, b: Self) -> Self
      static func /= (a: inout Self, b: Self)
      var ulp: Self { get }
      var sign: FloatingPointSign { get }
      var exponent: Int { get }
      var significand: Self { get }
      var nextUp: Self { get }
      var nextDown: Self { get }
      var isNormal: Bool { get }
      var isFinite: Bool { get }
      var isZero: Bool { get }
      var isSubnormal: Bool { get }
      var isInfinite: Bool { get }
      var isNaN: Bool { get }
      func remainder(dividingBy other: Self) -> Self
      func truncatingRemainder(dividingBy other: Self) -> Self
      func squareRoot() -> Self
      func addingProduct(_ a: Self, _ b: Self) -> Self
      func rounded() -> Self
      func rounded(_ rule: FloatingPointRoundingRule) -> Self
      mutating func round()
      mutating func round(_ rule: FloatingPointRoundingRule)
    }
    extension FloatingPoint {
      func isEqual(to other: Self) -> Bool { self == other }
      func isLess(than other: Self) -> Bool { self < other }
      func isLessThanOrEqualTo(_ other: Self) -> Bool { self <= other }
    }
    protocol BinaryFloatingPoint: FloatingPoint, ExpressibleByFloatLiteral {
      init(_ value: Double)
      init<T: BinaryFloatingPoint>(_ value: T)
      func _double() -> Double
    }

    """#
}
