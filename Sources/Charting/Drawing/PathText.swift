/// Writes path data with relative coordinates, which are short, from rounded places, which do not drift.
struct PathText {
  private(set) var text = ""
  private let unit: Double
  private let decimals: Int
  private var x = 0
  private var y = 0

  /// Places are rounded to so many decimals of a pixel: 1 or 2.
  init(decimals: Int = 2) {
    self.decimals = decimals
    unit = decimals == 1 ? 10 : 100
  }

  mutating func move(_ point: Point) {
    let (newX, newY) = rounded(point)
    text += "M" + pair(newX, newY)
    (x, y) = (newX, newY)
  }

  mutating func line(_ point: Point) {
    let (newX, newY) = rounded(point)
    if newX == x, newY == y { return }
    if newY == y {
      text += "h" + number(newX - x)
    } else if newX == x {
      text += "v" + number(newY - y)
    } else {
      text += "l" + pair(newX - x, newY - y)
    }
    (x, y) = (newX, newY)
  }

  mutating func curve(_ first: Point, _ second: Point, _ end: Point) {
    let (a, b, c) = (rounded(first), rounded(second), rounded(end))
    text += "c" + [a, b, c].map { pair($0.0 - x, $0.1 - y) }.reduce("") { joined($0, $1) }
    (x, y) = c
  }

  mutating func close() { text += "z" }

  /// A rectangle as a closed path.
  mutating func rectangle(_ box: Box) {
    move(Point(x: box.left, y: box.top))
    line(Point(x: box.right, y: box.top))
    line(Point(x: box.right, y: box.bottom))
    line(Point(x: box.left, y: box.bottom))
    close()
  }

  private func rounded(_ point: Point) -> (Int, Int) {
    (wholeNumber(point.x * unit), wholeNumber(point.y * unit))
  }

  private func pair(_ x: Int, _ y: Int) -> String { joined(number(x), number(y)) }

  /// Two numbers need a space between them unless the second brings its sign.
  private func joined(_ first: String, _ second: String) -> String {
    first.isEmpty || second.utf8.first == 0x2D ? first + second : first + " " + second
  }

  private func number(_ value: Int) -> String { decimalText(value, decimals: decimals) }
}

/// A place in pixels.
struct Point: Hashable, Sendable {
  var x: Double
  var y: Double
}

/// A number of pixels with two decimals at most, as short as it can be written.
func pixels(_ value: Double) -> String {
  decimalText(wholeNumber(value * 100), decimals: 2)
}

/// The nearest integer, kept small enough for every renderer; 0 for what is not a number.
private func wholeNumber(_ value: Double) -> Int {
  guard !value.isNaN else { return 0 }
  return Int(min(max(value, -1e7), 1e7).rounded())
}

/// An integer divided by 10 or 100: `-0.5` is `-.5`, `2.50` is `2.5`.
private func decimalText(_ value: Int, decimals: Int) -> String {
  let unit = decimals == 1 ? 10 : 100
  let magnitude = abs(value)
  let whole = magnitude / unit
  var fraction = String(magnitude % unit)
  if magnitude % unit == 0 { return (value < 0 ? "-" : "") + String(whole) }
  if decimals == 2, fraction.utf8.count == 1 { fraction = "0" + fraction }
  if fraction.utf8.last == 0x30 { fraction.removeLast() }
  return (value < 0 ? "-" : "") + (whole == 0 ? "" : String(whole)) + "." + fraction
}
