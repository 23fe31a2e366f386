import Testing

@testable import Charting

@Suite struct PointGridTests {
  private let cloud: [Point] = {
    var numbers = SeededNumbers(seed: 11)
    return (0..<20_000).map { _ in
      Point(x: 100 + (numbers.next() + numbers.next()) * 100, y: 50 + numbers.next() * numbers.next() * 100)
    }
  }()

  @Test func `the outermost points remain`() {
    let grid = PointGrid(cloud, most: 1000)
    for key: (Point) -> Double in [{ $0.x }, { -$0.x }, { $0.y }, { -$0.y }] {
      let far = cloud.map(key).max() ?? 0
      #expect(grid.lonePoints.map(key).max() == far)
    }
  }

  @Test func `no more is drawn than asked for`() {
    let grid = PointGrid(cloud, most: 1000)
    let rectangles = grid.tints.reduce(0) { $0 + $1.data.utf8.count(where: { $0 == 0x7A }) }
    #expect(grid.lonePoints.count + rectangles <= 1008)
    #expect(rectangles > 100)
  }

  @Test func `denser cells are darker`() {
    let opacities = PointGrid(cloud, most: 1000).tints.map { $0.opacity }
    #expect(opacities == opacities.sorted() && opacities.last == 1)
  }
}
