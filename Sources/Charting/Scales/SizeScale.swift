/// Numbers as areas of symbols: from nothing at zero, in proportion.
struct SizeScale {
  let label: String
  let largest: Double
  let areas: ClosedRange<Double>

  var largestRadius: Double { (areas.upperBound / 3.1416).squareRoot() }

  /// The area in square pixels; nothing smaller than can be seen.
  func area(of value: Double) -> Double {
    guard value > 0, largest > 0 else { return areas.lowerBound }
    return max(areas.lowerBound, min(value / largest, 1) * areas.upperBound)
  }
}

extension SizeScale {
  init?(_ scene: Scene, _ options: ChartOptions) {
    let layers = scene.layers.filter { !$0.size.isEmpty }
    guard let first = layers.first else { return nil }
    let largest = layers.flatMap { $0.size }.filter { $0.isFinite }.max() ?? 0
    let wish = options.symbolSizes ?? 12...600
    let areas = wish.lowerBound >= 0 && wish.upperBound.isFinite ? wish : 12...600
    self.init(label: first.labels.size, largest: largest, areas: areas)
  }
}
