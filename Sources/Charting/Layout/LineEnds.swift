/// Names at the ends of lines instead of a legend, pushed apart where lines end close together.
struct LineEnds {
  struct Label {
    let name: String
    let look: Look
    /// The end of the line.
    let end: Point
    /// The middle of the words.
    let y: Double
  }

  static let gap = 8.0
  private static let lineHeight = ChartStyle.textSize * 1.25
  let labels: [Label]

  /// The lines that can bear their names, and those names.
  struct Candidates {
    let layers: [Int]
    let width: Double

    /// Nil where names belong to other things than lines, or where there are too many to be told apart.
    init?(_ scene: Scene, _ options: ChartOptions) {
      let isWish = options.legend.position == .lineEnds
      guard options.legend.visibility != .hidden, isWish || options.legend.position == .automatic else {
        return nil
      }
      let names = scene.legendNames
      guard isWish ? !names.isEmpty : (2...4).contains(names.count) else { return nil }
      let lines = names.compactMap { name in
        scene.layers.lastIndex { $0.name == name && $0.shape == .line }
      }
      guard isWish || lines.count == names.count else { return nil }
      layers = lines
      width = lines.map { LineEnds.width(scene.layers[$0].name ?? "") }.max() ?? 0
    }
  }

  /// Nil if the names would stand far from their lines; not asked where the author wants them there.
  init?(_ candidates: Candidates, _ scene: Scene, _ looks: [Look], _ frame: PlotFrame, isWish: Bool) {
    var ends: [(layer: Int, end: Point)] = []
    for layer in candidates.layers {
      guard let end = Self.end(scene.layers[layer], frame) else {
        if isWish { continue }
        return nil
      }
      ends.append((layer, end))
    }
    ends.sort { $0.end.y < $1.end.y }
    let places = Self.spread(ends.map { $0.end.y }, within: frame.plot)
    if !isWish {
      let isNear = zip(ends, places).allSatisfy { abs($0.end.y - $1) <= Self.lineHeight * 0.75 }
      let isAtEdge = ends.allSatisfy { $0.end.x >= frame.plot.right - frame.plot.width * 0.05 }
      let areApart = zip(ends, ends.dropFirst()).allSatisfy { $1.end.y - $0.end.y > 3 }
      guard isNear, isAtEdge, areApart else { return nil }
    }
    labels = zip(ends, places).map { end, y in
      Label(name: scene.layers[end.layer].name ?? "", look: looks[end.layer], end: end.end, y: y)
    }
  }

  static func width(_ name: String) -> Double { TextMetrics.width(name, size: ChartStyle.textSize) }

  /// The last vertex within the plot.
  private static func end(_ layer: Layer, _ frame: PlotFrame) -> Point? {
    let room = frame.plot.grown(by: 0.5)
    for row in (0..<layer.count).reversed() {
      guard let point = frame.point(layer.x[row], layer.y[row]) else { continue }
      if room.contains(point) { return point }
    }
    return nil
  }

  /// Places as near as can be to the wanted ones, given in order, at least a line apart (pooling of neighbours that
  /// would collide, as in isotonic regression).
  static func spread(_ wanted: [Double], within plot: Box) -> [Double] {
    var pools: [(sum: Double, count: Int)] = []
    for (index, place) in wanted.enumerated() {
      pools.append((place - Double(index) * lineHeight, 1))
      while pools.count > 1, let last = pools.last,
        pools[pools.count - 2].sum / Double(pools[pools.count - 2].count) > last.sum / Double(last.count)
      {
        pools.removeLast()
        pools[pools.count - 1].sum += last.sum
        pools[pools.count - 1].count += last.count
      }
    }
    let flat = pools.flatMap { Array(repeating: $0.sum / Double($0.count), count: $0.count) }
    let highest = plot.bottom - Double(max(wanted.count - 1, 0)) * lineHeight
    let lowest = plot.top - 2
    return flat.enumerated().map { index, base in
      max(min(base, highest), lowest) + Double(index) * lineHeight
    }
  }
}
