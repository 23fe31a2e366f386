/// All that is settled about a chart before it is laid out in some width.
final class Drawing {
  let scene: Scene
  let domains: Domains
  let options: ChartOptions
  let looks: [Look]
  let legend: Legend
  let plane: Plane

  /// What places mean: along two axes, within a triangle, or around a middle.
  enum Plane {
    case cartesian, ternary, polar
  }

  init(_ scene: Scene, _ domains: Domains, _ options: ChartOptions) {
    self.scene = scene
    self.domains = domains
    self.options = options
    looks = scene.layers.map { Look($0, scene, options) }
    let isPolar = !scene.layers.isEmpty && scene.layers.allSatisfy { $0.shape == .sector }
    plane = options.corners != nil ? .ternary : isPolar ? .polar : .cartesian
    legend = isPolar ? .empty : Legend(scene, looks, size: domains.size, options)
  }

  /// A map of cells or bands covers its grid.
  var isMap: Bool {
    scene.layers.contains { layer in
      (layer.shape == .rectangle && !layer.shade.isEmpty) || layer.style.contours?.style == .bands
    }
  }

  /// Whether marks would leave the plot, which they can only where the author has set a domain.
  var overflows: Bool {
    scene.layers.contains { layer in
      layer.shape != .point
        && (domains.x.isLeft(by: layer.x) || domains.x.isLeft(by: layer.xEnd)
          || domains.y.isLeft(by: layer.y) || domains.y.isLeft(by: layer.yEnd))
    }
  }

  /// A map, or lines of equal height, which a grid would only cross.
  var isField: Bool { isMap || scene.layers.contains { $0.shape == .contour } }

  /// Zero matters to lines, and to bars and areas that stand on it; not to points and bands.
  var hasZeroLine: Bool {
    !isField && scene.layers.contains { $0.shape == .line || $0.standsOnAxis }
  }

  var hasLevelGrid: Bool { !isField && !barsLie }

  /// Upright grid lines help where both axes measure, and where bars lie.
  var hasUprightGrid: Bool {
    guard !isField else { return false }
    return barsLie || !scene.layers.contains { [.line, .area, .bar].contains($0.shape) }
  }

  private var barsLie: Bool {
    let bars = scene.layers.filter { $0.shape == .bar }
    return scene.yCategories != nil && (bars.isEmpty || bars.contains { $0.lies })
  }
}

extension AxisScale {
  fileprivate func isLeft(by values: [Double]) -> Bool {
    guard case .continuous(let domain, _) = kind else { return false }
    return values.contains { $0.isFinite && !domain.contains($0) }
  }
}
