/// A rectangle in pixels.
struct Box: Hashable {
  var left: Double
  var top: Double
  var right: Double
  var bottom: Double

  var width: Double { right - left }
  var height: Double { bottom - top }
  var middle: Point { Point(x: (left + right) / 2, y: (top + bottom) / 2) }

  func overlaps(_ other: Box) -> Bool {
    left < other.right && other.left < right && top < other.bottom && other.top < bottom
  }

  func contains(_ point: Point) -> Bool {
    left <= point.x && point.x <= right && top <= point.y && point.y <= bottom
  }

  func contains(_ other: Box) -> Bool {
    left <= other.left && other.right <= right && top <= other.top && other.bottom <= bottom
  }

  func grown(by room: Double) -> Box {
    Box(left: left - room, top: top - room, right: right + room, bottom: bottom + room)
  }

  func moved(x: Double, y: Double) -> Box {
    Box(left: left + x, top: top + y, right: right + x, bottom: bottom + y)
  }

  /// This box, moved as little as possible so that it lies within another.
  func moved(into outer: Box) -> Box {
    let across = min(max(left, outer.left), max(outer.right - width, outer.left)) - left
    let down = min(max(top, outer.top), max(outer.bottom - height, outer.top)) - top
    return moved(x: across, y: down)
  }
}
