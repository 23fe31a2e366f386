/// A whole number in decimal; what the standard library has goes through its protocols digit by digit.
struct Decimal {
  private let value: Int64
  /// How many bytes it takes.
  let count: Int

  init(_ value: Int64) {
    var count = value < 0 ? 2 : 1
    var rest = value.magnitude
    while rest > 9 { (rest, count) = (rest / 10, count + 1) }
    (self.value, self.count) = (value, count)
  }

  /// Writes its bytes, for which there is room.
  func write(to place: UnsafeMutablePointer<UInt8>) {
    var rest = value.magnitude
    var index = count
    repeat {
      index -= 1
      place[index] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10)
      rest /= 10
    } while rest > 0
    if value < 0 { place[0] = UInt8(ascii: "-") }
  }

  var text: String {
    String(unsafeUninitializedCapacity: count) { bytes in
      if let place = bytes.baseAddress { write(to: place) }
      return count
    }
  }
}
