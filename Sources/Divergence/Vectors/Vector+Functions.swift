// The elementary functions, element by element, each with the bits of its scalar form.

public func log(_ x: consuming Vector) -> Vector { x.written { writeLogarithms(of: $0, to: $1) } }

public func exp(_ x: consuming Vector) -> Vector { x.written { writeExponentials(of: $0, to: $1) } }

public func sqrt(_ x: consuming Vector) -> Vector { each(x, sqrt) }
public func abs(_ x: consuming Vector) -> Vector { each(x, { $0.magnitude }) }
public func log2(_ x: consuming Vector) -> Vector { each(x, log2) }
public func log10(_ x: consuming Vector) -> Vector { each(x, log10) }
public func log1p(_ x: consuming Vector) -> Vector { each(x, log1p) }
public func expm1(_ x: consuming Vector) -> Vector { each(x, expm1) }
public func sin(_ x: consuming Vector) -> Vector { each(x, sin) }
public func cos(_ x: consuming Vector) -> Vector { each(x, cos) }
public func tanh(_ x: consuming Vector) -> Vector { each(x, tanh) }

/// Every element raised to one power.
public func pow(_ x: consuming Vector, _ y: Double) -> Vector { each(x, { pow($0, y) }) }

private func each(_ x: consuming Vector, _ function: (Double) -> Double) -> Vector {
  x.written { x, y in for i in x.indices { y[i] = function(x[i]) } }
}
