import Divergence
import Machine

extension Channel: HostBridged {
  public var hostDescription: String { description }
}

extension Capacity: HostBridged {
  public var hostDescription: String { description }
}

extension RateDistortion: HostBridged {
  public var hostDescription: String { description }
}

extension DataProcessing: HostBridged {
  public var hostDescription: String { withoutSignedNaN(description) }
}

extension DivergenceLibrary {
  static func addChannels(to builder: inout LibraryBuilder) {
    builder.group(
      "@representation(\"host\") struct Channel: Equatable, Sendable, ExpressibleByArrayLiteral, CustomStringConvertible",
      channelInitializers + channelKinds + channelMembers)
    builder.group(
      "@representation(\"host\") struct Capacity: Equatable, Sendable, CustomStringConvertible",
      [
        host("var value: Double { get }") { (x: Capacity) in x.value },
        host("var input: Categorical { get }") { (x: Capacity) in x.input },
        host("var output: Categorical { get }") { (x: Capacity) in x.output },
        host("var gap: Double { get }") { (x: Capacity) in x.gap },
        host("var iterations: Int { get }") { (x: Capacity) in x.iterations },
        host("var unit: InformationUnit { get }") { (x: Capacity) in x.unit },
      ] + described(Capacity.self))
    builder.group(
      "@representation(\"host\") struct DataProcessing: Equatable, Sendable, CustomStringConvertible",
      [
        host("var before: Double { get }") { (x: DataProcessing) in x.before },
        host("var after: Double { get }") { (x: DataProcessing) in x.after },
        host("var loss: Double { get }") { (x: DataProcessing) in x.loss },
        host("var unit: InformationUnit { get }") { (x: DataProcessing) in x.unit },
      ] + described(DataProcessing.self))
    builder.add(channelMeasures)
    addRateDistortion(to: &builder)
  }

  /// Description and equality of a host type.
  static func described<Value: HostBridged & Equatable>(_ type: Value.Type) -> [HostDeclaration] {
    [
      host("var description: String { get }") { (x: Value) in x.hostDescription },
      host("static func == (a: Self, b: Self) -> Bool") { (a: Value, b: Value) in a == b },
    ]
  }

  private static var channelInitializers: [HostDeclaration] {
    [
      .swift("typealias ArrayLiteralElement = [Double]"),
      host("init(arrayLiteral elements: [Double]...)") { (rows: [[Double]]) throws(ValidationError) in
        try Channel(validating: Matrix(validating: rows))
      },
      forms(
        "init(_|validating rows: [Categorical])"
      ) { (rows: [Categorical]) throws(ValidationError) in try Channel(validating: rows) },
      forms(
        "init(_|validating matrix: Matrix)"
      ) { (matrix: Matrix) throws(ValidationError) in try Channel(validating: matrix) },
    ]
  }

  private static var channelKinds: [HostDeclaration] {
    [
      kind("binarySymmetric", "crossover") { Channel.binarySymmetric(crossover: $0) },
      kind("binaryErasure", "erasure") { Channel.binaryErasure(erasure: $0) },
      kind("zChannel", "crossover") { Channel.zChannel(crossover: $0) },
      host("static func noiseless(outcomes: Int) -> Channel") {
        (outcomes: Int, caller: Caller) throws(Trap) in
        try unlessRefused { () throws(ValidationError) in try requireNotEmpty(outcomes, "a channel") }
        let (cells, overflow) = outcomes.multipliedReportingOverflow(by: outcomes)
        try caller.reserve(doubles: overflow ? Int.max : cells)
        return Channel.noiseless(outcomes: outcomes)
      },
    ]
  }

  private static func kind(
    _ name: String, _ rate: String, _ make: @escaping (Double) -> Channel
  ) -> HostDeclaration {
    host("static func \(name)(\(rate): Double) -> Channel") { (value: Double) throws(ValidationError) in
      try requireProbability(value, "the \(rate) probability")
      return make(value)
    }
  }

  private static var channelMembers: [HostDeclaration] {
    [
      host("var rows: [Categorical] { get }") { (w: Channel) in w.rows },
      host("var matrix: Matrix { get }") { (w: Channel) in w.matrix },
      host("var inputCount: Int { get }") { (w: Channel) in w.inputCount },
      host("var outputCount: Int { get }") { (w: Channel) in w.outputCount },
      host("subscript(input: Int) -> Categorical { get }") { (w: Channel, input: Int) throws(Trap) in
        try requireIndex(input, below: w.inputCount)
        return w[input]
      },
      forms("func output(of|validating input: Categorical) -> Categorical") {
        (w: Channel, input: Categorical) throws(ValidationError) in
        try w.output(validating: input)
      },
      forms("func joint(with|validating input: Categorical) -> JointDistribution") {
        (w: Channel, input: Categorical) throws(ValidationError) in
        try w.joint(validating: input)
      },
      forms("func followed(by|validating next: Channel) -> Channel") {
        (w: Channel, next: Channel) throws(ValidationError) in
        try w.followed(validating: next)
      },
      forms(
        "func posterior(of|validating input: Categorical) -> Channel"
      ) { (w: Channel, input: Categorical) throws(ValidationError) in try w.posterior(validating: input) },
    ]
      + described(Channel.self)
  }

  private static var channelMeasures: [HostDeclaration] {
    [
      forms(
        "func mutualInformation(_|validating input: Categorical, through channel: Channel, \(unit)) -> Double"
      ) {
        (input: Categorical, w: Channel, unit: InformationUnit) throws(ValidationError) in
        try mutualInformation(validating: input, through: w, in: unit)
      },
      forms(
        "func conditionalDivergence(of|validating v: Channel, from w: Channel, given input: Categorical, \(unit)) -> Double"
      ) {
        (v: Channel, w: Channel, input: Categorical, unit: InformationUnit) throws(ValidationError) in
        try conditionalDivergence(validating: v, from: w, given: input, in: unit)
      },
      forms(
        """
        func dataProcessing(of|validating p: Categorical, from q: Categorical, through channel: Channel, \(unit)) -> DataProcessing
        """
      ) {
        (p: Categorical, q: Categorical, w: Channel, unit: InformationUnit) throws(ValidationError) in
        try dataProcessing(validating: p, from: q, through: w, in: unit)
      },
      host("func capacity(of channel: Channel, \(unit)) -> Capacity") { (w: Channel, unit: InformationUnit) in
        capacity(of: w, in: unit)
      },
    ]
  }

  private static func addRateDistortion(to builder: inout LibraryBuilder) {
    builder.group(
      "@representation(\"host\") struct RateDistortion: Equatable, Sendable, CustomStringConvertible",
      [
        host("var rate: Double { get }") { (x: RateDistortion) in x.rate },
        host("var distortion: Double { get }") { (x: RateDistortion) in x.distortion },
        host("var slope: Double { get }") { (x: RateDistortion) in x.slope },
        host("var channel: Channel { get }") { (x: RateDistortion) in x.channel },
        host("var output: Categorical { get }") { (x: RateDistortion) in x.output },
        host("var gap: Double { get }") { (x: RateDistortion) in x.gap },
        host("var iterations: Int { get }") { (x: RateDistortion) in x.iterations },
        host("var unit: InformationUnit { get }") { (x: RateDistortion) in x.unit },
      ] + described(RateDistortion.self))
    builder.add([
      forms(
        "func rateDistortion(of|validating source: Categorical, distortion: Matrix, slope: Double, \(unit)) -> RateDistortion"
      ) {
        (source: Categorical, distortion: Matrix, slope: Double, unit: InformationUnit)
          throws(ValidationError) in
        try rateDistortion(validating: source, distortion: distortion, slope: slope, in: unit)
      }
    ])
    builder.add(
      [
        forms(
          "func rateDistortion(of|validating source: Categorical, distortion: Matrix, allowing limit: Double, \(unit)) -> RateDistortion"
        ) {
          (source: Categorical, distortion: Matrix, limit: Double, unit: InformationUnit)
            throws(ValidationError) in
          try rateDistortion(validating: source, distortion: distortion, allowing: limit, in: unit)
        }
      ])
  }
}
