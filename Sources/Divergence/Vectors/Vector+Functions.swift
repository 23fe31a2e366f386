// The elementary functions, element by element, each with the bits of its scalar form.

public func log(_ x: Vector) -> Vector { x.mapLanes({ logarithmKernel($0) }, { logarithmKernel($0) }) }

public func exp(_ x: Vector) -> Vector { x.mapLanes({ exponentialKernel($0) }, { exponentialKernel($0) }) }

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

private func each(_ x: Vector, _ function: (Double) -> Double) -> Vector {
  Vector(adopting: x.elements.map(function))
}
