import Divergence
import Machine

extension PointMasses: HostBridged { public var hostDescription: String { description } }
extension Kernel: HostBridged { public var hostDescription: String { description } }

extension DivergenceLibrary {
  /// Distances of transport and of kernels.
  static func addTransport(to builder: inout LibraryBuilder) {
    builder.group(
      "@representation(\"host\") struct PointMasses: Equatable, Sendable, CustomStringConvertible",
      pointMasses)
    builder.group(
      "@representation(\"host\") struct Kernel: Equatable, Sendable, CustomStringConvertible", kernels)
    builder.add(.swift(transportText))
    builder.add(transportOfDistributions + transportOfPoints)
    builder.add(
      discrepancies("Vector") { (x: Vector) throws(ValidationError) in try Matrix(validatingColumn: x) }
        + discrepancies("Matrix") { (x: Matrix) in x })
  }

  private static var pointMasses: [HostDeclaration] {
    [
      forms(
        "init(at|validatingAt points: Vector, weights: Categorical? = nil)"
      ) { (points: Vector, weights: Categorical?) throws(ValidationError) in
        try PointMasses(validatingAt: points, weights: weights)
      },
      host("var points: Vector { get }") { (p: PointMasses) in p.points },
      host("var weights: Categorical { get }") { (p: PointMasses) in p.weights },
    ] + described(PointMasses.self)
  }

  private static var kernels: [HostDeclaration] {
    [
      forms("static func gaussian(bandwidth|validatingBandwidth bandwidth: Double) -> Kernel") {
        (size: Double) throws(ValidationError) in try Kernel.gaussian(validatingBandwidth: size)
      },
      forms("static func laplacian(bandwidth|validatingBandwidth bandwidth: Double) -> Kernel") {
        (size: Double) throws(ValidationError) in try Kernel.laplacian(validatingBandwidth: size)
      },
      forms(
        "static func rationalQuadratic(bandwidth|validatingBandwidth bandwidth: Double, shape: Double) -> Kernel"
      ) { (size: Double, shape: Double) throws(ValidationError) in
        try Kernel.rationalQuadratic(validatingBandwidth: size, shape: shape)
      },
      host("var bandwidth: Double { get }") { (kernel: Kernel) in kernel.bandwidth },
    ] + described(Kernel.self)
  }

  private static let transportText = """
    func wassersteinDistance<P: ContinuousDistribution, Q: ContinuousDistribution>(_ p: P, _ q: Q, order: Double = 1) -> Double {
      Divergence_wasserstein(p.Divergence_erased, q.Divergence_erased, order)
    }
    func wassersteinDistance<P: DiscreteDistribution, Q: DiscreteDistribution>(_ p: P, _ q: Q, order: Double = 1) -> Double {
      Divergence_wasserstein(p.Divergence_erased, q.Divergence_erased, order)
    }
    func wassersteinEstimate<P: ContinuousDistribution, Q: ContinuousDistribution>(_ p: P, _ q: Q, order: Double = 1) -> Estimate {
      Divergence_wassersteinEstimate(p.Divergence_erased, q.Divergence_erased, order)
    }
    func wassersteinDistance<P: ContinuousDistribution, Q: ContinuousDistribution>(validating p: P, _ q: Q, order: Double = 1) throws(ValidationError) -> Double {
      try Divergence_wasserstein(validating: p.Divergence_erased, q.Divergence_erased, order)
    }
    func wassersteinDistance<P: DiscreteDistribution, Q: DiscreteDistribution>(validating p: P, _ q: Q, order: Double = 1) throws(ValidationError) -> Double {
      try Divergence_wasserstein(validating: p.Divergence_erased, q.Divergence_erased, order)
    }
    func wassersteinEstimate<P: ContinuousDistribution, Q: ContinuousDistribution>(validating p: P, _ q: Q, order: Double = 1) throws(ValidationError) -> Estimate {
      try Divergence_wassersteinEstimate(validating: p.Divergence_erased, q.Divergence_erased, order)
    }
    func energyDistance<P: ContinuousDistribution, Q: ContinuousDistribution>(_ p: P, _ q: Q) -> Double {
      Divergence_energy(p.Divergence_erased, q.Divergence_erased)
    }
    """

  private static var transportOfDistributions: [HostDeclaration] {
    let two = "p: AnyContinuousDistribution, _ q: AnyContinuousDistribution"
    return [
      forms("func Divergence_wasserstein(_|validating \(two), _ order: Double) -> Double") {
        (p: CellContinuous, q: CellContinuous, order: Double) throws(Refusal) in
        try p.askValidating(with: q) { (p, q) throws(ValidationError) in
          try wassersteinDistance(validating: p, q, order: order)
        }
      },
      forms("func Divergence_wassersteinEstimate(_|validating \(two), _ order: Double) -> Estimate") {
        (p: CellContinuous, q: CellContinuous, order: Double) throws(Refusal) in
        try p.askValidating(with: q) { (p, q) throws(ValidationError) in
          try wassersteinEstimate(validating: p, q, order: order)
        }
      },
      host("func Divergence_energy(_ \(two)) -> Double") {
        (p: CellContinuous, q: CellContinuous) throws(Trap) in
        try p.ask(with: q) { energyDistance($0, $1) }
      },
      forms(
        """
        func Divergence_wasserstein(_|validating p: AnyDiscreteDistribution, _ q: AnyDiscreteDistribution, \
        _ order: Double) -> Double
        """
      ) { (p: CellDiscrete, q: CellDiscrete, order: Double) throws(Refusal) in
        try p.askValidating(with: q) { (p, q) throws(ValidationError) in
          try wassersteinDistance(validating: p, q, order: order)
        }
      },
      forms("func wassersteinDistance(_|validating p: MultivariateNormal, _ q: MultivariateNormal) -> Double")
      {
        (p: MultivariateNormal, q: MultivariateNormal) throws(ValidationError) in
        try wassersteinDistance(validating: p, q)
      },
      forms(
        "func buresDistance(_|validating a: Matrix, _ b: Matrix) -> Double"
      ) { (a: Matrix, b: Matrix) throws(ValidationError) in try buresDistance(validating: a, b) },
    ]
  }

  private static var transportOfPoints: [HostDeclaration] {
    [
      forms(
        "func wassersteinDistance(_|validating p: PointMasses, _ q: PointMasses, order: Double = 1) -> Double"
      ) {
        (p: PointMasses, q: PointMasses, order: Double) throws(ValidationError) in
        try wassersteinDistance(validating: p, q, order: order)
      },
      forms(
        "func wassersteinDistance(_|validating p: Categorical, _ q: Categorical, order: Double = 1) -> Double"
      ) {
        (p: Categorical, q: Categorical, order: Double) throws(ValidationError) in
        try wassersteinDistance(validating: p, q, order: order)
      },
      forms("func wassersteinDistance(_|validating x: Vector, _ y: Vector, order: Double = 1) -> Double") {
        (x: Vector, y: Vector, order: Double) throws(ValidationError) in
        try wassersteinDistance(validating: x, y, order: order)
      },
      host("func energyDistance(_ p: PointMasses, _ q: PointMasses) -> Double") {
        (p: PointMasses, q: PointMasses) in energyDistance(p, q)
      },
      forms("func energyDistance(_|validating x: Vector, _ y: Vector) -> Double") {
        (x: Vector, y: Vector) throws(ValidationError) in
        try energyDistance(validating: x, y)
      },
      forms("func energyDistance(_|validating x: Matrix, _ y: Matrix) -> Double") {
        (x: Matrix, y: Matrix) throws(ValidationError) in
        try energyDistance(validating: x, y)
      },
    ]
  }

  /// Of samples of numbers, and of points.
  private static func discrepancies<Sample: Bridged>(
    _ sample: String, _ points: @escaping (Sample) throws(ValidationError) -> Matrix
  ) -> [HostDeclaration] {
    let two = "_|validating x: \(sample), _ y: \(sample)"
    return [
      forms("func maximumMeanDiscrepancy(\(two), kernel: Kernel) -> Double") {
        (x: Sample, y: Sample, kernel: Kernel) throws(ValidationError) in
        try maximumMeanDiscrepancy(validating: points(x), points(y), kernel: kernel)
      },
      forms("func squaredMaximumMeanDiscrepancy(\(two), kernel: Kernel) -> Double") {
        (x: Sample, y: Sample, kernel: Kernel) throws(ValidationError) in
        try squaredMaximumMeanDiscrepancy(validating: points(x), points(y), kernel: kernel)
      },
      forms("func medianDistance(\(two)) -> Double") {
        (x: Sample, y: Sample, caller: Caller) throws(Refusal) in
        let (x, y) = try Refusal.unlessUnfit { () throws(ValidationError) in (try points(x), try points(y)) }
        let count = x.rowCount + y.rowCount
        try Refusal.unlessTrapped { () throws(Trap) in try caller.reserve(doubles: count * (count - 1) / 2) }
        return try Refusal.unlessUnfit { () throws(ValidationError) in try medianDistance(validating: x, y) }
      },
    ]
  }
}
