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
