/// Where everything stands.
struct ChartLayout: Hashable, Sendable {
  let width: Double
  let height: Double
  let title: [String]
  let legend: Legend
  let legendTop: Double
  let plot: Box
  let x: PositionScale
  let y: PositionScale
  let xPlan: AxisPlan
  let yPlan: AxisPlan
  let xLabel: String
  let yLabel: String
  let color: ColorScale?

  static let edge = 6.0
  static let tick = 5.0
  static let titleHeight = 22.0
  static let barWidth = 14.0

  init(_ scene: Scene, _ domains: Domains, _ options: ChartOptions) {
    width = options.width
    height = options.height
    color = domains.color
    xLabel = options.x.label ?? axisLabel(scene) { $0.x }
    yLabel = options.y.label ?? axisLabel(scene) { $0.y }
    title =
      options.title.map {
        TextMetrics.lines($0, size: ChartStyle.titleSize * 1.08, width: options.width - 2 * Self.edge)
      } ?? []
    legend = Legend(scene, options, left: Self.edge + 2, right: options.width - Self.edge)
    let margins = Margins(self.title, legend, domains, options, xLabel: xLabel, yLabel: yLabel)
    plot = margins.plot
    (x, y, xPlan, yPlan) = (margins.x, margins.y, margins.xPlan, margins.yPlan)
    legendTop =
      options.legend == .bottom
      ? options.height - Self.edge - legend.height
      : Self.edge + Double(title.count) * Self.titleHeight
  }
}

/// Finds the plot's box: labels decide the margins, margins the scales, and scales the labels; twice round is enough.
private struct Margins {
  var plot: Box
  var x: PositionScale
  var y: PositionScale
  var xPlan: AxisPlan
  var yPlan: AxisPlan

  init(
    _ title: [String], _ legend: Legend, _ domains: Domains, _ options: ChartOptions, xLabel: String,
    yLabel: String
  ) {
    let size = ChartStyle.textSize
    let legendHeight = legend.height > 0 ? legend.height + 6 : 0
    let top =
      ChartLayout.edge + Double(title.count) * ChartLayout.titleHeight + 8
      + (options.legend == .bottom ? 0 : legendHeight) + (domains.color == nil ? 0 : size + 4)
    let below =
      ChartLayout.edge + (xLabel.isEmpty ? 0 : size * 1.5)
      + (options.legend == .bottom ? legendHeight : 0)
    let colorBar = domains.color.map { ColorBar.width($0) } ?? 0
    plot = Box(
      left: 60, top: top, right: options.width - ChartLayout.edge - max(12, colorBar),
      bottom: options.height - below - 24)
    (x, y) = Self.scales(plot, domains)
    (xPlan, yPlan) = (.across(x), .upright(y))
    for _ in 0..<2 {
      let xShown = options.x.visibility != .hidden
      let yShown = options.y.visibility != .hidden
      let first =
        xPlan.labels.first.map { $0.lines.map { TextMetrics.width($0, size: size) }.max() ?? 0 } ?? 0
      let last = xPlan.labels.last.map { $0.lines.map { TextMetrics.width($0, size: size) }.max() ?? 0 } ?? 0
      let overhangLeft = xPlan.slanted ? first * 0.7072 : first / 2
      let firstPlace = (xPlan.labels.first?.position ?? plot.left) - plot.left
      let lastPlace = plot.right - (xPlan.labels.last?.position ?? plot.right)
      plot.left = max(
        ChartLayout.edge + (yLabel.isEmpty ? 0 : size * 1.45)
          + (yShown ? yPlan.width + ChartLayout.tick + 4 : 0),
        ChartLayout.edge + overhangLeft - firstPlace, 12)
      let overhang = xPlan.slanted ? 4 : max(4, last / 2 - lastPlace)
      plot.right = options.width - ChartLayout.edge - max(overhang, colorBar)
      plot.bottom = options.height - below - (xShown ? xPlan.height + ChartLayout.tick + 5 : 4)
      // Labels may leave little room in a small frame; the plot keeps a minimum all the same.
      plot.right = max(plot.right, plot.left + 20)
      plot.bottom = max(plot.bottom, plot.top + 20)
      (x, y) = Self.scales(plot, domains)
      (xPlan, yPlan) = (.across(x), .upright(y))
    }
  }

  private static func scales(_ plot: Box, _ domains: Domains) -> (PositionScale, PositionScale) {
    (
      PositionScale(kind: domains.x, start: plot.left, end: plot.right),
      PositionScale(
        kind: domains.y, start: categoriesDown(domains.y) ? plot.top : plot.bottom,
        end: categoriesDown(domains.y) ? plot.bottom : plot.top)
    )
  }

  /// Categories read downwards, numbers climb.
  private static func categoriesDown(_ kind: PositionScale.Kind) -> Bool {
    switch kind {
    case .categories: true
    case .continuous: false
    }
  }
}

/// The marks' own labels, if there are few different ones; rules, and points on other marks, do not count.
private func axisLabel(_ scene: Scene, _ label: (AxisLabels) -> String) -> String {
  let data = scene.layers.filter { $0.shape != .rule }
  let main = data.filter { $0.shape != .point }
  var labels: [String] = []
  for layer in main.isEmpty ? (data.isEmpty ? scene.layers : data) : main {
    let text = label(layer.labels)
    if !text.isEmpty, !labels.contains(text) { labels.append(text) }
  }
  return labels.count <= 2 ? labels.joined(separator: ", ") : labels[0]
}
