internal import CElementary

/// An operation on two numbers, for vectors element by element.
struct Combination {
  let operation: Operation
  let ofNumbers: (Double, Double) -> Double

  static var sum: Combination { Combination(operation: plus) { $0 + $1 } }
  static var difference: Combination { Combination(operation: minus) { $0 - $1 } }
  static var product: Combination { Combination(operation: times) { $0 * $1 } }
  static var quotient: Combination { Combination(operation: over) { $0 / $1 } }

  private init(operation: Operation, _ ofNumbers: @escaping (Double, Double) -> Double) {
    self.operation = operation
    self.ofNumbers = ofNumbers
  }

  /// Two vectors of one length, in the memory of either if nobody else needs it.
  @inline(__always)
  func callAsFunction(_ a: consuming Vector, _ b: consuming Vector) -> Vector {
    let isA = a.isUnique, isB = b.isUnique, p = a.storage, q = b.storage
    orTrap(try requireSameLength(p.elements.count, q.elements.count))
    if isA {
      q.elements.withUnsafeBufferPointer { y in
        p.elements.withUnsafeMutableBufferPointer { fill($0, Operand(UnsafeBufferPointer($0)), Operand(y)) }
      }
      return a
    }
    return p.elements.withUnsafeBufferPointer { x in
      if isB {
        q.elements.withUnsafeMutableBufferPointer { fill($0, Operand(x), Operand(UnsafeBufferPointer($0))) }
        return Vector(sharing: q)
      }
      return q.elements.withUnsafeBufferPointer { y in
        Vector.made(x.count) { fill($0, Operand(x), Operand(y)) }
      }
    }
  }

  /// Each element with the number.
  @inline(__always)
  func callAsFunction(_ a: consuming Vector, _ b: Double) -> Vector {
    a.written { x, target in
      withUnsafePointer(to: b) { fill(target, Operand(x), Operand(one: $0)) }
    }
  }

  /// The number with each element.
  @inline(__always)
  func callAsFunction(_ a: Double, _ b: consuming Vector) -> Vector {
    b.written { y, target in
      withUnsafePointer(to: a) { fill(target, Operand(one: $0), Operand(y)) }
    }
  }

  /// The wide kernel takes as much from the front as it can.
  @inline(__always)
  private func fill(_ target: UnsafeMutableBufferPointer<Double>, _ x: Operand, _ y: Operand) {
    guard let start = target.baseAddress, let first = x.start, let second = y.start else { return }
    let done = combinationsFromFront(
      widestLanes(), operation, first, x.isOne ? 1 : 0, second, y.isOne ? 1 : 0, start, target.count)
    for i in done..<target.count { start[i] = ofNumbers(first[i &* x.step], second[i &* y.step]) }
  }
}

/// The elements of a vector, or one number that goes with all of them.
private struct Operand {
  let start: UnsafePointer<Double>?
  let step: Int

  init(_ elements: UnsafeBufferPointer<Double>) { (start, step) = (elements.baseAddress, 1) }
  init(one number: UnsafePointer<Double>) { (start, step) = (number, 0) }

  var isOne: Bool { step == 0 }
}
