extension StandardLibrary {
  /// Integers of other widths and without a sign: each keeps its bits in one Int.
  static let integers = #"""
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
      init(_ source: Self) { self = source }
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

    /// 64 bits without a sign: the upper half of the values lies below zero in the Int.
    protocol _WideInteger: _Word {}
    extension _WideInteger {
      static func _step(after last: Self, _ start: Self, _ stride: Int, _ index: Int) -> Self? {
        let step = Self(stride.magnitude)
        let (next, isOver) = stride < 0 ? last.subtractingReportingOverflow(step) : last.addingReportingOverflow(step)
        return isOver ? nil : next
      }
      static var bitWidth: Int { 64 }
      static var isSigned: Bool { false }
      static var min: Self { Self(_value: 0) }
      static var max: Self { Self(_value: -1) }
      var magnitude: Self { self }
      init(integerLiteral value: Int) {
        precondition(value >= 0, "Negative value is not representable")
        self.init(_value: value)
      }
      init(_ source: Self) { self = source }
      init<T: BinaryInteger>(_ source: T) {
        precondition(!source._isNegative(), "Negative value is not representable")
        self.init(_value: source._bits())
      }
      init<T: BinaryInteger>(truncatingIfNeeded source: T) { self.init(_value: source._bits()) }
      init<T: BinaryInteger>(clamping source: T) { self.init(_value: source._isNegative() ? 0 : source._bits()) }
      init?<T: BinaryInteger>(exactly source: T) {
        if source._isNegative() { return nil }
        self.init(_value: source._bits())
      }
      init<T: BinaryFloatingPoint>(_ source: T) {
        let value = source._double()
        precondition(
          value > -1.0 && value < 18446744073709551616.0,
          "Double value cannot be converted because the result is out of range")
        self.init(_value: value < 9223372036854775808.0 ? Int(value) : Int(value - 9223372036854775808.0) ^ Int.min)
      }
      init?<T: BinaryFloatingPoint>(exactly source: T) {
        let value = source._double()
        guard value > -1.0, value < 18446744073709551616.0, value.rounded(.towardZero) == value else { return nil }
        self.init(source)
      }
      init?(_parsing text: String, _ radix: Int) {
        var value = Self(_value: 0)
        let characters = text._collected()
        guard !characters.isEmpty, radix >= 2, radix <= 36 else { return nil }
        let start = characters[0] == "+" ? 1 : 0
        if start == characters.count { return nil }
        for index in start..<characters.count {
          guard let digit = Int._parsed(characters[index].description, radix: radix), digit >= 0 else { return nil }
          let (product, isOver) = value.multipliedReportingOverflow(by: Self(_value: radix))
          let (sum, isMore) = product.addingReportingOverflow(Self(_value: digit))
          if isOver || isMore { return nil }
          value = sum
        }
        self = value
      }
      static func < (a: Self, b: Self) -> Bool { (a._value ^ Int.min) < (b._value ^ Int.min) }
      static func <= (a: Self, b: Self) -> Bool { (a._value ^ Int.min) <= (b._value ^ Int.min) }
      static func > (a: Self, b: Self) -> Bool { (a._value ^ Int.min) > (b._value ^ Int.min) }
      static func >= (a: Self, b: Self) -> Bool { (a._value ^ Int.min) >= (b._value ^ Int.min) }
      static func + (a: Self, b: Self) -> Self {
        let sum = Self(_value: a._value &+ b._value)
        precondition(sum >= a, "arithmetic overflow")
        return sum
      }
      static func - (a: Self, b: Self) -> Self {
        precondition(a >= b, "arithmetic overflow")
        return Self(_value: a._value &- b._value)
      }
      static func * (a: Self, b: Self) -> Self {
        let (product, isOver) = a.multipliedReportingOverflow(by: b)
        precondition(!isOver, "arithmetic overflow")
        return product
      }
      static func / (a: Self, b: Self) -> Self { Self(_value: _quotient(a._value, b._value)) }
      static func % (a: Self, b: Self) -> Self {
        Self(_value: a._value &- _quotient(a._value, b._value) &* b._value)
      }
      static func _quotient(_ a: Int, _ b: Int) -> Int {
        if b < 0 { return (a ^ Int.min) >= (b ^ Int.min) ? 1 : 0 }
        if a >= 0 { return a / b }
        precondition(b != 0, "Division by zero")
        let quotient = (((a >> 1) & Int.max) / b) << 1
        let rest = a &- quotient &* b
        return quotient &+ ((rest ^ Int.min) >= (b ^ Int.min) ? 1 : 0)
      }
      static func &+ (a: Self, b: Self) -> Self { Self(_value: a._value &+ b._value) }
      static func &- (a: Self, b: Self) -> Self { Self(_value: a._value &- b._value) }
      static func &* (a: Self, b: Self) -> Self { Self(_value: a._value &* b._value) }
      static prefix func ~ (a: Self) -> Self { Self(_value: ~a._value) }
      static func << <R: BinaryInteger>(a: Self, b: R) -> Self {
        let distance = Int(clamping: b)
        return distance < 0 ? a >> (0 &- distance) : Self(_value: a._value << distance)
      }
      static func >> <R: BinaryInteger>(a: Self, b: R) -> Self {
        let distance = Int(clamping: b)
        if distance <= 0 { return distance == 0 ? a : a << (0 &- distance) }
        if distance >= 64 { return Self(_value: 0) }
        return Self(_value: (a._value >> distance) & ((1 << (64 - distance)) &- 1))
      }
      var nonzeroBitCount: Int { _value.nonzeroBitCount }
      var leadingZeroBitCount: Int { _value.leadingZeroBitCount }
      func addingReportingOverflow(_ other: Self) -> (partialValue: Self, overflow: Bool) {
        let sum = Self(_value: _value &+ other._value)
        return (partialValue: sum, overflow: sum < self)
      }
      func subtractingReportingOverflow(_ other: Self) -> (partialValue: Self, overflow: Bool) {
        (partialValue: Self(_value: _value &- other._value), overflow: self < other)
      }
      func multipliedReportingOverflow(by other: Self) -> (partialValue: Self, overflow: Bool) {
        let product = Self(_value: _value &* other._value)
        if _value == 0 { return (partialValue: product, overflow: false) }
        return (partialValue: product, overflow: product / self != other)
      }
      func multipliedFullWidth(by other: Self) -> (high: Self, low: Self) {
        let (a1, a0) = (self >> 32, self & Self(_value: 4294967295))
        let (b1, b0) = (other >> 32, other & Self(_value: 4294967295))
        let low = a0 &* b0
        let middle = a1 &* b0 &+ (low >> 32)
        let cross = a0 &* b1 &+ (middle & Self(_value: 4294967295))
        return (high: a1 &* b1 &+ (middle >> 32) &+ (cross >> 32), low: self &* other)
      }
      var description: String {
        if _value >= 0 { return _value.description }
        let quotient = Self._quotient(_value, 10)
        return quotient.description + (_value &- quotient &* 10).description
      }
      func distance(to other: Self) -> Int {
        self <= other ? Int(other - self) : -Int(self - other)
      }
      func advanced(by distance: Int) -> Self {
        distance < 0 ? self - Self(_value: 0 &- distance) : self + Self(_value: distance)
      }
      func _isNegative() -> Bool { false }
      func _double() -> Double {
        _value >= 0 ? Double(_value) : 2.0 * Double(((_value >> 1) & Int.max) | (_value & 1))
      }
    }
    struct UInt: _WideInteger, UnsignedInteger {
      let _value: Int
      init(bitPattern: Int) { self.init(_value: bitPattern) }
      init(_value: Int) { self._value = _value }
    }
    struct UInt64: _WideInteger, UnsignedInteger {
      let _value: Int
      init(bitPattern: Int64) { self.init(_value: bitPattern._value) }
      init(_value: Int) { self._value = _value }
    }

    """#
}
