/// The heights at which a surface is cut.
enum ContourLevels {
  /// A part of the surface between two heights, with its place on the colour scale.
  struct Band {
    let lower: Double
    let upper: Double
    let level: Int
  }

  private static let count = 9

  /// The author's levels, or round ones between the lowest and the highest, with what their labels have in common.
  static func lines(_ layer: Layer, _ transform: Transform) -> Ticks {
    let own = layer.style.contours?.levels ?? []
    if !own.isEmpty { return .exactly(own.filter(transform.holds).distinct) }
    var finder = DomainFinder(transform)
    finder.include(layer.shade)
    guard !finder.isEmpty, finder.lowest < finder.highest else { return .exactly([]) }
    return round(finder.lowest...finder.highest, transform)
  }

  private static func round(_ domain: ClosedRange<Double>, _ transform: Transform) -> Ticks {
    var ticks = Ticks.round(domain, transform, count: count)
    if transform == .log, ticks.values.count < 5 {
      // Over few decades 1, 2 and 5 in each are wanted.
      let first = Logarithm.decade(below: domain.lowerBound)
      let last = Logarithm.decade(below: domain.upperBound)
      let values = (first...max(first, last)).flatMap { decade in
        [1.0, 2, 5].map { $0 * Logarithm.powerOfTen(decade) }
      }
      ticks = Ticks.exactly(values)
    }
    let inner = ticks.values.filter { $0 > domain.lowerBound && $0 < domain.upperBound }
    return Ticks(values: inner, notation: ticks.notation)
  }

  /// Bands over the whole surface, each in the colour of its middle.
  static func bands(_ layer: Layer, _ scale: ColorScale) -> [Band] {
    var finder = DomainFinder(scale.transform)
    finder.include(layer.shade)
    guard !finder.isEmpty else { return [] }
    let own = layer.style.contours?.levels ?? []
    let inner =
      own.isEmpty
      ? round(scale.domain, scale.transform).values : own.filter { scale.transform.holds($0) }.distinct
    let bounds =
      ([scale.domain.lowerBound, finder.lowest] + inner + [scale.domain.upperBound, finder.highest]).distinct
    return zip(bounds, bounds.dropFirst()).map { lower, upper in
      Band(lower: lower, upper: upper, level: level(lower, upper, scale))
    }
  }

  /// The colour halfway between two heights, as the scale measures.
  private static func level(_ lower: Double, _ upper: Double, _ scale: ColorScale) -> Int {
    let (low, high) = (scale.level(of: lower) ?? 0, scale.level(of: upper) ?? scale.levels.count - 1)
    return (low + high) / 2
  }
}
