import Charting
import Machine

extension ChartingLibrary {
  /// The scales of the two axes.
  static func addScales(to builder: inout LibraryBuilder) {
    builder.group("extension Chart", xScales)
    builder.group("extension Chart", yScales)
  }

  private static let range = "range: PositionScaleRange = .plotDimension"
  private static let type = "type: ScaleType? = nil"

  private static var xScales: [HostDeclaration] {
    [
      host("func chartXScale(domain: ClosedRange<Double>, \(range), \(type)) -> Chart") {
        (x: Chart, domain: ClosedRange<Double>, range: PositionScaleRange, type: ScaleType?) in
        x.chartXScale(domain: domain, range: range, type: type)
      },
      host("func chartXScale(domain: [Double], \(range), \(type)) -> Chart") {
        (x: Chart, domain: [Double], range: PositionScaleRange, type: ScaleType?) in
        x.chartXScale(domain: domain, range: range, type: type)
      },
      host("func chartXScale(domain: [String], \(range)) -> Chart") {
        (x: Chart, domain: [String], range: PositionScaleRange) in
        x.chartXScale(domain: domain, range: range)
      },
      host("func chartXScale(domain: AutomaticScaleDomain, \(range), \(type)) -> Chart") {
        (x: Chart, domain: AutomaticScaleDomain, range: PositionScaleRange, type: ScaleType?) in
        x.chartXScale(domain: domain, range: range, type: type)
      },
      host("func chartXScale(range: PositionScaleRange, \(type)) -> Chart") {
        (x: Chart, range: PositionScaleRange, type: ScaleType?) in x.chartXScale(range: range, type: type)
      },
      host("func chartXScale(type: ScaleType) -> Chart") { (x: Chart, type: ScaleType) in
        x.chartXScale(type: type)
      },
    ]
  }

  private static var yScales: [HostDeclaration] {
    [
      host("func chartYScale(domain: ClosedRange<Double>, \(range), \(type)) -> Chart") {
        (x: Chart, domain: ClosedRange<Double>, range: PositionScaleRange, type: ScaleType?) in
        x.chartYScale(domain: domain, range: range, type: type)
      },
      host("func chartYScale(domain: [Double], \(range), \(type)) -> Chart") {
        (x: Chart, domain: [Double], range: PositionScaleRange, type: ScaleType?) in
        x.chartYScale(domain: domain, range: range, type: type)
      },
      host("func chartYScale(domain: [String], \(range)) -> Chart") {
        (x: Chart, domain: [String], range: PositionScaleRange) in
        x.chartYScale(domain: domain, range: range)
      },
      host("func chartYScale(domain: AutomaticScaleDomain, \(range), \(type)) -> Chart") {
        (x: Chart, domain: AutomaticScaleDomain, range: PositionScaleRange, type: ScaleType?) in
        x.chartYScale(domain: domain, range: range, type: type)
      },
      host("func chartYScale(range: PositionScaleRange, \(type)) -> Chart") {
        (x: Chart, range: PositionScaleRange, type: ScaleType?) in x.chartYScale(range: range, type: type)
      },
      host("func chartYScale(type: ScaleType) -> Chart") { (x: Chart, type: ScaleType) in
        x.chartYScale(type: type)
      },
    ]
  }

  /// Names of the axes, and what stands along them.
  static func addAxisModifiers(to builder: inout LibraryBuilder) {
    let name = "position: AxisLabelPosition = .automatic, alignment: Alignment? = nil"
    builder.group(
      "extension Chart",
      [
        host("func chartXAxisLabel(_ label: String, \(name)) -> Chart") {
          (x: Chart, label: String, position: AxisLabelPosition, alignment: Alignment?) in
          x.chartXAxisLabel(label, position: position, alignment: alignment)
        },
        host("func chartYAxisLabel(_ label: String, \(name)) -> Chart") {
          (x: Chart, label: String, position: AxisLabelPosition, alignment: Alignment?) in
          x.chartYAxisLabel(label, position: position, alignment: alignment)
        },
        host("func chartXAxis(_ visibility: Visibility) -> Chart") { (x: Chart, visibility: Visibility) in
          x.chartXAxis(visibility)
        },
        host("func chartYAxis(_ visibility: Visibility) -> Chart") { (x: Chart, visibility: Visibility) in
          x.chartYAxis(visibility)
        },
        host("func Charting_marked(_ axis: Axis, _ designs: [Charting_AxisDesign]) -> Chart") {
          (x: Chart, axis: Axis, designs: [AxisMarksDesign]) in x.marked(axis, designs)
        },
        .swift(
          """
          func chartXAxis(@AxisContentBuilder content: () -> [AxisMarks]) -> Chart {
            Charting_marked(.horizontal, content().map { $0.Charting_asked(.horizontal, self) })
          }
          func chartYAxis(@AxisContentBuilder content: () -> [AxisMarks]) -> Chart {
            Charting_marked(.vertical, content().map { $0.Charting_asked(.vertical, self) })
          }
          """),
      ])
  }
}
