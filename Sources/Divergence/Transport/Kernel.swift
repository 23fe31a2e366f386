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
  public static func gaussian(bandwidth: Double) -> Kernel {
    orTrap(try gaussian(validatingBandwidth: bandwidth))
  }

  /// As `gaussian(bandwidth:)`, throwing what that one traps with.
  public static func gaussian(validatingBandwidth bandwidth: Double) throws(ValidationError) -> Kernel {
    try Kernel(.gaussian, bandwidth)
  }

  /// e^(−‖x − y‖/bandwidth). A bandwidth that is not positive and finite traps.
  public static func laplacian(bandwidth: Double) -> Kernel {
    orTrap(try laplacian(validatingBandwidth: bandwidth))
  }

  /// As `laplacian(bandwidth:)`, throwing what that one traps with.
  public static func laplacian(validatingBandwidth bandwidth: Double) throws(ValidationError) -> Kernel {
    try Kernel(.laplacian, bandwidth)
  }

  /// (1 + ‖x − y‖²/(2·shape·bandwidth²))^−shape. A bandwidth or shape that is not positive and finite traps.
  public static func rationalQuadratic(bandwidth: Double, shape: Double) -> Kernel {
    orTrap(try rationalQuadratic(validatingBandwidth: bandwidth, shape: shape))
  }

  /// As `rationalQuadratic(bandwidth:shape:)`, throwing what that one traps with.
  public static func rationalQuadratic(
    validatingBandwidth bandwidth: Double, shape: Double
  ) throws(ValidationError) -> Kernel {
    try requirePositive(shape, "the shape")
    return try Kernel(.rationalQuadratic(shape: shape), bandwidth)
  }

  private init(_ form: Form, _ bandwidth: Double) throws(ValidationError) {
    try requirePositive(bandwidth, "the bandwidth")
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
