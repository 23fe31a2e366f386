/// Chooses the values of an axis and places what stands there.
struct AxisPlanner {
  let scale: PositionScale
  let axis: Axis
  let design: AxisMarksDesign
  /// Which of the usual marks are drawn at numbers.
  let hasGrid: Bool
  /// The room for a label beside the plot.
  let labelRoom: Double

  private static let size = ChartStyle.textSize

  func plan() -> AxisPlan {
    switch scale.kind {
    case .categories(let names): return categories(names)
    case .continuous(let domain, let transform): return numbers(domain, transform)
    }
  }

  private var side: AxisPlan.Side {
    switch (design.position, axis) {
    case (.top, .horizontal): .top
    case (.trailing, .vertical): .trailing
    case (_, .horizontal): .bottom
    case (_, .vertical): .leading
    }
  }

  private var length: Double { abs(scale.end - scale.start) }

  // MARK: Numbers

  /// The most values whose labels have room.
  private func numbers(_ domain: ClosedRange<Double>, _ transform: Transform) -> AxisPlan {
    let choices = Ticks.choices(domain, transform, wish)
    for ticks in choices {
      let plan = plan(ticks)
      if !plan.touches { return plan }
    }
    var plan = choices.last.map(plan) ?? AxisPlan(side: side)
    plan.dropTouchingLabels()
    return plan
  }

  /// About one tick per 76 pixels across and 46 up, unless the author wants another number.
  private var wish: AxisMarkValues.Choice {
    guard case .automatic(let count, let minimum) = design.values else { return design.values }
    let usual = max(Int((length / (axis == .horizontal ? 76 : 46)).rounded()), axis == .horizontal ? 4 : 2)
    return .automatic(desiredCount: count ?? usual, minimumStride: minimum)
  }

  private func plan(_ ticks: Ticks) -> AxisPlan {
    let answers = answers(ticks.values.map { .number($0) })
    var plan = AxisPlan(side: side, issues: answers.issues)
    for (index, value) in ticks.values.enumerated() {
      guard let position = scale.position(of: value), isInside(position) else { continue }
      let decimals: Int? = if case .decimals(let count) = ticks.notation { count } else { nil }
      let parts = answers.parts?[index] ?? usualParts(isCategory: false)
      for part in parts {
        plan.add(part, at: position, format: usualFormat) { format in
          let label = self.label(value, ticks.notation)
          return format?.text(value, decimals: decimals, label: label) ?? label
        }
      }
    }
    if answers.parts == nil, !plan.ticks.isEmpty || !plan.gridLines.isEmpty {
      plan.minorTicks = ticks.minor.compactMap(scale.position).filter(isInside)
    }
    return plan
  }

  /// A common power of ten is left to the axis' name, unless the author decides what the labels say.
  private func label(_ value: Double, _ notation: Ticks.Notation) -> String {
    if case .scientific = notation, !design.isPlain { return NumberFormat.significant(value, digits: 8) }
    return NumberFormat.label(value, notation)
  }

  private func isInside(_ position: Double) -> Bool {
    position >= min(scale.start, scale.end) - 0.5 && position <= max(scale.start, scale.end) + 0.5
  }

  // MARK: Marks at a value

  private var usualFormat: NumberFormatStyle? {
    if case .usual(_, let format) = design.parts { return format }
    return nil
  }

  private func usualParts(isCategory: Bool) -> [AxisPart] {
    var stroke: StrokeStyle?
    if case .usual(let own, _) = design.parts { stroke = own }
    var parts: [AxisPart] = []
    if !isCategory, hasGrid { parts.append(AxisGridLine(stroke: stroke).part) }
    if !isCategory, axis == .horizontal { parts.append(AxisTick(stroke: stroke).part) }
    return parts + [AxisValueLabel().part]
  }

  /// The author's parts for each value; nil for the usual ones.
  private func answers(_ data: [Datum]) -> (parts: [[AxisPart]]?, issues: [ChartIssue]) {
    switch design.parts {
    case .usual: return (nil, [])
    case .same(let parts): return (data.map { _ in parts }, [])
    case .each(let answers):
      if let parts = answers[data] { return (parts, []) }
      return (nil, [.outdatedAxisMarks(axis: axis == .horizontal ? "x" : "y")])
    }
  }

  // MARK: Categories

  private func categories(_ names: [String]) -> AxisPlan {
    let answers = answers(names.map { .category($0) })
    var plan = AxisPlan(side: side, issues: answers.issues)
    for (index, name) in names.enumerated() where isListed(name) {
      let position = scale.position(of: Double(index)) ?? 0
      for part in answers.parts?[index] ?? usualParts(isCategory: true) {
        plan.add(part, at: position, format: nil) { _ in name }
      }
    }
    return axis == .horizontal ? fittedAcross(plan) : fittedUpright(plan)
  }

  private func isListed(_ name: String) -> Bool {
    guard case .listed(let data) = design.values else { return true }
    return data.contains(.category(name))
  }

  /// Names broken into lines; else climbing, else upright; at last not all of them.
  private func fittedAcross(_ plan: AxisPlan) -> AxisPlan {
    let band = spacing(plan)
    if plan.turn == .level {
      let broken = plan.relabeled { TextMetrics.lines($0, size: Self.size, width: band - 9) }
      let fits = broken.labels.allSatisfy { $0.width <= band - 4 && $0.lines.count <= 3 }
      if fits { return broken }
    }
    var turned = plan.relabeled { [TextMetrics.shortened($0, size: Self.size, width: labelRoom)] }
    turned.turn = plan.turn == .level && band >= Self.size * 1.55 ? .slanted : .upright
    return thinned(turned, band, Self.size * (turned.turn == .slanted ? 1.5 : 1.08))
  }

  private func fittedUpright(_ plan: AxisPlan) -> AxisPlan {
    let band = spacing(plan)
    let lines = max(Int(band / AxisPlan.lineHeight), 1)
    let broken = plan.relabeled { name in
      let words = TextMetrics.lines(name, size: Self.size, width: labelRoom)
      return words.count <= min(lines, 3) && words.allSatisfy { isNarrow($0) }
        ? words : [TextMetrics.shortened(name, size: Self.size, width: labelRoom)]
    }
    return thinned(broken, band, Self.size * 1.1)
  }

  private func isNarrow(_ words: String) -> Bool { TextMetrics.width(words, size: Self.size) <= labelRoom }

  /// The smallest distance between neighbours.
  private func spacing(_ plan: AxisPlan) -> Double {
    let places = plan.labels.map { $0.position }.sorted()
    return zip(places, places.dropFirst()).map { $1 - $0 }.min() ?? length
  }

  private func thinned(_ plan: AxisPlan, _ band: Double, _ needed: Double) -> AxisPlan {
    let every = max(1, Int((needed / max(band, 0.1)).rounded(.up)))
    guard every > 1 else { return plan }
    var plan = plan
    let count = plan.labels.count
    plan.labels = plan.labels.enumerated().filter { $0.offset % every == 0 }.map { $0.element }
    plan.issues.append(
      .unnamedCategories(axis: axis == .horizontal ? "x" : "y", named: plan.labels.count, count: count))
    return plan
  }
}

extension AxisPlan {
  fileprivate mutating func add(
    _ part: AxisPart, at position: Double, format usual: NumberFormatStyle?,
    text: (NumberFormatStyle?) -> String
  ) {
    switch part.kind {
    case .gridLine: gridLines.append(Stroke(position: position, style: part.stroke, color: part.color))
    case .tick(let length):
      ticks.append(
        Stroke(
          position: position, length: length ?? Self.tickLength, style: part.stroke, color: part.color))
    case .label(let words, let format, let orientation):
      if orientation == .vertical { turn = .upright }
      let string = words?.string ?? text(format ?? usual)
      let lines = string.split(separator: "\n", omittingEmptySubsequences: false).map { String($0) }
      labels.append(Label(position: position, lines: lines, color: part.color ?? words?.color))
    }
  }

  fileprivate func relabeled(_ lines: (String) -> [String]) -> AxisPlan {
    var copy = self
    copy.labels = labels.map { label in
      Label(position: label.position, lines: lines(label.lines.joined(separator: " ")), color: label.color)
    }
    return copy
  }
}
