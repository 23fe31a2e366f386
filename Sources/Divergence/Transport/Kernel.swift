/// A positive definite similarity of two points, a function of their distance that is 1 where it is 0.
public struct Kernel: Equatable, Sendable {
  enum Form: Equatable {
    case gaussian
    case laplacian
    case rationalQuadratic(shape: Double)
  }

  let form: Form
  /// The length in which similarity is lost.
  public let bandwidth: Double

  /// e^(−‖x − y‖²/(2·bandwidth²)). A bandwidth that is not positive and finite traps.
  public static func gaussian(bandwidth: Double) -> Kernel { Kernel(.gaussian, bandwidth) }

  /// e^(−‖x − y‖/bandwidth). A bandwidth that is not positive and finite traps.
  public static func laplacian(bandwidth: Double) -> Kernel { Kernel(.laplacian, bandwidth) }

  /// (1 + ‖x − y‖²/(2·shape·bandwidth²))^−shape. A bandwidth or shape that is not positive and finite traps.
  public static func rationalQuadratic(bandwidth: Double, shape: Double) -> Kernel {
    orTrap { () throws(ValidationError) in try requirePositive(shape, "the shape") }
    return Kernel(.rationalQuadratic(shape: shape), bandwidth)
  }

  private init(_ form: Form, _ bandwidth: Double) {
    orTrap { () throws(ValidationError) in try requirePositive(bandwidth, "the bandwidth") }
    self.form = form
    self.bandwidth = bandwidth
  }

  /// The similarity of two points at a distance, of which the square is given.
  func callAsFunction(square: Double) -> Double {
    let scaled = square / bandwidth / bandwidth
    switch form {
    case .gaussian: return exp(-0.5 * scaled)
    case .laplacian: return exp(-scaled.squareRoot())
    case .rationalQuadratic(let shape): return exp(-shape * log1p(0.5 * scaled / shape))
    }
  }
}

extension Kernel: CustomStringConvertible {
  public var description: String {
    switch form {
    case .gaussian: "Kernel.gaussian(bandwidth: \(bandwidth))"
    case .laplacian: "Kernel.laplacian(bandwidth: \(bandwidth))"
    case .rationalQuadratic(let shape): "Kernel.rationalQuadratic(bandwidth: \(bandwidth), shape: \(shape))"
    }
  }
}
