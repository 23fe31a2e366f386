// The elementary functions, element by element, each with the bits of its scalar form.

/// The natural logarithm of every element.
public func log(_ x: consuming Vector) -> Vector { x.written { writeLogarithms(of: $0, to: $1) } }

/// e to the power of every element.
public func exp(_ x: consuming Vector) -> Vector { x.written { writeExponentials(of: $0, to: $1) } }

/// The square root of every element.
public func sqrt(_ x: consuming Vector) -> Vector { each(x, sqrt) }

/// The magnitude of every element.
public func abs(_ x: consuming Vector) -> Vector { each(x, { $0.magnitude }) }

/// The logarithm of every element to base 2.
public func log2(_ x: consuming Vector) -> Vector { each(x, log2) }

/// The logarithm of every element to base 10.
public func log10(_ x: consuming Vector) -> Vector { each(x, log10) }

/// ln(1 + x) of every element.
public func log1p(_ x: consuming Vector) -> Vector { each(x, log1p) }

/// eˣ − 1 of every element.
public func expm1(_ x: consuming Vector) -> Vector { each(x, expm1) }

/// The sine of every element, in radians.
public func sin(_ x: consuming Vector) -> Vector { each(x, sin) }

/// The cosine of every element, in radians.
public func cos(_ x: consuming Vector) -> Vector { each(x, cos) }

/// The hyperbolic tangent of every element.
public func tanh(_ x: consuming Vector) -> Vector { each(x, tanh) }

/// Every element raised to one power.
public func pow(_ x: consuming Vector, _ y: Double) -> Vector { each(x, { pow($0, y) }) }

private func each(_ x: consuming Vector, _ function: (Double) -> Double) -> Vector {
  x.written { x, y in for i in x.indices { y[i] = function(x[i]) } }
}
