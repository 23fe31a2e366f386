import Divergence
import Machine

extension SampleEstimate: HostBridged {
  public var hostDescription: String { withoutSignedNaN(description) }
}

extension EntropyEstimator: TagBridged {
  static var tags: [EntropyEstimator] { allCases }
}

extension DivergenceLibrary {
  /// What samples and counts say of entropies, informations and divergences.
  static func addEstimators(to builder: inout LibraryBuilder) {
    builder.add(
      .swift("enum EntropyEstimator: CaseIterable { case plugIn, millerMadow, jamesStein, chaoShen }"))
    builder.group(
      "@representation(\"host\") struct SampleEstimate: Equatable, CustomStringConvertible", sampleEstimate)
    builder.add(ofCounts + ofMatrices)
    builder.add(.swift(ofNumbers))
    builder.group("extension Vector", [jittered(Vector.self) { $0.jittered(by: $1, seed: $2) }])
    builder.group(
      "extension Matrix",
      [
        jittered(Matrix.self) { $0.jittered(by: $1, seed: $2) },
        host("init(column: Vector)") { (x: Vector) throws(ValidationError) in
          try column(x)
        },
      ])
  }

  private static var sampleEstimate: [HostDeclaration] {
    [
      host("var value: Double { get }") { (x: SampleEstimate) in x.value },
      host("var standardError: Double { get }") { (x: SampleEstimate) in x.standardError },
      host("var samples: Int { get }") { (x: SampleEstimate) in x.samples },
      host("var unit: InformationUnit { get }") { (x: SampleEstimate) in x.unit },
      host("func interval(confidence: Double = 0.95) -> ConfidenceInterval") {
        (x: SampleEstimate, confidence: Double) throws(ValidationError) in
        try requireConfidence(confidence)
        return x.interval(confidence: confidence)
      },
    ] + described(SampleEstimate.self)
  }

  private static func jittered<Sample: Bridged>(
    _ type: Sample.Type, _ jittered: @escaping (Sample, Double, Int) -> Sample
  ) -> HostDeclaration {
    host("func jittered(by amount: Double, seed: Int) -> Self") {
      (x: Sample, amount: Double, seed: Int) throws(ValidationError) in
      try requirePositive(amount, "the amount")
      return jittered(x, amount, seed)
    }
  }

  /// A function of two arguments, how to estimate or how many neighbours, and the unit, in both forms.
  private static func estimate<A: Bridged, B: Bridged, C: Bridged>(
    _ name: String, plain: String, throwing: String, _ hidden: (parameters: String, arguments: String),
    _ make: @escaping (A, B, C, InformationUnit) throws(ValidationError) -> SampleEstimate
  ) -> [HostDeclaration] {
    forms(form(name, plain: plain, throwing: throwing, hidden), make)
  }

  private static func estimate<A: Bridged, B: Bridged>(
    _ name: String, plain: String, throwing: String, _ hidden: (parameters: String, arguments: String),
    _ make: @escaping (A, B, InformationUnit) throws(ValidationError) -> SampleEstimate
  ) -> [HostDeclaration] {
    forms(form(name, plain: plain, throwing: throwing, hidden), make)
  }

  private static func form(
    _ name: String, plain: String, throwing: String, _ hidden: (parameters: String, arguments: String)
  ) -> ThrowingForm {
    ThrowingForm(
      .function("SampleEstimate"), "func \(name)(\(plain), \(unit))", "func \(name)(\(throwing), \(unit))",
      hidden: "\(name)(\(hidden.parameters), _ unit: InformationUnit)",
      call: "\(name)(\(hidden.arguments), unit)")
  }

  private static var ofCounts: [HostDeclaration] {
    let by = "by estimator: EntropyEstimator = .millerMadow"
    return estimate(
      "estimatedEntropy", plain: "counts: [Int], \(by)", throwing: "validatingCounts counts: [Int], \(by)",
      ("_ counts: [Int], _ estimator: EntropyEstimator", "counts, estimator")
    ) { (counts: [Int], estimator: EntropyEstimator, unit) throws(ValidationError) in
      try estimatedEntropy(validatingCounts: counts, by: estimator, in: unit)
    }
      + estimate(
        "estimatedMutualInformation", plain: "counts table: [[Int]], \(by)",
        throwing: "validatingCounts table: [[Int]], \(by)",
        ("_ table: [[Int]], _ estimator: EntropyEstimator", "table, estimator")
      ) { (table: [[Int]], estimator: EntropyEstimator, unit) throws(ValidationError) in
        try estimatedMutualInformation(validatingCounts: table, by: estimator, in: unit)
      }
      + estimate(
        "estimatedDivergence", plain: "ofCounts p: [Int], fromCounts q: [Int]",
        throwing: "validatingCounts p: [Int], fromCounts q: [Int]", ("_ p: [Int], _ q: [Int]", "p, q")
      ) { (p: [Int], q: [Int], unit) throws(ValidationError) in
        try estimatedDivergence(validatingCounts: p, fromCounts: q, in: unit)
      } + [bootstrap]
  }

  private static var bootstrap: HostDeclaration {
    host(
      """
      func bootstrapInterval(entropyOfCounts counts: [Int], \
      by estimator: EntropyEstimator = .millerMadow, resamples: Int = 1000, seed: Int, \
      confidence: Double = 0.95, \(unit)) -> ConfidenceInterval
      """
    ) {
      (
        counts: [Int], estimator: EntropyEstimator, resamples: Int, seed: Int, confidence: Double,
        unit: InformationUnit
      ) throws(ValidationError) in
      try requireConfidence(confidence)
      try requireCount(resamples, "the number of resamples", in: 2...100_000)
      _ = try estimatedEntropy(validatingCounts: counts)
      return bootstrapInterval(
        entropyOfCounts: counts, by: estimator, resamples: resamples, seed: seed, confidence: confidence,
        in: unit)
    }
  }

  private static var ofMatrices: [HostDeclaration] {
    let neighbors = "neighbors: Int = 3"
    return estimate(
      "estimatedEntropy", plain: "of sample: Matrix, \(neighbors)",
      throwing: "validating sample: Matrix, \(neighbors)", ("_ x: Matrix, _ k: Int", "sample, neighbors")
    ) { (x: Matrix, k: Int, unit) throws(ValidationError) in
      try estimatedEntropy(validating: x, neighbors: k, in: unit)
    }
      + estimate(
        "estimatedMutualInformation", plain: "_ x: Matrix, _ y: Matrix, \(neighbors)",
        throwing: "validating x: Matrix, _ y: Matrix, \(neighbors)",
        ("_ x: Matrix, _ y: Matrix, _ k: Int", "x, y, neighbors")
      ) { (x: Matrix, y: Matrix, k: Int, unit) throws(ValidationError) in
        try estimatedMutualInformation(validating: x, y, neighbors: k, in: unit)
      }
      + estimate(
        "estimatedDivergence", plain: "of x: Matrix, from y: Matrix, \(neighbors)",
        throwing: "validating x: Matrix, from y: Matrix, \(neighbors)",
        ("_ x: Matrix, _ y: Matrix, _ k: Int", "x, y, neighbors")
      ) { (x: Matrix, y: Matrix, k: Int, unit) throws(ValidationError) in
        try estimatedDivergence(validating: x, from: y, neighbors: k, in: unit)
      }
  }

  private static let ofNumbers = """
    func estimatedEntropy(of sample: Vector, neighbors: Int = 3, \(unit)) -> SampleEstimate {
      estimatedEntropy(of: Matrix(column: sample), neighbors: neighbors, in: unit)
    }
    func estimatedMutualInformation(_ x: Vector, _ y: Vector, neighbors: Int = 3, \(unit)) -> SampleEstimate {
      estimatedMutualInformation(Matrix(column: x), Matrix(column: y), neighbors: neighbors, in: unit)
    }
    func estimatedDivergence(of x: Vector, from y: Vector, neighbors: Int = 3, \(unit)) -> SampleEstimate {
      estimatedDivergence(of: Matrix(column: x), from: Matrix(column: y), neighbors: neighbors, in: unit)
    }
    """
}
