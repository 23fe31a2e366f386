import Markup

/// Draws the sectors of a pie or a ring, from the top clockwise, each with its name and its share beside it.
struct SectorRenderer {
  private let drawing: Drawing
  private let layout: ChartLayout
  private let size = ChartStyle.textSize
  private let sectors: [Sector]

  private struct Sector {
    let layer: Int
    let row: Int
    let share: Double
    /// In turns.
    let start: Double
    var middle: Double { start + share / 2 }
  }

  init(_ drawing: Drawing, _ layout: ChartLayout) {
    self.drawing = drawing
    self.layout = layout
    sectors = Self.sectors(drawing.scene.layers)
  }

  private static func sectors(_ layers: [Layer]) -> [Sector] {
    let total = layers.flatMap { $0.shade }.filter { $0 > 0 && $0.isFinite }.reduce(0, +)
    var sectors: [Sector] = []
    var start = 0.0
    for (index, layer) in layers.enumerated() {
      for (row, value) in layer.shade.enumerated() where value > 0 && value.isFinite {
        sectors.append(Sector(layer: index, row: row, share: value / total, start: start))
        start += value / total
      }
    }
    return sectors
  }

  /// The largest radius at which all names have room within a width.
  static func radius(_ drawing: Drawing, width: Double) -> Double {
    let layers = drawing.scene.layers
    guard drawing.options.legend.visibility != .hidden else { return min(width / 2 - 2, largestRadius) }
    let sectors = sectors(layers)
    let decimals = decimals(sectors)
    let radii = sectors.map { sector in
      let name = label(layers[sector.layer], sector.share, decimals)
      let words = TextMetrics.width(name, size: ChartStyle.textSize)
      let across = abs(Angle.direction(turn: sector.middle - 0.25).x)
      return (width / 2 - words - 8) / max(across, 0.1) - labelGap
    }
    return max(min(radii.min() ?? largestRadius, largestRadius), 30)
  }

  private static let largestRadius = 140.0
  private static let labelGap = 13.0

  private var center: Point { layout.plot.middle }

  private func place(_ turn: Double, _ radius: Double) -> Point {
    let direction = Angle.direction(turn: turn - 0.25)
    return Point(x: center.x + direction.x * radius, y: center.y + direction.y * radius)
  }

  // MARK: Shapes

  func nodes() -> [Node] {
    sectors.map { sector in
      let look = drawing.looks[sector.layer]
      let shape = SVG.path(data(sector), [.class("gc-fill gc-edge")] + SVG.opacity(look.opacity))
      return SVG.group([SVG.color(look.color)], [shape])
    }
  }

  private func radii(_ layer: Layer) -> (inner: Double, outer: Double) {
    let room = layout.plot.width / 2
    let outer = length(layer.style.height, room, automatic: room)
    return (length(layer.style.width, outer, automatic: 0), outer)
  }

  private func length(_ dimension: MarkDimension, _ whole: Double, automatic: Double) -> Double {
    let length =
      switch dimension {
      case .automatic: automatic
      case .fixed(let pixels): pixels
      case .ratio(let ratio): whole * ratio
      case .inset(let inset): whole - inset
      }
    return length.isFinite ? min(max(length, 0), whole) : automatic
  }

  private func data(_ sector: Sector) -> String {
    let layer = drawing.scene.layers[sector.layer]
    let (inner, outer) = radii(layer)
    var path = PathText()
    if sector.share > 0.9999 {
      path.circle(center, radius: outer)
      if inner > 0 { path.circle(center, radius: inner) }
      return path.text
    }
    // Half the gap, as a part of a turn at the outer rim.
    let gap = outer > 0 ? min((layer.style.inset ?? 0) / 2 / (outer * 6.2832), sector.share / 2) : 0
    let (start, end) = (sector.start + gap, sector.start + sector.share - gap)
    let isLarge = end - start > 0.5
    path.move(place(start, outer))
    path.arc(radius: outer, to: place(end, outer), isLarge: isLarge, isClockwise: true)
    path.line(place(end, inner))
    if inner > 0 { path.arc(radius: inner, to: place(start, inner), isLarge: isLarge, isClockwise: false) }
    path.close()
    return path.text
  }

  // MARK: Names

  /// Names beside the sectors, on either side from the top down, pushed apart.
  func labels() -> [Node] {
    guard drawing.options.legend.visibility != .hidden else { return [] }
    let isRight = { (sector: Sector) in sector.middle < 0.5 }
    return side(sectors.filter(isRight), isRight: true)
      + side(sectors.filter { !isRight($0) }.reversed(), isRight: false)
  }

  private func side(_ sectors: [Sector], isRight: Bool) -> [Node] {
    let decimals = Self.decimals(self.sectors)
    let outer = layout.plot.width / 2
    let anchors = sectors.map { place($0.middle, outer + 10) }
    let places = LineEnds.spread(anchors.map { $0.y }, within: layout.plot.grown(by: 18))
    return zip(sectors.indices, places).flatMap { index, y -> [Node] in
      let sector = sectors[index]
      let rim = place(sector.middle, outer + 2)
      let x = isRight ? center.x + outer + 14 : center.x - outer - 14
      let edge = abs(y - anchors[index].y) < 3 ? anchors[index].x + (isRight ? 3 : -3) : x
      let room = (isRight ? layout.width - edge : edge) - 2
      let words = TextMetrics.shortened(
        Self.label(drawing.scene.layers[sector.layer], sector.share, decimals), size: size, width: room)
      let text = SVG.text(words, x: edge, y: y + size * 0.35, anchor: isRight ? "start" : "end")
      return (edge == x ? [leader(rim, Point(x: x + (isRight ? -4 : 4), y: y))] : []) + [text]
    }
  }

  private func leader(_ start: Point, _ end: Point) -> Node {
    var path = PathText()
    path.move(start)
    path.line(end)
    return SVG.group([SVG.color(.secondary)], [SVG.path(path.text, [.class("gc-leader")])])
  }

  /// None where all shares are whole per cents or nearly.
  private static func decimals(_ sectors: [Sector]) -> Int {
    sectors.allSatisfy { abs($0.share * 100 - ($0.share * 100).rounded()) < 0.05 } ? 0 : 1
  }

  private static func label(_ layer: Layer, _ share: Double, _ decimals: Int) -> String {
    let percent = NumberFormat.fixed(share * 100, decimals: decimals) + "%"
    return "\(layer.name ?? layer.labels.shade) \(percent)"
  }
}
