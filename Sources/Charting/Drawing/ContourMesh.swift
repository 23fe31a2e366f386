/// A surface over triangles, and its contours (marching triangles).
///
/// Edges have numbers of their own, so that the pieces of a contour within the triangles are joined without a search.
struct ContourMesh {
  private var places: [Point] = []
  private var heights: [Double] = []
  private var triangles: [Triangle] = []
  private var edgeCount = 0

  private struct Triangle {
    let nodes: (Int, Int, Int)
    /// Between the first and the second node, the second and the third, the third and the first.
    let edges: (Int, Int, Int)
  }

  /// A line of one height, in pixels.
  struct Line {
    let points: [Point]
    let isClosed: Bool
  }

  // MARK: Surfaces

  /// A lattice: heights for all pairs, those of the first `x` first. Each cell is cut from its middle into four.
  static func lattice(_ xs: [Double], _ ys: [Double], _ heights: [Double]) -> ContourMesh {
    var mesh = ContourMesh()
    guard xs.count > 1, ys.count > 1, heights.count == xs.count * ys.count else { return mesh }
    let (width, height) = (xs.count, ys.count)
    for x in xs { for y in ys { mesh.places.append(Point(x: x, y: y)) } }
    mesh.heights = heights
    let acrossEdges = mesh.newEdges((width - 1) * height)
    let upEdges = mesh.newEdges(width * (height - 1))
    for column in 0..<width - 1 {
      for row in 0..<height - 1 {
        let corner = column * height + row
        let nodes = [corner, corner + height, corner + height + 1, corner + 1]
        let rim = [
          acrossEdges + corner, upEdges + (column + 1) * (height - 1) + row, acrossEdges + corner + 1,
          upEdges + column * (height - 1) + row,
        ]
        mesh.addCell(nodes, rim)
      }
    }
    let columns = (0..<width - 1).map { acrossEdges + $0 * height }
    let rows = (0..<height - 1).map { upEdges + $0 }
    mesh.skirt(
      Self.rim(width, height),
      edges: columns + rows.map { $0 + (width - 1) * (height - 1) }
        + columns.reversed().map { $0 + height - 1 }
        + rows.reversed())
    return mesh
  }

  private mutating func addCell(_ nodes: [Int], _ rim: [Int]) {
    let middle = places.count
    let corners = nodes.map { places[$0] }
    places.append(
      Point(x: corners.reduce(0) { $0 + $1.x } / 4, y: corners.reduce(0) { $0 + $1.y } / 4))
    heights.append(nodes.reduce(0) { $0 + heights[$1] } / 4)
    let spokes = newEdges(4)
    for side in 0..<4 {
      let next = (side + 1) % 4
      triangles.append(
        Triangle(
          nodes: (nodes[side], nodes[next], middle), edges: (rim[side], spokes + next, spokes + side)))
    }
  }

  /// The nodes around a lattice, once round.
  private static func rim(_ width: Int, _ height: Int) -> [Int] {
    let bottom = (0..<width).map { $0 * height }
    let right = (1..<height).map { (width - 1) * height + $0 }
    let top = (0..<width - 1).reversed().map { $0 * height + height - 1 }
    let left = (1..<height - 1).reversed().map { $0 }
    return bottom + right + top + left
  }

  /// The simplex with `steps` steps along each side: heights by the second share, then by the third.
  static func simplex(_ steps: Int, _ heights: [Double], place: (Double, Double) -> Point) -> ContourMesh {
    var mesh = ContourMesh()
    guard heights.count == (steps + 1) * (steps + 2) / 2 else { return mesh }
    mesh.heights = heights
    var start: [Int] = []
    for b in 0...steps {
      start.append(mesh.places.count)
      for c in 0...(steps - b) {
        mesh.places.append(place(Double(b) / Double(steps), Double(c) / Double(steps)))
      }
    }
    let count = mesh.places.count
    let (alongB, alongC, across) = (mesh.newEdges(count), mesh.newEdges(count), mesh.newEdges(count))
    for b in 0..<steps {
      for c in 0..<(steps - b) {
        let (node, right, up) = (start[b] + c, start[b + 1] + c, start[b] + c + 1)
        mesh.triangles.append(
          Triangle(nodes: (node, right, up), edges: (alongB + node, across + node, alongC + node)))
        if b + c + 2 <= steps {
          mesh.triangles.append(
            Triangle(
              nodes: (right, right + 1, up), edges: (alongC + right, alongB + up, across + node)))
        }
      }
    }
    let sides =
      (0..<steps).map { start[$0] } + (0..<steps).map { start[steps - $0] + $0 }
      + (0..<steps).map { start[0] + steps - $0 }
    mesh.skirt(
      sides,
      edges: (0..<steps).map { alongB + start[$0] } + (0..<steps).map { across + start[steps - 1 - $0] + $0 }
        + (0..<steps).map { alongC + steps - 1 - $0 })
    return mesh
  }

  private mutating func newEdges(_ count: Int) -> Int {
    edgeCount += count
    return edgeCount - count
  }

  // MARK: The rim

  private var skirtStart = Int.max

  /// Triangles without extent around the surface, beneath all heights: they close contours along the rim.
  private mutating func skirt(_ rim: [Int], edges: [Int]) {
    skirtStart = triangles.count
    let first = places.count
    for node in rim {
      places.append(places[node])
      heights.append(-.infinity)
    }
    let (down, slant, level) = (newEdges(rim.count), newEdges(rim.count), newEdges(rim.count))
    for index in rim.indices {
      let next = (index + 1) % rim.count
      triangles.append(
        Triangle(
          nodes: (rim[index], rim[next], first + index),
          edges: (edges[index], slant + index, down + index)))
      triangles.append(
        Triangle(
          nodes: (rim[next], first + next, first + index),
          edges: (down + next, level + index, slant + index)))
    }
  }

  // MARK: Contours

  /// The lines where the surface is `level` high. With `closed`, those that reach the rim go on along it, so that they
  /// surround what is higher.
  func lines(at level: Double, closed: Bool) -> [Line] {
    var links = Array(repeating: (-1, -1), count: edgeCount)
    var crossings: [Point] = Array(repeating: Point(x: 0, y: 0), count: edgeCount)
    var edges: [Int] = []
    for triangle in closed ? triangles[...] : triangles.prefix(skirtStart) {
      let (n, e) = (triangle.nodes, triangle.edges)
      if !closed, heights[n.0].isNaN || heights[n.1].isNaN || heights[n.2].isNaN { continue }
      let inside = (heights[n.0] >= level, heights[n.1] >= level, heights[n.2] >= level)
      if inside.0 == inside.1, inside.1 == inside.2 { continue }
      var crossed: [(Int, Point)] = []
      if inside.0 != inside.1 { crossed.append((e.0, crossing(n.0, n.1, level))) }
      if inside.1 != inside.2 { crossed.append((e.1, crossing(n.1, n.2, level))) }
      if inside.2 != inside.0 { crossed.append((e.2, crossing(n.2, n.0, level))) }
      guard crossed.count == 2 else { continue }
      for (own, other) in [(0, 1), (1, 0)] {
        let edge = crossed[own].0
        crossings[edge] = crossed[own].1
        if links[edge].0 < 0 {
          links[edge].0 = crossed[other].0
          edges.append(edge)
        } else {
          links[edge].1 = crossed[other].0
        }
      }
    }
    return joined(edges, links, crossings)
  }

  private func joined(_ edges: [Int], _ links: [(Int, Int)], _ crossings: [Point]) -> [Line] {
    var visited = Set<Int>()
    var lines: [Line] = []
    // Lines with ends first, from an end; what is left is closed.
    for wantsEnd in [true, false] {
      for edge in edges where (links[edge].1 < 0) == wantsEnd && !visited.contains(edge) {
        var points: [Point] = []
        var current = edge
        while current >= 0, visited.insert(current).inserted {
          points.append(crossings[current])
          let (first, second) = links[current]
          current = first >= 0 && !visited.contains(first) ? first : second
        }
        lines.append(Line(points: points, isClosed: !wantsEnd))
      }
    }
    return lines
  }

  /// Where an edge is `level` high; at its upper end beside a hole and at the rim.
  private func crossing(_ a: Int, _ b: Int, _ level: Double) -> Point {
    let (low, high) = heights[a] >= level ? (b, a) : (a, b)
    guard heights[low].isFinite, heights[high].isFinite else { return places[high] }
    let share = (level - heights[low]) / (heights[high] - heights[low])
    return Point(
      x: places[low].x + (places[high].x - places[low].x) * share,
      y: places[low].y + (places[high].y - places[low].y) * share)
  }
}
