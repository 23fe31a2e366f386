/// Places on two axes, and values at all pairs of them.
package enum Lattice {
  /// `steps` cells side by side, by their middles.
  package static func middles(_ domain: ClosedRange<Double>, _ steps: Int) -> [Double] {
    let steps = limited(steps)
    return (0..<steps).map { place(domain, (Double($0) + 0.5) / Double(steps)) }
  }

  /// The ends of `steps` steps, with both ends of the domain.
  package static func nodes(_ domain: ClosedRange<Double>, _ steps: Int) -> [Double] {
    let steps = limited(steps)
    return (0...steps).map { place(domain, Double($0) / Double(steps)) }
  }

  /// The values at all pairs, those of the first `x` first.
  static func heights<Failure: Error>(
    _ xs: [Double], _ ys: [Double], _ function: (Double, Double) throws(Failure) -> Double
  ) throws(Failure) -> [Double] {
    var heights: [Double] = []
    heights.reserveCapacity(xs.count * ys.count)
    for x in xs {
      for y in ys { heights.append(try function(x, y)) }
    }
    return heights
  }

  /// Columns with a row for each pair, if there are as many pairs as rows; else the columns as they are.
  static func pairs(
    _ x: PlottableValue, _ y: PlottableValue, count: Int
  ) -> (PlottableValue, PlottableValue) {
    let (width, height) = (x.column.count, y.column.count)
    guard width * height == count, width != count || height != count else { return (x, y) }
    return (
      PlottableValue(x.label, x.column.each(repeated: height)),
      PlottableValue(y.label, y.column.repeated(width))
    )
  }

  /// The distinct places of either axis, and a height for each pair of them.
  static func channels(_ x: PlottableValue, _ y: PlottableValue, _ z: PlottableValue) -> Channels {
    let count = z.column.count
    guard x.column.count == count, y.column.count == count, let xs = x.column.numbers(count),
      let ys = y.column.numbers(count), let heights = z.column.numbers(count), count > 1
    else { return Channels(x: x, y: y, z: z) }
    let (columns, rows) = (xs.filter { !$0.isNaN }.distinct, ys.filter { !$0.isNaN }.distinct)
    var sorted = Array(repeating: Double.nan, count: columns.count * rows.count)
    for index in 0..<count {
      guard let column = find(xs[index], in: columns), let row = find(ys[index], in: rows) else { continue }
      sorted[column * rows.count + row] = heights[index]
    }
    return Channels(
      x: PlottableValue(x.label, .numbers(columns)), y: PlottableValue(y.label, .numbers(rows)),
      z: PlottableValue(z.label, .numbers(sorted)))
  }

  private static func limited(_ steps: Int) -> Int { min(max(steps, 1), 1000) }

  private static func place(_ domain: ClosedRange<Double>, _ share: Double) -> Double {
    domain.lowerBound * (1 - share) + domain.upperBound * share
  }

  private static func find(_ value: Double, in sorted: [Double]) -> Int? {
    var (low, high) = (0, sorted.count)
    while low < high {
      let middle = (low + high) / 2
      if sorted[middle] < value { low = middle + 1 } else { high = middle }
    }
    return low < sorted.count && sorted[low] == value ? low : nil
  }
}

extension Column {
  /// a, b → a, a, a, b, b, b.
  fileprivate func each(repeated count: Int) -> Column {
    switch self {
    case .numbers(let values): .numbers(values.flatMap { Array(repeating: $0, count: count) })
    case .names(let names): .names(names.flatMap { Array(repeating: $0, count: count) })
    }
  }

  /// a, b → a, b, a, b, a, b.
  fileprivate func repeated(_ count: Int) -> Column {
    switch self {
    case .numbers(let values): .numbers((0..<count).flatMap { _ in values })
    case .names(let names): .names((0..<count).flatMap { _ in names })
    }
  }
}

extension [Double] {
  /// Ascending, each value once. No value may be NaN.
  var distinct: [Double] {
    var result: [Double] = []
    for value in sorted() where result.last != value { result.append(value) }
    return result
  }
}
