/// Writes path data with relative coordinates, which are short, from rounded places, which do not drift.
/// Places are rounded to a tenth of a pixel.
struct PathText {
  private var bytes: [UInt8] = []
  private var x = 0
  private var y = 0
  /// Where the figure began, and where it ends when it is closed.
  private var start = (x: 0, y: 0)
  /// The command that further numbers would repeat.
  private var command: UInt8 = 0

  var text: String { String(decoding: bytes, as: UTF8.self) }
  var isEmpty: Bool { bytes.isEmpty }

  mutating func move(_ point: Point) {
    let (newX, newY) = (tenths(point.x), tenths(point.y))
    if bytes.isEmpty {
      begin(0x4D)
      append(newX)
      append(newY)
    } else {
      begin(0x6D)
      append(newX - x)
      append(newY - y)
    }
    (x, y) = (newX, newY)
    start = (newX, newY)
    command = 0
  }

  mutating func line(_ point: Point) {
    let (newX, newY) = (tenths(point.x), tenths(point.y))
    if newX == x, newY == y { return }
    if newY == y {
      begin(0x68)
      append(newX - x)
    } else if newX == x {
      begin(0x76)
      append(newY - y)
    } else {
      begin(0x6C)
      append(newX - x)
      append(newY - y)
    }
    (x, y) = (newX, newY)
  }

  mutating func curve(_ first: Point, _ second: Point, _ end: Point) {
    begin(0x63)
    for point in [first, second, end] {
      append(tenths(point.x) - x)
      append(tenths(point.y) - y)
    }
    (x, y) = (tenths(end.x), tenths(end.y))
  }

  /// An arc of a circle to a point, clockwise or not.
  mutating func arc(radius: Double, to end: Point, isLarge: Bool, isClockwise: Bool) {
    begin(0x61)
    append(tenths(radius))
    append(tenths(radius))
    append(0)
    append(isLarge ? 10 : 0)
    append(isClockwise ? 10 : 0)
    append(tenths(end.x) - x)
    append(tenths(end.y) - y)
    (x, y) = (tenths(end.x), tenths(end.y))
  }

  /// A line of no length, which round or square ends make a dot.
  mutating func dot(_ point: Point) {
    move(point)
    bytes += [0x68, 0x30]
  }

  /// A circle around a point.
  mutating func circle(_ center: Point, radius: Double) {
    let r = max(tenths(radius), 1)
    move(Point(x: center.x - Double(r) / 10, y: center.y))
    for width in [2 * r, -2 * r] {
      begin(0x61)
      for number in [r, r, 0, 10, 0, width, 0] { append(number) }
    }
    close()
  }

  mutating func close() {
    bytes.append(0x7A)
    command = 0
    (x, y) = start
  }

  /// A rectangle as a closed path, its corners rounded.
  mutating func rectangle(_ box: Box, corner: Double = 0) {
    let radius = min(corner, box.width / 2, box.height / 2)
    guard radius >= 0.05 else { return plainRectangle(box) }
    move(Point(x: box.left + radius, y: box.top))
    let corners = [
      (Point(x: box.right - radius, y: box.top), Point(x: box.right, y: box.top + radius)),
      (Point(x: box.right, y: box.bottom - radius), Point(x: box.right - radius, y: box.bottom)),
      (Point(x: box.left + radius, y: box.bottom), Point(x: box.left, y: box.bottom - radius)),
      (Point(x: box.left, y: box.top + radius), Point(x: box.left + radius, y: box.top)),
    ]
    for (before, after) in corners {
      line(before)
      arc(radius: radius, to: after, isLarge: false, isClockwise: true)
    }
    close()
  }

  private mutating func plainRectangle(_ box: Box) {
    move(Point(x: box.left, y: box.top))
    line(Point(x: box.right, y: box.top))
    line(Point(x: box.right, y: box.bottom))
    line(Point(x: box.left, y: box.bottom))
    close()
  }

  // MARK: Bytes

  private mutating func begin(_ new: UInt8) {
    if new == command { return }
    bytes.append(new)
    command = new
    isFirst = true
  }

  private var isFirst = true

  /// A number of tenths; a space before it unless its sign or a command parts it from what stands before.
  private mutating func append(_ value: Int) {
    if value < 0 {
      bytes.append(0x2D)
    } else if !isFirst {
      bytes.append(0x20)
    }
    isFirst = false
    let magnitude = value.magnitude
    if magnitude >= 10 || magnitude == 0 { appendDigits(magnitude / 10) }
    let tenth = UInt8(truncatingIfNeeded: magnitude % 10)
    if tenth > 0 {
      bytes.append(0x2E)
      bytes.append(0x30 + tenth)
    }
  }

  private mutating func appendDigits(_ value: UInt) {
    if value >= 10 { appendDigits(value / 10) }
    bytes.append(0x30 + UInt8(truncatingIfNeeded: value % 10))
  }
}

/// A place in pixels.
struct Point: Hashable, Sendable {
  var x: Double
  var y: Double
}

/// A number of pixels with one decimal at most, as short as it can be written.
func pixels(_ value: Double) -> String { decimalText(tenths(value), unit: 10) }

/// A share with two decimals at most: `.35`.
func shareText(_ value: Double) -> String { decimalText(tenths(value * 10), unit: 100) }

/// The nearest number of tenths, kept small enough for every renderer; 0 for what is not a number.
func tenths(_ value: Double) -> Int {
  guard !value.isNaN else { return 0 }
  return Int((min(max(value, -1e6), 1e6) * 10).rounded())
}

private func decimalText(_ value: Int, unit: Int) -> String {
  let (whole, rest) = (abs(value) / unit, abs(value) % unit)
  let sign = value < 0 ? "-" : ""
  guard rest > 0 else { return sign + String(whole) }
  var fraction = String(rest + unit).dropFirst()
  while fraction.utf8.last == 0x30 { fraction.removeLast() }
  return sign + (whole == 0 ? "" : String(whole)) + "." + fraction
}
