extension StandardLibrary {
  /// Integers, floating-point numbers and truth values.
  static let numbers = """
    @representation("integer") struct Int: BinaryInteger, CustomStringConvertible {
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
      @intrinsic("int.fromDouble") init(_ value: Double)
      @intrinsic("int.exactly") init?(exactly value: Double)
      init?(_ text: String) {
        guard let value = Int._parsed(text, radix: 10) else { return nil }
        self = value
      }
      init?(_ text: String, radix: Int) {
        guard let value = Int._parsed(text, radix: radix) else { return nil }
        self = value
      }
      @intrinsic("int.parse") static func _parsed(_ text: String, radix: Int) -> Int?
      static var zero: Int { 0 }
      static var max: Int { 9223372036854775807 }
      static var min: Int { -9223372036854775808 }
      static var bitWidth: Int { 64 }
      var magnitude: Int { self < 0 ? -self : self }
      @intrinsic("describe") var description: String { get }
      @intrinsic("int.leadingZeros") var leadingZeroBitCount: Int { get }
      @intrinsic("int.trailingZeros") var trailingZeroBitCount: Int { get }
      @intrinsic("int.bitCount") var nonzeroBitCount: Int { get }
      func isMultiple(of other: Int) -> Bool { other == 0 ? self == 0 : self % other == 0 }
      func signum() -> Int { self > 0 ? 1 : self < 0 ? -1 : 0 }
      func quotientAndRemainder(dividingBy other: Int) -> (quotient: Int, remainder: Int) {
        (quotient: self / other, remainder: self % other)
      }
      mutating func negate() { self = -self }
      func distance(to other: Int) -> Int { other - self }
      func advanced(by distance: Int) -> Int { self + distance }
    }

    enum FloatingPointRoundingRule {
      case toNearestOrAwayFromZero, toNearestOrEven, up, down, towardZero, awayFromZero
    }

    @representation("double") struct Double: BinaryFloatingPoint, Hashable, CustomStringConvertible {
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
      @intrinsic("double.fromInt") init(_ value: Int)
      init?(_ text: String) {
        guard let value = Double._parsed(text) else { return nil }
        self = value
      }
      @intrinsic("double.parse") static func _parsed(_ text: String) -> Double?
      @intrinsic("double.fromBits") static func _bits(_ pattern: Int) -> Double
      static var zero: Double { 0.0 }
      static var pi: Double { 0x1.921fb54442d18p1 }
      static var infinity: Double { 0x1p1023 * 2.0 }
      static var nan: Double { Double._bits(0x7ff8000000000000) }
      static var greatestFiniteMagnitude: Double { 0x1.fffffffffffffp1023 }
      static var leastNormalMagnitude: Double { 0x1p-1022 }
      static var leastNonzeroMagnitude: Double { 0x1p-1074 }
      static var ulpOfOne: Double { 0x1p-52 }
      static func maximum(_ a: Double, _ b: Double) -> Double { a >= b || b.isNaN ? a : b }
      static func minimum(_ a: Double, _ b: Double) -> Double { a <= b || b.isNaN ? a : b }
      @intrinsic("double.squareRoot") func squareRoot() -> Double
      @intrinsic("double.magnitude") var magnitude: Double { get }
      @intrinsic("double.ulp") var ulp: Double { get }
      @intrinsic("double.nextUp") var nextUp: Double { get }
      var nextDown: Double { -(-self).nextUp }
      @intrinsic("double.exponent") var exponent: Int { get }
      @intrinsic("double.significand") var significand: Double { get }
      @intrinsic("describe") var description: String { get }
      var isNaN: Bool { self != self }
      var isFinite: Bool { self - self == 0.0 }
      var isInfinite: Bool { !isNaN && !isFinite }
      var isZero: Bool { self == 0.0 }
      var isNormal: Bool { isFinite && magnitude >= Double.leastNormalMagnitude }
      var sign: FloatingPointSign { self < 0.0 || (self == 0.0 && 1.0 / self < 0.0) ? .minus : .plus }
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
      mutating func negate() { self = -self }
      @intrinsic("double.truncatingRemainder") func truncatingRemainder(dividingBy other: Double) -> Double
      @intrinsic("double.remainder") func remainder(dividingBy other: Double) -> Double
      @intrinsic("double.addingProduct") func addingProduct(_ a: Double, _ b: Double) -> Double
      func distance(to other: Double) -> Double { other - self }
      func advanced(by distance: Double) -> Double { self + distance }
    }
    enum FloatingPointSign: Int { case plus, minus }

    @representation("boolean") struct Bool: Hashable, CustomStringConvertible {
      @intrinsic("bool.not") static prefix func ! (a: Bool) -> Bool
      @intrinsic("int.equal") static func == (a: Bool, b: Bool) -> Bool
      @intrinsic("int.notEqual") static func != (a: Bool, b: Bool) -> Bool
      init() { self = false }
      init(_ value: Bool) { self = value }
      init?(_ text: String) {
        if text == "true" { self = true } else if text == "false" { self = false } else { return nil }
      }
      mutating func toggle() { self = !self }
      @intrinsic("describe") var description: String { get }
    }
    @representation("uninhabited") enum Never {}

    """
}
