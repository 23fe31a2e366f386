/// The maximum mean discrepancy of two samples, one point a row: how far their means are apart in the space of the
/// kernel, the root of E k(X, X′) + E k(Y, Y′) − 2·E k(X, Y) over all pairs of points (Gretton et al. 2012). A
/// distance of the two samples, and biased upwards as an estimate for what they were drawn from. Different
/// dimensions trap.
public func maximumMeanDiscrepancy(_ x: Matrix, _ y: Matrix, kernel: Kernel) -> Double {
  orTrap(try maximumMeanDiscrepancy(validating: x, y, kernel: kernel))
}

/// As `maximumMeanDiscrepancy(_:_:kernel:)`, throwing what that one traps with.
public func maximumMeanDiscrepancy(validating x: Matrix, _ y: Matrix, kernel: Kernel) throws(ValidationError)
  -> Double
{
  let sums = try kernelSums(x, y, kernel)
  return max(sums.first + sums.second - 2 * sums.mixed, 0).squareRoot()
}

/// The square of the maximum mean discrepancy of what two samples were drawn from, without bias: pairs of a point
/// with itself are left out, so that it may be negative. Fewer than 2 points, or different dimensions, trap.
public func squaredMaximumMeanDiscrepancy(_ x: Matrix, _ y: Matrix, kernel: Kernel) -> Double {
  orTrap(try squaredMaximumMeanDiscrepancy(validating: x, y, kernel: kernel))
}

/// As `squaredMaximumMeanDiscrepancy(_:_:kernel:)`, throwing what that one traps with.
public func squaredMaximumMeanDiscrepancy(validating x: Matrix, _ y: Matrix, kernel: Kernel)
  throws(ValidationError) -> Double
{
  try requirePairs(x.rowCount, y.rowCount)
  let sums = try kernelSums(x, y, kernel)
  return sums.firstOfOthers + sums.secondOfOthers - 2 * sums.mixed
}

/// The maximum mean discrepancy of two samples of numbers: matrices of one column.
public func maximumMeanDiscrepancy(_ x: Vector, _ y: Vector, kernel: Kernel) -> Double {
  orTrap(try maximumMeanDiscrepancy(validating: x, y, kernel: kernel))
}

/// As `maximumMeanDiscrepancy(_:_:kernel:)`, throwing what that one traps with.
public func maximumMeanDiscrepancy(validating x: Vector, _ y: Vector, kernel: Kernel) throws(ValidationError)
  -> Double
{
  try maximumMeanDiscrepancy(
    validating: Matrix(validatingColumn: x), Matrix(validatingColumn: y), kernel: kernel)
}

/// The unbiased estimate of the squared maximum mean discrepancy, of two samples of numbers: matrices of one column.
public func squaredMaximumMeanDiscrepancy(_ x: Vector, _ y: Vector, kernel: Kernel) -> Double {
  orTrap(try squaredMaximumMeanDiscrepancy(validating: x, y, kernel: kernel))
}

/// As `squaredMaximumMeanDiscrepancy(_:_:kernel:)`, throwing what that one traps with.
public func squaredMaximumMeanDiscrepancy(validating x: Vector, _ y: Vector, kernel: Kernel)
  throws(ValidationError) -> Double
{
  try squaredMaximumMeanDiscrepancy(
    validating: Matrix(validatingColumn: x), Matrix(validatingColumn: y), kernel: kernel)
}

/// The median Euclidean distance of two different points of both samples together, a customary bandwidth. Different
/// dimensions, or fewer than 2 points, trap.
public func medianDistance(_ x: Matrix, _ y: Matrix) -> Double {
  orTrap(try medianDistance(validating: x, y))
}

/// As `medianDistance(_:_:)`, throwing what that one traps with.
public func medianDistance(validating x: Matrix, _ y: Matrix) throws(ValidationError) -> Double {
  try requireSameDimension(x, y)
  try requireCount(x.rowCount + y.rowCount, "the number of points", in: 2...Int.max)
  let points = x.elements.elements + y.elements.elements, width = x.columnCount
  let count = points.count / width
  var squares: [Double] = []
  for i in 0..<count { for j in 0..<i { squares.append(squaredDistance(points, i, points, j, width)) } }
  squares.sort()
  let middle = squares.count / 2
  return squares.count % 2 == 1
    ? squares[middle].squareRoot() : 0.5 * (squares[middle - 1].squareRoot() + squares[middle].squareRoot())
}

/// The median distance of two different points of two samples of numbers together.
public func medianDistance(_ x: Vector, _ y: Vector) -> Double {
  orTrap(try medianDistance(validating: x, y))
}

/// As `medianDistance(_:_:)`, throwing what that one traps with.
public func medianDistance(validating x: Vector, _ y: Vector) throws(ValidationError) -> Double {
  try medianDistance(validating: Matrix(validatingColumn: x), Matrix(validatingColumn: y))
}

package func requirePairs(_ x: Int, _ y: Int) throws(ValidationError) {
  try requireCount(x, "the number of points", in: 2...Int.max)
  try requireCount(y, "the number of points", in: 2...Int.max)
}

private func kernelSums(
  _ x: Matrix, _ y: Matrix, _ kernel: Kernel
) throws(ValidationError) -> PairSums {
  try requireSameDimension(x, y)
  return PairSums(x, y) { kernel(square: $0) }
}

/// Averages of a function of the distance over all pairs of points of two samples, of one and of the other.
struct PairSums {
  let mixed: Double
  let first: Double
  let second: Double
  /// Over pairs of two points that are not the same one.
  let firstOfOthers: Double
  let secondOfOthers: Double

  /// The function is given the square of the distance.
  init(_ x: Matrix, _ y: Matrix, _ value: (Double) -> Double) {
    let width = x.columnCount, a = x.elements.elements, b = y.elements.elements
    var sum = CompensatedSum()
    for i in 0..<x.rowCount { for j in 0..<y.rowCount { sum.add(value(squaredDistance(a, i, b, j, width))) } }
    mixed = sum.value / Double(x.rowCount) / Double(y.rowCount)
    (first, firstOfOthers) = PairSums.within(a, x.rowCount, width, value)
    (second, secondOfOthers) = PairSums.within(b, y.rowCount, width, value)
  }

  private static func within(
    _ points: [Double], _ count: Int, _ width: Int, _ value: (Double) -> Double
  ) -> (Double, Double) {
    var sum = CompensatedSum()
    for i in 0..<count { for j in 0..<i { sum.add(value(squaredDistance(points, i, points, j, width))) } }
    let n = Double(count), pairs = 2 * sum.value
    return ((pairs + n * value(0)) / n / n, count > 1 ? pairs / n / (n - 1) : 0)
  }
}

/// ‖aᵢ − bⱼ‖², of points that lie one after another.
@inline(__always)
func squaredDistance(_ a: [Double], _ i: Int, _ b: [Double], _ j: Int, _ width: Int) -> Double {
  var sum = 0.0
  for k in 0..<width {
    let difference = a[i * width + k] - b[j * width + k]
    sum += difference * difference
  }
  return sum
}
