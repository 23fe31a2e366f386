extension Ticks {
  /// Powers of ten within a domain, thinned to about `count`; 1-2-5 between them if there are fewer than 3.
  static func logarithmic(_ domain: ClosedRange<Double>, count: Int) -> Ticks {
    let range = domain.lowerBound * (1 - 1e-12)...domain.upperBound * (1 + 1e-12)
    let first = Logarithm.decade(below: domain.lowerBound)
    let last = max(first, Logarithm.decade(below: domain.upperBound) + 1)
    let decades = (first...last).filter { range.contains(Logarithm.powerOfTen($0)) }
    if decades.count >= 3 || decades.count >= count {
      let kept = thinned(decades, count)
      var ticks = powers(kept)
      let isDense = decades.count <= 8 && kept.count == decades.count
      ticks.minor =
        isDense ? multiples(2...9, first, last, range) : decades.map(Logarithm.powerOfTen)
      return ticks
    }
    let inside = multiples([1, 2, 5], first, last, range)
    if inside.count < 3 { return linear(domain, count: count) }
    return Ticks(
      values: inside.count <= max(2 * count, 3) ? inside : multiples([1], first, last, range),
      notation: .shortest,
      minor: multiples(2...9, first, last, range))
  }

  /// Zero, and powers of ten to both sides of it; multiples where the scale is nearly linear.
  static func symmetric(_ domain: ClosedRange<Double>, _ slope: Double, count: Int) -> Ticks {
    let largest = max(abs(domain.lowerBound), abs(domain.upperBound))
    guard largest * slope > 20, largest.isFinite else { return linear(domain, count: count) }
    let first = Logarithm.decade(below: 1 / slope * 1.0000001)
    let last = max(first, Logarithm.decade(below: largest * (1 + 1e-12)))
    let isTwoSided = domain.lowerBound < 0 && domain.upperBound > 0
    let room = max(isTwoSided ? (count - 1) / 2 : count - 1, 1)
    // Next to zero the scale is nearly linear, and powers of ten would crowd it.
    let step = max((last - first + room - 1) / room, 1)
    let kept = (first...last).filter { $0 > first && (last - $0) % step == 0 }.map(Logarithm.powerOfTen)
    let values = (kept.map { -$0 }.reversed() + [0] + kept).filter { domain.contains($0) }
    return Ticks(values: values, notation: last <= 4 && first >= -4 ? .shortest : .powers)
  }

  /// So many of a list of decades at most, evenly spaced, with zero among them if it is in the list.
  private static func thinned(_ decades: [Int], _ count: Int) -> [Int] {
    let step = max((decades.count + count - 1) / max(count, 1), 1)
    return decades.filter { $0 % step == 0 }
  }

  private static func powers(_ decades: [Int]) -> Ticks {
    let small = decades.allSatisfy { (-3...4).contains($0) }
    return Ticks(values: decades.map(Logarithm.powerOfTen), notation: small ? .shortest : .powers)
  }

  private static func multiples<Factors: Sequence>(
    _ factors: Factors, _ first: Int, _ last: Int, _ range: ClosedRange<Double>
  ) -> [Double] where Factors.Element == Int {
    (first...last).flatMap { decade in factors.map { Double($0) * Logarithm.powerOfTen(decade) } }
      .filter(range.contains)
  }
}
