/// Composes a chart: what stands around the plot decides its box, the box the scales, and the scales the labels, which
/// stand around the plot. Twice round is enough.
struct LayoutComposer {
  struct Composition {
    let frame: PlotFrame
    let height: Double
    let xPlans: [AxisPlan]
    let yPlans: [AxisPlan]
    let legendOrigin: Point
    let lineEnds: LineEnds?
  }

  private let drawing: Drawing
  private let width: Double
  private let heightWish: Double?
  private let least: ChartLayout.Margins
  private var options: ChartOptions { drawing.options }

  let title: [String]
  let xName: AxisName?
  let yName: AxisName?
  let colorBar: ColorBar?
  private(set) var legend: LegendBlock

  init(_ drawing: Drawing, width: Double, height: Double?, _ least: ChartLayout.Margins) {
    self.drawing = drawing
    self.width = width
    heightWish = height
    self.least = least
    let options = drawing.options
    title =
      options.title.map {
        TextMetrics.lines($0, size: ChartStyle.titleSize * 1.08, width: width - 2 * ChartLayout.rim)
      } ?? []
    let hasAxes = drawing.plane == .cartesian
    let names = hasAxes ? AxisNames(drawing.scene) : AxisNames()
    xName = hasAxes ? AxisName(options.x, drawing.domains.x.kind, usual: names.x, axis: .horizontal) : nil
    yName = hasAxes ? AxisName(options.y, drawing.domains.y.kind, usual: names.y, axis: .vertical) : nil
    colorBar =
      options.legend.visibility == .hidden
      ? nil : drawing.domains.color.map { ColorBar($0, drawing.plane, chartWidth: width) }
    let isBeside = options.legend.position == .trailing || options.legend.position == .leading
    legend = LegendBlock(
      drawing.legend, width: isBeside ? width * 0.35 : width - 2 * ChartLayout.rim, inColumn: isBeside)
  }

  mutating func compose() -> Composition {
    if drawing.plane == .cartesian, let ends = LineEnds.Candidates(drawing.scene, options) {
      let isWish = options.legend.position == .lineEnds
      if isWish || ends.width <= width * 0.3 {
        let whole = legend
        legend = LegendBlock(Legend.empty, width: 0)
        let (frame, height, plans) = settle(lineEndWidth: ends.width + LineEnds.gap)
        if let labels = LineEnds(ends, drawing.scene, drawing.looks, frame, isWish: isWish) {
          return Composition(
            frame: frame, height: height, xPlans: plans.x, yPlans: plans.y, legendOrigin: Point(x: 0, y: 0),
            lineEnds: labels)
        }
        legend = whole
      }
    }
    let (frame, height, plans) = settle(lineEndWidth: 0)
    return Composition(
      frame: frame, height: height, xPlans: plans.x, yPlans: plans.y,
      legendOrigin: legendOrigin(frame.plot, height), lineEnds: nil)
  }

  // MARK: The box

  private typealias Plans = (x: [AxisPlan], y: [AxisPlan])

  private func settle(lineEndWidth: Double) -> (PlotFrame, Double, Plans) {
    var plot = Box(left: 40, top: topRoom(nil), right: width - 16, bottom: 0)
    plot.bottom = plot.top + plotHeight(30)
    var frame = PlotFrame(plot, drawing.domains)
    var plans = self.plans(frame)
    var height = heightWish ?? plot.bottom + 30
    for _ in 0..<3 {
      let next = box(plans, plot, lineEndWidth, &height)
      if next == plot { break }
      plot = next
      frame = PlotFrame(plot, drawing.domains)
      plans = self.plans(frame)
    }
    return (frame, height, plans)
  }

  private func plans(_ frame: PlotFrame) -> Plans {
    guard drawing.plane == .cartesian else { return ([], []) }
    return (
      AxisPlanner.plans(options.x, frame.x, .horizontal, drawing, width: width),
      AxisPlanner.plans(options.y, frame.y, .vertical, drawing, width: width)
    )
  }

  private func box(_ plans: Plans, _ plot: Box, _ lineEndWidth: Double, _ height: inout Double) -> Box {
    let overhang = plans.x.reduce((0.0, 0.0)) { most, plan in
      let own = plan.overhang(plot.left, plot.right)
      return (max(most.0, own.start), max(most.1, own.end))
    }
    let top = max(topRoom(plans), least.top)
    let bottom = max(bottomRoom(plans), least.bottom)
    let left = max(leftRoom(plans, overhang.0), least.left)
    let right = max(rightRoom(plans, overhang.1, lineEndWidth), least.right)
    let tall = max(plotHeight(top + bottom), 60)
    height = top + tall + bottom
    let box = Box(left: left, top: top, right: max(width - right, left + 40), bottom: top + tall)
    return drawing.plane == .cartesian ? box : squared(box)
  }

  /// A triangle with equal sides, or a circle, in the middle of the room.
  private func squared(_ box: Box) -> Box {
    let ratio = drawing.plane == .ternary ? Simplex.height : 1
    let side = min(box.width, box.height / ratio)
    let left = (box.left + box.right - side) / 2
    return Box(left: left, top: box.top, right: left + side, bottom: box.top + side * ratio)
  }

  /// Heights of plots without a given one: a calm shape for numbers, a row for each category that lies.
  private func plotHeight(_ around: Double) -> Double {
    if let heightWish { return heightWish - around }
    let usual = min(300, 120 + width * 0.28)
    if drawing.plane == .polar { return 2 * SectorRenderer.radius(drawing, width: width) }
    guard drawing.plane == .cartesian else { return min(width * 0.72, 340) }
    guard let names = drawing.scene.yCategories else { return usual }
    let (rows, bars) = (Double(names.count), Double(max(drawing.scene.positionNames.count, 1)))
    let lines = names.map { min(TextMetrics.lines($0, size: ChartStyle.textSize, width: labelRoom).count, 3) }
    let least = max(20, 14 * bars, Double(lines.max() ?? 1) * AxisPlan.lineHeight + 4)
    return min(max(rows * least, min(usual, rows * 44 * bars + 8)), 3600)
  }

  /// The widest names beside the plot.
  private var labelRoom: Double { max(width * 0.36, 60) }

  // MARK: Rooms around the plot

  private var titleRoom: Double {
    ChartLayout.rim + Double(title.count) * ChartLayout.titleHeight + (title.isEmpty ? 0 : 4)
  }

  private func topRoom(_ plans: Plans?) -> Double {
    var room = titleRoom
    if options.legend.isAbove, legend.height > 0, !sharesRow { room += legend.height + 4 }
    if hasNameRow { room += sharesRow ? max(ChartLayout.rowHeight, legend.height) : ChartLayout.rowHeight }
    if xName?.position == .top { room += ChartLayout.rowHeight }
    room += colorBar?.height ?? 0
    let across = (plans?.x ?? []).thickness(.top)
    let corner = drawing.plane == .cartesian ? 0 : ChartLayout.rowHeight
    return room + across + corner + 10
  }

  private func bottomRoom(_ plans: Plans) -> Double {
    var room = ChartLayout.rim + plans.x.thickness(.bottom)
    if xName?.position == .bottom { room += ChartLayout.rowHeight }
    if options.legend.position == .bottom, legend.height > 0 { room += legend.height + 8 }
    if drawing.plane == .ternary { room += 2 * ChartLayout.rowHeight }
    if drawing.plane == .polar { room += ChartLayout.rowHeight }
    return max(room, 8)
  }

  private func leftRoom(_ plans: Plans, _ overhang: Double) -> Double {
    var room = plans.y.thickness(.leading)
    if yName?.position == .leading { room += ChartLayout.rowHeight }
    if options.legend.position == .leading, legend.width > 0 { room += legend.width + 20 }
    return ChartLayout.rim + max(room, overhang, sideRoom)
  }

  private func rightRoom(_ plans: Plans, _ overhang: Double, _ lineEndWidth: Double) -> Double {
    var room = max(plans.y.thickness(.trailing), lineEndWidth, colorBar?.width ?? 0)
    if yName?.position == .trailing { room += ChartLayout.rowHeight }
    if options.legend.position == .trailing, legend.width > 0 { room += legend.width + 20 }
    return ChartLayout.rim + max(room, overhang, sideRoom, 3)
  }

  /// What charts without axes need for words beside their figure.
  private var sideRoom: Double {
    switch drawing.plane {
    case .cartesian: 0
    case .ternary: 44
    case .polar: width / 2 - SectorRenderer.radius(drawing, width: width)
    }
  }

  // MARK: The rows above the plot

  private var leadingName: AxisName? { yName?.position == .top ? yName : nil }

  private var hasNameRow: Bool {
    leadingName != nil || colorBar.map { !$0.lies && !$0.name.isEmpty } ?? false
  }

  /// Whether the legend stands in the row of the axis' name.
  private var sharesRow: Bool {
    guard options.legend.isAbove, legend.height <= legend.rowHeight, let name = leadingName else {
      return false
    }
    return colorBar == nil && name.alignment == .leading && name.width + 28 + legend.width <= width
  }

  private func legendOrigin(_ plot: Box, _ height: Double) -> Point {
    switch options.legend.position {
    case .bottom: return Point(x: across(options.legend.alignment), y: height - legend.height - 2)
    case .leading: return Point(x: ChartLayout.rim, y: down(plot))
    case .trailing: return Point(x: width - legend.width - ChartLayout.rim, y: down(plot))
    case .automatic, .top, .lineEnds:
      return Point(x: across(options.legend.alignment ?? (sharesRow ? .trailing : nil)), y: titleRoom)
    }
  }

  private func across(_ alignment: Alignment?) -> Double {
    let room = width - legend.width - 2 * ChartLayout.rim
    return ChartLayout.rim + room * ((alignment ?? .leading).across + 1) / 2
  }

  private func down(_ plot: Box) -> Double {
    let room = plot.height - legend.height
    return plot.top + max(room, 0) * ((options.legend.alignment ?? .top).down + 1) / 2
  }
}

extension LegendOptions {
  var isAbove: Bool {
    switch position {
    case .automatic, .top, .lineEnds: true
    case .bottom, .leading, .trailing: false
    }
  }
}

extension AxisPlanner {
  /// The marks of an axis, one plan for each side that has some.
  fileprivate static func plans(
    _ axis: AxisOptions, _ scale: PositionScale, _ direction: Axis, _ drawing: Drawing, width: Double
  ) -> [AxisPlan] {
    guard axis.visibility != .hidden else { return [] }
    let hasGrid = direction == .vertical ? drawing.hasLevelGrid : drawing.hasUprightGrid
    var merged: [AxisPlan] = []
    for design in axis.marks ?? [.usual] {
      let room = direction == .horizontal ? 150 : max(width * 0.36, 60)
      let plan = AxisPlanner(
        scale: scale, axis: direction, design: design, hasGrid: hasGrid, labelRoom: room
      ).plan()
      if let index = merged.firstIndex(where: { $0.side == plan.side }) {
        merged[index].add(plan)
      } else {
        merged.append(plan)
      }
    }
    return merged
  }
}

extension AxisPlan {
  /// The marks of another plan for the same side.
  fileprivate mutating func add(_ other: AxisPlan) {
    gridLines += other.gridLines
    ticks += other.ticks
    minorTicks += other.minorTicks
    labels += other.labels
    issues += other.issues
    if other.turn != .level { turn = other.turn }
    dropTouchingLabels()
  }
}
