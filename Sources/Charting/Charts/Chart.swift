/// A chart: marks, and how they are to be shown. A value; drawing it gives a tree of SVG.
public struct Chart: Hashable, Sendable {
  public let marks: [Mark]
  var options = ChartOptions()

  /// `Chart { LineMark(…) … }`
  public init<Content: ChartContent>(@ChartContentBuilder content: () -> Content) {
    marks = content().marks
  }

  /// One piece of content for each element of the data.
  public init<Data: Sequence, Content: ChartContent>(
    _ data: Data, @ChartContentBuilder content: (Data.Element) -> Content
  ) {
    marks = data.flatMap { content($0).marks }
  }

  /// A chart of marks made elsewhere.
  public init(marks: [Mark]) {
    self.marks = marks
  }
}

/// What the modifiers of a chart set. Nil means: as the data demand.
struct ChartOptions: Hashable, Sendable {
  var width = 560.0
  var height = 350.0
  var title: String?
  var x = AxisOptions()
  var y = AxisOptions()
  var colors: [NamedColor] = []
  var colorDomain: ClosedRange<Double>?
  var colorType = ScaleType.linear
  var legend = LegendPosition.automatic
}

struct AxisOptions: Hashable, Sendable {
  var domain: ClosedRange<Double>?
  var categories: [String] = []
  var type: ScaleType?
  var label: String?
  var visibility = Visibility.automatic
}

struct NamedColor: Hashable, Sendable {
  let name: String
  let color: Color
}

/// Where the legend stands: above the plot unless told.
public enum LegendPosition: Hashable, Sendable {
  case automatic, top, bottom, hidden
}
