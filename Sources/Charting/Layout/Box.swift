/// A rectangle in pixels.
struct Box: Hashable, Sendable {
  var left: Double
  var top: Double
  var right: Double
  var bottom: Double

  var width: Double { right - left }
  var height: Double { bottom - top }

  func overlaps(_ other: Box) -> Bool {
    left < other.right && other.left < right && top < other.bottom && other.top < bottom
  }

  func contains(_ point: Point) -> Bool {
    left <= point.x && point.x <= right && top <= point.y && point.y <= bottom
  }

  /// This box, moved as little as possible so that it lies within another.
  func moved(into outer: Box) -> Box {
    let across = min(max(left, outer.left), max(outer.right - width, outer.left)) - left
    let down = min(max(top, outer.top), max(outer.bottom - height, outer.top)) - top
    return Box(left: left + across, top: top + down, right: right + across, bottom: bottom + down)
  }
}
