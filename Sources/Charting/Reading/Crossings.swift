/// Where two lines cross.
enum Crossings {
  /// Places across at which the difference of two lines changes its sign, both taken as straight between vertices.
  static func places(_ first: Layer, _ second: Layer) -> [Double] {
    guard let a = line(first), let b = line(second) else { return [] }
    var result: [Double] = []
    var last: (x: Double, difference: Double)?
    var (i, j) = (0, 0)
    while i < a.count, j < b.count {
      let x = min(a[i].x, b[j].x)
      if let up = height(a, i, x), let down = height(b, j, x) {
        let difference = up - down
        if let before = last, difference != 0, (before.difference < 0) != (difference < 0) {
          result.append(before.x + (x - before.x) * before.difference / (before.difference - difference))
        }
        if difference != 0 { last = (x, difference) }
      } else {
        last = nil
      }
      if a[i].x == x { i += 1 }
      if j < b.count, b[j].x == x { j += 1 }
    }
    return result
  }

  /// The vertices of a line that runs forwards; nil for others.
  private static func line(_ layer: Layer) -> [Point]? {
    guard layer.shape == .line, zip(layer.x, layer.x.dropFirst()).allSatisfy({ $0 < $1 }) else { return nil }
    return zip(layer.x, layer.y).map { Point(x: $0, y: $1) }
  }

  /// The height at a place between the vertex before and the one at an index; nil in gaps and beyond the ends.
  private static func height(_ line: [Point], _ index: Int, _ x: Double) -> Double? {
    let end = line[index]
    if end.x == x { return end.y.isFinite ? end.y : nil }
    guard index > 0 else { return nil }
    let start = line[index - 1]
    guard start.y.isFinite, end.y.isFinite else { return nil }
    return start.y + (end.y - start.y) * (x - start.x) / (end.x - start.x)
  }
}
