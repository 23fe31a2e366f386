extension ColorScale {
  init?(_ scene: Scene, sharing others: [Scene], _ options: ShadeOptions) {
    let transform = options.type.transform
    guard let label = scene.layers.first(where: { $0.isShaded })?.labels.shade else { return nil }
    var finder = DomainFinder(transform)
    for layer in ([scene] + others).flatMap({ $0.layers }) where layer.isShaded {
      finder.include(layer.shade)
    }
    let given = options.domain.flatMap { $0.isUsable(transform) ? $0 : nil }
    let domain = given ?? finder.domain(rounded: false, count: 5)
    let isDiverging = Self.diverges(domain, transform, options.ramp)
    let far = max(-domain.lowerBound, domain.upperBound)
    self.init(
      label: label, domain: isDiverging ? -far...far : domain, transform: transform, isDiverging: isDiverging)
  }

  /// Values on both sides of zero, none of which is a mere fringe.
  private static func diverges(
    _ domain: ClosedRange<Double>, _ transform: Transform, _ ramp: ColorRamp
  ) -> Bool {
    guard transform != .log else { return false }
    switch ramp {
    case .sequential: return false
    case .diverging: return max(-domain.lowerBound, domain.upperBound) > 0
    case .automatic:
      let (below, above) = (-domain.lowerBound, domain.upperBound)
      return below > 0 && above > 0 && min(below, above) * 4 >= max(below, above)
    }
  }
}

extension Layer {
  /// Whether numbers decide its colours.
  var isShaded: Bool {
    switch shape {
    case .sector: false
    case .contour: style.contours?.style == .bands
    case .line, .area, .bar, .point, .rule, .rectangle: !shade.isEmpty
    }
  }
}

extension ClosedRange<Double> {
  fileprivate func isUsable(_ transform: Transform) -> Bool {
    transform.holds(lowerBound) && transform.holds(upperBound) && lowerBound < upperBound
  }
}
