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

  /// With room at the ends for what would not fit, unless the author has set the room or the domain.
  func padded(_ room: PositionScaleRange, _ axis: AxisOptions) -> AxisScale {
    guard padding == .plotDimension, case .continuous = kind, case .automatic = axis.domain else {
      return self
    }
    var copy = self
    copy.padding =
      isReversed ? PositionScaleRange(startPadding: room.endPadding, endPadding: room.startPadding) : room
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
