import Markup

/// The triangle of a chart of the simplex: its sides, its grid, and the shares along each side.
///
/// The first share is counted along the bottom towards its corner at the leading end, the second along the trailing
/// side downwards to the bottom, and the third along the leading side up to the top.
struct TernaryAxes {
  private let layout: ChartLayout
  private let names: [String]
  private let size = ChartStyle.textSize
  private static let steps = 5

  init(_ layout: ChartLayout, names: [String]) {
    self.layout = layout
    self.names = names
  }

  private func point(_ a: Double, _ b: Double, _ c: Double) -> Point {
    let place = Simplex.place(b, c)
    return layout.frame.point(place.x, place.y) ?? Point(x: 0, y: 0)
  }

  func grid() -> [Node] {
    var path = PathText()
    for step in 1..<Self.steps {
      let share = Double(step) / Double(Self.steps)
      let rest = 1 - share
      for (start, end) in [
        (point(share, rest, 0), point(share, 0, rest)), (point(rest, share, 0), point(0, share, rest)),
        (point(rest, 0, share), point(0, rest, share)),
      ] {
        path.move(start)
        path.line(end)
      }
    }
    return [SVG.path(path.text, [.class("gc-gridlines")])]
  }

  func sides() -> [Node] {
    var path = PathText()
    path.move(point(1, 0, 0))
    path.line(point(0, 1, 0))
    path.line(point(0, 0, 1))
    path.close()
    return [SVG.path(path.text, [.class("gc-axis")])]
  }

  func labels() -> [Node] {
    let shares = (1..<Self.steps).map { Double($0) / Double(Self.steps) }
    let words = shares.flatMap { share -> [Node] in
      let text = NumberFormat.fixed(share, decimals: 1)
      let (bottom, right, left) = (
        point(share, 1 - share, 0), point(0, share, 1 - share), point(1 - share, 0, share)
      )
      return [
        SVG.text(text, x: bottom.x, y: bottom.y + size * 1.25, anchor: "middle"),
        SVG.text(text, x: right.x + 7, y: right.y + size * 0.3),
        SVG.text(text, x: left.x - 7, y: left.y + size * 0.3, anchor: "end"),
      ]
    }
    return [SVG.group([.class("gc-secondary")], words)] + corners()
  }

  private func corners() -> [Node] {
    guard names.count == 3 else { return [] }
    let (a, b, c) = (point(1, 0, 0), point(0, 1, 0), point(0, 0, 1))
    let below = size * 2.6
    return [
      inside(names[0], x: a.x, y: a.y + below), inside(names[1], x: b.x, y: b.y + below),
      inside(names[2], x: c.x, y: c.y - 9),
    ]
  }

  /// A name centred at a corner, moved into the chart where it is long.
  private func inside(_ name: String, x: Double, y: Double) -> Node {
    let half = TextMetrics.boldWidth(name, size: size) / 2
    return SVG.text(
      name, x: min(max(x, half + 1), max(layout.width - half - 1, half + 1)), y: y, anchor: "middle",
      className: "gc-bold")
  }
}
