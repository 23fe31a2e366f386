internal import CElementary

extension Vector {
  /// The sum, compensated, in one fixed order; the sum of no elements is 0.
  public func sum() -> Double {
    elements.withUnsafeBufferPointer { x in
      compensatedSum(
        count: x.count, quad: { four(x, $0) }, single: { x[$0] },
        front: { sumFromFront(x.baseAddress, x.count, &$0) })
    }
  }

  /// Σ aᵢ·bᵢ, each product rounded, the sum compensated. Different lengths trap.
  public func dot(_ other: Vector) -> Double {
    orTrap { () throws(ValidationError) in try requireSameLength(count, other.count) }
    return elements.withUnsafeBufferPointer { x in
      other.elements.withUnsafeBufferPointer { y in
        compensatedSum(
          count: x.count, quad: { four(x, $0) * four(y, $0) }, single: { x[$0] * y[$0] },
          front: { productsFromFront(x.baseAddress, y.baseAddress, x.count, &$0) })
      }
    }
  }

  /// The arithmetic mean. An empty vector traps.
  public func mean() -> Double {
    requireElements()
    return sum() / Double(count)
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
    return elements.withUnsafeBufferPointer { x in
      var best = 0
      for i in 0..<x.count {
        if isAhead(x[i], x[best]) { best = i }
        if x[i].isNaN { return i }
      }
      return best
    }
  }

  private func requireElements() {
    orTrap { () throws(ValidationError) in try requireNotEmpty(count, "the vector") }
  }
}
