import Divergence
import Machine

extension DivergenceLibrary {
  /// The protocol of distributions over integers, and the one that forgets its type, as for those on the line.
  static func addDiscreteProtocol(to builder: inout LibraryBuilder) {
    builder.group("protocol DiscreteDistribution: Sendable", [.swift(discreteRequirements)])
    builder.group("extension DiscreteDistribution", [.swift(discreteDefaults)])
    builder.group(
      "@representation(\"host\") struct AnyDiscreteDistribution: DiscreteDistribution, CustomStringConvertible",
      erasedDiscrete)
    builder.add(ownDiscrete)
  }

  private static let discreteRequirements = """
    var mean: Double { get }
    var variance: Double { get }
    var skewness: Double { get }
    var excessKurtosis: Double { get }
    var shannonEntropy: Double { get }
    var support: ClosedRange<Int> { get }
    var bulk: ClosedRange<Int> { get }
    func logProbability(of outcome: Int) -> Double
    func cumulative(_ outcome: Int) -> Double
    func survival(_ outcome: Int) -> Double
    func quantile(_ p: Double) -> Int
    func quantile(upper q: Double) -> Int
    func sample(using generator: inout SeededGenerator) -> Int
    var Divergence_erased: AnyDiscreteDistribution { get }
    """

  private static let discreteDefaults = """
    var Divergence_erased: AnyDiscreteDistribution {
      Divergence_own(mean, variance, support) { logProbability(of: $0) }
    }
    var skewness: Double { Divergence_erased.skewness }
    var excessKurtosis: Double { Divergence_erased.excessKurtosis }
    var shannonEntropy: Double { Divergence_erased.shannonEntropy }
    var bulk: ClosedRange<Int> { Divergence_erased.bulk }
    func cumulative(_ outcome: Int) -> Double { Divergence_erased.cumulative(outcome) }
    func survival(_ outcome: Int) -> Double { Divergence_erased.survival(outcome) }
    func quantile(_ p: Double) -> Int { Divergence_erased.quantile(p) }
    func quantile(upper q: Double) -> Int { Divergence_erased.quantile(upper: q) }
    func sample(using generator: inout SeededGenerator) -> Int {
      Divergence_erased.sample(using: &generator)
    }
    func sample(_ count: Int, using generator: inout SeededGenerator) -> [Int] {
      Divergence_erased.sample(count, using: &generator)
    }
    func truncated(at outcome: Int) -> Categorical { Divergence_erased.truncated(at: outcome) }
    func truncated(validatingAt outcome: Int) throws(ValidationError) -> Categorical {
      try Divergence_erased.truncated(validatingAt: outcome)
    }
    var standardDeviation: Double { variance.squareRoot() }
    func probability(of outcome: Int) -> Double { exp(logProbability(of: outcome)) }
    func logDensity(_ outcome: Int) -> Double { logProbability(of: outcome) }
    """

  private static var erasedDiscrete: [HostDeclaration] {
    [
      .swift("init<Wrapped: DiscreteDistribution>(_ wrapped: Wrapped) { self = wrapped.Divergence_erased }"),
      .swift("var Divergence_erased: AnyDiscreteDistribution { self }"),
      host("var mean: Double { get }") { (p: CellDiscrete) in p.distribution.mean },
      host("var variance: Double { get }") { (p: CellDiscrete) in p.distribution.variance },
      host("var support: ClosedRange<Int> { get }") { (p: CellDiscrete) in
        Pair(p.distribution.support.lowerBound, p.distribution.support.upperBound)
      },
      host("var bulk: ClosedRange<Int> { get }") { (p: CellDiscrete) throws(Trap) in
        let range = try p.ask { $0.bulk }
        return Pair(range.lowerBound, range.upperBound)
      },
      host("var description: String { get }") { (p: CellDiscrete) in p.hostDescription },
      host("var skewness: Double { get }") { (p: CellDiscrete) throws(Trap) in try p.ask { $0.skewness } },
      host("var excessKurtosis: Double { get }") { (p: CellDiscrete) throws(Trap) in
        try p.ask { $0.excessKurtosis }
      },
      host("var shannonEntropy: Double { get }") { (p: CellDiscrete) throws(Trap) in
        try p.ask { $0.shannonEntropy }
      },
      ofOutcome("func logProbability(of outcome: Int) -> Double") { $0.logProbability(of: $1) },
      ofOutcome("func cumulative(_ outcome: Int) -> Double") { $0.cumulative($1) },
      ofOutcome("func survival(_ outcome: Int) -> Double") { $0.survival($1) },
      ofShare("func quantile(_ p: Double) -> Int") { $0.quantile($1) },
      ofShare("func quantile(upper q: Double) -> Int") { $0.quantile(upper: $1) },
      forms("func truncated(at|validatingAt outcome: Int) -> Categorical", truncated),
      hostChanging("func sample(using generator: inout SeededGenerator) -> Int") {
        (random: inout SeededGenerator, p: CellDiscrete) throws(Trap) in
        let draw = p.distribution.sample(using: &random)
        try p.check()
        return draw
      },
      hostChanging("func sample(_ count: Int, using generator: inout SeededGenerator) -> [Int]") {
        (random: inout SeededGenerator, p: CellDiscrete, count: Int, caller: Caller) throws(Trap) in
        try requireSampleSize(count, caller)
        let draws = p.distribution.sample(count, using: &random)
        try p.check()
        return draws
      },
    ]
  }

  private static func truncated(
    _ p: CellDiscrete, _ outcome: Int, _ caller: Caller
  ) throws(Refusal) -> Categorical {
    let support = p.distribution.support
    try Refusal.unlessUnfit { () throws(ValidationError) in
      try requireCount(outcome, "the outcome", in: support.lowerBound...support.upperBound)
    }
    let (count, isTooMany) = outcome.subtractingReportingOverflow(support.lowerBound)
    try Refusal.unlessTrapped { () throws(Trap) in try caller.reserve(doubles: isTooMany ? Int.max : count) }
    return try p.askValidating(with: p) { (p, _) throws(ValidationError) in
      try p.truncated(validatingAt: outcome)
    }
  }

  private static func ofOutcome(
    _ text: String, _ question: @escaping (AnyDiscreteDistribution, Int) -> Double
  ) -> HostDeclaration {
    host(text) { (p: CellDiscrete, outcome: Int) throws(Trap) in try p.ask { question($0, outcome) } }
  }

  private static func ofShare(
    _ text: String, _ question: @escaping (AnyDiscreteDistribution, Double) -> Int
  ) -> HostDeclaration {
    host(text) { (p: CellDiscrete, share: Double) throws(Trap) in
      try unlessRefused { () throws(ValidationError) in try requireProbability(share, "the probability") }
      return try p.ask { question($0, share) }
    }
  }

  private static var ownDiscrete: HostDeclaration {
    host(
      """
      func Divergence_own(_ mean: Double, _ variance: Double, _ support: ClosedRange<Int>, \
      _ logProbability: (Int) -> Double) -> AnyDiscreteDistribution
      """
    ) {
      (mean: Double, variance: Double, support: Pair<Int, Int>, function: Callback1<Int, Double>) throws(Trap)
      in
      guard support.first <= support.second else {
        throw Trap.precondition("Range requires lowerBound <= upperBound")
      }
      let fault = Fault()
      let own = OwnDiscrete(
        mean: mean, variance: variance, support: support.first...support.second, fault: fault,
        function: function)
      return CellDiscrete(AnyDiscreteDistribution(own), faults: [fault])
    }
  }
}
