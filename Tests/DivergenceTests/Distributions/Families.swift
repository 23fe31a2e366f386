import Divergence

/// The distributions of the reference tables, by the number of their family and its parameters.
enum Families {
  static func continuous(_ code: Double, _ a: Double, _ b: Double, _ c: Double = 0)
    -> AnyContinuousDistribution
  {
    switch code {
    case 1: AnyContinuousDistribution(Normal(a, b))
    case 2: AnyContinuousDistribution(LogNormal(logMean: a, logStandardDeviation: b))
    case 3: AnyContinuousDistribution(Gamma(shape: a, rate: b))
    case 4: AnyContinuousDistribution(Exponential(rate: a))
    case 5: AnyContinuousDistribution(Beta(a, b))
    case 6: AnyContinuousDistribution(Laplace(location: a, scale: b))
    case 7: AnyContinuousDistribution(Cauchy(location: a, scale: b))
    case 8: AnyContinuousDistribution(StudentT(degreesOfFreedom: a, location: b, scale: c))
    case 9: AnyContinuousDistribution(Uniform(a, b))
    case 10: AnyContinuousDistribution(Pareto(minimum: a, shape: b))
    default: AnyContinuousDistribution(VonMises(mean: a, concentration: b))
    }
  }

  static func discrete(_ code: Double, _ a: Double, _ b: Double) -> AnyDiscreteDistribution {
    switch code {
    case 21: AnyDiscreteDistribution(Bernoulli(a))
    case 22: AnyDiscreteDistribution(Binomial(trials: Int(a), probability: b))
    case 23: AnyDiscreteDistribution(Geometric(a))
    case 24: AnyDiscreteDistribution(Poisson(a))
    default: AnyDiscreteDistribution(NegativeBinomial(successes: a, probability: b))
    }
  }
}
