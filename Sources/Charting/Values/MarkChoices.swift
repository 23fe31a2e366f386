/// The shape of a point.
public enum BasicChartSymbolShape: Int, CaseIterable, Hashable, Sendable {
  case circle, square, triangle, diamond, pentagon, plus, cross, asterisk
}

/// What becomes of bars and areas at the same place.
public enum MarkStackingMethod: Hashable, Sendable {
  /// One on top of another; negative values downwards from zero.
  case standard
  /// Stacked and scaled so that each stack is 1 high.
  case normalized
  /// Stacked around zero, half of each stack on either side.
  case center
  /// Each from zero.
  case unstacked
}

/// The thickness of a bar or the side of a rectangle.
public enum MarkDimension: Hashable, Sendable {
  case automatic
  /// In pixels of the chart's own size.
  case fixed(Double)
  /// The room that a category or a step has, less so many pixels on either side.
  case inset(Double)
  /// As a share of the room that a category or a step has.
  case ratio(Double)
}

/// Whether a part of a chart is drawn.
public enum Visibility: Hashable, Sendable {
  case automatic, visible, hidden
}
