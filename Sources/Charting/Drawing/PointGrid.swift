/// Too many points to be drawn, gathered in square cells: cells that hold several are told by their number, points that
/// are nearly alone by themselves.
struct PointGrid {
  private let cells: Cells
  /// Points of cells that hold one or two, and those farthest in eight directions.
  let lonePoints: [Point]

  /// Square cells over the points, row by row, with how many points each holds.
  private struct Cells {
    let size: Double
    let left: Double
    let top: Double
    let columns: Int
    var counts: [Int]

    init(_ points: [Point], within box: Box, size: Double) {
      self.size = size
      (left, top) = (box.left, box.top)
      columns = Int(box.width / size) + 1
      counts = Array(repeating: 0, count: columns * (Int(box.height / size) + 1))
      for point in points { counts[index(of: point)] += 1 }
    }

    func index(of point: Point) -> Int {
      Int((point.y - top) / size) * columns + Int((point.x - left) / size)
    }

    /// What has to be drawn: the points of cells that hold few, and the other cells.
    var needed: Int { counts.reduce(0) { $0 + ($1 <= PointGrid.lone ? $1 : 1) } }
  }

  /// Cells so large that no more than so many cells and lone points are needed.
  init(_ points: [Point], most: Int) {
    let outermost = Self.outermost(points)
    let (xs, ys) = (outermost.map { $0.x }, outermost.map { $0.y })
    let box = Box(
      left: xs.min() ?? 0, top: ys.min() ?? 0, right: xs.max() ?? 0, bottom: ys.max() ?? 0)
    var cells = Cells(points, within: box, size: 2)
    while cells.needed > most { cells = Cells(points, within: box, size: cells.size * 1.15) }
    self.cells = cells
    lonePoints = points.filter { cells.counts[cells.index(of: $0)] <= Self.lone } + outermost
  }

  /// A cell with so many points or fewer shows them.
  private static let lone = 2

  private static let directions: [Point] = [
    Point(x: 1, y: 0), Point(x: -1, y: 0), Point(x: 0, y: 1), Point(x: 0, y: -1), Point(x: 1, y: 1),
    Point(x: 1, y: -1), Point(x: -1, y: 1), Point(x: -1, y: -1),
  ]

  private static func outermost(_ points: [Point]) -> [Point] {
    guard let first = points.first else { return [] }
    var far = directions.map { _ in first }
    var reach = directions.map { _ in -Double.infinity }
    for point in points {
      for (index, direction) in directions.enumerated() {
        let distance = point.x * direction.x + point.y * direction.y
        if distance > reach[index] { (reach[index], far[index]) = (distance, point) }
      }
    }
    var result: [Point] = []
    for point in far where !result.contains(point) { result.append(point) }
    return result
  }

  // MARK: Tints

  private static let steps = 8

  /// Cells of nearly the same number, as one path each, neighbours in a row as one rectangle.
  var tints: [(opacity: Double, data: String)] {
    var paths = (0..<Self.steps).map { _ in PathText() }
    for run in runs() {
      let (row, column) = (run.start / cells.columns, run.start % cells.columns)
      let (left, top) = (cells.left + Double(column) * cells.size, cells.top + Double(row) * cells.size)
      paths[run.step].rectangle(
        Box(
          left: left, top: top, right: left + Double(run.length) * cells.size, bottom: top + cells.size))
    }
    return paths.enumerated().filter { !$0.element.isEmpty }.map { step, path in
      (0.18 + 0.82 * Double(step + 1) / Double(Self.steps), path.text)
    }
  }

  /// Neighbouring cells of one tint within a row.
  private func runs() -> [(start: Int, length: Int, step: Int)] {
    let most = Double(cells.counts.max() ?? 1)
    var runs: [(start: Int, length: Int, step: Int)] = []
    for (index, count) in cells.counts.enumerated() where count > Self.lone {
      let share = (Double(count) / most).squareRoot()
      let step = min(Int(share * Double(Self.steps)), Self.steps - 1)
      if let last = runs.last, last.start + last.length == index, last.step == step,
        index % cells.columns != 0
      {
        runs[runs.count - 1].length += 1
      } else {
        runs.append((index, 1, step))
      }
    }
    return runs
  }
}
