import Markup

/// Draws grid, axes, their labels and names.
struct AxisRenderer {
  private let layout: ChartLayout
  private let isField: Bool
  private let hasZeroLine: Bool
  private var plot: Box { layout.plot }
  private let size = ChartStyle.textSize

  init(_ layout: ChartLayout, _ drawing: Drawing) {
    self.layout = layout
    isField = drawing.isField
    hasZeroLine = drawing.hasZeroLine
  }

  // MARK: Lines

  /// Behind the marks.
  func grid() -> [Node] {
    let lines = (layout.xPlans + layout.yPlans).flatMap { plan in
      plan.gridLines.map { (line: $0, ends: acrossPlot($0.position, plan.side)) }
    }
    return strokes(lines, className: "gc-gridlines")
  }

  /// Before the marks: the axis lines with ticks, and the line of zero where bars, areas and lines are on both sides of it.
  func axes() -> [Node] {
    var path = PathText()
    if layout.yPlans.isEmpty || !isList(layout.frame.y) || !isList(layout.frame.x) {
      level(plot.bottom, &path)
    }
    if crossesZero(layout.frame.y), hasZeroLine { level(layout.frame.y.baseline, &path) }
    if isList(layout.frame.y) { upright(layout.frame.x.baseline, &path) }
    if isField { frame(&path) }
    for plan in layout.xPlans + layout.yPlans {
      for position in plan.minorTicks { tick(position, 3, plan.side, &path) }
    }
    let ticks = (layout.xPlans + layout.yPlans).flatMap { plan in
      plan.ticks.map { (line: $0, ends: beside($0.position, $0.length, plan.side)) }
    }
    return [SVG.path(path.text, [.class("gc-axis")])] + strokes(ticks, className: "gc-axis")
  }

  private func isList(_ scale: PositionScale) -> Bool { scale.band != nil }

  private func crossesZero(_ scale: PositionScale) -> Bool {
    if case .continuous(let domain, _) = scale.kind { return domain.lowerBound < 0 && domain.upperBound > 0 }
    return false
  }

  /// Lines of one look as one path; lines in another colour or stroke on their own.
  private func strokes(
    _ lines: [(line: AxisPlan.Stroke, ends: (Point, Point))], className: String
  ) -> [Node] {
    var groups: [(line: AxisPlan.Stroke, path: PathText)] = []
    for (line, ends) in lines {
      let index =
        groups.firstIndex { $0.line.style == line.style && $0.line.color == line.color } ?? groups.count
      if index == groups.count { groups.append((line, PathText())) }
      groups[index].path.move(ends.0)
      groups[index].path.line(ends.1)
    }
    return groups.map { line, path in
      let plain = SVG.path(path.text, [.class(className)])
      guard line.style != nil || line.color != nil else { return plain }
      let stroke = SVG.stroke(line.style ?? StrokeStyle())
      let color = line.color ?? .secondary
      return SVG.group(
        [SVG.color(color)], [SVG.path(path.text, [.class("gc-line")] + stroke + SVG.opacity(color.opacity))])
    }
  }

  private func acrossPlot(_ position: Double, _ side: AxisPlan.Side) -> (Point, Point) {
    let crisp = position.rounded(.down) + 0.5
    return side.isAcross
      ? (Point(x: crisp, y: plot.top), Point(x: crisp, y: plot.bottom))
      : (Point(x: plot.left, y: crisp), Point(x: plot.right, y: crisp))
  }

  private func beside(_ position: Double, _ length: Double, _ side: AxisPlan.Side) -> (Point, Point) {
    let crisp = position.rounded(.down) + 0.5
    return switch side {
    case .bottom: (Point(x: crisp, y: plot.bottom), Point(x: crisp, y: plot.bottom + length))
    case .top: (Point(x: crisp, y: plot.top), Point(x: crisp, y: plot.top - length))
    case .leading: (Point(x: plot.left, y: crisp), Point(x: plot.left - length, y: crisp))
    case .trailing: (Point(x: plot.right, y: crisp), Point(x: plot.right + length, y: crisp))
    }
  }

  private func tick(_ position: Double, _ length: Double, _ side: AxisPlan.Side, _ path: inout PathText) {
    let (start, end) = beside(position, length, side)
    path.move(start)
    path.line(end)
  }

  private func level(_ y: Double, _ path: inout PathText) {
    let (start, end) = acrossPlot(y, .leading)
    path.move(start)
    path.line(end)
  }

  private func upright(_ x: Double, _ path: inout PathText) {
    let (start, end) = acrossPlot(x, .bottom)
    path.move(start)
    path.line(end)
  }

  /// Around a map or contours.
  private func frame(_ path: inout PathText) {
    path.rectangle(
      Box(left: plot.left - 0.5, top: plot.top - 0.5, right: plot.right + 0.5, bottom: plot.bottom + 0.5))
  }

  // MARK: Words

  func labels() -> [Node] {
    (layout.xPlans + layout.yPlans).compactMap(labels) + names()
  }

  /// The labels of a side as a group that holds what they have in common.
  private func labels(_ plan: AxisPlan) -> Node? {
    guard !plan.labels.isEmpty else { return nil }
    let anchor =
      switch (plan.side, plan.turn) {
      case (.bottom, .level), (.top, .level): "middle"
      case (.bottom, _), (.leading, _): "end"
      case (.top, _), (.trailing, _): "start"
      }
    let words = plan.labels.flatMap { label(plan, $0) }
    return SVG.group([.class("gc-secondary"), Attribute("text-anchor", anchor)], words)
  }

  private func label(_ plan: AxisPlan, _ label: AxisPlan.Label) -> [Node] {
    let reach = plan.reach + AxisPlan.gap
    let height = AxisPlan.lineHeight
    return label.lines.enumerated().map { index, line in
      let down = Double(index) * height
      let middle = label.position + size * 0.35 + down - Double(label.lines.count - 1) * height / 2
      let (x, y): (Double, Double) =
        switch plan.side {
        case .bottom: (label.position, plot.bottom + reach + size * 0.8 + down)
        case .top: (label.position, plot.top - reach - 2 - Double(label.lines.count - 1) * height + down)
        case .leading: (plot.left - reach - 2, middle)
        case .trailing: (plot.right + reach + 2, middle)
        }
      return colored(turned(line, Point(x: x, y: y), plan, down), label.color)
    }
  }

  private func turned(_ line: String, _ place: Point, _ plan: AxisPlan, _ down: Double) -> Node {
    guard plan.side.isAcross, plan.turn != .level else { return SVG.text(line, x: place.x, y: place.y) }
    let isUpright = plan.turn == .upright
    let x = place.x + (isUpright ? size * 0.35 + down : 4)
    let y = plan.side == .bottom ? plot.bottom + plan.reach + (isUpright ? 4 : 10) : place.y
    let point = Point(x: x, y: y)
    return SVG.text(line, x: x, y: y, transform: SVG.rotation(isUpright ? -90 : -45, around: point))
  }

  private func colored(_ node: Node, _ color: Color?) -> Node {
    guard let color, case .element(var element) = node else { return node }
    element.attributes.append(SVG.color(color))
    return .element(element)
  }

  private func names() -> [Node] {
    (layout.xName.map { [name(across: $0)] } ?? []) + (layout.yName.map { [name(upright: $0)] } ?? [])
  }

  private func name(across name: AxisName) -> Node {
    let y =
      name.position == .top
      ? plot.top - layout.xPlans.thickness(.top) - 10
      : plot.bottom + layout.xPlans.thickness(.bottom) + size * 1.1
    return anchored(name, from: plot.left, to: plot.right, y: y)
  }

  /// Above the plot, flush with the labels; or turned, alongside.
  private func name(upright name: AxisName) -> Node {
    switch name.position {
    case .leading, .trailing:
      let isLeading = name.position == .leading
      let beside = layout.yPlans.thickness(isLeading ? .leading : .trailing)
      let x = isLeading ? plot.left - beside - 9 : plot.right + beside + 9 + size * 0.8
      let point = Point(x: x, y: (plot.top + plot.bottom) / 2)
      return SVG.text(
        name.text, x: point.x, y: point.y, anchor: "middle", transform: SVG.rotation(-90, around: point))
    case .automatic, .top, .bottom:
      let y = plot.top - layout.xPlans.thickness(.top) - 14
      return anchored(name, from: ChartLayout.rim, to: plot.right, y: y)
    }
  }

  private func anchored(_ name: AxisName, from left: Double, to right: Double, y: Double) -> Node {
    // A name that is longer than its place is moved into the chart.
    let half = name.width / 2
    let (x, anchor): (Double, String) =
      switch name.alignment.across {
      case -1: (left, "start")
      case 1: (right, "end")
      default: (min(max((left + right) / 2, half + 1), layout.width - half - 1), "middle")
      }
    return SVG.text(name.text, x: x, y: y, anchor: anchor)
  }
}
