import Testing

@testable import Divergence

struct MixtureTests {
  private let skewed = Mixture([Normal(0, 1), Normal(4, 2)], weights: [0.75, 0.25])

  @Test func momentsOfAMixture() {
    let target = Mixture([Normal(-2, 0.6), Normal(2, 0.6)])
    #expect(target.mean == 0 && abs(target.variance - 4.36) < 1e-15 && target.skewness == 0)
    #expect(skewed.mean == 1 && skewed.variance == 4.75)
    // The same by integration, of a distribution that says nothing but its density.
    let known = AnyContinuousDistribution(skewed), hidden = Hidden(mixture: skewed)
    #expect(
      abs(known.skewness - hidden.skewness) < 1e-12
        && abs(known.excessKurtosis - hidden.excessKurtosis) < 1e-12)
  }

  private struct Hidden: ContinuousDistribution {
    let mixture: Mixture<Normal>
    var mean: Double { mixture.mean }
    var variance: Double { mixture.variance }
    var clusters: [Cluster] { mixture.clusters }
    func logDensity(_ x: Double) -> Double { mixture.logDensity(x) }
  }

  @Test func tailsAreAveragesAndQuantilesInvertThem() {
    for x in [-3.0, 0.5, 9] {
      #expect(
        relativeError(
          skewed.cumulative(x), 0.75 * Normal(0, 1).cumulative(x) + 0.25 * Normal(4, 2).cumulative(x)) < 1e-15
      )
      #expect(abs(skewed.quantile(skewed.cumulative(x)) - x) < 1e-12)
      #expect(abs(skewed.quantile(upper: skewed.survival(x)) - x) < 1e-12)
    }
    let counts = Mixture([Poisson(1), Poisson(20)])
    #expect(counts.quantile(0.5) == 6 && counts.mean == 10.5 && counts.variance == 10.5 + 90.25)
    #expect(abs((0..<200).reduce(0) { $0 + counts.probability(of: $1) } - 1) < 1e-14)
  }

  @Test func responsibilitiesSayWhereItCameFrom() {
    let shares = skewed.responsibilities(for: 1.5)
    #expect(abs(shares.sum() - 1) < 1e-15)
    #expect(abs(shares[0] - 0.75 * Normal(0, 1).density(1.5) / skewed.density(1.5)) < 1e-15)
    #expect(skewed.responsibilities(for: -60)[1] > 0.99)
  }

  @Test func kindsMix() {
    let mixed = Mixture([AnyContinuousDistribution(Normal(0, 1)), AnyContinuousDistribution(Uniform(2, 3))])
    #expect(mixed.support == -Double.infinity...Double.infinity && mixed.breakpoints == [2, 3])
    #expect(abs(mixed.density(2.5) - 0.5 * (Normal(0, 1).density(2.5) + 1)) < 1e-15)
    #expect(
      "\(mixed)"
        == "Mixture([Normal(mean: 0.0, standardDeviation: 1.0), Uniform(2.0, 3.0)], weights: [0.5, 0.5])")
    #expect(abs(klEstimate(of: mixed, from: mixed).value) < 1e-15)
    let vectors = Mixture([
      MultivariateNormal(mean: [0, 0], covariance: .identity(2)),
      MultivariateNormal(mean: [2, 0], covariance: .identity(2)),
    ])
    #expect(vectors.mean == [1, 0] && vectors.covariance == [[2, 0], [0, 1]] && vectors.dimension == 2)
  }

  @Test func entropyComesByQuadrature() {
    // Far apart components: ln 2 and the components' own.
    let far = Mixture([Normal(-1000, 1), Normal(1000, 1)])
    #expect(abs(H(far) - (log(2) + H(Normal(0, 1)))) < 1e-14)
  }
}

/// A mixture of normals is one whatever its type says: generic code and erased types get the same numbers.
struct NormalMixtureTests {
  private func mixture<Component: Distribution>(of parts: [Component]) -> Mixture<Component> {
    Mixture(parts, weights: [0.3, 0.7])
  }

  @Test func genericCodeHasTheSameBits() {
    let parts = [Normal(-2, 0.6), Normal(2, 1.1)], direct = Mixture(parts, weights: [0.3, 0.7])
    let generic = mixture(of: parts), erased = mixture(of: parts.map { AnyContinuousDistribution($0) })
    for x in linspace(-9, 9, 101) {
      #expect(generic.logDensity(x) == direct.logDensity(x))
      #expect(erased.logDensity(x) == direct.logDensity(x))
    }
    #expect(generic.kernel == direct.kernel)
    #expect(mixture(of: [Laplace(location: 0, scale: 1), Laplace(location: 1, scale: 1)]).kernel == nil)
  }
}
