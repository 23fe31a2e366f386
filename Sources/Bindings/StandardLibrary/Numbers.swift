extension StandardLibrary {
  /// The numbers themselves, truth values and the type without values.
  static let numbers = #"""
    @representation("integer") struct Int: FixedWidthInteger, SignedInteger, Sendable {
      @intrinsic("int.add") static func + (a: Int, b: Int) -> Int
      @intrinsic("int.subtract") static func - (a: Int, b: Int) -> Int
      @intrinsic("int.multiply") static func * (a: Int, b: Int) -> Int
      @intrinsic("int.divide") static func / (a: Int, b: Int) -> Int
      @intrinsic("int.remainder") static func % (a: Int, b: Int) -> Int
      @intrinsic("int.negate") static prefix func - (a: Int) -> Int
      static prefix func + (a: Int) -> Int { a }
      @intrinsic("int.addWrapping") static func &+ (a: Int, b: Int) -> Int
      @intrinsic("int.subtractWrapping") static func &- (a: Int, b: Int) -> Int
      @intrinsic("int.multiplyWrapping") static func &* (a: Int, b: Int) -> Int
      @intrinsic("int.and") static func & (a: Int, b: Int) -> Int
      @intrinsic("int.or") static func | (a: Int, b: Int) -> Int
      @intrinsic("int.xor") static func ^ (a: Int, b: Int) -> Int
      @intrinsic("int.complement") static prefix func ~ (a: Int) -> Int
      @intrinsic("int.shiftLeft") static func << (a: Int, b: Int) -> Int
      @intrinsic("int.shiftRight") static func >> (a: Int, b: Int) -> Int
      static func << <R: BinaryInteger>(a: Int, b: R) -> Int { a << Int(clamping: b) }
      static func >> <R: BinaryInteger>(a: Int, b: R) -> Int { a >> Int(clamping: b) }
      static func &<< (a: Int, b: Int) -> Int { a << (b & 63) }
      static func &>> (a: Int, b: Int) -> Int { a >> (b & 63) }
      static func += (a: inout Int, b: Int) { a = a + b }
      static func -= (a: inout Int, b: Int) { a = a - b }
      static func *= (a: inout Int, b: Int) { a = a * b }
      static func /= (a: inout Int, b: Int) { a = a / b }
      static func %= (a: inout Int, b: Int) { a = a % b }
      static func &= (a: inout Int, b: Int) { a = a & b }
      static func |= (a: inout Int, b: Int) { a = a | b }
      static func ^= (a: inout Int, b: Int) { a = a ^ b }
      static func <<= (a: inout Int, b: Int) { a = a << b }
      static func >>= (a: inout Int, b: Int) { a = a >> b }
      @intrinsic("int.equal") static func == (a: Int, b: Int) -> Bool
      @intrinsic("int.notEqual") static func != (a: Int, b: Int) -> Bool
      @intrinsic("int.less") static func < (a: Int, b: Int) -> Bool
      @intrinsic("int.lessEqual") static func <= (a: Int, b: Int) -> Bool
      @intrinsic("int.greater") static func > (a: Int, b: Int) -> Bool
      @intrinsic("int.greaterEqual") static func >= (a: Int, b: Int) -> Bool
      init() { self = 0 }
      init(_ value: Int) { self = value }
      init(bitPattern: UInt) { self = bitPattern._value }
      init(integerLiteral value: Int) { self = value }
      @intrinsic("int.fromDouble") init(_ value: Double)
      init<T: BinaryInteger>(_ source: T) {
        precondition(source._isNegative() == (source._bits() < 0), "Not enough bits to represent the passed value")
        self = source._bits()
      }
      init<T: BinaryInteger>(truncatingIfNeeded source: T) { self = source._bits() }
      init<T: BinaryInteger>(clamping source: T) {
        self = source._isNegative() == (source._bits() < 0) ? source._bits() : Int.max
      }
      init?<T: BinaryInteger>(exactly source: T) {
        guard source._isNegative() == (source._bits() < 0) else { return nil }
        self = source._bits()
      }
      init<T: BinaryFloatingPoint>(_ source: T) { self = Int(source._double()) }
      init?<T: BinaryFloatingPoint>(exactly source: T) {
        guard let value = Int(exactly: source._double()) else { return nil }
        self = value
      }
      @intrinsic("int.exactly") init?(exactly value: Double)
      init?(_ text: String) {
        guard let value = Int._parsed(text, radix: 10) else { return nil }
        self = value
      }
      init?(_parsing text: String, _ radix: Int) {
        guard let value = Int._parsed(text, radix: radix) else { return nil }
        self = value
      }
      @intrinsic("int.parse") static func _parsed(_ text: String, radix: Int) -> Int?
      static var zero: Int { 0 }
      static var isSigned: Bool { true }
      static var max: Int { 9223372036854775807 }
      static var min: Int { -9223372036854775808 }
      static var bitWidth: Int { 64 }
      var bitWidth: Int { 64 }
      var magnitude: UInt { UInt(_value: self < 0 ? 0 &- self : self) }
      @intrinsic("describe") var description: String { get }
      @intrinsic("int.leadingZeros") var leadingZeroBitCount: Int { get }
      @intrinsic("int.trailingZeros") var trailingZeroBitCount: Int { get }
      @intrinsic("int.bitCount") var nonzeroBitCount: Int { get }
      func isMultiple(of other: Int) -> Bool { other == 0 ? self == 0 : other == -1 || self % other == 0 }
      func signum() -> Int { self > 0 ? 1 : self < 0 ? -1 : 0 }
      mutating func negate() { self = -self }
      func distance(to other: Int) -> Int { other - self }
      func advanced(by distance: Int) -> Int { self + distance }
      static func _step(after last: Int, _ start: Int, _ stride: Int, _ index: Int) -> Int? {
        let (next, isOver) = last.addingReportingOverflow(stride)
        return isOver ? nil : next
      }
      func addingReportingOverflow(_ other: Int) -> (partialValue: Int, overflow: Bool) {
        let sum = self &+ other
        return (partialValue: sum, overflow: (self ^ sum) & (other ^ sum) < 0)
      }
      func subtractingReportingOverflow(_ other: Int) -> (partialValue: Int, overflow: Bool) {
        let difference = self &- other
        return (partialValue: difference, overflow: (self ^ other) & (self ^ difference) < 0)
      }
      func multipliedReportingOverflow(by other: Int) -> (partialValue: Int, overflow: Bool) {
        let product = self &* other
        if self == 0 { return (partialValue: 0, overflow: false) }
        let isWrong = (self == -1 && other == Int.min) || (self != -1 && product / self != other)
        return (partialValue: product, overflow: isWrong)
      }
      func dividedReportingOverflow(by other: Int) -> (partialValue: Int, overflow: Bool) {
        if other == 0 || (other == -1 && self == Int.min) { return (partialValue: self, overflow: true) }
        return (partialValue: self / other, overflow: false)
      }
      func _bits() -> Int { self }
      func _isNegative() -> Bool { self < 0 }
      func _double() -> Double { Double(self) }

      /// The bits of a number in pieces of 64: no number here has more than one.
      struct Words: RandomAccessCollection {
        let _value: Int
        var startIndex: Int { 0 }
        var endIndex: Int { 1 }
        subscript(position: Int) -> UInt { UInt(bitPattern: _value) }
      }
    }

    @representation("double") struct Double: BinaryFloatingPoint, CustomStringConvertible, LosslessStringConvertible, Sendable {
      @intrinsic("double.add") static func + (a: Double, b: Double) -> Double
      @intrinsic("double.subtract") static func - (a: Double, b: Double) -> Double
      @intrinsic("double.multiply") static func * (a: Double, b: Double) -> Double
      @intrinsic("double.divide") static func / (a: Double, b: Double) -> Double
      @intrinsic("double.negate") static prefix func - (a: Double) -> Double
      static prefix func + (a: Double) -> Double { a }
      static func += (a: inout Double, b: Double) { a = a + b }
      static func -= (a: inout Double, b: Double) { a = a - b }
      static func *= (a: inout Double, b: Double) { a = a * b }
      static func /= (a: inout Double, b: Double) { a = a / b }
      @intrinsic("double.equal") static func == (a: Double, b: Double) -> Bool
      @intrinsic("double.notEqual") static func != (a: Double, b: Double) -> Bool
      @intrinsic("double.less") static func < (a: Double, b: Double) -> Bool
      @intrinsic("double.lessEqual") static func <= (a: Double, b: Double) -> Bool
      @intrinsic("double.greater") static func > (a: Double, b: Double) -> Bool
      @intrinsic("double.greaterEqual") static func >= (a: Double, b: Double) -> Bool
      init() { self = 0.0 }
      init(_ value: Double) { self = value }
      init(integerLiteral value: Int) { self = Double(value) }
      init(floatLiteral value: Double) { self = value }
      @intrinsic("double.fromInt") init(_ value: Int)
      init<T: BinaryInteger>(_ value: T) { self = value._double() }
      init<T: BinaryFloatingPoint>(_ value: T) { self = value._double() }
      init?<T: BinaryInteger>(exactly source: T) {
        let value = source._double()
        guard T(exactly: value) == source else { return nil }
        self = value
      }
      init?<T: BinaryFloatingPoint>(exactly source: T) { self = source._double() }
      init?(_ text: String) {
        guard let value = Double._parsed(text) else { return nil }
        self = value
      }
      init?<S: StringProtocol>(_ text: S) {
        guard let value = Double._parsed(text._string()) else { return nil }
        self = value
      }
      init(sign: FloatingPointSign, exponent: Int, significand: Double) {
        self = Double._scaled(sign == .minus ? -significand : significand, exponent)
      }
      init(signOf sign: Double, magnitudeOf magnitude: Double) {
        self = (sign.sign == .minus) == (magnitude.sign == .minus) ? magnitude : -magnitude
      }
      @intrinsic("double.scaled") static func _scaled(_ value: Double, _ exponent: Int) -> Double
      @intrinsic("double.parse") static func _parsed(_ text: String) -> Double?
      @intrinsic("double.fromBits") static func _fromBits(_ pattern: Int) -> Double
      @intrinsic("double.bits") func _pattern() -> Int
      var exponentBitPattern: UInt { UInt(_value: (_pattern() >> 52) & 0x7ff) }
      var significandBitPattern: UInt64 { UInt64(_value: _pattern() & 0xfffffffffffff) }
      var significandWidth: Int {
        if isZero || !isFinite { return -1 }
        let bits = _pattern() & 0xfffffffffffff
        let width = bits == 0 ? 0 : 52 - bits.trailingZeroBitCount
        return isSubnormal ? 63 - bits.leadingZeroBitCount - bits.trailingZeroBitCount : width
      }
      init(bitPattern: UInt64) { self = Double._fromBits(bitPattern._value) }
      var bitPattern: UInt64 { UInt64(_value: _pattern()) }
      static var zero: Double { 0.0 }
      static var pi: Double { 0x1.921fb54442d18p1 }
      static var infinity: Double { 0x1p1023 * 2.0 }
      static var nan: Double { Double._fromBits(0x7ff8000000000000) }
      static var greatestFiniteMagnitude: Double { 0x1.fffffffffffffp1023 }
      static var leastNormalMagnitude: Double { 0x1p-1022 }
      static var leastNonzeroMagnitude: Double { 0x1p-1074 }
      static var ulpOfOne: Double { 0x1p-52 }
      static var radix: Int { 2 }
      static var exponentBitCount: Int { 11 }
      static var significandBitCount: Int { 52 }
      static func maximum(_ a: Double, _ b: Double) -> Double { a >= b || b.isNaN ? a : b }
      static func minimum(_ a: Double, _ b: Double) -> Double { a <= b || b.isNaN ? a : b }
      static func maximumMagnitude(_ a: Double, _ b: Double) -> Double {
        if a.magnitude > b.magnitude || b.isNaN { return a }
        return a.magnitude == b.magnitude ? maximum(a, b) : b
      }
      static func minimumMagnitude(_ a: Double, _ b: Double) -> Double {
        if a.magnitude < b.magnitude || b.isNaN { return a }
        return a.magnitude == b.magnitude ? minimum(a, b) : b
      }
      @intrinsic("double.squareRoot") func squareRoot() -> Double
      mutating func formSquareRoot() { self = squareRoot() }
      @intrinsic("double.magnitude") var magnitude: Double { get }
      @intrinsic("double.ulp") var ulp: Double { get }
      @intrinsic("double.nextUp") var nextUp: Double { get }
      var nextDown: Double { -(-self).nextUp }
      @intrinsic("double.exponent") var exponent: Int { get }
      @intrinsic("double.significand") var significand: Double { get }
      var binade: Double {
        isZero ? self : isFinite ? Double(sign: sign, exponent: exponent, significand: 1.0) : Double.nan
      }
      @intrinsic("describe") var description: String { get }
      var debugDescription: String { description }
      var isNaN: Bool { self != self }
      var isSignalingNaN: Bool { false }
      var isCanonical: Bool { true }
      var isFinite: Bool { self - self == 0.0 }
      var isInfinite: Bool { self == Double.infinity || self == -Double.infinity }
      var isZero: Bool { self == 0.0 }
      var isNormal: Bool { isFinite && magnitude >= Double.leastNormalMagnitude }
      var isSubnormal: Bool { self != 0.0 && magnitude < Double.leastNormalMagnitude }
      var sign: FloatingPointSign { _pattern() < 0 ? .minus : .plus }
      var floatingPointClass: FloatingPointClassification {
        if isNaN { return .quietNaN }
        if isInfinite { return self > 0.0 ? .positiveInfinity : .negativeInfinity }
        if isZero { return sign == .plus ? .positiveZero : .negativeZero }
        if isSubnormal { return self > 0.0 ? .positiveSubnormal : .negativeSubnormal }
        return self > 0.0 ? .positiveNormal : .negativeNormal
      }
      @intrinsic("double.rounded") func rounded() -> Double
      @intrinsic("double.roundedToEven") func _roundedToEven() -> Double
      @intrinsic("double.floor") func _roundedDown() -> Double
      @intrinsic("double.ceiling") func _roundedUp() -> Double
      @intrinsic("double.truncated") func _roundedToZero() -> Double
      func rounded(_ rule: FloatingPointRoundingRule) -> Double {
        switch rule {
        case .toNearestOrAwayFromZero: return rounded()
        case .toNearestOrEven: return _roundedToEven()
        case .up: return _roundedUp()
        case .down: return _roundedDown()
        case .towardZero: return _roundedToZero()
        case .awayFromZero: return self < 0.0 ? _roundedDown() : _roundedUp()
        }
      }
      mutating func round() { self = rounded() }
      mutating func round(_ rule: FloatingPointRoundingRule) { self = rounded(rule) }
      mutating func negate() { self = -self }
      @intrinsic("double.truncatingRemainder") func truncatingRemainder(dividingBy other: Double) -> Double
      @intrinsic("double.remainder") func remainder(dividingBy other: Double) -> Double
      mutating func formRemainder(dividingBy other: Double) { self = remainder(dividingBy: other) }
      mutating func formTruncatingRemainder(dividingBy other: Double) {
        self = truncatingRemainder(dividingBy: other)
      }
      @intrinsic("double.addingProduct") func addingProduct(_ a: Double, _ b: Double) -> Double
      mutating func addProduct(_ a: Double, _ b: Double) { self = addingProduct(a, b) }
      func distance(to other: Double) -> Double { other - self }
      func advanced(by distance: Double) -> Double { self + distance }
      static func _step(after last: Double, _ start: Double, _ stride: Double, _ index: Int) -> Double? {
        start.addingProduct(Double(index), stride)
      }
      func isTotallyOrdered(belowOrEqualTo other: Double) -> Bool {
        let (a, b) = (_pattern(), other._pattern())
        return (a < 0 ? Int.max &- a : a) <= (b < 0 ? Int.max &- b : b)
      }
      func _double() -> Double { self }
    }

    @representation("boolean") struct Bool: Hashable, CustomStringConvertible, LosslessStringConvertible, ExpressibleByBooleanLiteral, Sendable {
      @intrinsic("bool.not") static prefix func ! (a: Bool) -> Bool
      static func && (a: Bool, b: @autoclosure () -> Bool) -> Bool { if a { b() } else { false } }
      static func || (a: Bool, b: @autoclosure () -> Bool) -> Bool { if a { true } else { b() } }
      @intrinsic("int.equal") static func == (a: Bool, b: Bool) -> Bool
      @intrinsic("int.notEqual") static func != (a: Bool, b: Bool) -> Bool
      init() { self = false }
      init(_ value: Bool) { self = value }
      init(booleanLiteral value: Bool) { self = value }
      init?(_ text: String) {
        if text == "true" { self = true } else if text == "false" { self = false } else { return nil }
      }
      mutating func toggle() { self = !self }
      @intrinsic("describe") var description: String { get }
    }
    /// What the keys of an empty dictionary literal are where nothing says it. There are no values of it here.
    @representation("uninhabited") enum AnyHashable: Hashable {}
    @representation("uninhabited") enum Never: Hashable, Comparable, Error, CustomStringConvertible {
      static func < (a: Never, b: Never) -> Bool { false }
      var description: String { "" }
    }

    """#
}
