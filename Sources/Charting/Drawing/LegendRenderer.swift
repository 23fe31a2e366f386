import Markup

/// Draws the title, the legend and the names at line ends.
struct LegendRenderer {
  let drawing: Drawing
  let layout: ChartLayout
  let patterns: Patterns
  private let size = ChartStyle.textSize

  init(_ drawing: Drawing, _ layout: ChartLayout, _ patterns: Patterns) {
    self.drawing = drawing
    self.layout = layout
    self.patterns = patterns
  }

  func title() -> [Node] {
    layout.title.enumerated().map { index, line in
      let y = ChartLayout.rim + 15 + Double(index) * ChartLayout.titleHeight
      return SVG.text(line, x: ChartLayout.rim, y: y, className: "gc-heading")
    }
  }

  // MARK: Entries

  func legend() -> [Node] {
    layout.legend.items.flatMap { item in
      let left = layout.legendOrigin.x + item.x
      let middle = layout.legendOrigin.y + item.y + layout.legend.rowHeight / 2
      let words = SVG.text(
        item.entry.name, x: left + Legend.swatch + Legend.gap, y: middle + size * 0.35)
      return item.entry.samples.map { swatch($0, item.entry, left, middle) } + [words]
    }
  }

  private func swatch(_ sample: Legend.Sample, _ entry: Legend.Entry, _ left: Double, _ middle: Double)
    -> Node
  {
    SVG.group([SVG.color(sample.look.color)], shapes(sample, entry, left, middle))
  }

  private func shapes(
    _ sample: Legend.Sample, _ entry: Legend.Entry, _ left: Double, _ middle: Double
  ) -> [Node] {
    let (look, right) = (sample.look, left + Legend.swatch)
    switch sample.kind {
    case .line:
      // The edge of an area below it.
      let isEdge = entry.samples.contains { $0.kind == .area(isBand: false) }
      return [stroke(look, left, isEdge ? middle - 5.5 : middle)]
    case .area(let isBand):
      let fill = block(look, Box(left: left, top: middle - 5.5, right: right, bottom: middle + 5.5))
      // An area shows its edge too, whose dashes tell it from its neighbours.
      let hasLine = entry.samples.contains { $0.kind == .line }
      return isBand || hasLine ? [fill] : [fill, stroke(look, left, middle - 5.5)]
    case .bar: return [block(look, Box(left: right - 14, top: middle - 7, right: right, bottom: middle + 7))]
    case .point(let area, let isRing):
      var path = PathText()
      // Alone beside its name; on a line in the middle of it.
      let isAlone = entry.samples.count == 1
      let x = isAlone ? right - max((area / 3.1416).squareRoot(), 7) : left + Legend.swatch / 2
      look.symbol.append(at: Point(x: x, y: middle), area: area, to: &path)
      return [SVG.path(path.text, [.class(look.symbol.isOpen ? "gc-cross" : isRing ? "gc-ring" : "gc-dot")])]
    }
  }

  private func stroke(_ look: Look, _ left: Double, _ y: Double) -> Node {
    var path = PathText()
    path.move(Point(x: left, y: y))
    path.line(Point(x: left + Legend.swatch, y: y))
    return SVG.path(path.text, [.class("gc-line")] + SVG.stroke(look.stroke))
  }

  private func block(_ look: Look, _ box: Box) -> Node {
    var path = PathText()
    path.rectangle(box)
    return SVG.path(path.text, patterns.fill(look) + SVG.opacity(look.opacity))
  }

  // MARK: Line ends

  func lineEnds() -> [Node] {
    (layout.lineEnds?.labels ?? []).flatMap { label -> [Node] in
      let x = layout.plot.right + LineEnds.gap
      let words = SVG.text(label.name, x: x, y: label.y + size * 0.35, className: "gc-words")
      let isNear = abs(label.y - label.end.y) < 2 && x - label.end.x < 2 * LineEnds.gap
      return [SVG.group([SVG.color(label.look.color)], (isNear ? [] : [leader(label, x)]) + [words])]
    }
  }

  /// A thin line from the end of a line to words that were pushed aside.
  private func leader(_ label: LineEnds.Label, _ x: Double) -> Node {
    var path = PathText()
    path.move(Point(x: label.end.x + 1, y: label.end.y))
    path.line(Point(x: x - 2, y: label.y))
    return SVG.path(path.text, [.class("gc-leader")])
  }
}
