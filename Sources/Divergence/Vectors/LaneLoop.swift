extension Vector {
  /// A vector of `count` numbers made four at a time; what lies past the end is cut off.
  @inline(__always)
  static func make(_ count: Int, _ quad: (Int) -> SIMD4<Double>, _ single: (Int) -> Double) -> Vector {
    let made = [Double](unsafeUninitializedCapacity: count) { buffer, initialized in
      let whole = count & ~3
      var i = 0
      while i < whole {
        setFour(buffer, i, quad(i))
        i += 4
      }
      while i < count {
        buffer[i] = single(i)
        i += 1
      }
      initialized = count
    }
    return Vector(adopting: made)
  }

  /// The vector of `quad` over four elements at a time, `single` over the last few.
  @inline(__always)
  func mapLanes(_ quad: (SIMD4<Double>) -> SIMD4<Double>, _ single: (Double) -> Double) -> Vector {
    elements.withUnsafeBufferPointer { x in
      Vector.make(x.count, { quad(four(x, $0)) }, { single(x[$0]) })
    }
  }

  /// Two vectors of one length, combined element by element.
  @inline(__always)
  static func zipLanes(
    _ a: Vector, _ b: Vector,
    _ quad: (SIMD4<Double>, SIMD4<Double>) -> SIMD4<Double>, _ single: (Double, Double) -> Double
  ) -> Vector {
    orTrap { () throws(ValidationError) in try requireSameLength(a.count, b.count) }
    return a.elements.withUnsafeBufferPointer { x in
      b.elements.withUnsafeBufferPointer { y in
        Vector.make(x.count, { quad(four(x, $0), four(y, $0)) }, { single(x[$0], y[$0]) })
      }
    }
  }
}

/// The elements i … i + 3 side by side: one load, not four, which would break the lanes up again.
@inline(__always)
func four(_ x: UnsafeBufferPointer<Double>, _ i: Int) -> SIMD4<Double> {
  UnsafeRawBufferPointer(x).loadUnaligned(fromByteOffset: i &* 8, as: SIMD4<Double>.self)
}

/// Stores the elements i … i + 3 side by side.
@inline(__always)
func setFour(_ x: UnsafeMutableBufferPointer<Double>, _ i: Int, _ value: SIMD4<Double>) {
  UnsafeMutableRawBufferPointer(x).storeBytes(of: value, toByteOffset: i &* 8, as: SIMD4<Double>.self)
}
