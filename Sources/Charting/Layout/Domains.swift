/// The ranges of a scene's axes.
struct Domains: Hashable, Sendable {
  let x: PositionScale.Kind
  let y: PositionScale.Kind
  let color: ColorScale?
  let issues: [ChartIssue]

  init(_ scene: Scene, _ options: ChartOptions) {
    let xType = options.x.type ?? .linear
    let yType = options.y.type ?? .linear
    let rounding = Rounding(scene)
    var xFinder = DomainFinder(type: xType)
    var yFinder = DomainFinder(type: yType)
    for layer in scene.layers {
      for row in layer.rows {
        xFinder.include(row.x, row.xEnd)
        yFinder.include(row.y, row.yEnd)
      }
    }
    if yType == .linear, !scene.isLying { includeRemarks(scene, &yFinder) }
    if xType == .linear, scene.isLying { includeRemarks(scene, &xFinder) }
    var issues = logarithmIssues(scene, xType, yType)
    let found = (
      x: xFinder.domain(rounded: rounding.x, count: 7), y: yFinder.domain(rounded: rounding.y, count: 6)
    )
    x = Self.kind(scene.xCategories, options.x, xType, found.x, "x", &issues)
    y = Self.kind(scene.yCategories, options.y, yType, found.y, "y", &issues)
    color = Self.color(scene, options)
    self.issues = issues
  }

  private static func kind(
    _ categories: [String]?, _ axis: AxisOptions, _ type: ScaleType, _ found: ClosedRange<Double>,
    _ name: String, _ issues: inout [ChartIssue]
  ) -> PositionScale.Kind {
    if let categories { return .categories(categories) }
    guard let domain = axis.domain else { return .continuous(found, type) }
    let usable =
      domain.lowerBound.isFinite && domain.upperBound.isFinite && domain.lowerBound < domain.upperBound
      && (type == .linear || domain.lowerBound > 0)
    if !usable { issues.append(.unusableDomain(axis: name)) }
    return .continuous(usable ? domain : found, type)
  }

  private static func color(_ scene: Scene, _ options: ChartOptions) -> ColorScale? {
    var finder = DomainFinder(type: options.colorType)
    var label: String?
    for layer in scene.layers {
      for shade in layer.rows.compactMap({ $0.shade }) {
        finder.include(shade)
        label = label ?? layer.labels.shade
      }
    }
    guard let label else { return nil }
    let found = finder.domain(rounded: false, count: 5)
    let given = options.colorDomain.flatMap { domain in
      let finite = domain.lowerBound.isFinite && domain.upperBound.isFinite
      let positive = options.colorType == .linear || domain.lowerBound > 0
      return finite && positive && domain.lowerBound < domain.upperBound ? domain : nil
    }
    return ColorScale(label: label, domain: given ?? found, type: options.colorType)
  }
}

/// Remarks beside the ends of bars and points need room of their own within the plot.
private func includeRemarks(_ scene: Scene, _ finder: inout DomainFinder) {
  let room = finder.extent * (scene.isLying ? 0.12 : 0.08)
  for layer in scene.layers where layer.shape == .bar || layer.shape == .point {
    for placed in layer.annotations {
      let row = layer.rows[placed.row]
      let ends = (scene.isLying ? [row.x, row.xEnd] : [row.y, row.yEnd]).compactMap { $0 }
      switch placed.annotation.position {
      case .automatic, .top: if !scene.isLying, let top = ends.max() { finder.include(top + room) }
      case .bottom: if !scene.isLying, let bottom = ends.min() { finder.include(bottom - room) }
      case .trailing: if scene.isLying, let right = ends.max() { finder.include(right + room) }
      case .leading: if scene.isLying, let left = ends.min() { finder.include(left - room) }
      case .overlay: break
      }
    }
  }
}

/// Whether an axis is widened to round numbers: across for clouds of points, up for all but heat maps.
private struct Rounding {
  let x: Bool
  let y: Bool

  init(_ scene: Scene) {
    let shapes = Set(scene.layers.map { $0.shape })
    x = scene.isLying || shapes.isSubset(of: [.point, .rule])
    y = !shapes.isSubset(of: [.rectangle, .point, .rule]) || !shapes.contains(.rectangle)
  }
}

private func logarithmIssues(_ scene: Scene, _ x: ScaleType, _ y: ScaleType) -> [ChartIssue] {
  var issues: [ChartIssue] = []
  for layer in scene.layers {
    if x == .log { append(&issues, layer.labels.x, layer.rows.compactMap { $0.x }) }
    let based = layer.shape == .bar || layer.shape == .area
    if y == .log { append(&issues, layer.labels.y, layer.rows.compactMap { based ? $0.yEnd : $0.y }) }
  }
  return issues
}

private func append(_ issues: inout [ChartIssue], _ label: String, _ values: [Double]) {
  let wrong = values.filter { $0 <= 0 }
  guard let first = wrong.first else { return }
  issues.append(.nonPositive(label: label, count: wrong.count, first: first))
}
