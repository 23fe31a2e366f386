/// Maps data to pixels along one axis.
struct PositionScale {
  enum Kind: Hashable {
    case continuous(ClosedRange<Double>, Transform)
    case categories([String])
  }

  let kind: Kind
  /// Pixels of the domain's beginning and end; the end is the smaller one on an upright axis.
  let start: Double
  let end: Double
  private let origin: Double
  private let factor: Double

  init(kind: Kind, start: Double, end: Double) {
    self.kind = kind
    self.start = start
    self.end = end
    switch kind {
    case .categories(let names):
      origin = -0.5
      factor = (end - start) / Double(max(names.count, 1))
    case .continuous(let domain, let transform):
      let low = transform.place(domain.lowerBound)
      let width = transform.place(domain.upperBound) - low
      origin = width > 0 ? low : low - 1
      factor = width > 0 ? (end - start) / width : (end - start) / 2
    }
  }

  /// The pixels of a number (of a category's index on a category axis), or nil where it has no place.
  func position(of value: Double) -> Double? {
    let place = position(value)
    return place.isNaN ? nil : place
  }

  /// The pixels of numbers; NaN where one has no place.
  func positions(of values: [Double]) -> [Double] {
    guard isLinear else { return values.map(position) }
    let (start, factor, origin) = (start, factor, origin)
    let (low, high) = limits
    return values.map { value in
      value.isFinite ? Swift.min(Swift.max(start + (value / 2 - origin) * factor, low), high) : .nan
    }
  }

  private var isLinear: Bool {
    if case .continuous(_, .linear) = kind { return true }
    return false
  }

  private func position(_ value: Double) -> Double {
    guard value.isFinite else { return .nan }
    let place =
      switch kind {
      case .categories: value
      case .continuous(_, let transform): transform.place(value)
      }
    let (low, high) = limits
    return place.isNaN ? .nan : Swift.min(Swift.max(start + (place - origin) * factor, low), high)
  }

  /// Far outside is as good as outside: coordinates stay small enough for every renderer.
  private var limits: (Double, Double) {
    let far = 20 * abs(end - start) + 1
    return (Swift.min(start, end) - far, Swift.max(start, end) + far)
  }

  /// The width of a category in pixels, or nil on a continuous axis.
  var band: Double? {
    switch kind {
    case .categories: abs(factor)
    case .continuous: nil
    }
  }

  /// The place of zero, or of the domain's end nearest to it: where bars and areas stand.
  var baseline: Double {
    switch kind {
    case .categories: return start
    case .continuous(_, .log): return start
    case .continuous(let domain, _):
      return position(of: Swift.min(Swift.max(0, domain.lowerBound), domain.upperBound)) ?? start
    }
  }

  /// The name of a category by its index.
  func category(_ index: Double) -> String? {
    guard case .categories(let names) = kind, index >= 0, index < Double(names.count) else { return nil }
    return names[Int(index)]
  }
}
