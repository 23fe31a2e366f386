import Markup

/// Draws the title, the legend and the bar of a colour scale.
struct LegendRenderer {
  let layout: ChartLayout
  private let size = ChartStyle.textSize

  init(_ layout: ChartLayout) {
    self.layout = layout
  }

  func title() -> [Node] {
    layout.title.enumerated().map { index, line in
      let y = ChartLayout.edge + 16 + Double(index) * ChartLayout.titleHeight
      return SVG.text(line, x: layout.width / 2, y: y, anchor: "middle", className: "gc-heading")
    }
  }

  func legend() -> [Node] {
    // The legend begins above the plot's own edge if there is room.
    let end = layout.legend.entries.map { $0.end }.max() ?? 0
    let shift = max(0, min(layout.plot.left - ChartLayout.edge - 2, layout.width - ChartLayout.edge - end))
    return layout.legend.entries.map { $0.moved(by: shift) }.flatMap { entry in
      let middle = layout.legendTop + (Double(entry.row) + 0.5) * Legend.rowHeight
      let x = entry.x + Legend.swatch + 7
      return [swatch(entry, middle), SVG.text(entry.name, x: x, y: middle + size * 0.35)]
    }
  }

  private func swatch(_ entry: Legend.Entry, _ y: Double) -> Node {
    SVG.group([SVG.color(entry.look.color)], entry.shapes.flatMap { samples($0, entry, y) })
  }

  /// An area shows its edge too, whose dashes tell it from its neighbours.
  private func samples(_ shape: Mark.Shape, _ entry: Legend.Entry, _ y: Double) -> [Node] {
    let own = sample(shape, entry, y)
    guard shape == .area, !entry.shapes.contains(.line) else { return [own] }
    return [own, sample(.line, entry, y - 7)]
  }

  private func sample(_ shape: Mark.Shape, _ entry: Legend.Entry, _ y: Double) -> Node {
    let (left, right) = (entry.x, entry.x + Legend.swatch)
    let symbol = entry.look.symbol
    switch shape {
    case .line, .rule:
      let data = "M\(pixels(left)) \(pixels(y))h\(pixels(Legend.swatch))"
      return SVG.path(data, [.class("gc-line")] + SVG.stroke(entry.look))
    case .point:
      let data = symbol.data(at: Point(x: (left + right) / 2, y: y), area: 42)
      return SVG.path(data, [.class(symbol.isOpen ? "gc-cross" : "gc-dot")])
    case .area, .bar, .rectangle:
      var path = PathText()
      path.rectangle(Box(left: shape == .area ? left : left + 8, top: y - 7, right: right, bottom: y + 7))
      return SVG.path(path.text, [.class("gc-fill")] + SVG.opacity(shape == .area ? entry.look.opacity : 1))
    }
  }

  func colorBar() -> [Node] {
    guard let scale = layout.color else { return [] }
    let plot = layout.plot
    let left = plot.right + ColorBar.gap
    let count = Double(ColorScale.levels.count)
    let steps = ColorScale.levels.enumerated().map { index, color in
      var path = PathText(decimals: 1)
      let bottom = plot.bottom - plot.height * Double(index) / count
      let top = plot.bottom - plot.height * Double(index + 1) / count
      path.rectangle(Box(left: left, top: top, right: left + ChartLayout.barWidth, bottom: bottom))
      return SVG.path(path.text, [Attribute("fill", color)])
    }
    let x = left + ChartLayout.barWidth + 6
    let labels = ColorBar.plan(scale, top: plot.top, bottom: plot.bottom).labels.map { label in
      let y = min(max(label.position, plot.top + 5), plot.bottom - 5)
      return SVG.text(label.lines.first ?? "", x: x, y: y + size * 0.35)
    }
    let name = SVG.text(
      scale.label, x: layout.width - ChartLayout.edge, y: plot.top - 9, anchor: "end")
    return [SVG.group([.class("gc-cells")], steps)] + labels + [name]
  }
}
