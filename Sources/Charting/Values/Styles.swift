/// How a line is drawn: width and dashes in pixels of the chart's own size.
public struct StrokeStyle: Hashable, Sendable {
  public let lineWidth: Double
  /// Lengths of dashes and gaps in turn; empty for a solid line.
  public let dash: [Double]

  public init(lineWidth: Double = 2, dash: [Double] = []) {
    self.lineWidth = lineWidth
    self.dash = dash
  }

  /// Dashes given to series in turn, so that colour is never the only difference.
  static let series: [[Double]] = [[], [7, 4], [3, 3], [9, 3, 2, 3], [4, 2]]
}

/// The shape of a point.
public enum BasicChartSymbolShape: Int, CaseIterable, Hashable, Sendable {
  case circle, square, triangle, diamond, cross, plus
}

/// How the vertices of a line or an area are connected.
public enum InterpolationMethod: Hashable, Sendable {
  case linear
  /// Smooth, and never beyond its data (Fritsch and Carlson, 1980).
  case monotone
  /// Smooth, through every vertex.
  case catmullRom
  case stepStart, stepCenter, stepEnd
}

/// What becomes of bars and areas at the same place.
public enum MarkStackingMethod: Hashable, Sendable {
  /// One on top of another; negative values downwards from zero.
  case standard
  /// Stacked and scaled so that each stack is 1 high.
  case normalized
  /// Each from zero.
  case unstacked
}

/// The thickness of a bar or the side of a rectangle.
public enum MarkDimension: Hashable, Sendable {
  case automatic
  /// In pixels of the chart's own size.
  case fixed(Double)
  /// As a share of the room that a category or a step has.
  case ratio(Double)
}

/// Where a remark stands beside its mark.
public enum AnnotationPosition: Hashable, Sendable {
  case automatic, overlay, top, bottom, leading, trailing
}

/// The text of a remark.
public struct Text: Hashable, Sendable {
  public let string: String

  public init(_ string: String) {
    self.string = string
  }
}

/// A remark at a mark.
public struct Annotation: Hashable, Sendable {
  public let position: AnnotationPosition
  public let text: String

  public init(position: AnnotationPosition, text: String) {
    self.position = position
    self.text = text
  }
}

/// Whether a part of a chart is drawn.
public enum Visibility: Hashable, Sendable {
  case automatic, visible, hidden
}
