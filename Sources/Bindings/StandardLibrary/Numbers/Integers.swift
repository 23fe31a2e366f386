extension StandardLibrary {
  /// The integers in which cells count.
  static let integers = #"""
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

    """#
}
