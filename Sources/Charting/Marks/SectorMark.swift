/// A sector of a pie or, with an inner radius, of a ring; its share of the whole is its angle's share of all.
public struct SectorMark: ChartContent, Hashable, Sendable {
  public let marks: [Mark]

  /// - Parameters:
  ///   - innerRadius: Of the hole, in pixels or as a share of the outer radius.
  ///   - outerRadius: In pixels, or as a share of the room there is.
  ///   - angularInset: Pixels between a sector and its neighbours.
  public init(
    angle: PlottableValue, innerRadius: MarkDimension = .automatic, outerRadius: MarkDimension = .automatic,
    angularInset: Double? = nil
  ) {
    marks = [.sector(angle, innerRadius, outerRadius, angularInset)]
  }
}

/// Sectors from a column.
public struct SectorPlot: ChartContent, Hashable, Sendable {
  public let marks: [Mark]

  public init(
    angle: PlottableValue, innerRadius: MarkDimension = .automatic, outerRadius: MarkDimension = .automatic,
    angularInset: Double? = nil
  ) {
    marks = [.sector(angle, innerRadius, outerRadius, angularInset, isPlot: true)]
  }
}

extension Mark {
  fileprivate static func sector(
    _ angle: PlottableValue, _ innerRadius: MarkDimension, _ outerRadius: MarkDimension, _ inset: Double?,
    isPlot: Bool = false
  ) -> Mark {
    var mark = Mark(.sector, Channels(z: angle), isPlot: isPlot)
    mark.style.width = innerRadius
    mark.style.height = outerRadius
    mark.style.inset = inset
    return mark
  }
}
