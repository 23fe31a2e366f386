/// Too many points to be drawn, gathered in square cells: cells that hold several are told by their number, points that
/// are nearly alone by themselves.
struct PointGrid {
  private let size: Double
  private let counts: [Int: Int]
  /// Points of cells that hold one or two, and those farthest in eight directions.
  let lonePoints: [Point]

  /// Cells so large that no more than so many cells and lone points are needed.
  init(_ points: [Point], most: Int) {
    var size = 2.0
    var counts = Self.counts(points, size)
    while Self.needed(counts) > most {
      size *= 1.15
      counts = Self.counts(points, size)
    }
    self.size = size
    self.counts = counts
    lonePoints =
      points.filter { counts[Self.key($0, size), default: 0] <= Self.lone } + Self.outermost(points)
  }

  /// A cell with so many points or fewer shows them.
  private static let lone = 2
  private static let rowLength = 100_000

  private static func key(_ point: Point, _ size: Double) -> Int {
    Int((point.y / size).rounded(.down)) * rowLength + Int((point.x / size).rounded(.down))
  }

  private static func counts(_ points: [Point], _ size: Double) -> [Int: Int] {
    var counts: [Int: Int] = [:]
    for point in points { counts[key(point, size), default: 0] += 1 }
    return counts
  }

  private static func needed(_ counts: [Int: Int]) -> Int {
    counts.values.reduce(0) { $0 + ($1 <= lone ? $1 : 1) }
  }

  private static func outermost(_ points: [Point]) -> [Point] {
    let directions: [(Double, Double)] = [
      (1, 0), (-1, 0), (0, 1), (0, -1), (1, 1), (1, -1), (-1, 1), (-1, -1),
    ]
    var result: [Point] = []
    for direction in directions {
      let far = points.max {
        $0.x * direction.0 + $0.y * direction.1 < $1.x * direction.0 + $1.y * direction.1
      }
      if let far, !result.contains(far) { result.append(far) }
    }
    return result
  }

  // MARK: Tints

  private static let steps = 8

  /// Cells of nearly the same number, as one path each, neighbours in a row as one rectangle.
  var tints: [(opacity: Double, data: String)] {
    let most = Double(counts.values.max() ?? 1)
    var paths = (0..<Self.steps).map { _ in PathText() }
    var run: (key: Int, length: Int, step: Int)?
    let keys = counts.filter { $0.value > Self.lone }.keys.sorted()
    for key in keys {
      let share = (Double(counts[key] ?? 0) / most).squareRoot()
      let step = min(Int(share * Double(Self.steps)), Self.steps - 1)
      if let open = run, open.key + open.length == key, open.step == step {
        run?.length += 1
      } else {
        if let run { add(run, to: &paths) }
        run = (key, 1, step)
      }
    }
    if let run { add(run, to: &paths) }
    return paths.enumerated().filter { !$0.element.isEmpty }.map { step, path in
      (0.18 + 0.82 * Double(step + 1) / Double(Self.steps), path.text)
    }
  }

  private func add(_ run: (key: Int, length: Int, step: Int), to paths: inout [PathText]) {
    let (row, column) = (run.key / Self.rowLength, run.key % Self.rowLength)
    let (left, top) = (Double(column) * size, Double(row) * size)
    paths[run.step].rectangle(
      Box(left: left, top: top, right: left + Double(run.length) * size, bottom: top + size))
  }
}
