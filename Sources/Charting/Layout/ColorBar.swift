/// The room that a colour scale's bar and its labels take: beside the plot, or above it where the chart is narrow.
struct ColorBar {
  let scale: ColorScale
  let lies: Bool
  static let gap = 16.0
  static let thickness = 12.0
  static let labelGap = 6.0
  /// Narrower charts have no room beside their plot.
  private static let leastWidth = 260.0

  init(_ scale: ColorScale, _ plane: Drawing.Plane, chartWidth: Double) {
    self.scale = scale
    lies = plane == .cartesian && chartWidth < Self.leastWidth
  }

  var name: String { AxisName.text(scale.label, .continuous(scale.domain, scale.transform)) }

  /// What an upright bar takes beside the plot.
  var width: Double {
    lies ? 0 : Self.gap + Self.thickness + Self.labelGap + max(plan(250, 0).width, 20)
  }

  /// What a lying bar takes above the plot, with its name and its labels.
  var height: Double {
    lies ? Self.thickness + 2 * ChartLayout.rowHeight - (name.isEmpty ? ChartLayout.rowHeight : 0) : 0
  }

  /// Where the colours are.
  func track(_ layout: ChartLayout) -> Box {
    let plot = layout.plot
    guard lies else {
      let left = plot.right + Self.gap
      return Box(left: left, top: plot.top, right: left + Self.thickness, bottom: plot.bottom)
    }
    let bottom = layout.axisTop - 8 - ChartLayout.rowHeight
    return Box(left: plot.left, top: bottom - Self.thickness, right: plot.right, bottom: bottom)
  }

  func places(from start: Double, to end: Double) -> PositionScale {
    PositionScale(kind: .continuous(scale.domain, scale.transform), start: start, end: end)
  }

  /// Labels along the bar.
  func plan(_ start: Double, _ end: Double) -> AxisPlan {
    AxisPlanner(
      scale: places(from: start, to: end), axis: lies ? .horizontal : .vertical, design: .usual,
      hasGrid: false,
      labelRoom: .infinity
    ).plan()
  }
}
