// The elementary functions, element by element, each with the bits of its scalar form.

/// The natural logarithm of every element.
public func log(_ x: consuming Vector) -> Vector { ElementFunction.log(x) }

/// e to the power of every element.
public func exp(_ x: consuming Vector) -> Vector { ElementFunction.exp(x) }

/// The square root of every element.
public func sqrt(_ x: consuming Vector) -> Vector { ElementFunction.squareRoot(x) }

/// The magnitude of every element.
public func abs(_ x: consuming Vector) -> Vector { ElementFunction.magnitude(x) }

/// The logarithm of every element to base 2.
public func log2(_ x: consuming Vector) -> Vector { ElementFunction.log2(x) }

/// The logarithm of every element to base 10.
public func log10(_ x: consuming Vector) -> Vector { ElementFunction.log10(x) }

/// ln(1 + x) of every element.
public func log1p(_ x: consuming Vector) -> Vector { ElementFunction.log1p(x) }

/// eˣ − 1 of every element.
public func expm1(_ x: consuming Vector) -> Vector { ElementFunction.expm1(x) }

/// The sine of every element, in radians.
public func sin(_ x: consuming Vector) -> Vector { ElementFunction.sin(x) }

/// The cosine of every element, in radians.
public func cos(_ x: consuming Vector) -> Vector { ElementFunction.cos(x) }

/// The hyperbolic tangent of every element.
public func tanh(_ x: consuming Vector) -> Vector { ElementFunction.tanh(x) }

/// Every element raised to one power.
public func pow(_ x: consuming Vector, _ y: Double) -> Vector { Combination.power(x, y) }
