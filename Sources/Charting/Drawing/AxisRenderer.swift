import Markup

/// Draws grid, axes, their labels and names.
struct AxisRenderer {
  let layout: ChartLayout
  let options: ChartOptions
  private var plot: Box { layout.plot }
  private let size = ChartStyle.textSize

  init(_ layout: ChartLayout, _ options: ChartOptions) {
    self.layout = layout
    self.options = options
  }

  /// Behind the marks.
  func grid() -> [Node] {
    var path = PathText()
    if options.y.visibility != .hidden { for y in layout.yPlan.ticks { level(y, &path) } }
    if options.x.visibility != .hidden, layout.y.band != nil {
      for x in layout.xPlan.ticks { upright(x, plot.top, plot.bottom, &path) }
    }
    return path.text.isEmpty ? [] : [SVG.path(path.text, [.class("gc-gridlines")])]
  }

  /// Before the marks: the axis lines with ticks, and the line of zero where values have both signs.
  func axes() -> [Node] {
    var path = PathText()
    level(plot.bottom, &path)
    if options.x.visibility != .hidden {
      for x in layout.xPlan.ticks { upright(x, plot.bottom, plot.bottom + ChartLayout.tick, &path) }
    }
    if case .continuous(let domain, .linear) = layout.y.kind, domain.lowerBound < 0, domain.upperBound > 0 {
      level(layout.y.baseline, &path)
    }
    if layout.y.band != nil { upright(layout.x.baseline, plot.top, plot.bottom, &path) }
    return [SVG.path(path.text, [.class("gc-axis")])]
  }

  func labels() -> [Node] {
    var nodes: [Node] = []
    if options.x.visibility != .hidden { nodes += layout.xPlan.labels.flatMap(acrossLabel) }
    if options.y.visibility != .hidden { nodes += layout.yPlan.labels.map(uprightLabel) }
    return nodes + names()
  }

  private func acrossLabel(_ label: AxisPlan.Label) -> [Node] {
    let top = plot.bottom + ChartLayout.tick + size
    if layout.xPlan.slanted {
      let (x, y) = (label.position + 4, top - 2)
      return label.lines.map {
        SVG.text($0, x: x, y: y, anchor: "end", transform: "rotate(-45 \(pixels(x)) \(pixels(y)))")
      }
    }
    return label.lines.enumerated().map { index, line in
      SVG.text(line, x: label.position, y: top + Double(index) * size * 1.2, anchor: "middle")
    }
  }

  private func uprightLabel(_ label: AxisPlan.Label) -> Node {
    SVG.text(
      label.lines.first ?? "", x: plot.left - ChartLayout.tick - 2, y: label.position + size * 0.35,
      anchor: "end")
  }

  private func names() -> [Node] {
    var nodes: [Node] = []
    if !layout.xLabel.isEmpty {
      let below = options.legend == .bottom && layout.legend.height > 0 ? layout.legend.height + 6 : 0
      let y = layout.height - ChartLayout.edge - below - 3
      nodes.append(SVG.text(layout.xLabel, x: (plot.left + plot.right) / 2, y: y, anchor: "middle"))
    }
    if !layout.yLabel.isEmpty {
      let (x, y) = (ChartLayout.edge + size * 0.85, (plot.top + plot.bottom) / 2)
      nodes.append(
        SVG.text(
          layout.yLabel, x: x, y: y, anchor: "middle", transform: "rotate(-90 \(pixels(x)) \(pixels(y)))"))
    }
    return nodes
  }

  private func level(_ y: Double, _ path: inout PathText) {
    let crisp = y.rounded(.down) + 0.5
    path.move(Point(x: plot.left, y: crisp))
    path.line(Point(x: plot.right, y: crisp))
  }

  private func upright(_ x: Double, _ top: Double, _ bottom: Double, _ path: inout PathText) {
    let crisp = x.rounded(.down) + 0.5
    path.move(Point(x: crisp, y: top))
    path.line(Point(x: crisp, y: bottom))
  }
}
