/// A chart's marks, sorted into layers, with what its axes and its legend need to know.
struct Scene {
  private(set) var layers: [Layer]
  let xCategories: [String]?
  let yCategories: [String]?
  let colorNames: [String]
  let lineStyleNames: [String]
  let symbolNames: [String]
  let positionNames: [String]
  private(set) var issues: [ChartIssue]

  init(_ marks: [Mark], _ options: ChartOptions) {
    issues = marks.compactMap(lengthIssue) + placeIssues(marks, options)
    xCategories = Self.categories(marks.flatMap { [$0.channels.x, $0.channels.xEnd] }, options.x, &issues)
    yCategories = Self.categories(marks.flatMap { [$0.channels.y, $0.channels.yEnd] }, options.y, &issues)
    colorNames = names(marks.map { $0.isShaded ? nil : $0.channels.color }, first: options.colors.names)
    lineStyleNames = names(marks.map { $0.channels.lineStyle }, first: options.lineStyles.names)
    symbolNames = names(marks.map { $0.channels.symbol }, first: options.symbols.names)
    positionNames = names(marks.map { $0.channels.position }, first: [])
    layers = LayerBuilder.layers(marks, xCategories: xCategories, yCategories: yCategories)
    layDown()
    issues += joinIssues(layers) + stackIssues(layers)
    if !layers.contains(where: { $0.hasData }) { issues.append(.noData) }
    Stacking.apply(to: layers)
    Extents(self).apply(to: layers)
    sortByHeight()
  }

  /// Bars lie where they say where they begin across, or where categories stand along the upright axis alone.
  private func layDown() {
    for layer in layers {
      guard layer.shape == .bar || layer.shape == .area else { continue }
      let isUpright = !layer.yEnd.isEmpty || layer.shape == .area
      layer.lies = !layer.xEnd.isEmpty || (!isUpright && yCategories != nil && xCategories == nil)
    }
  }

  private mutating func sortByHeight() {
    guard layers.contains(where: { $0.style.zIndex != 0 }) else { return }
    let order = layers.indices.sorted { first, second in
      let (a, b) = (layers[first].style.zIndex, layers[second].style.zIndex)
      return a != b ? a < b : first < second
    }
    layers = order.map { layers[$0] }
  }

  /// The place of a colour's name among those that shapes of some kinds bear: what they differ in beside colour is given
  /// out in this order.
  func order(of name: String, among shapes: Set<Mark.Shape>) -> Int {
    let bearers = Set(
      layers.filter { shapes.contains($0.shape) || ($0.hasSymbols && shapes.contains(.point)) }
        .compactMap { $0.key.color })
    return colorNames.filter { bearers.contains($0) }.firstIndex(of: name) ?? 0
  }

  /// All names in a legend, each once.
  var legendNames: [String] {
    var result: [String] = []
    let used = Set(layers.compactMap { $0.name })
    for name in colorNames + lineStyleNames + symbolNames + positionNames where used.contains(name) {
      if !result.contains(name) { result.append(name) }
    }
    return result
  }

  /// The categories along an axis in order, or nil for an axis of numbers.
  private static func categories(
    _ channels: [PlottableValue?], _ axis: AxisOptions, _ issues: inout [ChartIssue]
  ) -> [String]? {
    let given = channels.compactMap { $0 }
    let isForced = axis.type?.kind == .category
    var named: [String] = []
    if case .categories(let names) = axis.domain { named = names }
    guard isForced || !named.isEmpty || given.contains(where: { !$0.column.isNumeric }) else { return nil }
    var seen = Set(named)
    for value in given {
      if value.column.isNumeric, !isForced { continue }
      for row in 0..<value.column.count {
        guard let name = value.column[row]?.name, seen.insert(name).inserted else { continue }
        named.append(name)
      }
    }
    if !isForced, let numbers = given.first(where: { $0.column.isNumeric && $0.column.count > 0 }) {
      issues.append(.mixedAxis(label: numbers.label))
    }
    return named.isEmpty ? nil : named
  }
}

private func names(_ channels: [PlottableValue?], first: [String]) -> [String] {
  var seen = Set(first)
  var result = first
  for channel in channels.compactMap({ $0 }) {
    for row in 0..<channel.column.count {
      if let name = channel.name(row), seen.insert(name).inserted { result.append(name) }
    }
  }
  return result
}
