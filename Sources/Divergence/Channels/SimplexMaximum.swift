/// The maximum of a concave function over all distributions on so many outcomes, with a bound on what is missing.
///
/// At the maximum the gradient is the same on every outcome in use, and nowhere larger (Kuhn & Tucker). Its largest
/// element, less its average, bounds how far the function is from its maximum. A few steps of a method that never
/// falls lead near it. Then Newton's method works on the outcomes in use, drops those that it drives to 0, and takes
/// up the one whose gradient says that it should be used.
struct SimplexMaximum {
  /// The distribution; 0 where an outcome is not used.
  private(set) var weights: [Double]
  /// By how much the function may be below its maximum.
  private(set) var gap: Double
  private(set) var iterations = 0

  private let problem: Problem
  private var local: Local

  /// What is known of the function at a distribution.
  struct Local {
    let value: Double
    let gradient: [Double]
    /// What the gap is compared with: the gradient's own size.
    let scale: Double
  }

  /// The problem to solve.
  struct Problem {
    let local: ([Double]) -> Local
    /// At a distribution, −∂²/∂wᵢ∂wⱼ for any two outcomes.
    let curvature: ([Double]) -> (Int, Int) -> Double
    /// A step that never lowers the function, from weights and gradient.
    let ascent: ([Double], [Double]) -> [Double]
  }

  /// From equal weights, until the gap is within rounding or nothing makes it smaller any more.
  init(of problem: Problem, outcomes: Int) {
    self.problem = problem
    weights = [Double](repeating: 1 / Double(outcomes), count: outcomes)
    local = problem.local(weights)
    gap = SimplexMaximum.gap(weights, local.gradient)
    for _ in 0..<20 where !isSettled { take(problem.ascent(weights, local.gradient)) }
    if !isSettled { take(normalized(weights.map { $0 < 1e-9 ? 0 : $0 })) }
    search()
  }

  private var isSettled: Bool { gap <= 0x1p-52 * abs(local.scale) }

  private mutating func take(_ next: [Double]) {
    weights = next
    local = problem.local(next)
    gap = SimplexMaximum.gap(next, local.gradient)
    iterations += 1
  }

  private static func gap(_ weights: [Double], _ gradient: [Double]) -> Double {
    var average = CompensatedSum(), largest = -Double.infinity
    for (weight, slope) in zip(weights, gradient) {
      if weight > 0 { average.add(weight * slope) }
      largest = max(largest, slope)
    }
    return max(largest - average.value, 0)
  }

  /// The best of what the steps come by; it is given up when so many in a row have not made the gap smaller.
  private mutating func search() {
    var best = self, stalled = 0
    while !isSettled, stalled < 30, iterations < 5000 {
      takeUpUnused()
      if !stepByNewton() { take(problem.ascent(weights, local.gradient)) }
      stalled = gap < best.gap ? 0 : stalled + 1
      if gap < best.gap { best = self }
    }
    let steps = iterations
    self = best
    iterations = steps
  }

  /// Gives some weight to the unused outcome with the largest gradient, if that is above those of all in use.
  private mutating func takeUpUnused() {
    let inUse = weights.indices.filter { weights[$0] > 0 }.map { local.gradient[$0] }.max() ?? 0
    let unused = weights.indices.filter { weights[$0] == 0 }
    guard let best = unused.max(by: { local.gradient[$0] < local.gradient[$1] }) else { return }
    guard local.gradient[best] > inUse else { return }
    var share = 0.1
    while share > 1e-12 {
      var next = weights.map { $0 * (1 - share) }
      next[best] = share
      if problem.local(next).value > local.value { return take(next) }
      share /= 4
    }
  }

  /// A step towards where the gradient is the same on all outcomes in use, no further than to where one of them fades
  /// out, and shorter until the function grows; whether there was one.
  private mutating func stepByNewton() -> Bool {
    let used = weights.indices.filter { weights[$0] > 0 }
    guard let direction = direction(used) else { return false }
    var reach = 1.0, fading: Int?
    for (index, outcome) in used.enumerated() where weights[outcome] + direction[index] <= 0 {
      let limit = -weights[outcome] / direction[index]
      if limit < reach { (reach, fading) = (limit, outcome) }
    }
    var share = reach
    for _ in 0..<30 {
      var next = weights
      for (index, outcome) in used.enumerated() { next[outcome] += share * direction[index] }
      if share == reach, let fading { next[fading] = 0 }
      next = normalized(next.map { max($0, 0) })
      // Where the growth is below rounding the step is taken on trust: the gap will tell.
      if problem.local(next).value >= local.value - 0x1p-50 * abs(local.value) {
        take(next)
        return true
      }
      share /= 2
    }
    return false
  }

  private func direction(_ used: [Int]) -> [Double]? {
    let size = used.count, curvature = problem.curvature(weights)
    // Outcomes that are alike leave the curvature singular: a trace of the diagonal makes one of many steps.
    let ridge = 1e-13 * used.reduce(0) { max($0, curvature($1, $1)) }
    let matrix = Matrix(rowCount: size + 1, columnCount: size + 1) { row, column in
      if row < size, column < size {
        return curvature(used[row], used[column]) + (row == column ? ridge : 0)
      }
      return row == column ? 0 : 1
    }
    let solution = solvedSystem(matrix, used.map { local.gradient[$0] } + [0])
    guard let solution, solution.allSatisfy({ $0.isFinite }) else { return nil }
    return Array(solution[..<size])
  }
}

private func normalized(_ weights: [Double]) -> [Double] {
  let total = weights.reduce(0, +)
  return weights.map { $0 / total }
}
