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
      "@representation(\"host\") struct Channel: Equatable, ExpressibleByArrayLiteral, CustomStringConvertible",
      channelInitializers + channelKinds + channelMembers)
    builder.group(
      "@representation(\"host\") struct Capacity: Equatable, CustomStringConvertible",
      [
        host("var value: Double { get }") { (x: Capacity) in x.value },
        host("var input: Categorical { get }") { (x: Capacity) in x.input },
        host("var output: Categorical { get }") { (x: Capacity) in x.output },
        host("var gap: Double { get }") { (x: Capacity) in x.gap },
        host("var iterations: Int { get }") { (x: Capacity) in x.iterations },
        host("var unit: InformationUnit { get }") { (x: Capacity) in x.unit },
      ] + described(Capacity.self))
    builder.group(
      "@representation(\"host\") struct DataProcessing: Equatable, CustomStringConvertible",
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
    ]
      + forms(
        ThrowingForm(
          .initializer, "init(_ rows: [Categorical])", "init(validating rows: [Categorical])",
          hidden: "rows(_ rows: [Categorical])", call: "rows(rows)")
      ) { (rows: [Categorical]) throws(ValidationError) in try Channel(validating: rows) }
      + forms(
        ThrowingForm(
          .initializer, "init(_ matrix: Matrix)", "init(validating matrix: Matrix)",
          hidden: "matrix(_ matrix: Matrix)", call: "matrix(matrix)")
      ) { (matrix: Matrix) throws(ValidationError) in try Channel(validating: matrix) }
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
      host("func output(of input: Categorical) -> Categorical") {
        (w: Channel, input: Categorical) throws(ValidationError) in
        try requireSameLength(input.count, w.inputCount)
        return w.output(of: input)
      },
      host("func joint(with input: Categorical) -> JointDistribution") {
        (w: Channel, input: Categorical) throws(ValidationError) in
        try requireSameLength(input.count, w.inputCount)
        return w.joint(with: input)
      },
      host("func followed(by next: Channel) -> Channel") {
        (w: Channel, next: Channel) throws(ValidationError) in
        try requireSameLength(w.outputCount, next.inputCount)
        return w.followed(by: next)
      },
    ]
      + forms(
        ThrowingForm(
          .function("Channel"), "func posterior(of input: Categorical)",
          "func posterior(validating input: Categorical)",
          hidden: "posterior(_ input: Categorical)", call: "posterior(input)")
      ) { (w: Channel, input: Categorical) throws(ValidationError) in try w.posterior(validating: input) }
      + described(Channel.self)
  }

  private static var channelMeasures: [HostDeclaration] {
    [
      host("func mutualInformation(_ input: Categorical, through channel: Channel, \(unit)) -> Double") {
        (input: Categorical, w: Channel, unit: InformationUnit) throws(ValidationError) in
        try requireSameLength(input.count, w.inputCount)
        return mutualInformation(input, through: w, in: unit)
      },
      host(
        "func conditionalDivergence(of v: Channel, from w: Channel, given input: Categorical, \(unit)) -> Double"
      ) {
        (v: Channel, w: Channel, input: Categorical, unit: InformationUnit) throws(ValidationError) in
        try requireSameInputs(v, w, input)
        return conditionalDivergence(of: v, from: w, given: input, in: unit)
      },
      host(
        """
        func dataProcessing(of p: Categorical, from q: Categorical, through channel: Channel, \(unit)) -> DataProcessing
        """
      ) {
        (p: Categorical, q: Categorical, w: Channel, unit: InformationUnit) throws(ValidationError) in
        try requireSameLength(p.count, w.inputCount)
        try requireSameLength(q.count, w.inputCount)
        return dataProcessing(of: p, from: q, through: w, in: unit)
      },
      host("func capacity(of channel: Channel, \(unit)) -> Capacity") { (w: Channel, unit: InformationUnit) in
        capacity(of: w, in: unit)
      },
    ]
  }

  private static func addRateDistortion(to builder: inout LibraryBuilder) {
    builder.group(
      "@representation(\"host\") struct RateDistortion: Equatable, CustomStringConvertible",
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
      host(
        "func rateDistortion(of source: Categorical, distortion: Matrix, slope: Double, \(unit)) -> RateDistortion"
      ) {
        (source: Categorical, distortion: Matrix, slope: Double, unit: InformationUnit)
          throws(ValidationError) in
        try requireDistortion(source, distortion)
        try requireValue(slope, "the slope", in: 0...Double.greatestFiniteMagnitude)
        return rateDistortion(of: source, distortion: distortion, slope: slope, in: unit)
      }
    ])
    builder.add(
      forms(
        ThrowingForm(
          .function("RateDistortion"),
          "func rateDistortion(of source: Categorical, distortion: Matrix, allowing limit: Double, \(unit))",
          "func rateDistortion(validating source: Categorical, distortion: Matrix, allowing limit: Double, \(unit))",
          hidden:
            "rateDistortion(_ source: Categorical, _ distortion: Matrix, _ limit: Double, _ unit: InformationUnit)",
          call: "rateDistortion(source, distortion, limit, unit)")
      ) {
        (source: Categorical, distortion: Matrix, limit: Double, unit: InformationUnit)
          throws(ValidationError) in
        try rateDistortion(validating: source, distortion: distortion, allowing: limit, in: unit)
      })
  }
}
