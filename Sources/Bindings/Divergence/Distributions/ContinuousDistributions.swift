import Divergence
import Machine

extension DivergenceLibrary {
  /// The protocol of distributions on the line, and the one that forgets its type.
  ///
  /// What any of them can do is declared once, on `AnyContinuousDistribution`; the extension of the protocol asks that.
  /// A distribution that a cell writes becomes one by its functions.
  static func addContinuousProtocol(to builder: inout LibraryBuilder) {
    builder.add(.swift(places))
    builder.group("protocol ContinuousDistribution: Sendable", [.swift(continuousRequirements)])
    builder.group("extension ContinuousDistribution", [.swift(continuousDefaults)])
    builder.group(
      "@representation(\"host\") struct AnyContinuousDistribution: ContinuousDistribution, CustomStringConvertible",
      erasedBasics + erasedTails + erasedDraws)
    builder.add(ownContinuous)
  }

  private static let places = """
    struct Cluster: Equatable, Sendable {
      let center: Double
      let spread: Double
      init(center: Double, spread: Double) {
        self.center = center
        self.spread = spread
      }
    }
    struct Place: Equatable, Sendable {
      let anchor: Double
      let distance: Double
      init(anchor: Double, distance: Double) {
        self.anchor = anchor
        self.distance = distance
      }
      var x: Double { anchor + distance }
    }
    """

  private static let continuousRequirements = """
    var mean: Double { get }
    var variance: Double { get }
    var skewness: Double { get }
    var excessKurtosis: Double { get }
    var differentialEntropy: Double { get }
    var support: ClosedRange<Double> { get }
    var clusters: [Cluster] { get }
    var breakpoints: [Double] { get }
    func logDensity(_ x: Double) -> Double
    func logDensity(_ x: Vector) -> Vector
    func logDensity(at place: Place) -> Double
    func cumulative(_ x: Double) -> Double
    func survival(_ x: Double) -> Double
    func quantile(_ p: Double) -> Double
    func quantile(upper q: Double) -> Double
    func sample(using generator: inout SeededGenerator) -> Double
    var Divergence_erased: AnyContinuousDistribution { get }
    """

  /// `Divergence_erased` of a cell's own type asks only what has no default, or none that asks it in turn.
  private static let continuousDefaults = """
    var support: ClosedRange<Double> { -Double.infinity...Double.infinity }
    var breakpoints: [Double] { [support.lowerBound, support.upperBound].filter { $0.isFinite } }
    func logDensity(_ x: Vector) -> Vector { Vector(x.elements.map { logDensity($0) }) }
    func logDensity(at place: Place) -> Double { logDensity(place.x) }
    var Divergence_erased: AnyContinuousDistribution {
      Divergence_own(mean, variance, support, clusters, breakpoints) {
        logDensity(at: Place(anchor: $0, distance: $1))
      }
    }
    var skewness: Double { Divergence_erased.skewness }
    var excessKurtosis: Double { Divergence_erased.excessKurtosis }
    var differentialEntropy: Double { Divergence_erased.differentialEntropy }
    func cumulative(_ x: Double) -> Double { Divergence_erased.cumulative(x) }
    func survival(_ x: Double) -> Double { Divergence_erased.survival(x) }
    func quantile(_ p: Double) -> Double { Divergence_erased.quantile(p) }
    func quantile(upper q: Double) -> Double { Divergence_erased.quantile(upper: q) }
    func sample(using generator: inout SeededGenerator) -> Double {
      Divergence_erased.sample(using: &generator)
    }
    func sample(_ count: Int, using generator: inout SeededGenerator) -> Vector {
      Divergence_erased.sample(count, using: &generator)
    }
    var standardDeviation: Double { variance.squareRoot() }
    var median: Double { quantile(0.5) }
    func density(_ x: Double) -> Double { exp(logDensity(x)) }
    func density(_ x: Vector) -> Vector { exp(logDensity(x)) }
    func tabulated(on points: Vector, offGrid: OffGridMass = .rescaled) -> Tabulated {
      Tabulated(logDensity: logDensity(points), at: points, offGrid: offGrid)
    }
    """

  private static var erasedBasics: [HostDeclaration] {
    [
      .swift(
        "init<Wrapped: ContinuousDistribution>(_ wrapped: Wrapped) { self = wrapped.Divergence_erased }"),
      .swift("var Divergence_erased: AnyContinuousDistribution { self }"),
      host("var mean: Double { get }") { (p: CellContinuous) in p.distribution.mean },
      host("var variance: Double { get }") { (p: CellContinuous) in p.distribution.variance },
      host("var support: ClosedRange<Double> { get }") { (p: CellContinuous) in p.distribution.support },
      host("var clusters: [Cluster] { get }") { (p: CellContinuous) in p.distribution.clusters },
      host("var breakpoints: [Double] { get }") { (p: CellContinuous) in p.distribution.breakpoints },
      host("var description: String { get }") { (p: CellContinuous) in p.hostDescription },
      asked("var skewness: Double { get }") { $0.skewness },
      asked("var excessKurtosis: Double { get }") { $0.excessKurtosis },
      asked("var differentialEntropy: Double { get }") { $0.differentialEntropy },
    ]
  }

  private static var erasedTails: [HostDeclaration] {
    [
      asked("func logDensity(_ x: Double) -> Double") { $0.logDensity($1) },
      asked("func cumulative(_ x: Double) -> Double") { $0.cumulative($1) },
      asked("func survival(_ x: Double) -> Double") { $0.survival($1) },
      asked("func quantile(_ p: Double) -> Double") { $0.quantile($1) },
      asked("func quantile(upper q: Double) -> Double") { $0.quantile(upper: $1) },
      host("func logDensity(_ x: Vector) -> Vector") { (p: CellContinuous, x: Vector) throws(Trap) in
        try p.ask { $0.logDensity(x) }
      },
      host("func logDensity(at place: Place) -> Double") { (p: CellContinuous, place: Place) throws(Trap) in
        try p.ask { $0.logDensity(at: place) }
      },
    ]
  }

  private static var erasedDraws: [HostDeclaration] {
    [
      hostChanging("func sample(using generator: inout SeededGenerator) -> Double") {
        (random: inout SeededGenerator, p: CellContinuous) throws(Trap) in
        let draw = p.distribution.sample(using: &random)
        try p.check()
        return draw
      },
      hostChanging("func sample(_ count: Int, using generator: inout SeededGenerator) -> Vector") {
        (random: inout SeededGenerator, p: CellContinuous, count: Int, caller: Caller) throws(Trap) in
        try requireSampleSize(count, caller)
        let draws = p.distribution.sample(count, using: &random)
        try p.check()
        return draws
      },
    ]
  }

  static func requireSampleSize(_ count: Int, _ caller: Caller) throws(Trap) {
    try unlessRefused { () throws(ValidationError) in
      try requireCount(count, "the sample size", in: 0...Int.max)
    }
    try caller.reserve(doubles: count)
  }

  private static func asked(
    _ text: String, _ question: @escaping (AnyContinuousDistribution) -> Double
  ) -> HostDeclaration {
    host(text) { (p: CellContinuous) throws(Trap) in try p.ask(question) }
  }

  private static func asked(
    _ text: String, _ question: @escaping (AnyContinuousDistribution, Double) -> Double
  ) -> HostDeclaration {
    host(text) { (p: CellContinuous, x: Double) throws(Trap) in try p.ask { question($0, x) } }
  }

  private static var ownContinuous: HostDeclaration {
    host(
      """
      func Divergence_own(_ mean: Double, _ variance: Double, _ support: ClosedRange<Double>, \
      _ clusters: [Cluster], _ breakpoints: [Double], _ logDensity: (Double, Double) -> Double) \
      -> AnyContinuousDistribution
      """
    ) {
      (
        mean: Double, variance: Double, support: ClosedRange<Double>, clusters: [Cluster],
        breakpoints: [Double],
        function: Callback2<Double, Double, Double>
      ) in
      let fault = Fault()
      let own = OwnContinuous(
        mean: mean, variance: variance, support: support, clusters: clusters, breakpoints: breakpoints,
        fault: fault, function: function)
      return CellContinuous(AnyContinuousDistribution(own), faults: [fault])
    }
  }
}
