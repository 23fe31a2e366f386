extension Chart {
  /// The range across, the room left at its ends, and how numbers become places.
  public func chartXScale(
    domain: ClosedRange<Double>, range: PositionScaleRange = .plotDimension, type: ScaleType? = nil
  ) -> Chart {
    with { $0.x.set(.ends(domain.lowerBound, domain.upperBound), range, type) }
  }

  /// From the first number of a list to the last, which may be the smaller one.
  public func chartXScale(
    domain: [Double], range: PositionScaleRange = .plotDimension, type: ScaleType? = nil
  ) -> Chart {
    with { $0.x.set(ends(domain), range, type) }
  }

  /// Categories in the order in which they are to stand.
  public func chartXScale(domain: [String], range: PositionScaleRange = .plotDimension) -> Chart {
    with { $0.x.set(.categories(domain), range, nil) }
  }

  /// A range found from the data: `.automatic(includesZero: true, reversed: true)`.
  public func chartXScale(
    domain: AutomaticScaleDomain, range: PositionScaleRange = .plotDimension, type: ScaleType? = nil
  ) -> Chart {
    with { $0.x.set(.automatic(domain), range, type) }
  }

  public func chartXScale(range: PositionScaleRange, type: ScaleType? = nil) -> Chart {
    with { $0.x.set(nil, range, type) }
  }

  public func chartXScale(type: ScaleType) -> Chart {
    with { $0.x.type = type }
  }

  /// The range up, the room left at its ends, and how numbers become places.
  public func chartYScale(
    domain: ClosedRange<Double>, range: PositionScaleRange = .plotDimension, type: ScaleType? = nil
  ) -> Chart {
    with { $0.y.set(.ends(domain.lowerBound, domain.upperBound), range, type) }
  }

  /// From the first number of a list to the last, which may be the smaller one.
  public func chartYScale(
    domain: [Double], range: PositionScaleRange = .plotDimension, type: ScaleType? = nil
  ) -> Chart {
    with { $0.y.set(ends(domain), range, type) }
  }

  /// Categories in the order in which they are to stand, from the top.
  public func chartYScale(domain: [String], range: PositionScaleRange = .plotDimension) -> Chart {
    with { $0.y.set(.categories(domain), range, nil) }
  }

  /// A range found from the data: `.automatic(includesZero: true, reversed: true)`.
  public func chartYScale(
    domain: AutomaticScaleDomain, range: PositionScaleRange = .plotDimension, type: ScaleType? = nil
  ) -> Chart {
    with { $0.y.set(.automatic(domain), range, type) }
  }

  public func chartYScale(range: PositionScaleRange, type: ScaleType? = nil) -> Chart {
    with { $0.y.set(nil, range, type) }
  }

  public func chartYScale(type: ScaleType) -> Chart {
    with { $0.y.type = type }
  }
}

/// A range found from the data, with the author's wishes.
public struct AutomaticScaleDomain: Hashable, Sendable {
  var includesZero: Bool?
  var reversed: Bool?

  /// - Parameters:
  ///   - includesZero: Nil leaves it to the marks: bars and areas stand on zero, lines and points need not.
  ///   - reversed: Whether numbers grow downwards, or to the leading edge.
  public static func automatic(includesZero: Bool? = nil, reversed: Bool? = nil) -> AutomaticScaleDomain {
    AutomaticScaleDomain(includesZero: includesZero, reversed: reversed)
  }
}

/// The part of the plot that a scale takes.
public struct PositionScaleRange: Hashable, Sendable {
  var startPadding = 0.0
  var endPadding = 0.0

  /// All of it.
  public static let plotDimension = PositionScaleRange()

  /// All but so many pixels at either end.
  public static func plotDimension(padding: Double) -> PositionScaleRange {
    plotDimension(startPadding: padding, endPadding: padding)
  }

  public static func plotDimension(startPadding: Double = 0, endPadding: Double = 0) -> PositionScaleRange {
    PositionScaleRange(
      startPadding: min(max(startPadding, 0), 100), endPadding: min(max(endPadding, 0), 100))
  }
}

extension AxisOptions {
  fileprivate mutating func set(_ domain: ScaleDomain?, _ range: PositionScaleRange, _ type: ScaleType?) {
    self.domain = domain ?? self.domain
    self.type = type ?? self.type
    padding = range
  }
}

private func ends(_ domain: [Double]) -> ScaleDomain {
  .ends(domain.first ?? .nan, domain.last ?? .nan)
}
