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
      "@representation(\"host\") struct InformationProjection: Equatable, CustomStringConvertible",
      [
        host("var distribution: Categorical { get }") { (x: InformationProjection) in x.distribution },
        host("var multipliers: Vector { get }") { (x: InformationProjection) in x.multipliers },
        host("var divergence: Double { get }") { (x: InformationProjection) in x.divergence },
        host("var unit: InformationUnit { get }") { (x: InformationProjection) in x.unit },
      ] + described(InformationProjection.self))
    builder.group(
      "@representation(\"host\") struct ProductProjection: Equatable, CustomStringConvertible",
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
    forms(
      ThrowingForm(
        .function("InformationProjection"),
        "func informationProjection(of q: Categorical, features: Matrix, moments: Vector, \(unit))",
        "func informationProjection(validating q: Categorical, features: Matrix, moments: Vector, \(unit))",
        hidden:
          "informationProjection(_ q: Categorical, _ features: Matrix, _ moments: Vector, _ unit: InformationUnit)",
        call: "informationProjection(q, features, moments, unit)")
    ) { (q: Categorical, features: Matrix, moments: Vector, unit: InformationUnit) throws(ValidationError) in
      try informationProjection(validating: q, features: features, moments: moments, in: unit)
    } + [
      host("func productProjection(of joint: JointDistribution, \(unit)) -> ProductProjection") {
        (joint: JointDistribution, unit: InformationUnit) in productProjection(of: joint, in: unit)
      }
    ]
  }

  private static var losses: [HostDeclaration] {
    forms(
      ThrowingForm(
        .function("Double"),
        "func labelSmoothingLoss(logits: Vector, label: Int, smoothing: Double, \(unit))",
        "func labelSmoothingLoss(validatingLogits logits: Vector, label: Int, smoothing: Double, \(unit))",
        hidden:
          "labelSmoothingLoss(_ logits: Vector, _ label: Int, _ smoothing: Double, _ unit: InformationUnit)",
        call: "labelSmoothingLoss(logits, label, smoothing, unit)")
    ) { (logits: Vector, label: Int, smoothing: Double, unit: InformationUnit) throws(ValidationError) in
      try labelSmoothingLoss(validatingLogits: logits, label: label, smoothing: smoothing, in: unit)
    }
      + forms(
        ThrowingForm(
          .function("Double"),
          "func distillationLoss(teacher: Vector, student: Vector, temperature: Double = 1, \(unit))",
          "func distillationLoss(validatingTeacher teacher: Vector, student: Vector, temperature: Double = 1, \(unit))",
          hidden:
            "distillationLoss(_ teacher: Vector, _ student: Vector, _ temperature: Double, _ unit: InformationUnit)",
          call: "distillationLoss(teacher, student, temperature, unit)")
      ) { (teacher: Vector, student: Vector, heat: Double, unit: InformationUnit) throws(ValidationError) in
        try distillationLoss(validatingTeacher: teacher, student: student, temperature: heat, in: unit)
      } + [
        host("func variationalDivergence(means: Vector, logVariances: Vector, \(unit)) -> Double") {
          (means: Vector, logVariances: Vector, unit: InformationUnit) throws(ValidationError) in
          try requireSameLength(means.count, logVariances.count)
          return variationalDivergence(means: means, logVariances: logVariances, in: unit)
        },
        host("func evidenceLowerBound(of q: Categorical, logJoint: Vector, \(unit)) -> Double") {
          (q: Categorical, logJoint: Vector, unit: InformationUnit) throws(ValidationError) in
          try requireSameLength(q.count, logJoint.count)
          return evidenceLowerBound(of: q, logJoint: logJoint, in: unit)
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
    host(
      """
      func Divergence_evidence(_ q: \(kind), _ samples: Int, _ seed: Int, _ unit: InformationUnit, \
      _ logJoint: (\(outcome)) -> Double) -> MonteCarloEstimate
      """
    ) {
      (
        q: Cell, samples: Int, seed: Int, unit: InformationUnit,
        logJoint: Callback1<Cell.Known.Outcome, Double>, caller: Caller
      ) throws(Trap) in
      try requireSamples(samples, caller)
      let asked = Fault()
      let estimate = evidenceLowerBound(of: q.distribution, samples: samples, seed: seed, in: unit) {
        outcome in
        asked.value { () throws(Trap) in try logJoint(outcome) }
      }
      try asked.check()
      try q.check()
      return estimate
    }
  }
}
