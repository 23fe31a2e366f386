import Divergence
import Machine

/// A trap that a cell's own function ran into while the library called it. The library's functions do not throw, so
/// the trap waits here until they return.
final class Fault {
  var trap: Trap?

  /// What the function gives; NaN once it has trapped.
  func value(_ function: () throws(Trap) -> Double) -> Double {
    guard trap == nil else { return .nan }
    do throws(Trap) { return try function() } catch {
      trap = error
      return .nan
    }
  }

  /// Throws the trap that has been waiting.
  func check() throws(Trap) {
    guard let found = trap else { return }
    trap = nil
    throw found
  }
}

/// A distribution whose type is forgotten, with what the functions of a cell's own may have run into.
protocol CellDistribution: HostBridged {
  associatedtype Known: Distribution
  var distribution: Known { get }
  var faults: [Fault] { get }
}

extension CellDistribution {
  /// Throws the trap that a cell's functions ran into.
  func check() throws(Trap) {
    for fault in faults { try fault.check() }
  }

  /// Something of the distribution, or the trap that its cell's functions ran into.
  func ask<Value>(_ question: (Known) -> Value) throws(Trap) -> Value {
    let value = question(distribution)
    try check()
    return value
  }

  /// Something of two distributions, or the trap that the functions of either ran into.
  func ask<Value>(with other: Self, _ question: (Known, Known) -> Value) throws(Trap) -> Value {
    let value = question(distribution, other.distribution)
    try check()
    try other.check()
    return value
  }

  /// The same of a question that the library may refuse; a trap comes before the refusal, which it may have caused.
  func askValidating<Value>(
    with other: Self, _ question: (Known, Known) throws(ValidationError) -> Value
  ) throws(Refusal) -> Value {
    let answer: Result<Value, ValidationError>
    do throws(ValidationError) { answer = .success(try question(distribution, other.distribution)) } catch {
      answer = .failure(error)
    }
    try Refusal.unlessTrapped { () throws(Trap) in
      try check()
      try other.check()
    }
    return try Refusal.unlessUnfit { () throws(ValidationError) in try answer.get() }
  }
}

/// The interface's `AnyContinuousDistribution`: a distribution of the library, or one that a cell wrote, whose
/// functions may trap.
struct CellContinuous: CellDistribution {
  let distribution: AnyContinuousDistribution
  let faults: [Fault]

  var hostDescription: String { distribution.description }

  init<Wrapped: ContinuousDistribution & CustomStringConvertible>(_ wrapped: Wrapped) {
    self.init(AnyContinuousDistribution(wrapped), faults: [])
  }

  init(_ distribution: AnyContinuousDistribution, faults: [Fault]) {
    self.distribution = distribution
    self.faults = faults
  }
}

/// The same of a discrete distribution.
struct CellDiscrete: CellDistribution {
  let distribution: AnyDiscreteDistribution
  let faults: [Fault]

  var hostDescription: String { distribution.description }

  init<Wrapped: DiscreteDistribution & CustomStringConvertible>(_ wrapped: Wrapped) {
    self.init(AnyDiscreteDistribution(wrapped), faults: [])
  }

  init(_ distribution: AnyDiscreteDistribution, faults: [Fault]) {
    self.distribution = distribution
    self.faults = faults
  }
}

/// A continuous distribution that a cell wrote.
///
/// It is only ever used by the machine that it came from, which runs one cell at a time.
struct OwnContinuous: ContinuousDistribution, CustomStringConvertible, @unchecked Sendable {
  let mean: Double
  let variance: Double
  let support: ClosedRange<Double>
  let clusters: [Cluster]
  let breakpoints: [Double]
  let fault: Fault
  let function: Callback2<Double, Double, Double>

  var description: String { "AnyContinuousDistribution" }

  func logDensity(_ x: Double) -> Double { logDensity(at: Place(anchor: x, distance: 0)) }

  func logDensity(at place: Place) -> Double {
    fault.value { () throws(Trap) in try function(place.anchor, place.distance) }
  }
}

/// A discrete distribution that a cell wrote.
struct OwnDiscrete: DiscreteDistribution, CustomStringConvertible, @unchecked Sendable {
  let mean: Double
  let variance: Double
  let support: ClosedRange<Int>
  let fault: Fault
  let function: Callback1<Int, Double>

  var description: String { "AnyDiscreteDistribution" }

  func logProbability(of outcome: Int) -> Double {
    fault.value { () throws(Trap) in try function(outcome) }
  }
}

/// A multivariate distribution of any type.
struct CellMultivariate: CellDistribution, MultivariateDistribution {
  let mean: Vector
  let covariance: Matrix
  private let density: @Sendable (Vector) -> Double
  private let draw: @Sendable (inout SeededGenerator) -> Vector

  init<Wrapped: MultivariateDistribution>(_ wrapped: Wrapped) {
    mean = wrapped.mean
    covariance = wrapped.covariance
    density = { wrapped.logDensity($0) }
    draw = { wrapped.sample(using: &$0) }
  }

  var distribution: CellMultivariate { self }
  var faults: [Fault] { [] }
  var dimension: Int { mean.count }
  var hostDescription: String { "MultivariateDistribution" }
  func logDensity(_ x: Vector) -> Double { density(x) }
  func sample(using generator: inout SeededGenerator) -> Vector { draw(&generator) }
}
