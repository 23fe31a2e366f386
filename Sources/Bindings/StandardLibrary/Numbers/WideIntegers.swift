extension StandardLibrary {
  /// Integers without a sign that need every bit of the Int in which they are kept.
  static let wideIntegers = #"""
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
      func _divide(_ high: Self, _ low: Self) -> (Self, Self) {
        var (rest, quotient) = (high, low)
        for _ in 0..<64 {
          let isOver = rest >> 63 == 1
          rest = rest << 1 | quotient >> 63
          quotient <<= 1
          if isOver || rest >= self {
            rest = rest &- self
            quotient |= 1
          }
        }
        return (quotient, rest)
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
      typealias Magnitude = UInt
      let _value: Int
      init(bitPattern: Int) { self.init(_value: bitPattern) }
      init(_value: Int) { self._value = _value }
    }
    struct UInt64: _WideInteger, UnsignedInteger {
      typealias Magnitude = UInt64
      let _value: Int
      init(bitPattern: Int64) { self.init(_value: bitPattern._value) }
      init(_value: Int) { self._value = _value }
    }

    """#
}
