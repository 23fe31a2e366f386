import Divergence
import Machine

extension Categorical: HostBridged {
  public var hostDescription: String { description }
}

extension DivergenceLibrary {
  static func addCategorical(to builder: inout LibraryBuilder) {
    builder.group(
      "@representation(\"host\") struct Categorical: Equatable, ExpressibleByArrayLiteral, CustomStringConvertible",
      categoricalInitializers + categoricalMembers)
  }

  private static var categoricalInitializers: [HostDeclaration] {
    [
      .swift("typealias ArrayLiteralElement = Double"),
      host("init(arrayLiteral elements: Double...)") { (p: [Double]) throws(ValidationError) in
        try Categorical(validating: p)
      },
    ]
      + ofSequence("probabilities", label: "_") { (p) throws(ValidationError) in
        try Categorical(validating: p)
      }
      + ofSequence("weights", label: "weights") { (w) throws(ValidationError) in
        try Categorical(validatingWeights: w)
      }
      + ofSequence("logits", label: "logits") { (l) throws(ValidationError) in
        try Categorical(validatingLogits: l)
      }
  }

  /// An initializer that takes any sequence of doubles; vectors and arrays directly.
  private static func ofSequence(
    _ name: String, label: String, _ make: @escaping (Vector) throws(ValidationError) -> Categorical
  ) -> [HostDeclaration] {
    let (written, argument) = label == "_" ? ("_ " + name, "") : (label, label + ": ")
    return [
      host("init(\(written): Vector)", make),
      host("init(\(written): [Double])") { (x: [Double]) throws(ValidationError) in try make(Vector(x)) },
      .swift(
        "init<S: Sequence>(\(written): S) where S.Element == Double { self = Categorical(\(argument)Array(\(name))) }"
      ),
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
      host("func normalized() -> Categorical") { (p: Categorical) in p.normalized() },
      host("func smoothed(by amount: Double) -> Categorical") {
        (p: Categorical, amount: Double) throws(ValidationError) in try p.smoothed(validating: amount)
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
      hostChanging("func sample(using generator: inout SeededGenerator) -> Int") {
        (random: inout SeededGenerator, p: Categorical) in p.sample(using: &random)
      },
      host("var description: String { get }") { (p: Categorical) in p.description },
      host("static func == (a: Categorical, b: Categorical) -> Bool") { (a: Categorical, b: Categorical) in
        a == b
      },
    ]
  }

  private static func requireOutcomes(_ outcomes: Int, _ caller: Caller) throws(Trap) {
    do throws(ValidationError) {
      try requireNotEmpty(outcomes, "a distribution")
    } catch { throw error.trap }
    try caller.reserve(doubles: outcomes)
  }
}
