import Markup

/// Several charts side by side, which wrap where the page is narrow.
public struct ChartGrid: Hashable, Sendable {
  public let columns: Int
  public let charts: [Chart]
  private var shared: [SharedScale] = []

  /// Charts that were not given a size become panels whose plots line up.
  public init(columns: Int = 2, @ChartGridBuilder content: () -> [Chart]) {
    self.init(columns: columns, charts: content())
  }

  public init(columns: Int, charts: [Chart]) {
    self.columns = min(max(columns, 1), 4)
    self.charts = charts
  }

  /// Gives all charts the same range along an axis, or the same colours for the same numbers.
  public func sharedScales(_ scales: [SharedScale]) -> ChartGrid {
    var copy = self
    copy.shared = scales
    return copy
  }

  /// Draws all charts, the title above all for screen readers; ids within are `id` with the panel's number.
  public func render(id: String, title: String? = nil) -> RenderedChart {
    let layouts = Self.agreeing(drawings().map { ChartRenderer.layout($0) })
    let panels = zip(layouts, margins(layouts)).enumerated().map { index, panel in
      ChartRenderer(panel.0, id: "\(id)-\(index + 1)", margins: panel.1).render()
    }
    let name = title.map { [Attribute("role", "group"), Attribute("aria-label", $0)] } ?? []
    return RenderedChart(
      figure: Node("div", [.class("gc-grid gc-columns-\(columns)")] + name, panels.map { $0.figure }),
      table: Node("div", [.class("gc-tables")], panels.map { $0.table }),
      description: panels.map { $0.description }.joined(separator: " "),
      issues: panels.flatMap { $0.issues })
  }

  private func drawings() -> [Drawing] {
    let panels = charts.map(panelSized)
    let scenes = panels.map { Scene($0.marks, $0.options) }
    return zip(panels, scenes).map { panel, scene in
      let others = SharedDomains(
        xScenes: shared.contains(.x) ? scenes : [], yScenes: shared.contains(.y) ? scenes : [],
        colorScenes: shared.contains(.foregroundStyle) ? scenes : [])
      return Drawing(scene, Domains(scene, panel.options, sharing: others), panel.options)
    }
  }

  /// Where one panel needs a legend, no other has names at line ends: readers look for names in one place.
  private static func agreeing(_ layouts: [ChartLayout]) -> [ChartLayout] {
    let named = layouts.filter { !$0.drawing.legend.entries.isEmpty }
    guard named.count > 1, named.contains(where: { $0.lineEnds == nil }) else { return layouts }
    return layouts.map { layout in
      let drawing = layout.drawing
      guard layout.lineEnds != nil, drawing.options.legend.position == .automatic else { return layout }
      var options = drawing.options
      options.legend.position = .top
      return ChartRenderer.layout(Drawing(drawing.scene, drawing.domains, options))
    }
  }

  /// Plots line up: within a row at their top and bottom, within a column at their sides.
  private func margins(_ layouts: [ChartLayout]) -> [ChartLayout.Margins] {
    let own = layouts.map { $0.canLineUp ? $0.margins : nil }
    return own.indices.map { panel in
      guard own[panel] != nil else { return ChartLayout.Margins() }
      let row = own.indices.filter { $0 / columns == panel / columns }.compactMap { own[$0] }
      let column = own.indices.filter { $0 % columns == panel % columns }.compactMap { own[$0] }
      return ChartLayout.Margins(
        left: column.map { $0.left }.max() ?? 0, right: column.map { $0.right }.max() ?? 0,
        top: row.map { $0.top }.max() ?? 0, bottom: row.map { $0.bottom }.max() ?? 0)
    }
  }

  private func panelSized(_ chart: Chart) -> Chart {
    guard columns > 1, chart.options.width == nil else { return chart }
    return chart.frame(width: columns == 2 ? 312 : 200)
  }
}

/// A scale that the charts of a grid can share.
public enum SharedScale: Hashable, Sendable {
  case x, y
  /// The colours of numbers.
  case foregroundStyle
}

/// Collects the charts of a grid.
@resultBuilder
public enum ChartGridBuilder {
  public static func buildExpression<View: ChartView>(_ view: View) -> [Chart] { [view.chart] }
  public static func buildBlock(_ parts: [Chart]...) -> [Chart] { parts.flatMap { $0 } }
  public static func buildOptional(_ part: [Chart]?) -> [Chart] { part ?? [] }
  public static func buildEither(first part: [Chart]) -> [Chart] { part }
  public static func buildEither(second part: [Chart]) -> [Chart] { part }
  public static func buildArray(_ parts: [[Chart]]) -> [Chart] { parts.flatMap { $0 } }
}
