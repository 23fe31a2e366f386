/// Where everything stands.
final class ChartLayout {
  let drawing: Drawing
  let width: Double
  let height: Double
  let frame: PlotFrame
  var plot: Box { frame.plot }
  let title: [String]
  let xPlans: [AxisPlan]
  let yPlans: [AxisPlan]
  let xName: AxisName?
  let yName: AxisName?
  let legend: LegendBlock
  let legendOrigin: Point
  let lineEnds: LineEnds?
  let colorBar: ColorBar?
  /// Whether the plot can be moved and shortened to line up with others: it has axes, and no height of its own.
  let canLineUp: Bool
  var issues: [ChartIssue] { (xPlans + yPlans).flatMap { $0.issues } }

  static let titleHeight = 20.0
  static let rowHeight = 20.0
  /// Pixels at the rim, so that no stroke is cut.
  static let rim = 1.0

  /// Room beside the plot that panels of a grid agree upon, so that their plots line up.
  struct Margins: Hashable {
    var left = 0.0
    var right = 0.0
    var top = 0.0
    var bottom = 0.0
  }

  init(_ drawing: Drawing, width: Double, height: Double?, atLeast margins: Margins = Margins()) {
    var composer = LayoutComposer(drawing, width: width, height: height, margins)
    let result = composer.compose()
    self.drawing = drawing
    self.width = width
    self.height = result.height
    frame = result.frame
    (xPlans, yPlans) = (result.xPlans, result.yPlans)
    title = composer.title
    (xName, yName) = (composer.xName, composer.yName)
    legend = composer.legend
    legendOrigin = result.legendOrigin
    lineEnds = result.lineEnds
    colorBar = composer.colorBar
    canLineUp = drawing.plane == .cartesian && height == nil
  }

  /// Above the plot, its labels and the names of its axes.
  var axisTop: Double {
    let labels = xPlans.thickness(.top)
    let names = [xName, yName].filter { $0?.position == .top }.count
    return plot.top - labels - Double(names) * Self.rowHeight
  }

  var margins: Margins {
    Margins(left: plot.left, right: width - plot.right, top: plot.top, bottom: height - plot.bottom)
  }
}

/// The name of an axis and where it stands.
struct AxisName {
  let text: String
  let position: AxisLabelPosition
  let alignment: Alignment

  var width: Double { TextMetrics.width(text, size: ChartStyle.textSize) }

  init?(_ options: AxisOptions, _ kind: PositionScale.Kind, usual: String, axis: Axis) {
    let isPlain = (options.marks ?? [.usual]).allSatisfy { $0.isPlain } && options.visibility != .hidden
    text = Self.text(options.label ?? usual, isPlain ? kind : nil)
    guard !text.isEmpty, options.visibility != .hidden || options.label != nil else { return nil }
    let automatic = axis == .horizontal ? AxisLabelPosition.bottom : .top
    position = options.labelPosition == .automatic ? automatic : options.labelPosition
    alignment = options.labelAlignment ?? (axis == .vertical && position == .top ? .leading : .center)
  }

  /// A name with the power of ten that all labels have in common: `bytes (×10⁹)`.
  static func text(_ name: String, _ kind: PositionScale.Kind?) -> String {
    guard case .continuous(let domain, let transform)? = kind, transform != .log,
      let exponent = Ticks.exponent(of: domain)
    else { return name }
    let factor = "×10" + NumberFormat.superscript(exponent)
    return name.isEmpty ? factor : "\(name) (\(factor))"
  }
}
