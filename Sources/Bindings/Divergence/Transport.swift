import Divergence
import Machine

extension PointMasses: HostBridged { public var hostDescription: String { description } }
extension Kernel: HostBridged { public var hostDescription: String { description } }

extension DivergenceLibrary {
  /// Distances of transport and of kernels.
  static func addTransport(to builder: inout LibraryBuilder) {
    builder.group(
      "@representation(\"host\") struct PointMasses: Equatable, CustomStringConvertible", pointMasses)
    builder.group("@representation(\"host\") struct Kernel: Equatable, CustomStringConvertible", kernels)
    builder.add(.swift(transportText))
    builder.add(transportOfDistributions + transportOfPoints)
    builder.add(discrepancies("Vector", column) + discrepancies("Matrix") { (x: Matrix) in x })
  }

  private static var pointMasses: [HostDeclaration] {
    forms(
      ThrowingForm(
        .initializer, "init(at points: Vector, weights: Categorical? = nil)",
        "init(validatingAt points: Vector, weights: Categorical? = nil)",
        hidden: "at(_ points: Vector, _ weights: Categorical?)", call: "at(points, weights)")
    ) { (points: Vector, weights: Categorical?) throws(ValidationError) in
      try PointMasses(validatingAt: points, weights: weights)
    } + [
      host("var points: Vector { get }") { (p: PointMasses) in p.points },
      host("var weights: Categorical { get }") { (p: PointMasses) in p.weights },
    ] + described(PointMasses.self)
  }

  private static var kernels: [HostDeclaration] {
    [
      host("static func gaussian(bandwidth: Double) -> Kernel") { (size: Double) throws(ValidationError) in
        try requirePositive(size, "the bandwidth")
        return Kernel.gaussian(bandwidth: size)
      },
      host("static func laplacian(bandwidth: Double) -> Kernel") { (size: Double) throws(ValidationError) in
        try requirePositive(size, "the bandwidth")
        return Kernel.laplacian(bandwidth: size)
      },
      host("static func rationalQuadratic(bandwidth: Double, shape: Double) -> Kernel") {
        (size: Double, shape: Double) throws(ValidationError) in
        try requirePositive(size, "the bandwidth")
        try requirePositive(shape, "the shape")
        return Kernel.rationalQuadratic(bandwidth: size, shape: shape)
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
    func energyDistance<P: ContinuousDistribution, Q: ContinuousDistribution>(_ p: P, _ q: Q) -> Double {
      Divergence_energy(p.Divergence_erased, q.Divergence_erased)
    }
    """

  private static var transportOfDistributions: [HostDeclaration] {
    let two = "_ p: AnyContinuousDistribution, _ q: AnyContinuousDistribution"
    return [
      host("func Divergence_wasserstein(\(two), _ order: Double) -> Double") {
        (p: CellContinuous, q: CellContinuous, order: Double) throws(Trap) in
        try unlessRefused { () throws(ValidationError) in try requireWassersteinOrder(order) }
        return try p.ask(with: q) { wassersteinDistance($0, $1, order: order) }
      },
      host("func Divergence_wassersteinEstimate(\(two), _ order: Double) -> Estimate") {
        (p: CellContinuous, q: CellContinuous, order: Double) throws(Trap) in
        try unlessRefused { () throws(ValidationError) in try requireFiniteOrder(order) }
        return try p.ask(with: q) { wassersteinEstimate($0, $1, order: order) }
      },
      host("func Divergence_energy(\(two)) -> Double") {
        (p: CellContinuous, q: CellContinuous) throws(Trap) in
        try p.ask(with: q) { energyDistance($0, $1) }
      },
      host(
        """
        func Divergence_wasserstein(_ p: AnyDiscreteDistribution, _ q: AnyDiscreteDistribution, \
        _ order: Double) -> Double
        """
      ) { (p: CellDiscrete, q: CellDiscrete, order: Double) throws(Trap) in
        try unlessRefused { () throws(ValidationError) in try requireWassersteinOrder(order) }
        return try p.ask(with: q) { wassersteinDistance($0, $1, order: order) }
      },
      host("func wassersteinDistance(_ p: MultivariateNormal, _ q: MultivariateNormal) -> Double") {
        (p: MultivariateNormal, q: MultivariateNormal) throws(ValidationError) in
        try requireSameLength(p.dimension, q.dimension)
        return wassersteinDistance(p, q)
      },
    ]
      + forms(
        ThrowingForm(
          .function("Double"), "func buresDistance(_ a: Matrix, _ b: Matrix)",
          "func buresDistance(validating a: Matrix, _ b: Matrix)", hidden: "bures(_ a: Matrix, _ b: Matrix)",
          call: "bures(a, b)")
      ) { (a: Matrix, b: Matrix) throws(ValidationError) in try buresDistance(validating: a, b) }
  }

  private static var transportOfPoints: [HostDeclaration] {
    [
      host("func wassersteinDistance(_ p: PointMasses, _ q: PointMasses, order: Double = 1) -> Double") {
        (p: PointMasses, q: PointMasses, order: Double) throws(ValidationError) in
        try requireWassersteinOrder(order)
        return wassersteinDistance(p, q, order: order)
      },
      host("func wassersteinDistance(_ p: Categorical, _ q: Categorical, order: Double = 1) -> Double") {
        (p: Categorical, q: Categorical, order: Double) throws(ValidationError) in
        try requireWassersteinOrder(order)
        return wassersteinDistance(p, q, order: order)
      },
      host("func wassersteinDistance(_ x: Vector, _ y: Vector, order: Double = 1) -> Double") {
        (x: Vector, y: Vector, order: Double) throws(ValidationError) in
        try requireWassersteinOrder(order)
        return wassersteinDistance(
          try PointMasses(validatingAt: x), try PointMasses(validatingAt: y), order: order)
      },
      host("func energyDistance(_ p: PointMasses, _ q: PointMasses) -> Double") {
        (p: PointMasses, q: PointMasses) in energyDistance(p, q)
      },
      host("func energyDistance(_ x: Vector, _ y: Vector) -> Double") {
        (x: Vector, y: Vector) throws(ValidationError) in
        energyDistance(try PointMasses(validatingAt: x), try PointMasses(validatingAt: y))
      },
      host("func energyDistance(_ x: Matrix, _ y: Matrix) -> Double") {
        (x: Matrix, y: Matrix) throws(ValidationError) in
        try requireSameDimension(x, y)
        return energyDistance(x, y)
      },
    ]
  }

  /// Numbers as points of one dimension.
  static func column(_ x: Vector) throws(ValidationError) -> Matrix {
    try requireNotEmpty(x.count, "a sample")
    return Matrix(column: x)
  }

  /// Of samples of numbers, and of points.
  private static func discrepancies<Sample: Bridged>(
    _ sample: String, _ points: @escaping (Sample) throws(ValidationError) -> Matrix
  ) -> [HostDeclaration] {
    let two = "_ x: \(sample), _ y: \(sample)"
    return [
      host("func maximumMeanDiscrepancy(\(two), kernel: Kernel) -> Double") {
        (x: Sample, y: Sample, kernel: Kernel) throws(ValidationError) in
        let x = try points(x), y = try points(y)
        try requireSameDimension(x, y)
        return maximumMeanDiscrepancy(x, y, kernel: kernel)
      },
      host("func squaredMaximumMeanDiscrepancy(\(two), kernel: Kernel) -> Double") {
        (x: Sample, y: Sample, kernel: Kernel) throws(ValidationError) in
        let x = try points(x), y = try points(y)
        try requireSameDimension(x, y)
        try requirePairs(x.rowCount, y.rowCount)
        return squaredMaximumMeanDiscrepancy(x, y, kernel: kernel)
      },
      host("func medianDistance(\(two)) -> Double") {
        (x: Sample, y: Sample, caller: Caller) throws(Trap) in
        let (x, y) = try unlessRefused { () throws(ValidationError) in
          let x = try points(x), y = try points(y)
          try requireSameDimension(x, y)
          return (x, y)
        }
        let count = x.rowCount + y.rowCount
        try caller.reserve(doubles: count * (count - 1) / 2)
        return medianDistance(x, y)
      },
    ]
  }
}
