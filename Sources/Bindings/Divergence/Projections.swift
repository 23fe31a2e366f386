import Divergence
import Machine

extension InformationProjection: HostBridged {
  public var hostDescription: String { withoutSignedNaN(description) }
}

extension ProductProjection: HostBridged {
  public var hostDescription: String { withoutSignedNaN(description) }
}

extension DivergenceLibrary {
  /// Projections, losses and the evidence bound.
  static func addProjections(to builder: inout LibraryBuilder) {
    builder.group(
      "@representation(\"host\") struct InformationProjection: Equatable, Sendable, CustomStringConvertible",
      [
        host("var distribution: Categorical { get }") { (x: InformationProjection) in x.distribution },
        host("var multipliers: Vector { get }") { (x: InformationProjection) in x.multipliers },
        host("var divergence: Double { get }") { (x: InformationProjection) in x.divergence },
        host("var unit: InformationUnit { get }") { (x: InformationProjection) in x.unit },
      ] + described(InformationProjection.self))
    builder.group(
      "@representation(\"host\") struct ProductProjection: Equatable, Sendable, CustomStringConvertible",
      [
        host("var marginals: [Categorical] { get }") { (x: ProductProjection) in x.marginals },
        host("var product: JointDistribution { get }") { (x: ProductProjection) in x.product },
        host("var divergence: Double { get }") { (x: ProductProjection) in x.divergence },
        host("var unit: InformationUnit { get }") { (x: ProductProjection) in x.unit },
      ] + described(ProductProjection.self))
    builder.add(projections + losses)
    builder.add(.swift(evidenceText))
    builder.add(evidence)
  }

  private static var projections: [HostDeclaration] {
    [
      forms(
        "func informationProjection(of|validating q: Categorical, features: Matrix, moments: Vector, \(unit)) -> InformationProjection"
      ) {
        (q: Categorical, features: Matrix, moments: Vector, unit: InformationUnit) throws(ValidationError) in
        try informationProjection(validating: q, features: features, moments: moments, in: unit)
      },
      host("func productProjection(of joint: JointDistribution, \(unit)) -> ProductProjection") {
        (joint: JointDistribution, unit: InformationUnit) in productProjection(of: joint, in: unit)
      },
    ]
  }

  private static var losses: [HostDeclaration] {
    [
      forms(
        "func labelSmoothingLoss(logits|validatingLogits logits: Vector, label: Int, smoothing: Double, \(unit)) -> Double"
      ) { (logits: Vector, label: Int, smoothing: Double, unit: InformationUnit) throws(ValidationError) in
        try labelSmoothingLoss(validatingLogits: logits, label: label, smoothing: smoothing, in: unit)
      },
      forms(
        "func distillationLoss(teacher|validatingTeacher teacher: Vector, student: Vector, temperature: Double = 1, \(unit)) -> Double"
      ) { (teacher: Vector, student: Vector, heat: Double, unit: InformationUnit) throws(ValidationError) in
        try distillationLoss(validatingTeacher: teacher, student: student, temperature: heat, in: unit)
      },
      forms(
        "func variationalDivergence(means|validatingMeans means: Vector, logVariances: Vector, \(unit)) -> Double"
      ) {
        (means: Vector, logVariances: Vector, unit: InformationUnit) throws(ValidationError) in
        try variationalDivergence(validatingMeans: means, logVariances: logVariances, in: unit)
      },
      forms("func evidenceLowerBound(of|validating q: Categorical, logJoint: Vector, \(unit)) -> Double") {
        (q: Categorical, logJoint: Vector, unit: InformationUnit) throws(ValidationError) in
        try evidenceLowerBound(validating: q, logJoint: logJoint, in: unit)
      },
    ]
  }

  private static var evidenceText: String {
    [
      ("ContinuousDistribution", "Double"), ("DiscreteDistribution", "Int"),
      ("MultivariateDistribution", "Vector"),
    ].map { kind, outcome in
      """
      func evidenceLowerBound<Q: \(kind)>(
        of q: Q, samples: Int, seed: Int, \(unit), logJoint: (\(outcome)) -> Double
      ) -> MonteCarloEstimate {
        Divergence_evidence(q.Divergence_erased, samples, seed, unit, logJoint)
      }
      func evidenceLowerBound<Q: \(kind)>(
        validating q: Q, samples: Int, seed: Int, \(unit), logJoint: (\(outcome)) -> Double
      ) throws(ValidationError) -> MonteCarloEstimate {
        try Divergence_evidence(validating: q.Divergence_erased, samples, seed, unit, logJoint)
      }

      """
    }.joined()
  }

  private static var evidence: [HostDeclaration] {
    [
      evidence("AnyContinuousDistribution", "Double", CellContinuous.self),
      evidence("AnyDiscreteDistribution", "Int", CellDiscrete.self),
      evidence("Divergence_AnyMultivariate", "Vector", CellMultivariate.self),
    ]
  }

  private static func evidence<Cell: CellDistribution>(
    _ kind: String, _ outcome: String, _: Cell.Type
  ) -> HostDeclaration where Cell.Known.Outcome: Bridged {
    forms(
      """
      func Divergence_evidence(_|validating q: \(kind), _ samples: Int, _ seed: Int, _ unit: InformationUnit, \
      _ logJoint: (\(outcome)) -> Double) -> MonteCarloEstimate
      """
    ) {
      (
        q: Cell, samples: Int, seed: Int, unit: InformationUnit,
        logJoint: Callback1<Cell.Known.Outcome, Double>, caller: Caller
      ) throws(Refusal) in
      try Refusal.unlessTrapped { () throws(Trap) in try caller.reserve(doubles: samples) }
      let asked = Fault()
      let estimate = try q.askValidating(with: q) { (q, _) throws(ValidationError) in
        try evidenceLowerBound(validating: q, samples: samples, seed: seed, in: unit) { outcome in
          asked.value { () throws(Trap) in try logJoint(outcome) }
        }
      }
      try Refusal.unlessTrapped { () throws(Trap) in try asked.check() }
      return estimate
    }
  }
}
