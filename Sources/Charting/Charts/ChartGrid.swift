import Markup

/// Several charts side by side, which wrap where the page is narrow.
public struct ChartGrid: Hashable, Sendable {
  public let columns: Int
  public let charts: [Chart]

  /// Charts that were not given a size become squarish panels.
  public init(columns: Int = 2, @ChartGridBuilder content: () -> [Chart]) {
    self.init(columns: columns, charts: content())
  }

  public init(columns: Int, charts: [Chart]) {
    self.columns = min(max(columns, 1), 4)
    self.charts = charts
  }

  /// Draws all charts; ids within are `id` with the panel's number.
  public func render(id: String, title: String? = nil) -> RenderedChart {
    let panels = charts.enumerated().map { index, chart in
      panelSized(chart).render(id: "\(id)-\(index + 1)", title: title)
    }
    return RenderedChart(
      figure: Node("div", [.class("gc-grid gc-columns-\(columns)")], panels.map { $0.figure }),
      table: Node("div", [.class("gc-tables")], panels.map { $0.table }),
      description: panels.map { $0.description }.joined(separator: " "),
      issues: panels.flatMap { $0.issues })
  }

  private func panelSized(_ chart: Chart) -> Chart {
    let untouched = ChartOptions()
    guard columns > 1, chart.options.width == untouched.width, chart.options.height == untouched.height
    else { return chart }
    return chart.frame(width: 310, height: 300)
  }
}

/// Collects the charts of a grid.
@resultBuilder
public enum ChartGridBuilder {
  public static func buildExpression(_ chart: Chart) -> [Chart] { [chart] }
  public static func buildBlock(_ parts: [Chart]...) -> [Chart] { parts.flatMap { $0 } }
  public static func buildOptional(_ part: [Chart]?) -> [Chart] { part ?? [] }
  public static func buildEither(first part: [Chart]) -> [Chart] { part }
  public static func buildEither(second part: [Chart]) -> [Chart] { part }
  public static func buildArray(_ parts: [[Chart]]) -> [Chart] { parts.flatMap { $0 } }
}
