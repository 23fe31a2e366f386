/// A distribution of vectors.
public protocol MultivariateDistribution: Distribution where Outcome == Vector {
  /// The length of the vectors.
  var dimension: Int { get }
  /// The expected vector.
  var mean: Vector { get }
  /// The covariances of the elements.
  var covariance: Matrix { get }
}

extension MultivariateDistribution {
  /// The density at a point.
  public func density(_ x: Vector) -> Double { exp(logDensity(x)) }

  /// `count` vectors drawn independently, one a row. A count below 1 traps.
  public func sample(_ count: Int, using generator: inout SeededGenerator) -> Matrix {
    orTrap(try requireCount(count, "the sample size", in: 1...Int(Int32.max)))
    var elements: [Double] = []
    for _ in 0..<count { elements += sample(using: &generator).elements }
    return Matrix(rowCount: count, columnCount: dimension, adopting: elements)
  }
}
