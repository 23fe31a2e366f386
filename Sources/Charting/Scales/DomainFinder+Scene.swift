/// The data of a scene and of those that share an axis with it.
extension DomainFinder {
  static func x(_ scene: Scene, _ options: ChartOptions, _ others: [Scene]) -> DomainFinder {
    var finder = DomainFinder(options.x.type?.transform ?? .linear)
    let layers = ([scene] + others).flatMap { $0.layers }
    for layer in layers {
      finder.include(layer.x)
      finder.include(layer.xEnd)
    }
    if layers.contains(where: { $0.standsOnAxis && $0.lies }) { finder.includeFoot() }
    finder.includeZero(options.x)
    return finder
  }

  static func y(_ scene: Scene, _ options: ChartOptions, _ others: [Scene]) -> DomainFinder {
    var finder = DomainFinder(options.y.type?.transform ?? .linear)
    let layers = ([scene] + others).flatMap { $0.layers }
    for layer in layers {
      finder.include(layer.y)
      finder.include(layer.yEnd)
    }
    if layers.contains(where: { $0.standsOnAxis && !$0.lies }) { finder.includeFoot() }
    finder.includeZero(options.y)
    return finder
  }

  private mutating func includeZero(_ axis: AxisOptions) {
    if case .automatic(let wish) = axis.domain, wish.includesZero == true { include(0) }
  }
}
