import Divergence
import Machine

extension Categorical: HostBridged {
  public var hostDescription: String { description }
}

extension DivergenceLibrary {
  static func addCategorical(to builder: inout LibraryBuilder) {
    builder.group(
      "@representation(\"host\") struct Categorical: DiscreteDistribution, Equatable, Sendable, ExpressibleByArrayLiteral, CustomStringConvertible",
      discreteBasics(of: Categorical.self) + categoricalInitializers + categoricalMembers + categoricalChanges
    )
  }

  private static var categoricalInitializers: [HostDeclaration] {
    [
      .swift("typealias ArrayLiteralElement = Double"),
      host("init(arrayLiteral elements: Double...)") { (p: [Double]) throws(ValidationError) in
        try Categorical(validating: p)
      },
    ]
      + ofSequence("probabilities", label: "_", throwing: "validating") { (p) throws(ValidationError) in
        try Categorical(validating: p)
      }
      + ofSequence("weights", label: "weights", throwing: "validatingWeights") {
        (w) throws(ValidationError) in
        try Categorical(validatingWeights: w)
      }
      + ofSequence("logits", label: "logits", throwing: "validatingLogits") { (l) throws(ValidationError) in
        try Categorical(validatingLogits: l)
      }
      + ofSequence("logProbabilities", label: "logProbabilities", throwing: "validatingLogProbabilities") {
        (l) throws(ValidationError) in
        try Categorical(validatingLogProbabilities: l)
      }
      + [
        forms(
          "init(counts|validatingCounts counts: [Int])"
        ) { (counts: [Int]) throws(ValidationError) in try Categorical(validatingCounts: counts) },
        .swift(
          "init<S: Sequence>(counts: S) where S.Element == Int { self = Categorical(counts: Array(counts)) }"),
      ]
  }

  /// Initializers that take any sequence of doubles; vectors and arrays directly.
  private static func ofSequence(
    _ name: String, label: String, throwing: String,
    _ make: @escaping (Vector) throws(ValidationError) -> Categorical
  ) -> [HostDeclaration] {
    let (written, argument) = label == "_" ? ("_ " + name, "") : (label, label + ": ")
    return [
      forms("init(\(label)|\(throwing) \(name): Vector)", make),
      host("init(\(written): [Double])") { (x: [Double]) throws(ValidationError) in try make(Vector(x)) },
      .swift(
        """
        init<S: Sequence>(\(written): S) where S.Element == Double {
          self = Categorical(\(argument)Array(\(name)))
        }
        init<S: Sequence>(\(throwing) \(name): S) throws(ValidationError) where S.Element == Double {
          self = try Categorical(\(throwing): Vector(Array(\(name))))
        }
        """),
    ]
  }

  private static var categoricalMembers: [HostDeclaration] {
    [
      host("var probabilities: Vector { get }") { (p: Categorical) in p.probabilities },
      host("var logProbabilities: Vector { get }") { (p: Categorical) in p.logProbabilities },
      host("var count: Int { get }") { (p: Categorical) in p.count },
      host("subscript(outcome: Int) -> Double { get }") { (p: Categorical, outcome: Int) throws(Trap) in
        try requireIndex(outcome, below: p.count)
        return p[outcome]
      },
      host("static func uniform(outcomes: Int) -> Categorical") {
        (outcomes: Int, caller: Caller) throws(Trap) in
        try requireOutcomes(outcomes, caller)
        return Categorical.uniform(outcomes: outcomes)
      },
      hostChanging("static func random(outcomes: Int, using generator: inout SeededGenerator) -> Categorical")
      {
        (random: inout SeededGenerator, outcomes: Int, caller: Caller) throws(Trap) in
        try requireOutcomes(outcomes, caller)
        return Categorical.random(outcomes: outcomes, using: &random)
      },
      host("var description: String { get }") { (p: Categorical) in p.description },
      host("static func == (a: Categorical, b: Categorical) -> Bool") { (a: Categorical, b: Categorical) in
        a == b
      },
    ]
  }

  private static var categoricalChanges: [HostDeclaration] {
    [host("func normalized() -> Categorical") { (p: Categorical) in p.normalized() }]
      + change("smoothed", by: "by|validating amount") { (p, amount) throws(ValidationError) in
        try p.smoothed(validating: amount)
      }
      + change("clipped", by: "to|validating floor") { (p, floor) throws(ValidationError) in
        try p.clipped(validating: floor)
      }
      + change("tempered", by: "by|validating temperature") { (p, temperature) throws(ValidationError) in
        try p.tempered(validating: temperature)
      }
      + [
        forms(
          "static func mixture(of|validating parts: [Categorical], weights: Categorical? = nil) -> Categorical"
        ) { (parts: [Categorical], weights: Categorical?) throws(ValidationError) in
          try Categorical.mixture(validating: parts, weights: weights)
        },
        host("static func certain(_ outcome: Int, of outcomes: Int) -> Categorical", certain),
        .swift(
          """
          static func certain(validating outcome: Int, of outcomes: Int) throws -> Categorical {
            if outcomes < 1 { throw ValidationError.empty(name: "a distribution") }
            if outcome < 0 || outcome >= outcomes {
              throw ValidationError.countOutOfRange(name: "the outcome", outcome, allowed: 0...(outcomes - 1))
            }
            return Categorical.certain(outcome, of: outcomes)
          }
          """),
      ]
  }

  /// A method of one number, in both forms.
  private static func change(
    _ name: String, by parameter: String,
    _ make: @escaping (Categorical, Double) throws(ValidationError) -> Categorical
  ) -> [HostDeclaration] {
    [
      forms("func \(name)(\(parameter): Double) -> Categorical", make)
    ]
  }

  private static func certain(_ outcome: Int, _ outcomes: Int, _ caller: Caller) throws(Trap) -> Categorical {
    try requireOutcomes(outcomes, caller)
    return try unlessRefused { () throws(ValidationError) in
      try Categorical.certain(validating: outcome, of: outcomes)
    }
  }

  private static func requireOutcomes(_ outcomes: Int, _ caller: Caller) throws(Trap) {
    try unlessRefused { () throws(ValidationError) in try requireNotEmpty(outcomes, "a distribution") }
    try caller.reserve(doubles: outcomes)
  }
}
