/// A decimal number as text shows it, `0.737`, by its digits: comparing them needs no arithmetic.
struct Numeral: Hashable {
  /// The digits before the point, without leading zeros.
  let whole: [UInt8]
  /// The digits behind it.
  let fraction: [UInt8]

  /// How many digits say something: leading zeros do not, but those behind the point do, `1.50`.
  var significantDigits: Int { (whole + fraction).drop { $0 == zero }.count }

  /// Whether this is another number rounded to this one's digits, or cut off there.
  func shows(_ other: Numeral) -> Bool {
    guard other.fraction.count >= fraction.count else { return false }
    let digits = other.whole + other.fraction.prefix(fraction.count)
    let next = other.fraction.dropFirst(fraction.count).first ?? zero
    return isSame(digits) || next >= zero + 5 && isSame(Numeral.successor(of: digits))
  }

  private func isSame(_ digits: [UInt8]) -> Bool {
    (whole + fraction).drop { $0 == zero }.elementsEqual(digits.drop { $0 == zero })
  }

  private static func successor(of digits: [UInt8]) -> [UInt8] {
    var digits = digits
    for index in digits.indices.reversed() {
      if digits[index] < zero + 9 {
        digits[index] += 1
        return digits
      }
      digits[index] = zero
    }
    return [zero + 1] + digits
  }

  /// The numerals with a point in a text, each with its place in the text's UTF-8. Digits of names, dates and versions
  /// are none, nor are numbers with an exponent.
  static func all(in text: String) -> [(numeral: Numeral, range: Range<Int>)] {
    let bytes = Array(text.utf8)
    var found: [(numeral: Numeral, range: Range<Int>)] = []
    var at = 0
    while at < bytes.count {
      guard isDigit(bytes[at]) else {
        at += 1
        continue
      }
      let start = at
      while at < bytes.count,
        isWord(bytes[at]) || bytes[at] == point && at + 1 < bytes.count && isDigit(bytes[at + 1])
      {
        at += 1
      }
      let isApart = start == 0 || !isWord(bytes[start - 1]) && bytes[start - 1] != point
      if isApart, let numeral = Numeral(bytes[start..<at]) { found.append((numeral, start..<at)) }
    }
    return found
  }

  /// Digits, one point, digits.
  private init?(_ bytes: ArraySlice<UInt8>) {
    let parts = bytes.split(separator: point, omittingEmptySubsequences: false)
    guard parts.count == 2, parts.allSatisfy({ !$0.isEmpty && $0.allSatisfy(Numeral.isDigit) }) else {
      return nil
    }
    whole = Array(parts[0].drop { $0 == zero })
    fraction = Array(parts[1])
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte >= zero && byte <= zero + 9 }

  private static func isWord(_ byte: UInt8) -> Bool {
    isDigit(byte) || (0x61...0x7A).contains(byte | 0x20) || byte == UInt8(ascii: "_") || byte >= 0x80
  }
}

private let zero = UInt8(ascii: "0")
private let point = UInt8(ascii: ".")
