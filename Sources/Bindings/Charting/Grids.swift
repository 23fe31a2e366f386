import Charting
import Machine

extension ChartGrid: HostBridged {
  public var hostDescription: String {
    "ChartGrid(\(charts.count) \(charts.count == 1 ? "chart" : "charts"))"
  }
}

extension ChartingLibrary {
  /// `ChartGrid` and its builder.
  static func addGrids(to builder: inout LibraryBuilder) {
    builder.group(
      "@representation(\"host\") struct ChartGridBuilder",
      [
        .swift("static func buildExpression<View: ChartView>(_ view: View) -> Chart { view.chart }"),
        .swift("static func buildBlock(_ charts: [Chart]) -> [Chart] { charts }"),
      ])
    builder.add(
      value: "ChartGrid", ChartGrid.self,
      [
        host("init(columns: Int = 2, @ChartGridBuilder content: () -> [Chart])") {
          (columns: Int, content: Callback<Nothing, [Chart]>) throws(Trap) in
          ChartGrid(columns: columns, charts: try content(Nothing()))
        },
        host("init(columns: Int, charts: [Chart])") { (columns: Int, charts: [Chart]) in
          ChartGrid(columns: columns, charts: charts)
        },
        host("var columns: Int { get }") { (x: ChartGrid) in x.columns },
        host("var charts: [Chart] { get }") { (x: ChartGrid) in x.charts },
        host("func sharedScales(_ scales: [SharedScale]) -> ChartGrid") {
          (x: ChartGrid, scales: [SharedScale]) in x.sharedScales(scales)
        },
      ])
  }
}
