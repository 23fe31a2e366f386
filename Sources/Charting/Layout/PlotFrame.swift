/// The plot's box with the scales over it: all that marks need to find their places.
struct PlotFrame {
  let plot: Box
  let x: PositionScale
  let y: PositionScale

  init(_ plot: Box, _ domains: Domains) {
    self.plot = plot
    x = domains.x.scale(from: plot.left, to: plot.right)
    // Categories read downwards, numbers climb.
    let isList = if case .categories = domains.y.kind { true } else { false }
    y =
      isList
      ? domains.y.scale(from: plot.top, to: plot.bottom) : domains.y.scale(from: plot.bottom, to: plot.top)
  }

  func point(_ x: Double, _ y: Double) -> Point? {
    guard let across = self.x.position(of: x), let up = self.y.position(of: y) else { return nil }
    return Point(x: across, y: up)
  }
}
