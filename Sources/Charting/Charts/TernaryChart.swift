/// A chart of the simplex: every point is three shares that add up to one, as a triangle with equal sides.
///
/// `TernaryChart("rain", "sun", "snow") { PointMark(a: …, b: …, c: …) }`
public struct TernaryChart: ChartView, Hashable, Sendable {
  public let chart: Chart

  /// - Parameters:
  ///   - a: What the share at the leading corner is called; without names, the marks' own labels.
  ///   - b: At the trailing corner.
  ///   - c: At the top.
  public init<Content: ChartContent>(
    _ a: String = "", _ b: String = "", _ c: String = "", @ChartContentBuilder content: () -> Content
  ) {
    self.init(chart: Chart(content: content).with { $0.corners = [a, b, c] })
  }

  private init(chart: Chart) {
    self.chart = chart
  }

  public func changed(_ change: (Chart) -> Chart) -> TernaryChart { TernaryChart(chart: change(chart)) }

  public func render(id: String, title: String? = nil) -> RenderedChart { chart.render(id: id, title: title) }
}
