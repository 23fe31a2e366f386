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
      .swift(
        "enum EntropyEstimator: Equatable, Sendable, CaseIterable { case plugIn, millerMadow, jamesStein, chaoShen }"
      ))
    builder.group(
      "@representation(\"host\") struct SampleEstimate: Equatable, Sendable, CustomStringConvertible",
      sampleEstimate)
    builder.add(ofCounts + ofMatrices)
    builder.add(.swift(ofNumbers))
    builder.group(
      "extension Vector",
      [
        jittered(Vector.self) { (x, amount, seed) throws(ValidationError) in
          try x.jittered(validating: amount, seed: seed)
        }
      ])
    builder.group(
      "extension Matrix",
      [
        jittered(Matrix.self) { (x, amount, seed) throws(ValidationError) in
          try x.jittered(validating: amount, seed: seed)
        },
        forms("init(column|validatingColumn column: Vector)") { (x: Vector) throws(ValidationError) in
          try Matrix(validatingColumn: x)
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
        try x.interval(validating: confidence)
      }.and("func interval(validating confidence: Double) throws(ValidationError) -> ConfidenceInterval"),
    ] + described(SampleEstimate.self)
  }

  private static func jittered<Sample: Bridged>(
    _ type: Sample.Type, _ jittered: @escaping (Sample, Double, Int) throws(ValidationError) -> Sample
  ) -> HostDeclaration {
    forms("func jittered(by|validating amount: Double, seed: Int) -> Self", jittered)
  }

  private static let by = "by estimator: EntropyEstimator = .millerMadow"

  private static var ofCounts: [HostDeclaration] {
    [
      forms("func estimatedEntropy(counts|validatingCounts counts: [Int], \(by), \(unit)) -> SampleEstimate")
      { (counts: [Int], estimator: EntropyEstimator, unit: InformationUnit) throws(ValidationError) in
        try estimatedEntropy(validatingCounts: counts, by: estimator, in: unit)
      },
      forms(
        "func estimatedMutualInformation(counts|validatingCounts table: [[Int]], \(by), \(unit)) -> SampleEstimate"
      ) { (table: [[Int]], estimator: EntropyEstimator, unit: InformationUnit) throws(ValidationError) in
        try estimatedMutualInformation(validatingCounts: table, by: estimator, in: unit)
      },
      forms(
        "func estimatedDivergence(ofCounts|validatingCounts p: [Int], fromCounts q: [Int], \(unit)) -> SampleEstimate"
      ) { (p: [Int], q: [Int], unit: InformationUnit) throws(ValidationError) in
        try estimatedDivergence(validatingCounts: p, fromCounts: q, in: unit)
      },
    ] + bootstraps
  }

  private static var bootstraps: [HostDeclaration] {
    let draws = "resamples: Int = 1000, seed: Int, confidence: Double = 0.95, \(unit)"
    return [
      forms(
        "func bootstrapInterval(entropyOfCounts|validatingCounts counts: [Int], \(by), \(draws)) -> ConfidenceInterval"
      ) {
        (
          counts: [Int], estimator: EntropyEstimator, resamples: Int, seed: Int, confidence: Double,
          unit: InformationUnit
        ) throws(ValidationError) in
        try bootstrapInterval(
          validatingCounts: counts, by: estimator, resamples: affordable(resamples), seed: seed,
          confidence: confidence, in: unit)
      },
      forms(
        """
        func bootstrapInterval(mutualInformationOfCounts|validatingTable table: [[Int]], \(by), \(draws)) \
        -> ConfidenceInterval
        """
      ) {
        (
          table: [[Int]], estimator: EntropyEstimator, resamples: Int, seed: Int, confidence: Double,
          unit: InformationUnit
        ) throws(ValidationError) in
        try bootstrapInterval(
          validatingTable: table, by: estimator, resamples: affordable(resamples), seed: seed,
          confidence: confidence, in: unit)
      },
      forms(
        """
        func bootstrapInterval(divergenceOfCounts|validatingCounts p: [Int], fromCounts q: [Int], \(draws)) \
        -> ConfidenceInterval
        """
      ) {
        (p: [Int], q: [Int], resamples: Int, seed: Int, confidence: Double, unit: InformationUnit)
          throws(ValidationError) in
        try bootstrapInterval(
          validatingCounts: p, fromCounts: q, resamples: affordable(resamples), seed: seed,
          confidence: confidence, in: unit)
      },
    ]
  }

  private static func affordable(_ resamples: Int) throws(ValidationError) -> Int {
    try requireCount(resamples, "the number of resamples", in: 2...100_000)
    return resamples
  }

  private static var ofMatrices: [HostDeclaration] {
    let neighbors = "neighbors: Int = 3"
    return [
      forms("func estimatedEntropy(of|validating sample: Matrix, \(neighbors), \(unit)) -> SampleEstimate") {
        (x: Matrix, k: Int, unit: InformationUnit) throws(ValidationError) in
        try estimatedEntropy(validating: x, neighbors: k, in: unit)
      },
      forms(
        "func estimatedMutualInformation(_|validating x: Matrix, _ y: Matrix, \(neighbors), \(unit)) -> SampleEstimate"
      ) { (x: Matrix, y: Matrix, k: Int, unit: InformationUnit) throws(ValidationError) in
        try estimatedMutualInformation(validating: x, y, neighbors: k, in: unit)
      },
      forms(
        "func estimatedDivergence(of|validating x: Matrix, from y: Matrix, \(neighbors), \(unit)) -> SampleEstimate"
      ) { (x: Matrix, y: Matrix, k: Int, unit: InformationUnit) throws(ValidationError) in
        try estimatedDivergence(validating: x, from: y, neighbors: k, in: unit)
      },
    ]
  }

  private static let ofNumbers = """
    func estimatedEntropy(of sample: Vector, neighbors: Int = 3, \(unit)) -> SampleEstimate {
      estimatedEntropy(of: Matrix(column: sample), neighbors: neighbors, in: unit)
    }
    func estimatedEntropy(validating sample: Vector, neighbors: Int = 3, \(unit)) throws(ValidationError) -> SampleEstimate {
      try estimatedEntropy(validating: Matrix(validatingColumn: sample), neighbors: neighbors, in: unit)
    }
    func estimatedMutualInformation(_ x: Vector, _ y: Vector, neighbors: Int = 3, \(unit)) -> SampleEstimate {
      estimatedMutualInformation(Matrix(column: x), Matrix(column: y), neighbors: neighbors, in: unit)
    }
    func estimatedMutualInformation(validating x: Vector, _ y: Vector, neighbors: Int = 3, \(unit)) throws(ValidationError) -> SampleEstimate {
      try estimatedMutualInformation(validating: Matrix(validatingColumn: x), Matrix(validatingColumn: y), neighbors: neighbors, in: unit)
    }
    func estimatedDivergence(of x: Vector, from y: Vector, neighbors: Int = 3, \(unit)) -> SampleEstimate {
      estimatedDivergence(of: Matrix(column: x), from: Matrix(column: y), neighbors: neighbors, in: unit)
    }
    func estimatedDivergence(validating x: Vector, from y: Vector, neighbors: Int = 3, \(unit)) throws(ValidationError) -> SampleEstimate {
      try estimatedDivergence(validating: Matrix(validatingColumn: x), from: Matrix(validatingColumn: y), neighbors: neighbors, in: unit)
    }
    """
}
