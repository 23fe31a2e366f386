import Divergence
import Testing

struct SurfaceTests {
  @Test func minimizerIsTheFirstOfTies() {
    let bowl = Surface(over: linspace(-2, 2, 5), linspace(0, 1, 3)) { x, y in abs(abs(x) - 1) + y }
    #expect(bowl.min() == 0)
    #expect(bowl.argmin() == (1, 0))
    #expect(bowl.minimizer() == (-1, 0))
    #expect(bowl[4, 2] == 2)
    #expect(bowl.max() == 2)
  }

  @Test func bitsOfRoundingDoNotDecide() {
    let surface = Surface(rows: [0, 1], columns: [0], values: [(1.0).nextUp, 1])
    #expect(surface.argmin() == (0, 0))
  }

  @Test func shapesAreChecked() {
    #expect(throws: ValidationError.mismatchedLengths(3, 4)) {
      try Surface(validatingRows: [0, 1], columns: [0, 1], values: [1, 2, 3])
    }
  }
}
