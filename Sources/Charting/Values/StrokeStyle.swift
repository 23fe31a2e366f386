/// How a line is drawn: width and dashes in pixels of the chart's own size.
public struct StrokeStyle: Hashable, Sendable {
  public let lineWidth: Double
  public let lineCap: LineCap
  public let lineJoin: LineJoin
  /// Lengths of dashes and gaps in turn; empty for a solid line.
  public let dash: [Double]
  /// How far into the dashes the line begins.
  public let dashPhase: Double

  public init(
    lineWidth: Double = 1, lineCap: LineCap = .butt, lineJoin: LineJoin = .round, dash: [Double] = [],
    dashPhase: Double = 0
  ) {
    self.lineWidth = lineWidth
    self.lineCap = lineCap
    self.lineJoin = lineJoin
    self.dash = dash
    self.dashPhase = dashPhase
  }
}

/// How a line ends.
public enum LineCap: Hashable, Sendable {
  case butt, round, square
}

/// How a line turns.
public enum LineJoin: Hashable, Sendable {
  case miter, round, bevel
}
