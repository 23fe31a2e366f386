/// A double with a fixed number of digits after the decimal point, as C's `%.*f` prints it: the exact
/// binary value rounded to nearest, ties to even; `-0.00` keeps its sign; `inf`, `-inf` and `nan`.
///
/// `digits` is from 0 to 1100 (a double has at most 1074); another number traps.
public func fixedDecimal(_ value: Double, digits: Int) -> String {
  orTrap(try fixedDecimal(value, validatingDigits: digits))
}

/// As `fixedDecimal(_:digits:)`, throwing what that one traps with.
public func fixedDecimal(
  _ value: Double, validatingDigits digits: Int
) throws(ValidationError) -> String {
  try requireCount(digits, "the number of digits", in: 0...1100)
  if value.isNaN { return "nan" }
  let sign = value.sign == .minus ? "-" : ""
  if value.isInfinite { return sign + "inf" }
  let figures = decimalFigures(scaledMagnitude(value, digits), atLeast: digits + 1)
  guard digits > 0 else { return sign + figures }
  return sign + figures.dropLast(digits) + "." + figures.suffix(digits)
}

extension String.StringInterpolation {
  /// A number with a fixed number of digits after the point: `"\(x, digits: 4)"`.
  public mutating func appendInterpolation(_ value: Double, digits: Int) {
    appendLiteral(fixedDecimal(value, digits: digits))
  }

  /// Each element with a fixed number of digits after the point.
  public mutating func appendInterpolation(_ values: Vector, digits: Int) {
    let figures = values.map { fixedDecimal($0, digits: digits) }
    appendLiteral("[" + figures.joined(separator: ", ") + "]")
  }
}

/// |value|·10^digits, rounded to an integer.
private func scaledMagnitude(_ value: Double, _ digits: Int) -> BigNatural {
  let isNormal = value.exponentBitPattern > 0
  var scaled = BigNatural(value.significandBitPattern | (isNormal ? 1 << 52 : 0))
  let exponent = max(1, Int(value.exponentBitPattern)) - 1075
  for _ in 0..<(digits / 9) { scaled.multiply(by: 1_000_000_000) }
  for _ in 0..<(digits % 9) { scaled.multiply(by: 10) }
  if exponent > 0 { scaled.shiftLeft(by: exponent) }
  scaled.roundingShiftRight(by: -exponent)
  return scaled
}

/// The decimal figures of a number, with zeros in front up to a length.
private func decimalFigures(_ number: BigNatural, atLeast length: Int) -> String {
  var rest = number
  var figures: [UInt8] = []
  while !rest.isZero {
    var group = rest.divide(by: 1_000_000_000)
    for _ in 0..<9 {
      figures.append(UInt8(ascii: "0") + UInt8(group % 10))
      group /= 10
    }
  }
  while figures.last == UInt8(ascii: "0") { figures.removeLast() }
  while figures.count < length { figures.append(UInt8(ascii: "0")) }
  return String(decoding: Array(figures.reversed()), as: UTF8.self)
}
