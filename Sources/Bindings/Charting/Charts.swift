import Charting
import Machine

extension Chart: HostBridged {
  public var hostDescription: String { "Chart(\(marks.count) \(marks.count == 1 ? "mark" : "marks"))" }
}

extension ChartingLibrary {
  /// `Chart` and its modifiers.
  static func addCharts(to builder: inout LibraryBuilder) {
    builder.group("@representation(\"host\") struct Chart: Equatable", chartInitializers)
    builder.group("extension Chart", scales)
    builder.group("extension Chart", axes)
    builder.group("extension Chart", colorScales)
    builder.group("extension Chart", legendAndFrame)
  }

  private static var chartInitializers: [HostDeclaration] {
    [
      host("init(@ChartContentBuilder content: () -> ChartMarks)") {
        (content: Callback<Nothing, ChartMarks>) throws(Trap) in Chart(marks: try content(Nothing()).marks)
      },
      // The elements are of the author's own type, so the loop is in the language of cells.
      .swift(
        """
        init<Data: Sequence>(_ data: Data, @ChartContentBuilder content: (Data.Element) -> ChartMarks) {
          var marks: [Mark] = []
          for element in data { marks += content(element).marks }
          self = Chart(marks: marks)
        }
        """),
      host("init(marks: [Mark])") { (marks: [Mark]) in Chart(marks: marks) },
      host("var marks: [Mark] { get }") { (x: Chart) in x.marks },
      host("static func == (a: Chart, b: Chart) -> Bool") { (a: Chart, b: Chart) in a == b },
    ]
  }

  private static var scales: [HostDeclaration] {
    [
      host("func chartXScale(domain: ClosedRange<Double>, type: ScaleType? = nil) -> Chart") {
        (x: Chart, domain: ClosedRange<Double>, type: ScaleType?) in x.chartXScale(domain: domain, type: type)
      },
      host("func chartXScale(type: ScaleType) -> Chart") { (x: Chart, type: ScaleType) in
        x.chartXScale(type: type)
      },
      host("func chartXScale(domain: [String]) -> Chart") { (x: Chart, domain: [String]) in
        x.chartXScale(domain: domain)
      },
      host("func chartYScale(domain: ClosedRange<Double>, type: ScaleType? = nil) -> Chart") {
        (x: Chart, domain: ClosedRange<Double>, type: ScaleType?) in x.chartYScale(domain: domain, type: type)
      },
      host("func chartYScale(type: ScaleType) -> Chart") { (x: Chart, type: ScaleType) in
        x.chartYScale(type: type)
      },
      host("func chartYScale(domain: [String]) -> Chart") { (x: Chart, domain: [String]) in
        x.chartYScale(domain: domain)
      },
    ]
  }

  private static var axes: [HostDeclaration] {
    [
      host("func chartXAxisLabel(_ label: String) -> Chart") { (x: Chart, label: String) in
        x.chartXAxisLabel(label)
      },
      host("func chartYAxisLabel(_ label: String) -> Chart") { (x: Chart, label: String) in
        x.chartYAxisLabel(label)
      },
      host("func chartXAxis(_ visibility: Visibility) -> Chart") { (x: Chart, visibility: Visibility) in
        x.chartXAxis(visibility)
      },
      host("func chartYAxis(_ visibility: Visibility) -> Chart") { (x: Chart, visibility: Visibility) in
        x.chartYAxis(visibility)
      },
    ]
  }

  private static var colorScales: [HostDeclaration] {
    [
      // Dictionaries of cells keep their order, as Swift's `KeyValuePairs` do.
      .swift(
        """
        func chartForegroundStyleScale(_ colors: [String: Color]) -> Chart {
          chartForegroundStyleScale(domain: colors.keys, range: colors.values)
        }
        """),
      host("func chartForegroundStyleScale(domain: [String], range: [Color]) -> Chart") {
        (x: Chart, domain: [String], range: [Color]) in
        x.chartForegroundStyleScale(domain: domain, range: range)
      },
      host("func chartForegroundStyleScale(domain: ClosedRange<Double>, type: ScaleType = .linear) -> Chart")
      {
        (x: Chart, domain: ClosedRange<Double>, type: ScaleType) in
        x.chartForegroundStyleScale(domain: domain, type: type)
      },
      host("func chartForegroundStyleScale(type: ScaleType) -> Chart") { (x: Chart, type: ScaleType) in
        x.chartForegroundStyleScale(type: type)
      },
    ]
  }

  private static var legendAndFrame: [HostDeclaration] {
    [
      host("func chartLegend(position: LegendPosition) -> Chart") { (x: Chart, position: LegendPosition) in
        x.chartLegend(position: position)
      },
      host("func chartLegend(_ visibility: Visibility) -> Chart") { (x: Chart, visibility: Visibility) in
        x.chartLegend(visibility)
      },
      host("func chartTitle(_ title: String) -> Chart") { (x: Chart, title: String) in x.chartTitle(title) },
      host("func frame(width: Double? = nil, height: Double? = nil) -> Chart") {
        (x: Chart, width: Double?, height: Double?) in x.frame(width: width, height: height)
      },
    ]
  }
}
