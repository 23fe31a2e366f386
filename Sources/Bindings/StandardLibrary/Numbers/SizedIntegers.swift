extension StandardLibrary {
  /// Integers of other widths and without a sign: each keeps its bits in one Int.
  static let sizedIntegers = #"""
    protocol _Word: FixedWidthInteger, ExpressibleByIntegerLiteral, Sendable where Stride == Int {
      var _value: Int { get }
      init(_value: Int)
    }
    extension _Word {
      static func == (a: Self, b: Self) -> Bool { a._value == b._value }
      static func & (a: Self, b: Self) -> Self { Self(_value: a._value & b._value) }
      static func | (a: Self, b: Self) -> Self { Self(_value: a._value | b._value) }
      static func ^ (a: Self, b: Self) -> Self { Self(_value: a._value ^ b._value) }
      static func += (a: inout Self, b: Self) { a = a + b }
      static func -= (a: inout Self, b: Self) { a = a - b }
      static func *= (a: inout Self, b: Self) { a = a * b }
      static func /= (a: inout Self, b: Self) { a = a / b }
      static func %= (a: inout Self, b: Self) { a = a % b }
      static func &= (a: inout Self, b: Self) { a = a & b }
      static func |= (a: inout Self, b: Self) { a = a | b }
      static func ^= (a: inout Self, b: Self) { a = a ^ b }
      init() { self.init(_value: 0) }
      var bitWidth: Int { Self.bitWidth }
      var trailingZeroBitCount: Int { _value == 0 ? Self.bitWidth : _value.trailingZeroBitCount }
      func hash(into hasher: inout Hasher) { hasher.combine(_value) }
      func _bits() -> Int { _value }
      func distance(to other: Self) -> Int { Int(other) - Int(self) }
      func advanced(by distance: Int) -> Self { Self(Int(self) + distance) }
      init?(_ text: String) { self.init(_parsing: text, 10) }
    }

    protocol _NarrowInteger: _Word {
      static var _low: Int { get }
      static var _high: Int { get }
    }
    extension _NarrowInteger {
      static func _step(after last: Self, _ start: Self, _ stride: Int, _ index: Int) -> Self? {
        if Self.isSigned, (last._value < 0) != (stride < 0) { return Self(last._value + stride) }
        let step = Self.isSigned ? Self(stride)._value : stride.signum() * Self(stride.magnitude)._value
        let (next, isOver) = last._value.addingReportingOverflow(step)
        return isOver ? nil : Self(exactly: next)
      }
      init(_checked value: Int) {
        precondition(value >= Self._low && value <= Self._high, "arithmetic overflow: \(value) is out of range")
        self.init(_value: value)
      }
      init(_wrapped value: Int) {
        let mask = Self.bitWidth == 64 ? -1 : (1 << Self.bitWidth) - 1
        let low = value & mask
        self.init(_value: Self.isSigned && low > Self._high ? low - (mask + 1) : low)
      }
      init(integerLiteral value: Int) { self.init(_checked: value) }
      init<T: BinaryInteger>(_ source: T) {
        precondition(
          source._isNegative() == (source._bits() < 0), "Not enough bits to represent the passed value")
        precondition(
          source._bits() >= Self._low && source._bits() <= Self._high,
          source._bits() < 0 && Self._low == 0
            ? "Negative value is not representable" : "Not enough bits to represent the passed value")
        self.init(_value: source._bits())
      }
      init<T: BinaryInteger>(truncatingIfNeeded source: T) { self.init(_wrapped: source._bits()) }
      init<T: BinaryInteger>(clamping source: T) {
        let bits = source._isNegative() == (source._bits() < 0) ? source._bits() : Int.max
        self.init(_value: bits < Self._low ? Self._low : bits > Self._high ? Self._high : bits)
      }
      init?<T: BinaryInteger>(exactly source: T) {
        guard source._isNegative() == (source._bits() < 0), source._bits() >= Self._low, source._bits() <= Self._high
        else { return nil }
        self.init(_value: source._bits())
      }
      init<T: BinaryFloatingPoint>(_ source: T) { self.init(Int(source._double())) }
      init?<T: BinaryFloatingPoint>(exactly source: T) {
        guard let value = Int(exactly: source._double()) else { return nil }
        self.init(exactly: value)
      }
      init?(_parsing text: String, _ radix: Int) {
        guard let value = Int(_parsing: text, radix) else { return nil }
        self.init(exactly: value)
      }
      static var min: Self { Self(_value: Self._low) }
      static var max: Self { Self(_value: Self._high) }
      static func < (a: Self, b: Self) -> Bool { a._value < b._value }
      static func <= (a: Self, b: Self) -> Bool { a._value <= b._value }
      static func > (a: Self, b: Self) -> Bool { a._value > b._value }
      static func >= (a: Self, b: Self) -> Bool { a._value >= b._value }
      static func + (a: Self, b: Self) -> Self { Self(_checked: a._value + b._value) }
      static func - (a: Self, b: Self) -> Self { Self(_checked: a._value - b._value) }
      static func * (a: Self, b: Self) -> Self { Self(_checked: a._value * b._value) }
      static func / (a: Self, b: Self) -> Self { Self(_checked: a._value / b._value) }
      static func % (a: Self, b: Self) -> Self { Self(_value: a._value % b._value) }
      static func &+ (a: Self, b: Self) -> Self { Self(_wrapped: a._value &+ b._value) }
      static func &- (a: Self, b: Self) -> Self { Self(_wrapped: a._value &- b._value) }
      static func &* (a: Self, b: Self) -> Self { Self(_wrapped: a._value &* b._value) }
      static prefix func ~ (a: Self) -> Self { Self(_wrapped: ~a._value) }
      static func << <R: BinaryInteger>(a: Self, b: R) -> Self {
        let distance = Int(clamping: b)
        return distance >= Self.bitWidth ? Self(_value: 0) : Self(_wrapped: a._value << distance)
      }
      static func >> <R: BinaryInteger>(a: Self, b: R) -> Self { Self(_wrapped: a._value >> Int(clamping: b)) }
      var nonzeroBitCount: Int { (_value & Self._mask).nonzeroBitCount }
      var leadingZeroBitCount: Int { (_value & Self._mask).leadingZeroBitCount - (64 - Self.bitWidth) }
      static var _mask: Int { Self.bitWidth == 64 ? -1 : (1 << Self.bitWidth) - 1 }
      func addingReportingOverflow(_ other: Self) -> (partialValue: Self, overflow: Bool) {
        let (sum, isOver) = _value.addingReportingOverflow(other._value)
        return (partialValue: Self(_wrapped: sum), overflow: isOver || sum < Self._low || sum > Self._high)
      }
      func subtractingReportingOverflow(_ other: Self) -> (partialValue: Self, overflow: Bool) {
        let (difference, isOver) = _value.subtractingReportingOverflow(other._value)
        return (
          partialValue: Self(_wrapped: difference),
          overflow: isOver || difference < Self._low || difference > Self._high
        )
      }
      func multipliedReportingOverflow(by other: Self) -> (partialValue: Self, overflow: Bool) {
        let (product, isOver) = _value.multipliedReportingOverflow(by: other._value)
        return (partialValue: Self(_wrapped: product), overflow: isOver || product < Self._low || product > Self._high)
      }
      var description: String { _value.description }
      func _isNegative() -> Bool { _value < 0 }
      func _double() -> Double { Double(_value) }
    }

    struct UInt8: _NarrowInteger, UnsignedInteger {
      let _value: Int
      static var _low: Int { 0 }
      static var _high: Int { 255 }
      static var bitWidth: Int { 8 }
      static var isSigned: Bool { false }
      var magnitude: UInt8 { self }
      init(bitPattern: Int8) { self.init(_wrapped: bitPattern._value) }
      init(ascii scalar: Unicode.Scalar) {
        precondition(scalar.isASCII, "Code point value does not fit into ASCII")
        _value = Int(scalar.value)
      }
      init(_value: Int) { self._value = _value }
    }
    struct UInt16: _NarrowInteger, UnsignedInteger {
      let _value: Int
      static var _low: Int { 0 }
      static var _high: Int { 65535 }
      static var bitWidth: Int { 16 }
      static var isSigned: Bool { false }
      var magnitude: UInt16 { self }
      init(bitPattern: Int16) { self.init(_wrapped: bitPattern._value) }
      init(_value: Int) { self._value = _value }
    }
    struct UInt32: _NarrowInteger, UnsignedInteger {
      let _value: Int
      static var _low: Int { 0 }
      static var _high: Int { 4294967295 }
      static var bitWidth: Int { 32 }
      static var isSigned: Bool { false }
      var magnitude: UInt32 { self }
      init(bitPattern: Int32) { self.init(_wrapped: bitPattern._value) }
      init(_ scalar: Unicode.Scalar) { self = scalar.value }
      init(_value: Int) { self._value = _value }
    }
    struct Int8: _NarrowInteger, SignedInteger {
      let _value: Int
      static var _low: Int { -128 }
      static var _high: Int { 127 }
      static var bitWidth: Int { 8 }
      static var isSigned: Bool { true }
      var magnitude: UInt8 { UInt8(_value: _value < 0 ? -_value : _value) }
      init(bitPattern: UInt8) { self.init(_wrapped: bitPattern._value) }
      init(_value: Int) { self._value = _value }
    }
    struct Int16: _NarrowInteger, SignedInteger {
      let _value: Int
      static var _low: Int { -32768 }
      static var _high: Int { 32767 }
      static var bitWidth: Int { 16 }
      static var isSigned: Bool { true }
      var magnitude: UInt16 { UInt16(_value: _value < 0 ? -_value : _value) }
      init(bitPattern: UInt16) { self.init(_wrapped: bitPattern._value) }
      init(_value: Int) { self._value = _value }
    }
    struct Int32: _NarrowInteger, SignedInteger {
      let _value: Int
      static var _low: Int { -2147483648 }
      static var _high: Int { 2147483647 }
      static var bitWidth: Int { 32 }
      static var isSigned: Bool { true }
      var magnitude: UInt32 { UInt32(_value: _value < 0 ? -_value : _value) }
      init(bitPattern: UInt32) { self.init(_wrapped: bitPattern._value) }
      init(_value: Int) { self._value = _value }
    }
    struct Int64: _NarrowInteger, SignedInteger {
      let _value: Int
      static var _low: Int { Int.min }
      static var _high: Int { Int.max }
      static var bitWidth: Int { 64 }
      static var isSigned: Bool { true }
      var magnitude: UInt64 { UInt64(_value: _value < 0 ? 0 &- _value : _value) }
      init(bitPattern: UInt64) { self.init(_wrapped: bitPattern._value) }
      init(_value: Int) { self._value = _value }
    }

    """#
}
