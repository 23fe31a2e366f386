/// The probabilities of a joint distribution in double-double, and sums over some of its variables.
///
/// Differences such as p(x, y) − p(x)·p(y) are taken from these, so that nothing cancels where variables are
/// nearly independent.
struct JointTable {
  let shape: [Int]
  let parts: [DoubleDouble]

  init(_ joint: JointDistribution) {
    shape = joint.shape
    parts = joint.categorical.preciseProbabilities()
  }

  private init(shape: [Int], parts: [DoubleDouble]) {
    self.shape = shape
    self.parts = parts
  }

  /// The sums over all other variables, the axes in the order given; no variables leave the sum of all.
  func marginal(_ variables: [Int]) -> JointTable {
    let cells = projection(onto: variables)
    var sums = [DoubleDouble](repeating: .zero, count: variables.reduce(1) { $0 * shape[$1] })
    for (index, part) in parts.enumerated() { sums[cells[index]] = sums[cells[index]] + part }
    return JointTable(shape: variables.map { shape[$0] }, parts: sums)
  }

  /// For each cell of the table the cell of the marginal that it belongs to.
  func projection(onto variables: [Int]) -> [Int] {
    var cells = [0]
    for (axis, size) in shape.enumerated() {
      let stride = self.stride(of: axis, in: variables)
      cells = cells.flatMap { cell in (0..<size).map { cell + $0 * stride } }
    }
    return cells
  }

  /// By how much the marginal's cell moves with one step along an axis; not at all where the axis is summed over.
  private func stride(of axis: Int, in variables: [Int]) -> Int {
    guard let place = variables.firstIndex(of: axis) else { return 0 }
    return variables[(place + 1)...].reduce(1) { $0 * shape[$1] }
  }

  /// The marginal's values spread out again over all cells.
  func spread(_ variables: [Int]) -> [DoubleDouble] {
    let sums = marginal(variables).parts
    return projection(onto: variables).map { sums[$0] }
  }
}
