import Charting
import Machine

extension BasicChartSymbolShape: TagBridged {
  static var tags: [BasicChartSymbolShape] { allCases }
}

extension MarkStackingMethod: TagBridged {
  static var tags: [MarkStackingMethod] { [.standard, .normalized, .center, .unstacked] }
}

extension AnnotationPosition: TagBridged {
  static var tags: [AnnotationPosition] {
    [
      .automatic, .overlay, .top, .bottom, .leading, .trailing, .topLeading, .topTrailing, .bottomLeading,
      .bottomTrailing,
    ]
  }
}

extension Alignment: TagBridged {
  static var tags: [Alignment] {
    [
      .center, .leading, .trailing, .top, .bottom, .topLeading, .topTrailing, .bottomLeading,
      .bottomTrailing,
    ]
  }
}

extension Visibility: TagBridged {
  static var tags: [Visibility] { [.automatic, .visible, .hidden] }
}

extension Axis: TagBridged {
  static var tags: [Axis] { [.horizontal, .vertical] }
}

extension LineCap: TagBridged {
  static var tags: [LineCap] { [.butt, .round, .square] }
}

extension LineJoin: TagBridged {
  static var tags: [LineJoin] { [.miter, .round, .bevel] }
}

extension Font: TagBridged {
  static var tags: [Font] {
    [
      .largeTitle, .title, .title2, .title3, .headline, .subheadline, .body, .callout, .footnote, .caption,
      .caption2,
    ]
  }
}

extension ContourStyle: TagBridged {
  static var tags: [ContourStyle] { [.lines, .bands] }
}

extension ColorRamp: TagBridged {
  static var tags: [ColorRamp] { [.automatic, .sequential, .diverging] }
}

extension LegendPosition: TagBridged {
  static var tags: [LegendPosition] { [.automatic, .top, .bottom, .leading, .trailing, .lineEnds] }
}

extension AxisLabelPosition: TagBridged {
  static var tags: [AxisLabelPosition] { [.automatic, .top, .bottom, .leading, .trailing] }
}

extension AxisMarkPosition: TagBridged {
  static var tags: [AxisMarkPosition] { [.automatic, .bottom, .top, .leading, .trailing] }
}

extension AxisValueLabelOrientation: TagBridged {
  static var tags: [AxisValueLabelOrientation] { [.automatic, .horizontal, .vertical] }
}

extension SharedScale: TagBridged {
  static var tags: [SharedScale] { [.x, .y, .foregroundStyle] }
}

extension ChartingLibrary {
  /// Choices that are names, in the order of their `tags`, and the small values beside them;
  /// how the latter lie in a frame is told under `Bridging/`.
  static func addStyles(to builder: inout LibraryBuilder) {
    builder.add(
      .swift(
        """
        enum BasicChartSymbolShape: Int, CaseIterable, Hashable, Sendable {
          case circle, square, triangle, diamond, pentagon, plus, cross, asterisk
        }
        enum MarkStackingMethod: Hashable, Sendable { case standard, normalized, center, unstacked }
        enum AnnotationPosition: Hashable, Sendable {
          case automatic, overlay, top, bottom, leading, trailing
          case topLeading, topTrailing, bottomLeading, bottomTrailing
        }
        enum Alignment: Hashable, Sendable {
          case center, leading, trailing, top, bottom, topLeading, topTrailing, bottomLeading, bottomTrailing
        }
        enum Visibility: Hashable, Sendable { case automatic, visible, hidden }
        enum Axis: Hashable, Sendable { case horizontal, vertical }
        enum LineCap: Hashable, Sendable { case butt, round, square }
        enum LineJoin: Hashable, Sendable { case miter, round, bevel }
        enum Font: Hashable, Sendable {
          case largeTitle, title, title2, title3, headline, subheadline, body, callout, footnote, caption, caption2
        }
        enum ContourStyle: Hashable, Sendable { case lines, bands }
        enum ColorRamp: Hashable, Sendable { case automatic, sequential, diverging }
        enum LegendPosition: Hashable, Sendable { case automatic, top, bottom, leading, trailing, lineEnds }
        enum AxisLabelPosition: Hashable, Sendable { case automatic, top, bottom, leading, trailing }
        enum AxisMarkPosition: Hashable, Sendable { case automatic, bottom, top, leading, trailing }
        enum AxisValueLabelOrientation: Hashable, Sendable { case automatic, horizontal, vertical }
        enum SharedScale: Hashable, Sendable { case x, y, foregroundStyle }
        enum MarkDimension: Hashable, Sendable { case automatic, fixed(Double), inset(Double), ratio(Double) }
        struct StrokeStyle: Hashable, Sendable {
          let lineWidth: Double
          let lineCap: LineCap
          let lineJoin: LineJoin
          let dash: [Double]
          let dashPhase: Double
          init(
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
        """))
  }
}
