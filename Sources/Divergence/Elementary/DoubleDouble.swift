/// An unevaluated sum of two doubles, good for about 104 bits; for the few places where the last bit of
/// a result depends on more than a double holds.
///
/// No fused multiply-add: without hardware for it, it is a slow library call. Products are split instead
/// (Dekker 1971), which holds while |a| < 2⁹⁹⁶.
struct DoubleDouble: Sendable {
  let high: Double
  let low: Double

  init(_ value: Double) {
    high = value
    low = 0
  }

  /// high + low, already known not to overlap.
  init(high: Double, low: Double) {
    self.high = high
    self.low = low
  }

  /// a + b without error (Knuth's two-sum).
  @inline(__always)
  init(exactSumOf a: Double, _ b: Double) {
    high = a + b
    let bRounded = high - a
    low = (a - (high - bRounded)) + (b - bRounded)
  }

  /// a·b without error, within the range of doubles (Dekker's product).
  init(exactProductOf a: Double, _ b: Double) {
    let (aHigh, aLow) = Self.split(a)
    let (bHigh, bLow) = Self.split(b)
    high = a * b
    low = ((aHigh * bHigh - high) + aHigh * bLow + aLow * bHigh) + aLow * bLow
  }

  /// The sum rounded to a double.
  var value: Double { high + low }

  static func + (a: DoubleDouble, b: DoubleDouble) -> DoubleDouble {
    let sum = DoubleDouble(exactSumOf: a.high, b.high)
    return DoubleDouble(exactSumOf: sum.high, sum.low + (a.low + b.low))
  }

  static func * (a: DoubleDouble, b: DoubleDouble) -> DoubleDouble {
    let product = DoubleDouble(exactProductOf: a.high, b.high)
    return DoubleDouble(exactSumOf: product.high, product.low + (a.high * b.low + a.low * b.high))
  }

  static func / (a: DoubleDouble, b: DoubleDouble) -> DoubleDouble {
    let quotient = a.high / b.high
    let product = DoubleDouble(exactProductOf: quotient, b.high)
    let rest = (a.high - product.high) - product.low + (a.low - quotient * b.low)
    return DoubleDouble(exactSumOf: quotient, rest / b.high)
  }

  static let reciprocalOfLn2 = DoubleDouble(high: 0x1.71547652b82fep+0, low: 0x1.777d0ffda0d24p-56)
  static let reciprocalOfLn10 = DoubleDouble(high: 0x1.bcb7b1526e50ep-2, low: 0x1.95355baaafad3p-57)
  static let twoThirds = DoubleDouble(high: 0x1.5555555555555p-1, low: 0x1.5555555555555p-55)
  static let twoFifths = DoubleDouble(high: 0x1.999999999999ap-2, low: -0x1.999999999999ap-56)
  static let halfOfPi = DoubleDouble(high: 0x1.921fb54442d18p+0, low: 0x1.1a62633145c07p-54)

  private static func split(_ a: Double) -> (high: Double, low: Double) {
    let scaled = a * 0x1.0000002p27
    let high = scaled - (scaled - a)
    return (high, a - high)
  }
}
