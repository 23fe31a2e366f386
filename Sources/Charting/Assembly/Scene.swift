/// A chart's marks, sorted into layers, with what its axes and its legend need to know.
struct Scene: Hashable, Sendable {
  var layers: [Layer]
  let xCategories: [String]?
  let yCategories: [String]?
  let colorNames: [String]
  let lineStyleNames: [String]
  let symbolNames: [String]
  var issues: [ChartIssue]

  init(_ marks: [Mark], _ options: ChartOptions) {
    issues = marks.compactMap(lengthIssue)
    xCategories = categories(marks.flatMap { [$0.x, $0.xEnd] }, options.x, &issues)
    yCategories = categories(marks.flatMap { [$0.y, $0.yEnd] }, options.y, &issues)
    colorNames = names(marks.map { $0.style.colorBy }, first: options.colors.map { $0.name })
    lineStyleNames = names(marks.map { $0.style.lineStyleBy }, first: [])
    symbolNames = names(marks.map { $0.style.symbolBy }, first: [])
    layers = []
    layers = LayerBuilder(xCategories: xCategories, yCategories: yCategories).layers(marks)
    issues += joinIssues(layers)
    if !layers.contains(where: { $0.rows.contains { row in row.isFinite } }) { issues.append(.noData) }
    stack(&layers, lying: isLying)
    giveExtent(&layers, self)
  }

  /// Bars lie when categories stand along the upright axis alone.
  var isLying: Bool { yCategories != nil && xCategories == nil }

  /// All names in a legend, each once.
  var legendNames: [String] {
    var result: [String] = []
    let used = Set(layers.compactMap { $0.name })
    for name in colorNames + lineStyleNames + symbolNames where used.contains(name) {
      if !result.contains(name) { result.append(name) }
    }
    return result
  }
}

private func lengthIssue(_ mark: Mark) -> ChartIssue? {
  let columns = mark.positions + [mark.series, mark.style.colorBy].compactMap { $0 }
  let long = columns.filter { $0.values.count != 1 }
  guard let first = long.first, long.contains(where: { $0.values.count != first.values.count }) else {
    return nil
  }
  return .mismatchedLengths(labels: long.map { $0.label }, counts: long.map { $0.values.count })
}

private func categories(
  _ channels: [PlottableValue?], _ axis: AxisOptions, _ issues: inout [ChartIssue]
) -> [String]? {
  var seen = Set(axis.categories)
  var result = axis.categories
  var labelOfNumbers: String?
  for channel in channels.compactMap({ $0 }) {
    for datum in channel.values {
      switch datum {
      case .number: labelOfNumbers = channel.label
      case .category(let name): if seen.insert(name).inserted { result.append(name) }
      }
    }
  }
  guard !result.isEmpty else { return nil }
  if let labelOfNumbers { issues.append(.mixedAxis(label: labelOfNumbers)) }
  return result
}

private func names(_ channels: [PlottableValue?], first: [String]) -> [String] {
  var seen = Set(first)
  var result = first
  for channel in channels.compactMap({ $0 }) {
    for case .category(let name) in channel.values where seen.insert(name).inserted { result.append(name) }
  }
  return result
}

/// Lines made of single marks without a name, whose vertices go one way and then back.
private func joinIssues(_ layers: [Layer]) -> [ChartIssue] {
  for layer in layers where layer.shape == .line && layer.key.plot == nil && layer.name == nil {
    let places = layer.rows.compactMap { $0.x }
    let steps = zip(places, places.dropFirst())
    if steps.contains(where: { $0 < $1 }), steps.contains(where: { $0 > $1 }) {
      return [.joinedSeries(axis: layer.labels.x)]
    }
  }
  return []
}
