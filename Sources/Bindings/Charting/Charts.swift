import Charting
import Machine

extension Chart: HostBridged {
  public var hostDescription: String { "Chart(\(marks.count) \(marks.count == 1 ? "mark" : "marks"))" }
}

extension TernaryChart: HostBridged {
  public var hostDescription: String { "TernaryChart" }
}

extension ChartingLibrary {
  /// The charts and their modifiers.
  static func addCharts(to builder: inout LibraryBuilder) {
    builder.add(.swift("protocol ChartView { var chart: Chart { get } }"))
    builder.group("@representation(\"host\") struct Chart: ChartView, Hashable, Sendable", chart)
    builder.group(
      "@representation(\"host\") struct TernaryChart: ChartView, Hashable, Sendable", ternaryChart)
    addModifiers(of: Chart.self, "Chart", to: &builder)
    addModifiers(of: TernaryChart.self, "TernaryChart", to: &builder)
    addScales(to: &builder)
    addAxisModifiers(to: &builder)
  }

  private static var chart: [HostDeclaration] {
    [
      host("init(@ChartContentBuilder content: () -> ChartMarks)") {
        (content: Callback<Nothing, ChartMarks>) throws(Trap) in Chart(marks: try content(Nothing()).marks)
      },
      // The elements are of the author's own type, so the loop is in the language of cells.
      .swift(
        """
        init<Data: Sequence>(_ data: Data, @ChartContentBuilder content: (Data.Element) -> ChartMarks) {
          self = Chart(marks: ForEach(data, content: content).marks)
        }
        init<Data: Sequence, ID: Hashable>(
          _ data: Data, id: (Data.Element) -> ID, @ChartContentBuilder content: (Data.Element) -> ChartMarks
        ) {
          self = Chart(marks: ForEach(data, content: content).marks)
        }
        """),
      host("init(marks: [Mark])") { (marks: [Mark]) in Chart(marks: marks) },
      host("var marks: [Mark] { get }") { (x: Chart) in x.marks },
      host("var chart: Chart { get }") { (x: Chart) in x },
      host("static func == (a: Chart, b: Chart) -> Bool") { (a: Chart, b: Chart) in a == b },
    ]
  }

  private static var ternaryChart: [HostDeclaration] {
    [
      host(
        """
        init(_ a: String = "", _ b: String = "", _ c: String = "", \
        @ChartContentBuilder content: () -> ChartMarks)
        """
      ) { (a: String, b: String, c: String, content: Callback<Nothing, ChartMarks>) throws(Trap) in
        let marks = try content(Nothing())
        return TernaryChart(a, b, c) { marks }
      },
      host("var chart: Chart { get }") { (x: TernaryChart) in x.chart },
      host("static func == (a: TernaryChart, b: TernaryChart) -> Bool") {
        (a: TernaryChart, b: TernaryChart) in a == b
      },
    ]
  }

  // MARK: Modifiers of all charts

  private static func addModifiers<View: ChartView & HostBridged>(
    of type: View.Type, _ name: String, to builder: inout LibraryBuilder
  ) {
    builder.group("extension \(name)", colorScales(of: type, name))
    builder.group("extension \(name)", styleScales(of: type, name))
    builder.group("extension \(name)", legendAndFrame(of: type, name))
  }

  private static func colorScales<View: ChartView & HostBridged>(
    of type: View.Type, _ name: String
  ) -> [HostDeclaration] {
    [
      .swift(
        """
        func chartForegroundStyleScale(_ mapping: KeyValuePairs<String, Color>) -> \(name) {
          chartForegroundStyleScale(domain: mapping.map { $0.key }, range: mapping.map { $0.value })
        }
        """),
      host("func chartForegroundStyleScale(domain: [String], range: [Color]) -> \(name)") {
        (x: View, domain: [String], range: [Color]) in
        x.chartForegroundStyleScale(domain: domain, range: range)
      },
      host("func chartForegroundStyleScale(range: [Color]) -> \(name)") { (x: View, range: [Color]) in
        x.chartForegroundStyleScale(range: range)
      },
      host(
        """
        func chartForegroundStyleScale(domain: ClosedRange<Double>, type: ScaleType = .linear, \
        ramp: ColorRamp = .automatic) -> \(name)
        """
      ) { (x: View, domain: ClosedRange<Double>, type: ScaleType, ramp: ColorRamp) in
        x.chartForegroundStyleScale(domain: domain, type: type, ramp: ramp)
      },
      host("func chartForegroundStyleScale(type: ScaleType, ramp: ColorRamp = .automatic) -> \(name)") {
        (x: View, type: ScaleType, ramp: ColorRamp) in x.chartForegroundStyleScale(type: type, ramp: ramp)
      },
    ]
  }

  private static func styleScales<View: ChartView & HostBridged>(
    of type: View.Type, _ name: String
  ) -> [HostDeclaration] {
    [
      .swift(
        """
        func chartSymbolScale(_ mapping: KeyValuePairs<String, BasicChartSymbolShape>) -> \(name) {
          chartSymbolScale(domain: mapping.map { $0.key }, range: mapping.map { $0.value })
        }
        func chartLineStyleScale(_ mapping: KeyValuePairs<String, StrokeStyle>) -> \(name) {
          chartLineStyleScale(domain: mapping.map { $0.key }, range: mapping.map { $0.value })
        }
        """),
      host("func chartSymbolScale(domain: [String], range: [BasicChartSymbolShape]) -> \(name)") {
        (x: View, domain: [String], range: [BasicChartSymbolShape]) in
        x.chartSymbolScale(domain: domain, range: range)
      },
      host("func chartLineStyleScale(domain: [String], range: [StrokeStyle]) -> \(name)") {
        (x: View, domain: [String], range: [StrokeStyle]) in
        x.chartLineStyleScale(domain: domain, range: range)
      },
      host("func chartSymbolSizeScale(range: ClosedRange<Double>) -> \(name)") {
        (x: View, range: ClosedRange<Double>) in x.chartSymbolSizeScale(range: range)
      },
    ]
  }

  private static func legendAndFrame<View: ChartView & HostBridged>(
    of type: View.Type, _ name: String
  ) -> [HostDeclaration] {
    [
      host("func chartLegend(position: LegendPosition, alignment: Alignment? = nil) -> \(name)") {
        (x: View, position: LegendPosition, alignment: Alignment?) in
        x.chartLegend(position: position, alignment: alignment)
      },
      host("func chartLegend(_ visibility: Visibility) -> \(name)") { (x: View, visibility: Visibility) in
        x.chartLegend(visibility)
      },
      host("func chartTitle(_ title: String) -> \(name)") { (x: View, title: String) in x.chartTitle(title) },
      host("func frame(width: Double? = nil, height: Double? = nil) -> \(name)") {
        (x: View, width: Double?, height: Double?) in x.frame(width: width, height: height)
      },
    ]
  }
}
