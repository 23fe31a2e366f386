import Divergence
import Testing

/// The exact answers of the bimodal target, from mpmath with 30 digits (Recipes/bimodal.py).
struct FitTests {
  private let target = Mixture([Normal(-2, 0.6), Normal(2, 0.6)])

  @Test func forwardFitMatchesMoments() {
    let fit = Normal.forwardFit(to: target)
    #expect(fit.mean == 0)
    #expect(abs(fit.standardDeviation - 4.36.squareRoot()) < 1e-15)
    #expect("\(D(target ∥ fit), digits: 10)" == "0.5551555286")
  }

  @Test func reverseFitsAreAllThreeMinima() {
    let fits = Normal.reverseFits(to: target)
    #expect(fits.count == 3)
    let expected = [
      (-1.9970782815458382, 0.6048564206737840, "0.6918360050"),
      (1.9970782815458382, 0.6048564206737840, "0.6918360050"), (0, 1.7902785164357, "1.1383818777"),
    ]
    for (fit, (mean, spread, divergence)) in zip(fits, expected) {
      #expect(abs(fit.normal.mean - mean) < 1e-12)
      #expect(abs(fit.normal.standardDeviation - spread) < 1e-12)
      #expect("\(fit.divergence, digits: 10)" == divergence)
      #expect(fit.iterations < 20 && !fit.starts.isEmpty)
    }
    #expect("\(fits[2].normal.mean, digits: 4)" == "0.0000")
  }

  @Test func aSingleComponentIsFoundExactly() {
    let fits = Normal.reverseFits(to: Mixture([Normal(1, 2)]), from: [Normal(-4, 0.1), Normal(9, 30)])
    #expect(fits.count == 1)
    #expect(abs(fits[0].normal.mean - 1) < 1e-12)
    #expect(abs(fits[0].divergence) < 1e-20)
  }
}
