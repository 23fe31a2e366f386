import Markup

@testable import Charting

/// A text of a drawing and the rectangle that it takes, turned as it is.
struct PlacedText {
  let string: String
  let corners: [Point]

  /// All texts of a drawing.
  static func all(in drawing: Element) -> [PlacedText] { texts(drawing, anchor: "start") }

  private static func texts(_ element: Element, anchor: String) -> [PlacedText] {
    let anchor = element[attribute: "text-anchor"] ?? anchor
    if element.name == "text" { return [PlacedText(element, anchor)] }
    return element.children.flatMap { child -> [PlacedText] in
      guard case .element(let inner) = child else { return [] }
      return texts(inner, anchor: anchor)
    }
  }

  private init(_ element: Element, _ anchor: String) {
    string = element.children.map { $0.plainText }.joined()
    let classes = element[attribute: "class"] ?? ""
    let size = classes.contains("gc-heading") ? ChartStyle.titleSize : ChartStyle.textSize
    let isBold = classes.contains("gc-heading") || classes.contains("gc-bold")
    let width = isBold ? TextMetrics.boldWidth(string, size: size) : TextMetrics.width(string, size: size)
    let place = Point(x: number(element[attribute: "x"]), y: number(element[attribute: "y"]))
    let left = anchor == "end" ? place.x - width : anchor == "middle" ? place.x - width / 2 : place.x
    let box = [
      Point(x: left, y: place.y - size * 0.72), Point(x: left + width, y: place.y - size * 0.72),
      Point(x: left + width, y: place.y + size * 0.18), Point(x: left, y: place.y + size * 0.18),
    ]
    corners = PlacedText.turned(box, element[attribute: "transform"])
  }

  private static func turned(_ corners: [Point], _ transform: String?) -> [Point] {
    guard let transform, transform.hasPrefix("rotate(") else { return corners }
    let numbers = transform.dropFirst(7).dropLast().split(separator: " ").map { Double($0) ?? 0 }
    let direction = Angle.direction(turn: numbers[0] / 360)
    return corners.map { corner in
      let (x, y) = (corner.x - numbers[1], corner.y - numbers[2])
      return Point(
        x: numbers[1] + x * direction.x - y * direction.y, y: numbers[2] + x * direction.y + y * direction.x)
    }
  }

  func isInside(width: Double, height: Double) -> Bool {
    corners.allSatisfy { $0.x >= -0.5 && $0.x <= width + 0.5 && $0.y >= -0.5 && $0.y <= height + 0.5 }
  }

  /// Whether two turned rectangles have more than their rims in common: no direction of a side parts them.
  func overlaps(_ other: PlacedText) -> Bool {
    for rectangle in [corners, other.corners] {
      for (start, end) in [(rectangle[0], rectangle[1]), (rectangle[1], rectangle[2])] {
        let axis = Point(x: end.x - start.x, y: end.y - start.y)
        let (a, b) = (extent(corners, axis), extent(other.corners, axis))
        let length = (axis.x * axis.x + axis.y * axis.y).squareRoot()
        if a.high <= b.low + 0.5 * length || b.high <= a.low + 0.5 * length { return false }
      }
    }
    return true
  }

  private func extent(_ corners: [Point], _ axis: Point) -> (low: Double, high: Double) {
    let places = corners.map { $0.x * axis.x + $0.y * axis.y }
    return (places.min() ?? 0, places.max() ?? 0)
  }
}

private func number(_ text: String?) -> Double { text.flatMap { Double($0) } ?? .nan }
