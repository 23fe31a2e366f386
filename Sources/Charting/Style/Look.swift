/// Everything about a layer's appearance, decided.
struct Look {
  let color: Color
  let stroke: StrokeStyle
  let symbol: BasicChartSymbolShape
  let opacity: Double
  /// Which pattern the fill bears; nil for none.
  let hatching: Int?

  init(_ layer: Layer, _ scene: Scene, _ options: ChartOptions) {
    let style = layer.style
    let color = style.color ?? Self.color(layer, scene, options)
    self.color = color
    stroke = Self.stroke(layer, scene, options)
    symbol = style.symbol ?? Self.symbol(layer, scene, options)
    let own = style.opacity ?? (layer.shape == .area ? Self.areaOpacity(layer) : 1)
    opacity = min(max(own.isNaN ? 1 : own, 0), 1) * color.opacity
    hatching = Self.hatching(layer, scene)
  }

  /// Areas that stand on one another fill their space; areas that overlap let each other through.
  private static func areaOpacity(_ layer: Layer) -> Double {
    layer.style.stacking == .unstacked || layer.key.color == nil ? 0.25 : 0.7
  }

  private static func color(_ layer: Layer, _ scene: Scene, _ options: ChartOptions) -> Color {
    guard let name = layer.key.color else { return unnamedColor(layer) }
    if let chosen = options.colors[name] { return chosen }
    let index = scene.colorNames.firstIndex(of: name) ?? 0
    let own = options.colors.names.isEmpty ? options.colors.styles : []
    if !own.isEmpty { return own[index % own.count] }
    return Color(PaletteColor.series[index % PaletteColor.series.count])
  }

  private static func unnamedColor(_ layer: Layer) -> Color {
    switch layer.shape {
    case .rule: layer.style.isCapped ? .primary : .secondary
    case .contour: .primary
    case .line, .area, .bar, .point, .rectangle, .sector: .blue
    }
  }

  private static func stroke(_ layer: Layer, _ scene: Scene, _ options: ChartOptions) -> StrokeStyle {
    if let own = layer.style.lineStyle { return own }
    if let name = layer.key.lineStyle, let chosen = options.lineStyles[name] { return chosen }
    let width =
      switch layer.shape {
      case .rule: 1.25
      case .contour: 1.0
      case .line, .area, .bar, .point, .rectangle, .sector: 2.0
      }
    return StrokeStyle(lineWidth: width, dash: dash(layer, scene))
  }

  /// A second channel beside colour: each further series of lines has dashes of its own.
  private static func dash(_ layer: Layer, _ scene: Scene) -> [Double] {
    if let name = layer.key.lineStyle { return dash(scene.lineStyleNames.firstIndex(of: name) ?? 0) }
    guard layer.shape == .line || layer.shape == .area, let name = layer.key.color else { return [] }
    return dash(scene.order(of: name, among: [.line, .area]))
  }

  private static func dash(_ index: Int) -> [Double] {
    // After a round of colours the dashes go on three further, so that no two of 48 series are alike.
    dashes[(index + 3 * (index / PaletteColor.series.count)) % dashes.count]
  }

  private static let dashes: [[Double]] = [
    [], [7, 4], [2.5, 3], [9, 3, 2, 3], [12, 4], [5, 2, 2, 2, 2, 2],
  ]

  private static func symbol(
    _ layer: Layer, _ scene: Scene, _ options: ChartOptions
  ) -> BasicChartSymbolShape {
    let shapes = BasicChartSymbolShape.allCases
    if let name = layer.key.symbol {
      return options.symbols[name] ?? shapes[(scene.symbolNames.firstIndex(of: name) ?? 0) % shapes.count]
    }
    guard let name = layer.key.color else { return .circle }
    return shapes[scene.order(of: name, among: [.point]) % shapes.count]
  }

  /// Bars, rectangles and stacked areas of a second colour and further ones are hatched.
  private static func hatching(_ layer: Layer, _ scene: Scene) -> Int? {
    let isStacked = layer.shape == .area && layer.style.stacking != .unstacked
    guard layer.shape == .bar || layer.shape == .rectangle || isStacked, let name = layer.key.color else {
      return nil
    }
    let index = scene.order(of: name, among: [.bar, .rectangle, .area])
    return index > 0 ? (index - 1) % Patterns.count : nil
  }
}
