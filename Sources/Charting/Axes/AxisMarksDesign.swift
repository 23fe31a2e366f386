/// The marks of an axis as a plain value: closures have been asked about every value that may come up.
package struct AxisMarksDesign: Hashable, Sendable {
  let position: AxisMarkPosition
  let values: AxisMarkValues.Choice
  var parts: Parts

  enum Parts: Hashable, Sendable {
    case usual(StrokeStyle?, NumberFormatStyle?)
    case same([AxisPart])
    /// For lists of values that the axis may choose, the parts of each value.
    case each([[Datum]: [[AxisPart]]])
  }

  /// The usual marks, in this stroke and with numbers in this form.
  package init(
    _ position: AxisMarkPosition, _ values: AxisMarkValues, _ stroke: StrokeStyle?,
    _ format: NumberFormatStyle?
  ) {
    self.position = position
    self.values = values.choice
    parts = .usual(stroke, format)
  }

  /// The same marks at every value, unless `answering` says what stands where.
  package init(_ position: AxisMarkPosition, _ values: AxisMarkValues, _ parts: [AxisPart]) {
    self.position = position
    self.values = values.choice
    self.parts = .same(parts)
  }

  /// The usual marks of an axis.
  static let usual = AxisMarksDesign(.automatic, .automatic, nil, nil)

  /// Whether values and numbers are as the axis itself would choose and write them.
  var isPlain: Bool {
    guard case .automatic = values, case .usual(_, nil) = parts else { return false }
    return true
  }

  // MARK: Closures

  /// All lists of values among which the layout may choose along an axis of a chart.
  package func possibleValues(_ axis: Axis, of chart: Chart) -> [[AxisValue]] {
    if case .listed(let data) = values { return [AxisValue.all(data)] }
    let domains = Domains(Scene(chart.marks, chart.options), chart.options)
    switch axis == .horizontal ? domains.x.kind : domains.y.kind {
    case .categories(let names): return [AxisValue.all(names.map { .category($0) })]
    case .continuous(let domain, let transform):
      return Ticks.choices(domain, transform, values).map { ticks in
        AxisValue.all(ticks.values.map { .number($0) })
      }
    }
  }

  /// With the parts that a closure gave for each of some values.
  package func answering(_ values: [AxisValue], _ parts: [[AxisPart]]) -> AxisMarksDesign {
    var answers: [[Datum]: [[AxisPart]]] = [:]
    if case .each(let earlier) = self.parts { answers = earlier }
    answers[values.map { $0.datum }] = parts
    var copy = self
    copy.parts = .each(answers)
    return copy
  }
}

extension AxisMarks {
  /// Asks the content about the values that an axis of a chart can have.
  func design(for axis: Axis, of chart: Chart) -> AxisMarksDesign {
    switch content {
    case .usual(let stroke, let format): return AxisMarksDesign(position, values, stroke, format)
    case .same(let parts): return AxisMarksDesign(position, values, parts)
    case .each(let content):
      let design = AxisMarksDesign(position, values, [])
      return design.possibleValues(axis, of: chart).reduce(design) { design, values in
        design.answering(values, values.map(content))
      }
    }
  }
}
