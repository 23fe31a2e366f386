/// One double or four doubles side by side.
///
/// The kernels of `log` and `exp` are written once over this protocol, so that the scalar and the
/// four-lane functions run the same IEEE operations in the same order and give the same bits.
protocol Lanes {
  associatedtype Bits: LaneBits

  init(repeating value: Double)
  init(bits: Bits)
  var bits: Bits { get }

  static func + (a: Self, b: Self) -> Self
  static func - (a: Self, b: Self) -> Self
  static func * (a: Self, b: Self) -> Self
  static func / (a: Self, b: Self) -> Self

  /// What a function of one lane's bits makes of them all.
  static func each(_ bits: Bits, _ function: (UInt64) -> Double) -> Self

  /// The bits from 52 up as a number, the sign bit being 0.
  static func exponentField(of bits: Bits) -> Self

  /// Lane by lane `x < y ? a : b`; a lane with a NaN in `x` or `y` takes `b`.
  static func select(_ a: Self, _ b: Self, where x: Self, isBelow y: Self) -> Self

  /// Whether `low < x < high` in every lane; a NaN answers no.
  static func all(_ low: Self, isBelow x: Self, isBelow high: Self) -> Bool
}

/// The bit patterns of `Lanes`, with the few operations that the kernels need.
protocol LaneBits {
  init(repeating value: UInt64)
  static func &+ (a: Self, b: Self) -> Self
  static func &- (a: Self, b: Self) -> Self
  static func &<< (a: Self, b: Self) -> Self
  static func &>> (a: Self, b: Self) -> Self
  static func & (a: Self, b: Self) -> Self
  static func | (a: Self, b: Self) -> Self
}

extension UInt64: LaneBits {
  @inline(__always) init(repeating value: UInt64) { self = value }
}

extension SIMD4<UInt64>: LaneBits {}

extension Double: Lanes {
  @inline(__always) init(repeating value: Double) { self = value }
  @inline(__always) init(bits: UInt64) { self.init(bitPattern: bits) }
  @inline(__always) var bits: UInt64 { bitPattern }
  @inline(__always) static func each(_ bits: UInt64, _ function: (UInt64) -> Double) -> Double {
    function(bits)
  }
  @inline(__always) static func exponentField(of bits: UInt64) -> Double { Double(Int32(bits &>> 52)) }

  @inline(__always)
  static func select(_ a: Double, _ b: Double, where x: Double, isBelow y: Double) -> Double {
    x < y ? a : b
  }

  @inline(__always)
  static func all(_ low: Double, isBelow x: Double, isBelow high: Double) -> Bool {
    low < x && x < high
  }
}

extension SIMD4<Double>: Lanes {
  @inline(__always) init(bits: SIMD4<UInt64>) { self = unsafeBitCast(bits, to: SIMD4<Double>.self) }
  @inline(__always) var bits: SIMD4<UInt64> { unsafeBitCast(self, to: SIMD4<UInt64>.self) }

  @inline(__always)
  static func each(_ bits: SIMD4<UInt64>, _ function: (UInt64) -> Double) -> SIMD4<Double> {
    SIMD4(function(bits[0]), function(bits[1]), function(bits[2]), function(bits[3]))
  }

  // The upper halves of the lanes: shifts and conversions of 32 bits are vector instructions everywhere.
  @inline(__always)
  static func exponentField(of bits: SIMD4<UInt64>) -> SIMD4<Double> {
    let upper = unsafeBitCast(bits, to: SIMD8<Int32>.self).oddHalf
    return SIMD4<Double>(upper &>> 20)
  }

  @inline(__always)
  static func select(
    _ a: SIMD4<Double>, _ b: SIMD4<Double>, where x: SIMD4<Double>, isBelow y: SIMD4<Double>
  ) -> SIMD4<Double> {
    b.replacing(with: a, where: x .< y)
  }

  @inline(__always)
  static func all(
    _ low: SIMD4<Double>, isBelow x: SIMD4<Double>, isBelow high: SIMD4<Double>
  ) -> Bool {
    Swift.all((low .< x) .& (x .< high))
  }
}
