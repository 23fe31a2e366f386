import Charting
import Machine

extension BasicChartSymbolShape: TagBridged {
  static var tags: [BasicChartSymbolShape] { allCases }
}

extension InterpolationMethod: TagBridged {
  static var tags: [InterpolationMethod] {
    [.linear, .monotone, .catmullRom, .stepStart, .stepCenter, .stepEnd]
  }
}

extension MarkStackingMethod: TagBridged {
  static var tags: [MarkStackingMethod] { [.standard, .normalized, .unstacked] }
}

extension AnnotationPosition: TagBridged {
  static var tags: [AnnotationPosition] { [.automatic, .overlay, .top, .bottom, .leading, .trailing] }
}

extension Visibility: TagBridged {
  static var tags: [Visibility] { [.automatic, .visible, .hidden] }
}

extension ScaleType: TagBridged {
  static var tags: [ScaleType] { [.linear, .log] }
}

extension LegendPosition: TagBridged {
  static var tags: [LegendPosition] { [.automatic, .top, .bottom, .hidden] }
}

extension ChartingLibrary {
  /// Choices that are names, in the order of their `tags`, and the small values beside them;
  /// how the latter lie in a frame is told under `Bridging/`.
  static func addStyles(to builder: inout LibraryBuilder) {
    builder.add(
      .swift(
        """
        enum BasicChartSymbolShape: Int, CaseIterable { case circle, square, triangle, diamond, cross, plus }
        enum InterpolationMethod { case linear, monotone, catmullRom, stepStart, stepCenter, stepEnd }
        enum MarkStackingMethod { case standard, normalized, unstacked }
        enum AnnotationPosition { case automatic, overlay, top, bottom, leading, trailing }
        enum Visibility { case automatic, visible, hidden }
        enum ScaleType { case linear, log }
        enum LegendPosition { case automatic, top, bottom, hidden }
        enum MarkDimension: Hashable { case automatic, fixed(Double), ratio(Double) }
        enum Color: Hashable {
          case primary, secondary, blue, orange, green, purple
          case fixed(red: Double, green: Double, blue: Double)
          init(red: Double, green: Double, blue: Double) { self = .fixed(red: red, green: green, blue: blue) }
        }
        struct StrokeStyle: Hashable {
          let lineWidth: Double
          let dash: [Double]
          init(lineWidth: Double = 2, dash: [Double] = []) {
            self.lineWidth = lineWidth
            self.dash = dash
          }
        }
        struct Text: Hashable {
          let string: String
          init(_ string: String) { self.string = string }
        }
        """))
  }
}
