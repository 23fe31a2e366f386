// The elementary functions, element by element, each with the bits of its scalar form.

public func log(_ x: Vector) -> Vector { x.written { writeLogarithms(of: $0, to: $1) } }

public func exp(_ x: Vector) -> Vector { x.written { writeExponentials(of: $0, to: $1) } }

public func sqrt(_ x: Vector) -> Vector { each(x, sqrt) }
public func abs(_ x: Vector) -> Vector { each(x, { $0.magnitude }) }
public func log2(_ x: Vector) -> Vector { each(x, log2) }
public func log10(_ x: Vector) -> Vector { each(x, log10) }
public func log1p(_ x: Vector) -> Vector { each(x, log1p) }
public func expm1(_ x: Vector) -> Vector { each(x, expm1) }
public func sin(_ x: Vector) -> Vector { each(x, sin) }
public func cos(_ x: Vector) -> Vector { each(x, cos) }
public func tanh(_ x: Vector) -> Vector { each(x, tanh) }

/// Every element raised to one power.
public func pow(_ x: Vector, _ y: Double) -> Vector { each(x, { pow($0, y) }) }

extension Vector {
  /// The vector that a function makes of all elements at once.
  func written(
    by write: (UnsafeBufferPointer<Double>, UnsafeMutableBufferPointer<Double>) -> Void
  ) -> Vector {
    elements.withUnsafeBufferPointer { x in
      Vector(
        adopting: [Double](unsafeUninitializedCapacity: x.count) { y, count in
          write(x, y)
          count = x.count
        })
    }
  }
}

private func each(_ x: Vector, _ function: (Double) -> Double) -> Vector {
  Vector(adopting: x.elements.map(function))
}
