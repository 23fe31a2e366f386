/// What makes an argument unfit: the one error of this library.
///
/// `init(validating:)` throws it; literals, plain initializers and operators trap with the same words.
public enum ValidationError: Error, Equatable, Sendable {
  /// There must be at least one element; `name` says of what.
  case empty(name: String)
  /// Two operands differ in length.
  case mismatchedLengths(Int, Int)
  /// A probability is negative, infinite or NaN.
  case invalidProbability(Double, index: Int)
  /// A weight or a count is negative, infinite or NaN.
  case invalidWeight(Double, index: Int)
  /// A logit or log-probability is +∞ or NaN.
  case invalidLogit(Double, index: Int)
  /// A point of a sample is infinite or NaN.
  case invalidPoint(Double, index: Int)
  /// A point of a sample has as many equals as neighbours are asked for.
  case tiedPoints(index: Int)
  /// A point of a sample is one that the family cannot have.
  case outsideSupport(Double, index: Int)
  /// A sample for which a parameter has no best value: the likelihood grows without end, or is flat.
  case noMaximum(name: String)
  /// Averages that no distribution on the outcomes has.
  case unreachableMoments
  /// Probabilities sum to something that rounding does not explain.
  case sumIsNotOne(Double)
  /// The elements of a row, which are probabilities, sum to something that rounding does not explain.
  case rowSumIsNotOne(Double, row: Int)
  /// All weights are 0, or all log-weights −∞: nothing can be normalized.
  case noMass
  /// A scale such as a standard deviation is not a positive finite number.
  case nonPositiveScale(name: String, Double)
  /// A parameter is infinite or NaN.
  case notFinite(name: String, Double)
  /// Two tabulated distributions stand on different points.
  case differentPoints
  /// The points of a grid are not evenly spaced and ascending; the first that is out of place.
  case unevenPoints(index: Int)
  /// A number of things is outside what is allowed.
  case countOutOfRange(name: String, Int, allowed: ClosedRange<Int>)
  /// A number is outside what is allowed, or NaN.
  case outOfRange(name: String, Double, allowed: ClosedRange<Double>)
  /// The generator of an f-divergence is not 0 at 1.
  case generatorNotZeroAtOne(Double)
  /// The generator of an f-divergence bends down at a ratio.
  case notConvex(at: Double)
  /// A function gave NaN at a point.
  case notANumber(at: Double)
  /// The first row of a table that is not as long as the one before all others.
  case unevenRows(index: Int)
  /// A matrix that should be symmetric is not.
  case notSymmetric(row: Int, column: Int)
  /// A matrix that should be positive definite is not: the pivot of its elimination at an index.
  case notPositiveDefinite(pivot: Double, index: Int)
  /// A variable is named twice.
  case repeatedVariable(Int)
  /// What is to be known has probability 0, so that nothing follows from it.
  case impossibleCondition(index: Int)
  /// A limit is needed and was not given; `name` is the argument's.
  case missingLimit(name: String)
}

extension ValidationError: CustomStringConvertible {
  /// The mistake in one sentence, with the offending value and its index.
  public var description: String {
    switch self {
    case .empty(let name): "\(name) must not be empty"
    case .mismatchedLengths(let a, let b): "the lengths differ: \(a) and \(b); they must be equal"
    case .invalidProbability(let value, let index):
      "probability of outcome \(index) is \(value); it must be between 0 and 1"
    case .invalidWeight(let value, let index):
      "weight of outcome \(index) is \(value); it must be finite and not negative"
    case .invalidLogit(let value, let index):
      "logit of outcome \(index) is \(value); it must be less than inf"
    case .invalidPoint(let value, let index): "point \(index) is \(value); it must be finite"
    case .tiedPoints(let index):
      "point \(index) equals too many others for its neighbors to tell of a density (jittered(by:seed:) separates them)"
    case .outsideSupport(let value, let index): "point \(index) is \(value), where the family has no mass"
    case .noMaximum(let name): "no value of \(name) makes the sample most likely"
    case .unreachableMoments: "no distribution on these outcomes has the moments"
    case .sumIsNotOne(let sum):
      "probabilities sum to \(sum); they must sum to 1 (Categorical(weights:) rescales them)"
    case .rowSumIsNotOne(let sum, let row):
      "the probabilities of row \(row) sum to \(sum); they must sum to 1"
    case .noMass: "all weights are 0; at least one must be positive"
    case .nonPositiveScale(let name, let value): "\(name) is \(value); it must be positive and finite"
    case .notFinite(let name, let value): "\(name) is \(value); it must be finite"
    case .differentPoints: "the distributions are tabulated on different points"
    case .unevenPoints(let index):
      "point \(index) is out of place; the points must ascend with even spacing"
    case .countOutOfRange(let name, let value, let allowed):
      "\(name) is \(value); it must be between \(allowed.lowerBound) and \(allowed.upperBound)"
    case .outOfRange(let name, let value, let allowed):
      "\(name) is \(value); it must be between \(allowed.lowerBound) and \(allowed.upperBound)"
    case .generatorNotZeroAtOne(let value): "f(1) is \(value); the generator must be 0 at 1"
    case .notConvex(let place): "f is not convex at \(place); the generator must be"
    case .notANumber(let place): "the function is nan at \(place)"
    case .unevenRows(let index): "row \(index) is not as long as row 0; all rows must be"
    case .notSymmetric(let row, let column):
      "the elements at \(row), \(column) and \(column), \(row) differ; the matrix must be symmetric"
    case .notPositiveDefinite(let pivot, let index):
      "pivot \(index) is \(pivot); the matrix must be positive definite"
    case .repeatedVariable(let variable): "variable \(variable) is named twice"
    case .impossibleCondition(let index): "condition \(index) has probability 0; nothing can be given it"
    case .missingLimit(let name): "an outcome has probability 0 and needs a limit of f; give it as '\(name):'"
    }
  }
}
