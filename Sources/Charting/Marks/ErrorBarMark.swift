/// How far a value may be off: a rule with a crossbar at either end.
public struct ErrorBarMark: ChartContent, Hashable, Sendable {
  public let marks: [Mark]

  /// Upright at `x`, from the lower to the upper bound.
  public init(x: PlottableValue, yStart: PlottableValue, yEnd: PlottableValue) {
    marks = [.errorBar(Channels(x: x, y: yStart, yEnd: yEnd))]
  }

  /// Level at `y`, from the lower to the upper bound.
  public init(xStart: PlottableValue, xEnd: PlottableValue, y: PlottableValue) {
    marks = [.errorBar(Channels(x: xStart, xEnd: xEnd, y: y))]
  }
}

/// Error bars from columns.
public struct ErrorBarPlot: ChartContent, Hashable, Sendable {
  public let marks: [Mark]

  /// Upright, from the lower to the upper bounds.
  public init(x: PlottableValue, yStart: PlottableValue, yEnd: PlottableValue) {
    marks = [.errorBar(Channels(x: x, y: yStart, yEnd: yEnd), isPlot: true)]
  }

  /// Level, from the lower to the upper bounds.
  public init(xStart: PlottableValue, xEnd: PlottableValue, y: PlottableValue) {
    marks = [.errorBar(Channels(x: xStart, xEnd: xEnd, y: y), isPlot: true)]
  }
}

extension Mark {
  fileprivate static func errorBar(_ channels: Channels, isPlot: Bool = false) -> Mark {
    var mark = Mark(.rule, channels, isPlot: isPlot)
    mark.style.isCapped = true
    return mark
  }
}
