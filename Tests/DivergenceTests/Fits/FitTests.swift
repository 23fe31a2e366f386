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

  /// Three modes in a row, the last far away: one fit covers the first two and leaves the third out.
  @Test func minimaOverSomeOfTheModesAreFound() {
    let p = Mixture([Normal(-1.5, 0.6), Normal(1.5, 0.6), Normal(9, 0.6)])
    let fits = Normal.reverseFits(to: p)
    #expect(fits.contains { abs($0.normal.mean) < 0.1 && $0.normal.standardDeviation > 1 })
    #expect(fits.contains { abs($0.normal.mean - 9) < 0.1 && $0.normal.standardDeviation < 1 })
  }

  /// Modes so far apart that ln p has corners which are narrow beside q; from mpmath with 30 digits
  /// (Recipes/far_modes.py).
  @Test(arguments: [
    (10.0, 4.222571924490715877798681, 3.306603806698614054913272),
    (40, 16.02004907289543781032023, 70.09627187422014814966927),
    (1000, 398.9447870098347363847737, 45416.73277970061795042042),
  ])
  func farModesAreCoveredByOne(distance: Double, spread: Double, divergence: Double) throws {
    let fits = Normal.reverseFits(to: Mixture([Normal(0, 1), Normal(distance, 1)]))
    #expect(fits.count == 3)
    let widest = try #require(fits.last)
    // The gradient is known to 10⁻¹⁴, and the surface is flat along the mean: its curvature falls to 6·10⁻⁶.
    #expect(abs(widest.normal.mean - distance / 2) < 1e-11 * spread)
    #expect(relativeError(widest.normal.standardDeviation, spread) < 1e-12)
    #expect(relativeError(widest.divergence, divergence) < 1e-14)
  }

  /// The same at distances that are no round numbers: what rounding leaves of the mean hangs on each.
  @Test func farModesAreCoveredInTheMiddle() {
    for distance in stride(from: 900.0, to: 1100, by: 10.7) {
      let fits = Normal.reverseFits(to: Mixture([Normal(0, 1), Normal(distance, 1)]))
      #expect(fits.count == 3)
      #expect(
        fits.last.map { abs($0.normal.mean - distance / 2) < 1e-11 * $0.normal.standardDeviation } == true)
    }
  }

  /// Drawn to another scale by a power of two, a mixture has the same fits.
  @Test func fitsFollowTheScale() {
    let cases = sweep(seed: 41, count: 12) { random in
      (0..<3).map { _ in (random.uniform(-20, 20), exp(random.uniform(-1, 1))) }
    }
    verifyAll("fits of c·X are c times those of X", over: cases) { parts in
      func fits(_ scale: Double) -> [[Double]] {
        Normal.reverseFits(to: Mixture(parts.map { Normal(scale * $0.0, scale * $0.1) }))
          .map { [$0.normal.mean / scale, $0.normal.standardDeviation / scale] }
      }
      let one = fits(1), other = fits(1024)
      return one.count == other.count && !one.isEmpty
        && zip(one, other).allSatisfy { a, b in zip(a, b).allSatisfy { abs($0 - $1) < 1e-9 * a[1] } }
    }
  }

  @Test func basinsLieInOrderAndLeadToTheMinima() throws {
    let basins = Normal.reverseBasins(to: target, standardDeviation: 0.6),
      fits = Normal.reverseFits(to: target)
    #expect(basins.count >= 2)
    #expect(abs(basins[0].means.lowerBound + 3.8) < 1e-12)
    #expect(abs(basins[basins.count - 1].means.upperBound - 3.8) < 1e-12)
    for (basin, next) in zip(basins, basins.dropFirst()) {
      #expect(basin.means.upperBound < next.means.lowerBound)
    }
    // The target is symmetric, and so are the basins.
    for (basin, mirrored) in zip(basins, basins.reversed()) {
      #expect(abs(basin.means.lowerBound + mirrored.means.upperBound) < 2e-5)
      #expect(abs(basin.normal.mean + mirrored.normal.mean) < 1e-9)
    }
    for basin in basins {
      let middle = (basin.means.lowerBound + basin.means.upperBound) / 2
      let found = Normal.reverseFits(to: target, from: [Normal(middle, 0.6)])
      #expect(abs(found[0].normal.mean - basin.normal.mean) < 1e-9)
      #expect(fits.contains { abs($0.normal.mean - basin.normal.mean) < 1e-9 })
    }
    #expect(throws: ValidationError.nonPositiveScale(name: "the standard deviation", 0)) {
      try Normal.reverseBasins(validating: target, standardDeviation: 0)
    }
  }

  /// Starts far from both modes come to rest too, on either side of the ridge between them.
  @Test func basinsOfFarModes() {
    let far = Mixture([Normal(0, 1), Normal(40, 1)])
    for spread in [1.0, 20] {
      let basins = Normal.reverseBasins(to: far, standardDeviation: spread)
      #expect(basins.map { ($0.normal.mean / 20).rounded() } == [0, 1, 2], "\(basins)")
    }
  }

  @Test func aSingleComponentIsFoundExactly() {
    let fits = Normal.reverseFits(to: Mixture([Normal(1, 2)]), from: [Normal(-4, 0.1), Normal(9, 30)])
    #expect(fits.count == 1)
    #expect(abs(fits[0].normal.mean - 1) < 1e-12)
    #expect(abs(fits[0].divergence) < 1e-20)
  }
}
