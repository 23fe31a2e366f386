import Markup

/// Draws the bar of a colour scale with its numbers and its name: upright beside the plot, or lying above it.
struct ColorBarRenderer {
  private let bar: ColorBar
  private let bands: [ContourLevels.Band]?
  private let layout: ChartLayout
  private let track: Box
  private let size = ChartStyle.textSize

  /// Nil for a chart without numbers behind its colours.
  init?(_ drawing: Drawing, _ layout: ChartLayout) {
    guard let bar = layout.colorBar else { return nil }
    self.bar = bar
    self.layout = layout
    bands = drawing.scene.layers.first { $0.style.contours?.style == .bands }
      .map { ContourLevels.bands($0, bar.scale) }
    track = bar.track(layout)
  }

  func nodes() -> [Node] {
    let anchor = bar.lies ? [Attribute("text-anchor", "middle")] : []
    return [
      SVG.group([.class("gc-cells")], steps()), SVG.group([.class("gc-secondary")] + anchor, labels()),
    ] + name()
  }

  private func labels() -> [Node] {
    let plan = bar.lies ? bar.plan(track.left, track.right) : bar.plan(track.bottom, track.top)
    return plan.labels.map { label in
      let text = label.lines.first ?? ""
      if bar.lies {
        let x = min(max(label.position, label.width / 2), layout.width - label.width / 2)
        return SVG.text(text, x: x, y: track.bottom + 3 + size)
      }
      let y = min(max(label.position, track.top + 4), track.bottom - 4)
      return SVG.text(text, x: track.right + ColorBar.labelGap, y: y + size * 0.35)
    }
  }

  private func name() -> [Node] {
    guard !bar.name.isEmpty else { return [] }
    return bar.lies
      ? [SVG.text(bar.name, x: ChartLayout.rim, y: track.top - 7)]
      : [SVG.text(bar.name, x: layout.width - ChartLayout.rim, y: track.top - 14, anchor: "end")]
  }

  /// The colours in their order; the bands of a contour plot where there is one.
  private func steps() -> [Node] {
    if let bands {
      let places = bar.places(
        from: bar.lies ? track.left : track.bottom, to: bar.lies ? track.right : track.top)
      return bands.compactMap { band in
        guard let low = places.position(of: band.lower), let high = places.position(of: band.upper) else {
          return nil
        }
        return step(low, high, bar.scale.levels[band.level])
      }
    }
    let (start, end) = bar.lies ? (track.left, track.right) : (track.bottom, track.top)
    let width = (end - start) / Double(bar.scale.levels.count)
    return bar.scale.levels.enumerated().map { index, color in
      step(start + width * Double(index), start + width * Double(index + 1), color)
    }
  }

  /// A piece of the bar from one place along it to another.
  private func step(_ low: Double, _ high: Double, _ color: String) -> Node {
    var box = track
    if bar.lies {
      (box.left, box.right) = (max(low, track.left), min(high, track.right))
    } else {
      (box.top, box.bottom) = (max(high, track.top), min(low, track.bottom))
    }
    var path = PathText()
    path.rectangle(box)
    return SVG.path(path.text, [Attribute("fill", color)])
  }
}
