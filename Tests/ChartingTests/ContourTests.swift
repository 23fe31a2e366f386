import Foundation
import Testing

@testable import Charting

@Suite struct ContourTests {
  private let nodes = Lattice.nodes(-2...2, 40)

  private func mesh(_ function: (Double, Double) -> Double) -> ContourMesh {
    .lattice(nodes, nodes, Lattice.heights(nodes, nodes) { function($0, $1) })
  }

  @Test func `a cone is cut in circles`() throws {
    for radius in [0.5, 1, 1.7] {
      let lines = mesh { ($0 * $0 + $1 * $1).squareRoot() }.lines(at: radius, closed: false)
      #expect(lines.count == 1)
      let line = try #require(lines.first)
      #expect(line.isClosed && line.points.count > 40)
      #expect(line.points.allSatisfy { abs(hypot($0.x, $0.y) - radius) < 0.003 })
    }
  }

  @Test func `lines end at the rim unless they are closed along it`() {
    let open = mesh { x, _ in x }.lines(at: 0.33, closed: false)
    #expect(open.count == 1 && open[0].isClosed == false)
    let closed = mesh { x, _ in x }.lines(at: 0.33, closed: true)
    #expect(closed.count == 1 && closed[0].isClosed)
    #expect(abs(area(closed[0].points) - 1.67 * 4) < 1e-9)
  }

  @Test func `what is higher than a level has the right area`() {
    // Of 4 × 4, all but a disk of radius 1.
    let lines = mesh { $0 * $0 + $1 * $1 }.lines(at: 1, closed: true)
    let total = lines.map { abs(area($0.points)) }.sorted()
    #expect(lines.count == 2)
    #expect(abs(total[0] - 3.14159) < 0.02 && abs(total[1] - 16) < 1e-9)
  }

  @Test func `a saddle is cut in two`() {
    #expect(mesh { $0 * $1 }.lines(at: 0.2, closed: false).count == 2)
    #expect(mesh { $0 * $1 }.lines(at: -0.2, closed: false).count == 2)
  }

  @Test func `holes are left open`() {
    let mesh = mesh { x, y in x > 1 ? .nan : x + y }
    #expect(mesh.lines(at: 0, closed: false).flatMap { $0.points }.allSatisfy { $0.x <= 1.0001 })
    #expect(mesh.lines(at: -10, closed: true).flatMap { $0.points }.allSatisfy { $0.x <= 1.0001 })
  }

  @Test func `the simplex is cut too`() {
    var heights: [Double] = []
    for b in 0...30 { for c in 0...(30 - b) { heights.append(Double(c) / 30 + Double(b) * 0) } }
    let mesh = ContourMesh.simplex(30, heights) { Simplex.place($0, $1) }
    let line = mesh.lines(at: 0.51, closed: false)
    #expect(line.count == 1)
    #expect(line[0].points.allSatisfy { abs($0.y - 0.51 * Simplex.height) < 1e-12 })
    let above = mesh.lines(at: 0.51, closed: true)
    #expect(abs(abs(area(above[0].points)) - 0.49 * 0.49 * Simplex.height / 2) < 1e-12)
  }

  @Test func `columns over a lattice may come in any order`() {
    let sorted = Chart {
      ContourPlot(x: .value("x", [1, 2]), y: .value("y", [3, 4, 5]), z: .value("z", [1.0, 2, 3, 4, 5, 6]))
    }
    let shuffled = Chart {
      ContourPlot(
        x: .value("x", [2, 1, 1, 2, 2, 1]), y: .value("y", [3, 5, 3, 5, 4, 4]),
        z: .value("z", [4.0, 3, 1, 6, 5, 2]))
    }
    #expect(sorted == shuffled)
  }

  @Test func `levels are round, or the author's`() {
    func levels(_ own: [Double], _ transform: Transform) -> [Double] {
      let chart = Chart {
        ContourPlot(
          x: .value("x", [0, 1]), y: .value("y", [0, 1]), z: .value("z", [0.4, 3, 30, 47]), levels: own)
      }
      return ContourLevels.lines(Scene(chart.marks, chart.options).layers[0], transform).values
    }
    #expect(levels([], .linear) == [5, 10, 15, 20, 25, 30, 35, 40, 45])
    #expect(levels([], .log) == [0.5, 1, 2, 5, 10, 20])
    #expect(levels([7, -1, 7, 3], .log) == [3, 7])
  }

  @Test func `the numbers of all lines have the same decimals`() {
    func words(_ scale: Double) -> Set<String> {
      let chart = Chart {
        ContourPlot(x: "x", y: "y", z: "z", xDomain: -1...1, yDomain: -1...1) { x, y in
          (x * x + y * y) * scale
        }
      }
      let texts = chart.render(id: "c").figure.elements.filter {
        $0[attribute: "class"]?.contains("gc-halo") == true
      }
      return Set(texts.map { $0.children.map { $0.plainText }.joined() })
    }
    #expect(words(1).isSuperset(of: ["0.8", "1.0", "1.2"]))
    #expect(words(1e9).isSuperset(of: ["0.8×10⁹", "1.0×10⁹"]), "there is no axis to bear the power of ten")
  }

  /// By the shoelace formula.
  private func area(_ points: [Point]) -> Double {
    let next = points.dropFirst() + points.prefix(1)
    return abs(zip(points, next).reduce(0) { $0 + $1.0.x * $1.1.y - $1.1.x * $1.0.y }) / 2
  }
}
