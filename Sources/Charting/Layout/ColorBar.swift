/// The room that a colour scale's bar and its labels take to the right of the plot.
enum ColorBar {
  static let gap = 16.0

  static func width(_ scale: ColorScale) -> Double {
    let labels = plan(scale, top: 0, bottom: 300)
    return gap + ChartLayout.barWidth + 8 + max(labels.width, 24)
  }

  static func plan(_ scale: ColorScale, top: Double, bottom: Double) -> AxisPlan {
    .upright(PositionScale(kind: .continuous(scale.domain, scale.type), start: bottom, end: top))
  }
}
