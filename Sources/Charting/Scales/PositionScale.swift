/// How numbers become places.
public enum ScaleType: Hashable, Sendable {
  case linear
  /// Logarithmic; values that are not positive have no place.
  case log
}

/// Maps data to pixels along one axis.
struct PositionScale: Hashable, Sendable {
  enum Kind: Hashable, Sendable {
    case continuous(ClosedRange<Double>, ScaleType)
    case categories([String])
  }

  let kind: Kind
  /// Pixels of the domain's beginning and end; the end is the smaller one on an upright axis.
  let start: Double
  let end: Double

  /// The pixels of a number (of a category's index on a category axis), or nil where it has no place.
  func position(of value: Double) -> Double? {
    guard value.isFinite else { return nil }
    switch kind {
    case .categories(let names):
      return start + (end - start) * (value + 0.5) / Double(max(names.count, 1))
    case .continuous(let domain, .linear):
      let width = domain.upperBound / 2 - domain.lowerBound / 2
      return place(width > 0 ? (value / 2 - domain.lowerBound / 2) / width : 0.5)
    case .continuous(let domain, .log):
      guard value > 0 else { return nil }
      let low = Logarithm.log10(domain.lowerBound)
      let width = Logarithm.log10(domain.upperBound) - low
      return place(width > 0 ? (Logarithm.log10(value) - low) / width : 0.5)
    }
  }

  /// Far outside is as good as outside: coordinates stay small enough for every renderer.
  private func place(_ share: Double) -> Double {
    share.isNaN ? start : start + (end - start) * min(max(share, -20), 21)
  }

  /// The width of a category in pixels, or nil on a continuous axis.
  var band: Double? {
    switch kind {
    case .categories(let names): abs(end - start) / Double(max(names.count, 1))
    case .continuous: nil
    }
  }

  /// The place of zero, or of the domain's end nearest to it: where bars and areas stand.
  var baseline: Double {
    switch kind {
    case .categories: return start
    case .continuous(_, .log): return start
    case .continuous(let domain, .linear):
      return position(of: min(max(0, domain.lowerBound), domain.upperBound)) ?? start
    }
  }

  var ticks: Ticks {
    let length = abs(end - start)
    let count = max(2, Int(length / (start > end ? 42 : 80)))
    switch kind {
    case .categories(let names):
      return Ticks(values: names.indices.map(Double.init), notation: .decimals(0))
    case .continuous(let domain, .linear): return .linear(domain, count: count)
    case .continuous(let domain, .log): return .logarithmic(domain, count: count)
    }
  }

  /// A tick's label.
  func label(_ value: Double, _ notation: Ticks.Notation) -> String {
    switch kind {
    case .categories(let names):
      let index = Int(value)
      return names.indices.contains(index) ? names[index] : ""
    case .continuous(_, let type): return NumberFormat.label(value, notation, trimmed: type == .log)
    }
  }
}
