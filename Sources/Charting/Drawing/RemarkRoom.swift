/// Where remarks may stand: not on curves, points or one another.
struct RemarkRoom {
  private let plot: Box
  private var obstacles: [Box] = []
  private var curves: [Point] = []
  private static let step = ChartStyle.textSize * 0.6

  init(_ marks: MarkRenderer) {
    plot = marks.layout.plot
    for layer in marks.drawing.scene.layers {
      let xs = marks.frame.x.positions(of: layer.x)
      let ys = marks.frame.y.positions(of: layer.y)
      switch layer.shape {
      case .line: curves += LineShape.runs(xs, ys).flatMap(Self.trace)
      case .point where layer.count <= 300:
        for (x, y) in zip(xs, ys) where !x.isNaN && !y.isNaN {
          curves.append(Point(x: x, y: y))
        }
      case .point, .area, .bar, .rule, .rectangle, .sector, .contour: break
      }
    }
  }

  mutating func take(_ box: Box) -> Box {
    obstacles.append(box)
    return box
  }

  /// The wanted place, or the nearest free one within the plot: upwards or downwards, then sideways.
  mutating func takeFree(_ wanted: Box) -> Box {
    let home = wanted.moved(into: plot)
    for distance in 0..<26 {
      for shift in Self.shifts(distance, home) {
        let candidate = home.moved(x: shift.x, y: shift.y)
        if isFree(candidate) { return take(candidate) }
      }
    }
    return take(home)
  }

  private static func shifts(_ distance: Int, _ box: Box) -> [Point] {
    let far = Double(distance) * step
    let side = box.width / 2 + 8
    return [
      Point(x: 0, y: -far), Point(x: 0, y: far), Point(x: side, y: -far), Point(x: -side, y: -far),
      Point(x: side, y: far), Point(x: -side, y: far),
    ]
  }

  private func isFree(_ box: Box) -> Bool {
    let room = Box(left: box.left - 3, top: box.top - 1, right: box.right + 3, bottom: box.bottom + 1)
    return plot.grown(by: 0.01).contains(box) && !obstacles.contains(where: box.overlaps)
      && !curves.contains(where: room.contains)
  }

  /// Places along a line, near enough to each other that no word fits between two of them.
  private static func trace(_ run: [Point]) -> [Point] {
    zip(run, run.dropFirst()).flatMap { start, end in
      let steps = min(Int(max(abs(end.x - start.x), abs(end.y - start.y)) / 4) + 1, 400)
      return (0...steps).map { step in
        let share = Double(step) / Double(steps)
        return Point(x: start.x + (end.x - start.x) * share, y: start.y + (end.y - start.y) * share)
      }
    }
  }
}
