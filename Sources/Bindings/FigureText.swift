/// The shortest text that reads back as the same double; a NaN has no sign.
func exact(_ value: Double) -> String { value.isNaN ? "nan" : value.description }

/// A number to two figures, `1.1e-16`, for how far something is off; halves go up.
func twoFigures(_ value: Double) -> String {
  guard value.isFinite, value != 0 else { return value == 0 ? "0" : exact(value) }
  let (digits, exponent) = decimal(value.magnitude)
  let padded = digits + [0, 0, 0]
  var figures = padded[0] * 10 + padded[1] + (padded[2] >= 5 ? 1 : 0)
  var power = exponent
  if figures == 100 { (figures, power) = (10, exponent + 1) }
  let sign = value < 0 ? "-" : ""
  if (-3..<5).contains(power) { return sign + plain(figures, power) }
  let fraction = figures % 10 == 0 ? "" : ".\(figures % 10)"
  return "\(sign)\(figures / 10)\(fraction)e\(power)"
}

/// Two figures, the first of them worth 10^power, without an exponent.
private func plain(_ figures: Int, _ power: Int) -> String {
  let trimmed = figures % 10 == 0 ? "\(figures / 10)" : "\(figures)"
  if power < 0 { return "0." + String(repeating: "0", count: -power - 1) + trimmed }
  if power == 0, trimmed.utf8.count == 2 { return "\(figures / 10).\(figures % 10)" }
  return trimmed + String(repeating: "0", count: power + 1 - trimmed.utf8.count)
}

/// The significant digits of a positive number, and the power of ten that the first of them is worth.
private func decimal(_ value: Double) -> (digits: [Int], exponent: Int) {
  let parts = value.description.split(separator: "e")
  var digits: [Int] = []
  var exponent = parts.count > 1 ? (Int(parts[1]) ?? 0) : 0
  var isFraction = false
  exponent -= 1
  for character in parts[0].utf8 {
    guard character != UInt8(ascii: ".") else {
      isFraction = true
      continue
    }
    let digit = Int(character) - Int(UInt8(ascii: "0"))
    if !digits.isEmpty || digit != 0 { digits.append(digit) }
    if !isFraction, !digits.isEmpty { exponent += 1 }
    if isFraction, digits.isEmpty { exponent -= 1 }
  }
  return (digits, exponent)
}

/// A library's text in which no NaN has a sign: on some machines Swift prints `-nan` for a computed one.
func withoutSignedNaN(_ text: String) -> String {
  let bytes = Array(text.utf8), signed = Array("-nan".utf8)
  guard bytes.count >= signed.count else { return text }
  var kept: [UInt8] = []
  for index in bytes.indices where !bytes[index...].starts(with: signed) { kept.append(bytes[index]) }
  return kept.count == bytes.count ? text : String(decoding: kept, as: UTF8.self)
}
