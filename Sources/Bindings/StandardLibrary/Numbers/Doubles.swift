extension StandardLibrary {
  /// Numbers of double precision.
  static let doubles = #"""
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

    """#
}
