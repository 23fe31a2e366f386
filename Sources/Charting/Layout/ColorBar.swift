/// The room that a colour scale's bar and its labels take beside the plot.
struct ColorBar {
  let scale: ColorScale
  static let gap = 16.0
  static let thickness = 12.0
  static let labelGap = 6.0

  var name: String { AxisName.text(scale.label, .continuous(scale.domain, scale.transform)) }

  var width: Double { Self.gap + Self.thickness + Self.labelGap + max(plan(0, 250).width, 20) }

  /// Labels up the side of the bar.
  func plan(_ top: Double, _ bottom: Double) -> AxisPlan {
    let places = PositionScale(
      kind: .continuous(scale.domain, scale.transform), start: bottom, end: top)
    return AxisPlanner(
      scale: places, axis: .vertical, design: .usual, hasGrid: false, labelRoom: .infinity
    ).plan()
  }
}
