import Divergence

/// What a sweep over the arguments of one function found.
struct Finding {
  /// Arguments, the exact value as two doubles, and the error.
  struct Point {
    var x, y, high, low, ulps: Double
  }

  /// The point of the largest error.
  private(set) var worst: Point?
  /// The points of the largest errors, largest first, whose values two doubles tell to 32 digits: none near 0.
  private(set) var hardest: [Point] = []
  /// Arguments at which the function of a vector had other bits than the function of a number.
  var differing: [Double] = []

  private let kept: Int

  init(keeping kept: Int) { self.kept = kept }

  var largest: Double { worst?.ulps ?? 0 }

  func isWorthKeeping(_ ulps: Double) -> Bool {
    ulps > largest || hardest.count < kept || hardest.last.map { $0.ulps < ulps } == true
  }

  mutating func keep(_ point: Point) {
    if worst == nil || point.ulps > largest { worst = point }
    let isKept = hardest.contains { $0.x == point.x && $0.y == point.y }
    guard abs(point.high) > 0x1p-900, !isKept else { return }
    let place = hardest.firstIndex { $0.ulps < point.ulps } ?? hardest.count
    hardest.insert(point, at: place)
    if hardest.count > kept { hardest.removeLast() }
  }
}

/// Compares a function with MPFR at so many points.
func sweep(_ contender: Contender, points: Int, seed: Int, keeping kept: Int) -> Finding {
  var random = SeededGenerator(seed: seed), finding = Finding(keeping: kept)
  let exact = Exact(), ruler = Ruler()
  for start in stride(from: 0, to: points, by: 4096) {
    let block = (start..<min(start + 4096, points)).map { contender.arguments($0, from: &random) }
    for (x, y) in block {
      contender.exact(exact, x, y)
      let ulps = ruler.ulps(from: exact, to: contender.ours(x, y))
      guard finding.isWorthKeeping(ulps) else { continue }
      let (high, low) = exact.parts
      finding.keep(.init(x: x, y: y, high: high, low: low, ulps: ulps))
    }
    if let vector = contender.vector { finding.differing += differences(contender, vector, block.map(\.0)) }
  }
  return finding
}

private func differences(_ contender: Contender, _ vector: (Vector) -> Vector, _ x: [Double]) -> [Double] {
  zip(x, vector(Vector(x))).compactMap { x, value in
    let alone = contender.ours(x, 0)
    return alone.bitPattern == value.bitPattern || (alone.isNaN && value.isNaN) ? nil : x
  }
}
