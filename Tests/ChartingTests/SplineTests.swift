import Testing

@testable import Charting

@Suite struct SplineTests {
  private let points = [Point(x: 0, y: 0), Point(x: 10, y: 0), Point(x: 20, y: 30), Point(x: 30, y: 30)]

  private func data(_ method: InterpolationMethod) -> String { LineShape.data([points], method) }

  @Test func `straight without smoothness`() {
    // A cardinal spline under full tension has its handles on its vertices.
    #expect(data(.cardinal(tension: 1)) == "M0 0c0 0 10 0 10 0 0 0 10 30 10 30 0 0 10 0 10 0")
  }

  @Test func `a monotone line does not leave its data`() {
    // Flat before the rise and after it.
    #expect(data(.monotone) == "M0 0c3.3 0 6.7 0 10 0 3.3 0 6.7 30 10 30 3.3 0 6.7 0 10 0")
  }

  /// Handles at a sixth of the chord between the neighbours.
  @Test func `uniform Catmull–Rom and slack cardinal splines are the same`() {
    let middle = " 6.7-5 10 0 3.3 5 6.7 25 10 30 3.3 5"
    #expect(data(.catmullRom(alpha: 0)).contains(middle) && data(.cardinal).contains(middle))
  }

  @Test func `steps turn where the vertex is`() {
    let two = [Array(points[1...2])]
    #expect(LineShape.data(two, .stepStart) == "M10 0h10v30")
    #expect(LineShape.data(two, .stepCenter) == "M10 0h5v30h5")
    #expect(LineShape.data(two, .stepEnd) == "M10 0v30h10")
  }
}
