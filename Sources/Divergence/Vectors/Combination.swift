internal import CElementary

/// An operation on two numbers, for vectors element by element.
package enum Combination: Int, CaseIterable, Sendable {
  case sum, difference, product, quotient, power

  /// Two vectors of one length, in the memory of either if nobody else needs it.
  package func callAsFunction(_ a: consuming Vector, _ b: consuming Vector) -> Vector {
    let isA = a.isUnique, isB = b.isUnique, p = a.storage, q = b.storage
    orTrap(try requireSameLength(p.count, q.count))
    let own = isA ? p : isB ? q : nil, target = own ?? VectorStorage(count: p.count)
    withExtendedLifetime((p, q)) { fill(target.places, Operand(p.elements), Operand(q.elements)) }
    return Vector(sharing: target)
  }

  /// Each element with the number.
  package func callAsFunction(_ a: consuming Vector, _ b: Double) -> Vector {
    a.written { x, target in
      withUnsafePointer(to: b) { fill(target, Operand(x), Operand(one: $0)) }
    }
  }

  /// The number with each element.
  package func callAsFunction(_ a: Double, _ b: consuming Vector) -> Vector {
    b.written { y, target in
      withUnsafePointer(to: a) { fill(target, Operand(one: $0), Operand(y)) }
    }
  }

  /// Fills memory, which may be that of either operand. The wide kernel takes as much from the front as it can.
  func fill(_ target: UnsafeMutableBufferPointer<Double>, _ x: Operand, _ y: Operand) {
    switch self {
    case .sum: fill(target, x, y, by: plus) { $0 + $1 }
    case .difference: fill(target, x, y, by: minus) { $0 - $1 }
    case .product: fill(target, x, y, by: times) { $0 * $1 }
    case .quotient: fill(target, x, y, by: over) { $0 / $1 }
    case .power: fill(target, x, y, by: nil, pow)
    }
  }

  @inline(__always)
  private func fill(
    _ target: UnsafeMutableBufferPointer<Double>, _ x: Operand, _ y: Operand, by operation: Operation?,
    _ ofNumbers: (Double, Double) -> Double
  ) {
    guard let start = target.baseAddress, let first = x.start, let second = y.start else { return }
    let done =
      operation.map {
        combinationsFromFront(
          widestLanes(), $0, first, x.isOne ? 1 : 0, second, y.isOne ? 1 : 0, start, target.count)
      } ?? 0
    for i in done..<target.count { start[i] = ofNumbers(first[i &* x.step], second[i &* y.step]) }
  }
}

/// The elements of a vector, or one number that goes with all of them.
struct Operand {
  let start: UnsafePointer<Double>?
  let step: Int

  init(_ start: UnsafePointer<Double>?) { (self.start, step) = (start, 1) }
  init(_ elements: UnsafeBufferPointer<Double>) { self.init(elements.baseAddress) }
  init(one number: UnsafePointer<Double>) { (start, step) = (number, 0) }

  var isOne: Bool { step == 0 }
}
