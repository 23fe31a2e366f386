internal import CElementary

extension Vector {
  /// The sum, compensated, in one fixed order; the sum of no elements is 0.
  public func sum() -> Double {
    var sum = LaneSum()
    withUnsafeBufferPointer { sum.add($0) }
    return sum.value
  }

  /// Σ aᵢ·bᵢ, each product rounded, the sum compensated. Different lengths trap.
  public func dot(_ other: Vector) -> Double {
    orTrap(try dot(validating: other))
  }

  /// As `dot(_:)`, throwing what that one traps with.
  public func dot(validating other: Vector) throws(ValidationError) -> Double {
    try requireSameLength(count, other.count)
    var sum = LaneSum()
    withUnsafeBufferPointer { x in
      other.withUnsafeBufferPointer { y in sum.add(productsOf: x, y) }
    }
    return sum.value
  }

  /// The arithmetic mean. An empty vector traps.
  public func mean() -> Double {
    requireElements()
    return sum() / Double(count)
  }

  /// The standard deviation of the elements over the root of their number: how far chance moves their mean. 0 of one.
  var standardErrorOfMean: Double {
    let rest = self - mean(), n = Double(count)
    return (rest.dot(rest) / Swift.max(n - 1, 1) / n).squareRoot()
  }

  /// The smallest element, NaN where there is one. An empty vector traps.
  public func min() -> Double { self[argmin()] }

  /// The largest element, NaN where there is one. An empty vector traps.
  public func max() -> Double { self[argmax()] }

  /// The index of the smallest element, the first of equals; the first NaN where there is one.
  public func argmin() -> Int { extreme { $0 < $1 } }

  /// The index of the largest element, the first of equals; the first NaN where there is one.
  public func argmax() -> Int { extreme { $0 > $1 } }

  @inline(__always)
  private func extreme(by isAhead: (Double, Double) -> Bool) -> Int {
    requireElements()
    return withUnsafeBufferPointer { x in
      var best = 0
      for i in 0..<x.count {
        if isAhead(x[i], x[best]) { best = i }
        if x[i].isNaN { return i }
      }
      return best
    }
  }

  private func requireElements() {
    orTrap(try requireNotEmpty(count, "the vector"))
  }
}

extension LaneSum {
  /// Adds the elements.
  mutating func add(_ x: UnsafeBufferPointer<Double>) {
    add(
      count: x.count, quad: { four(x, $0) }, single: { x[$0] },
      wide: { i, sum in x.baseAddress.map { sumFromFront(widestLanes(), $0 + i, x.count - i, &sum) } ?? 0 })
  }

  /// Adds the products of elements, each rounded.
  mutating func add(productsOf x: UnsafeBufferPointer<Double>, _ y: UnsafeBufferPointer<Double>) {
    add(
      count: x.count, quad: { four(x, $0) * four(y, $0) }, single: { x[$0] * y[$0] },
      wide: { i, sum in
        guard let first = x.baseAddress, let second = y.baseAddress else { return 0 }
        return productsFromFront(widestLanes(), first + i, second + i, x.count - i, &sum)
      })
  }
}
