/// A function of one number, for vectors element by element, with the bits of its scalar form.
package enum ElementFunction: Int, CaseIterable, Sendable {
  case negative, magnitude, squareRoot, exp, expm1, log, log1p, log2, log10, sin, cos, tanh

  /// Of each element, in the vector's own memory if nobody else needs it.
  package func callAsFunction(_ x: consuming Vector) -> Vector { x.written { fill($1, $0) } }

  /// Fills memory, which may be that of the elements.
  package func fill(_ target: UnsafeMutableBufferPointer<Double>, _ x: UnsafeBufferPointer<Double>) {
    switch self {
    // A product, not 0 - a: the sign of zero changes too.
    case .negative:
      withUnsafePointer(to: -1) { Combination.product.fill(target, Operand(x), Operand(one: $0)) }
    case .magnitude: each(target, x) { $0.magnitude }
    case .squareRoot: each(target, x, sqrt)
    case .exp: writeExponentials(of: x, to: target)
    case .expm1: each(target, x, Divergence.expm1)
    case .log: writeLogarithms(of: x, to: target)
    case .log1p: each(target, x, Divergence.log1p)
    case .log2: each(target, x, Divergence.log2)
    case .log10: each(target, x, Divergence.log10)
    case .sin: each(target, x, Divergence.sin)
    case .cos: each(target, x, Divergence.cos)
    case .tanh: each(target, x, Divergence.tanh)
    }
  }

  @inline(__always)
  private func each(
    _ target: UnsafeMutableBufferPointer<Double>, _ x: UnsafeBufferPointer<Double>,
    _ function: (Double) -> Double
  ) {
    for i in x.indices { target[i] = function(x[i]) }
  }
}
