/// The ranges of a scene's axes, of its colours and of its sizes.
struct Domains {
  let x: AxisScale
  let y: AxisScale
  let color: ColorScale?
  let size: SizeScale?
  let issues: [ChartIssue]

  /// `others` are scenes that share the axes named in `shared`.
  init(_ scene: Scene, _ options: ChartOptions, sharing shared: SharedDomains = SharedDomains()) {
    var issues = logarithmIssues(scene, options)
    let rounding = Rounding(scene)
    let found = (
      x: DomainFinder.x(scene, options, shared.xScenes), y: DomainFinder.y(scene, options, shared.yScenes)
    )
    size = SizeScale(scene, options)
    if options.corners != nil {
      x = AxisScale(kind: .continuous(0...1, .linear))
      y = AxisScale(kind: .continuous(0...Simplex.height, .linear))
    } else {
      x = AxisScale(scene.xCategories, options.x, found.x, rounding.x ? 7 : nil, "x", &issues)
        .padded(size?.largestRadius)
      y = AxisScale(scene.yCategories, options.y, found.y, rounding.y ? 6 : nil, "y", &issues)
        .padded(size?.largestRadius)
    }
    color = ColorScale(scene, sharing: shared.colorScenes, options.shades)
    self.issues = issues
  }
}

/// Other scenes whose data count as well, for scales that several charts share.
struct SharedDomains {
  var xScenes: [Scene] = []
  var yScenes: [Scene] = []
  var colorScenes: [Scene] = []
}

/// What an axis ranges over.
struct AxisScale {
  let kind: PositionScale.Kind
  /// Whether numbers grow downwards or to the leading edge.
  var isReversed = false
  var padding = PositionScaleRange.plotDimension

  init(kind: PositionScale.Kind) {
    self.kind = kind
  }

  init(
    _ categories: [String]?, _ axis: AxisOptions, _ finder: DomainFinder, _ rounding: Int?, _ name: String,
    _ issues: inout [ChartIssue]
  ) {
    let transform = axis.type?.transform ?? .linear
    padding = axis.padding
    if let categories {
      kind = .categories(categories)
      return
    }
    let found = finder.domain(rounded: rounding != nil, count: rounding ?? 5)
    switch axis.domain {
    case .ends(let first, let last):
      let usable =
        first.isFinite && last.isFinite && first != last && transform.holds(first) && transform.holds(last)
      if !usable { issues.append(.unusableDomain(axis: name)) }
      kind = .continuous(usable ? min(first, last)...max(first, last) : found, transform)
      isReversed = usable && first > last
    case .automatic(let wish):
      kind = .continuous(found, transform)
      isReversed = wish.reversed == true
    case .categories: kind = .continuous(found, transform)
    }
  }

  /// Room at both ends for symbols whose size tells a number, unless the author has set it.
  fileprivate func padded(_ room: Double?) -> AxisScale {
    guard let room, padding == .plotDimension, case .continuous = kind else { return self }
    var copy = self
    copy.padding = .plotDimension(padding: room)
    return copy
  }

  /// The scale over so many pixels, from the beginning of the axis to its end.
  func scale(from start: Double, to end: Double) -> PositionScale {
    let direction = end > start ? 1.0 : -1
    let inner = (start + padding.startPadding * direction, end - padding.endPadding * direction)
    return isReversed
      ? PositionScale(kind: kind, start: inner.1, end: inner.0)
      : PositionScale(kind: kind, start: inner.0, end: inner.1)
  }
}

extension DomainFinder {
  fileprivate static func x(_ scene: Scene, _ options: ChartOptions, _ others: [Scene]) -> DomainFinder {
    var finder = DomainFinder(options.x.type?.transform ?? .linear)
    for layer in ([scene] + others).flatMap({ $0.layers }) {
      finder.include(layer.x)
      finder.include(layer.xEnd)
    }
    if scene.xCategories == nil { includeRemarks(scene, &finder) { $0.lies ? ($0.x, $0.xEnd) : nil } }
    finder.includeZero(options.x)
    return finder
  }

  fileprivate static func y(_ scene: Scene, _ options: ChartOptions, _ others: [Scene]) -> DomainFinder {
    var finder = DomainFinder(options.y.type?.transform ?? .linear)
    for layer in ([scene] + others).flatMap({ $0.layers }) {
      finder.include(layer.y)
      finder.include(layer.yEnd)
    }
    if scene.yCategories == nil { includeRemarks(scene, &finder) { $0.lies ? nil : ($0.y, $0.yEnd) } }
    finder.includeZero(options.y)
    return finder
  }

  private mutating func includeZero(_ axis: AxisOptions) {
    if case .automatic(let wish) = axis.domain, wish.includesZero == true { include(0) }
  }

  /// Remarks beside the ends of bars and points need room of their own within the plot.
  private static func includeRemarks(
    _ scene: Scene, _ finder: inout DomainFinder, _ extent: (Layer) -> ([Double], [Double])?
  ) {
    let room = finder.extent * 0.09
    for layer in scene.layers where layer.shape == .bar || layer.shape == .point {
      guard let (starts, ends) = extent(layer) else { continue }
      for placed in layer.annotations {
        let values = [starts, ends].compactMap { placed.row < $0.count ? $0[placed.row] : nil }
        guard let low = values.min(), let high = values.max() else { continue }
        switch placed.annotation.position {
        case .automatic: finder.include(high + room * (layer.lies ? 1.4 : 1))
        case .top, .topLeading, .topTrailing: if !layer.lies { finder.include(high + room) }
        case .bottom, .bottomLeading, .bottomTrailing: if !layer.lies { finder.include(low - room) }
        case .trailing: if layer.lies { finder.include(high + room * 1.4) }
        case .leading: if layer.lies { finder.include(low - room * 1.4) }
        case .overlay: break
        }
      }
    }
  }
}

extension ColorScale {
  fileprivate init?(_ scene: Scene, sharing others: [Scene], _ options: ShadeOptions) {
    let transform = options.type.transform
    guard let label = scene.layers.first(where: { $0.isShaded })?.labels.shade else { return nil }
    var finder = DomainFinder(transform)
    for layer in ([scene] + others).flatMap({ $0.layers }) where layer.isShaded {
      finder.include(layer.shade)
    }
    let given = options.domain.flatMap { $0.isUsable(transform) ? $0 : nil }
    let domain = given ?? finder.domain(rounded: false, count: 5)
    let isDiverging = Self.diverges(domain, transform, options.ramp)
    let far = max(-domain.lowerBound, domain.upperBound)
    self.init(
      label: label, domain: isDiverging ? -far...far : domain, transform: transform, isDiverging: isDiverging)
  }

  /// Values on both sides of zero, none of which is a mere fringe.
  private static func diverges(
    _ domain: ClosedRange<Double>, _ transform: Transform, _ ramp: ColorRamp
  ) -> Bool {
    guard transform != .log else { return false }
    switch ramp {
    case .sequential: return false
    case .diverging: return max(-domain.lowerBound, domain.upperBound) > 0
    case .automatic:
      let (below, above) = (-domain.lowerBound, domain.upperBound)
      return below > 0 && above > 0 && min(below, above) * 4 >= max(below, above)
    }
  }
}

extension Layer {
  /// Whether numbers decide its colours.
  var isShaded: Bool {
    switch shape {
    case .sector: false
    case .contour: style.contours?.style == .bands
    case .line, .area, .bar, .point, .rule, .rectangle: !shade.isEmpty
    }
  }
}

extension ClosedRange<Double> {
  fileprivate func isUsable(_ transform: Transform) -> Bool {
    transform.holds(lowerBound) && transform.holds(upperBound) && lowerBound < upperBound
  }
}

extension SizeScale {
  fileprivate init?(_ scene: Scene, _ options: ChartOptions) {
    let layers = scene.layers.filter { !$0.size.isEmpty }
    guard let first = layers.first else { return nil }
    let largest = layers.flatMap { $0.size }.filter { $0.isFinite }.max() ?? 0
    let wish = options.symbolSizes ?? 12...600
    let areas = wish.lowerBound >= 0 && wish.upperBound.isFinite ? wish : 12...600
    self.init(label: first.labels.size, largest: largest, areas: areas)
  }
}

/// Whether an axis is widened to round numbers: across for clouds of points, up for all but maps.
private struct Rounding {
  let x: Bool
  let y: Bool

  init(_ scene: Scene) {
    let shapes = Set(scene.layers.map { $0.shape })
    let isMap = shapes.contains(.rectangle) || shapes.contains(.contour)
    let lies = scene.layers.contains { $0.lies }
    x = lies || shapes.isSubset(of: [.point, .rule])
    y = !isMap || !shapes.isSubset(of: [.rectangle, .contour, .point, .rule, .line])
  }
}

/// Values without a place on a logarithmic axis, in the words of their own channel.
private func logarithmIssues(_ scene: Scene, _ options: ChartOptions) -> [ChartIssue] {
  var issues: [ChartIssue] = []
  for layer in scene.layers {
    if options.x.type == .log, scene.xCategories == nil {
      append(&issues, layer.labels.x, layer.lies ? layer.xEnd : layer.x)
    }
    if options.y.type == .log, scene.yCategories == nil {
      let isBased = (layer.shape == .bar || layer.shape == .area) && !layer.lies
      append(&issues, layer.labels.y, isBased ? layer.yEnd : layer.y)
    }
    if options.shades.type == .log, layer.isShaded { append(&issues, layer.labels.shade, layer.shade) }
  }
  return issues
}

private func append(_ issues: inout [ChartIssue], _ label: String, _ values: [Double]) {
  let wrong = values.filter { $0 <= 0 }
  guard let first = wrong.first else { return }
  issues.append(.nonPositive(label: label, count: wrong.count, first: first))
}
