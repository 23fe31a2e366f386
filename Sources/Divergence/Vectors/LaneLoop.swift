extension Vector {
  /// The vector of `quad` over four elements at a time, `single` over the last few; in this vector's own memory
  /// if nobody else needs it.
  @inline(__always)
  consuming func mapLanes(
    _ quad: (SIMD4<Double>) -> SIMD4<Double>, _ single: (Double) -> Double
  ) -> Vector {
    written { x, y in fillLanes(y, { quad(four(x, $0)) }, { single(x[$0]) }) }
  }

  /// What a function writes that is given the elements and the memory for its results. Both are the same if
  /// nobody else needs the elements: it must read each element before it writes its place, and only then.
  @inline(__always)
  consuming func written(
    by write: (UnsafeBufferPointer<Double>, UnsafeMutableBufferPointer<Double>) -> Void
  ) -> Vector {
    let isOwn = isUnique, source = storage
    if isOwn {
      write(source.elements, source.places)
      return self
    }
    return withExtendedLifetime(source) { Vector.made(source.count) { write(source.elements, $0) } }
  }

  /// A vector of `count` elements that a function writes, all of them.
  @inline(__always)
  static func made(_ count: Int, _ write: (UnsafeMutableBufferPointer<Double>) -> Void) -> Vector {
    let storage = VectorStorage(count: count)
    write(storage.places)
    return Vector(sharing: storage)
  }
}

/// Fills memory four elements at a time, the last few one by one.
@inline(__always)
private func fillLanes(
  _ target: UnsafeMutableBufferPointer<Double>, _ quad: (Int) -> SIMD4<Double>, _ single: (Int) -> Double
) {
  let whole = target.count & ~3
  var i = 0
  while i < whole {
    setFour(target, i, quad(i))
    i += 4
  }
  while i < target.count {
    target[i] = single(i)
    i += 1
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
