/// A k-d tree (Bentley 1975): points of a space, halved again and again across the widest side of their box, so
/// that the neighbours of one are found without looking at all.
struct NeighborTree {
  /// How far apart two points are.
  enum Norm {
    /// The root of the sum of squares.
    case euclidean
    /// The largest difference of a coordinate.
    case maximum
  }

  let width: Int
  let norm: Norm
  /// The points, those of a leaf next to one another.
  private var points: [Double]
  /// Where each of them stands in the sample.
  private var origins: [Int]
  private var nodes: [Node] = []
  /// Of each node the least and the greatest of each coordinate.
  private var boxes: [Double] = []

  private struct Node {
    let start: Int
    let end: Int
    /// The second child; the first one follows its parent. 0 in a leaf.
    var second = 0
  }

  private static let leafSize = 10

  init(_ sample: Matrix, _ norm: Norm) {
    width = sample.columnCount
    self.norm = norm
    points = sample.elements.elements
    origins = Array(0..<sample.rowCount)
    build(0, sample.rowCount)
    let source = sample.elements.elements, width = width
    points = origins.flatMap { source[($0 * width)..<(($0 + 1) * width)] }
  }

  private mutating func build(_ start: Int, _ end: Int) {
    let index = nodes.count, side = addBox(start, end)
    nodes.append(Node(start: start, end: end))
    guard end - start > NeighborTree.leafSize, side.length > 0 else { return }
    let points = points, width = width
    origins[start..<end].sort {
      let (a, b) = (points[$0 * width + side.axis], points[$1 * width + side.axis])
      return a != b ? a < b : $0 < $1
    }
    let middle = start + (end - start) / 2
    build(start, middle)
    nodes[index].second = nodes.count
    build(middle, end)
  }

  /// The box of some points, and its widest side.
  private mutating func addBox(_ start: Int, _ end: Int) -> (axis: Int, length: Double) {
    var widest = (axis: 0, length: 0.0)
    for axis in 0..<width {
      var low = Double.infinity, high = -Double.infinity
      for origin in origins[start..<end] {
        let x = points[origin * width + axis]
        low = min(low, x)
        high = max(high, x)
      }
      boxes.append(low)
      boxes.append(high)
      if high - low > widest.length { widest = (axis, high - low) }
    }
    return widest
  }
}

extension NeighborTree {
  /// For each query the distance to its neighbour of a rank from 1 on. Queries that are the tree's own points, in
  /// the order of the sample, are no neighbours of themselves.
  func distances(from queries: Matrix, rank: Int, areOwn: Bool) -> [Double] {
    reading { search in
      queries.elements.withUnsafeBufferPointer { all in
        (0..<queries.rowCount).map { index in
          let query = UnsafeBufferPointer(rebasing: all[(index * width)..<((index + 1) * width)])
          var nearest = Nearest(rank: rank, ignoring: areOwn ? index : -1)
          search.visit(0, query, search.distance(toBox: 0, query), &nearest)
          return norm == .euclidean ? nearest.farthest.squareRoot() : nearest.farthest
        }
      }
    }
  }

  /// For each of the tree's own points how many others are nearer than a distance of its own. Of the maximum norm
  /// only.
  func counts(of queries: Matrix, within distances: [Double]) -> [Int] {
    reading { search in
      queries.elements.withUnsafeBufferPointer { all in
        (0..<queries.rowCount).map { index in
          let query = UnsafeBufferPointer(rebasing: all[(index * width)..<((index + 1) * width)])
          // The point itself is among them.
          return search.count(0, query, within: distances[index]) - 1
        }
      }
    }
  }

  private func reading<Value>(_ body: (Search) -> Value) -> Value {
    points.withUnsafeBufferPointer { points in
      origins.withUnsafeBufferPointer { origins in
        nodes.withUnsafeBufferPointer { nodes in
          boxes.withUnsafeBufferPointer { boxes in
            body(
              Search(
                width: width, isEuclidean: norm == .euclidean, points: points, origins: origins, nodes: nodes,
                boxes: boxes))
          }
        }
      }
    }
  }

  /// The smallest distances so far, ascending.
  private struct Nearest {
    private var distances: [Double]
    let ignored: Int
    var farthest: Double

    init(rank: Int, ignoring ignored: Int) {
      distances = Array(repeating: .infinity, count: rank)
      self.ignored = ignored
      farthest = .infinity
    }

    mutating func add(_ distance: Double) {
      var place = distances.count - 1
      while place > 0, distances[place - 1] > distance {
        distances[place] = distances[place - 1]
        place -= 1
      }
      distances[place] = distance
      farthest = distances[distances.count - 1]
    }
  }

  /// The tree's memory while it is searched. Distances of the Euclidean norm are squares.
  private struct Search {
    let width: Int
    let isEuclidean: Bool
    let points: UnsafeBufferPointer<Double>
    let origins: UnsafeBufferPointer<Int>
    let nodes: UnsafeBufferPointer<Node>
    let boxes: UnsafeBufferPointer<Double>

    func distance(toBox node: Int, _ query: UnsafeBufferPointer<Double>) -> Double {
      var sum = 0.0
      for axis in 0..<width {
        let side = 2 * (node * width + axis), x = query[axis]
        add(max(boxes[side] - x, x - boxes[side + 1], 0), to: &sum)
      }
      return sum
    }

    private func distance(to place: Int, _ query: UnsafeBufferPointer<Double>) -> Double {
      var sum = 0.0
      for axis in 0..<width { add(abs(points[place * width + axis] - query[axis]), to: &sum) }
      return sum
    }

    @inline(__always)
    private func add(_ difference: Double, to sum: inout Double) {
      if isEuclidean { sum += difference * difference } else { sum = max(sum, difference) }
    }

    func visit(
      _ index: Int, _ query: UnsafeBufferPointer<Double>, _ bound: Double, _ nearest: inout Nearest
    ) {
      guard bound < nearest.farthest else { return }
      let node = nodes[index]
      guard node.second > 0 else {
        for place in node.start..<node.end where origins[place] != nearest.ignored {
          let distance = distance(to: place, query)
          if distance < nearest.farthest { nearest.add(distance) }
        }
        return
      }
      let first = distance(toBox: index + 1, query), second = distance(toBox: node.second, query)
      if first <= second {
        visit(index + 1, query, first, &nearest)
        visit(node.second, query, second, &nearest)
      } else {
        visit(node.second, query, second, &nearest)
        visit(index + 1, query, first, &nearest)
      }
    }

    func count(_ index: Int, _ query: UnsafeBufferPointer<Double>, within limit: Double) -> Int {
      guard distance(toBox: index, query) < limit else { return 0 }
      let node = nodes[index]
      if node.second > 0 {
        return count(index + 1, query, within: limit) + count(node.second, query, within: limit)
      }
      return (node.start..<node.end).count { distance(to: $0, query) < limit }
    }
  }
}
