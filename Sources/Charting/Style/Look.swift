/// Everything about a layer's appearance, decided.
struct Look: Hashable, Sendable {
  let color: Color
  let dash: [Double]
  let lineWidth: Double
  let symbol: BasicChartSymbolShape
  let opacity: Double

  init(_ layer: Layer, _ scene: Scene, _ options: ChartOptions) {
    let style = layer.style
    color = style.color ?? Self.color(layer, scene, options)
    dash = (style.lineStyle?.dash ?? Self.dash(layer, scene)).filter { $0 >= 0 && $0.isFinite }
    lineWidth = max(style.lineStyle?.lineWidth ?? (layer.shape == .rule ? 1.25 : 2), 0.25)
    symbol = style.symbol ?? Self.symbol(layer, scene)
    opacity = style.opacity ?? (layer.shape == .area ? 0.3 : 1)
  }

  private static func color(_ layer: Layer, _ scene: Scene, _ options: ChartOptions) -> Color {
    guard let name = layer.key.color else { return layer.shape == .rule ? .secondary : .blue }
    if let chosen = options.colors.first(where: { $0.name == name }) { return chosen.color }
    return Color.series[(scene.colorNames.firstIndex(of: name) ?? 0) % Color.series.count]
  }

  /// A second channel beside colour: each further series of lines has dashes of its own.
  private static func dash(_ layer: Layer, _ scene: Scene) -> [Double] {
    if let name = layer.key.lineStyle {
      return StrokeStyle.series[(scene.lineStyleNames.firstIndex(of: name) ?? 0) % StrokeStyle.series.count]
    }
    guard layer.shape != .rule, let name = layer.key.color else { return [] }
    return StrokeStyle.series[(scene.colorNames.firstIndex(of: name) ?? 0) % StrokeStyle.series.count]
  }

  private static func symbol(_ layer: Layer, _ scene: Scene) -> BasicChartSymbolShape {
    let shapes = BasicChartSymbolShape.allCases
    if let name = layer.key.symbol {
      return shapes[(scene.symbolNames.firstIndex(of: name) ?? 0) % shapes.count]
    }
    guard let name = layer.key.color else { return .circle }
    return shapes[(scene.colorNames.firstIndex(of: name) ?? 0) % shapes.count]
  }
}
