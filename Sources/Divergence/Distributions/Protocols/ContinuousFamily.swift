/// Which of the library's continuous distributions one is, with its parameters: closed forms are found by it.
public enum ContinuousFamily: Equatable, Sendable {
  case normal(Normal)
  case logNormal(LogNormal)
  case gamma(Gamma)
  case beta(Beta)
  case exponential(Exponential)
  case laplace(Laplace)
  case cauchy(Cauchy)
  case studentT(StudentT)
  case uniform(Uniform)
  case pareto(Pareto)
  case vonMises(VonMises)
  /// A mixture of normals, whose densities are smooth and fade fast.
  case normalMixture
}

extension ContinuousFamily {
  /// The same distribution by the name of a simpler family, where its parameters make it one.
  var simplified: ContinuousFamily {
    switch self {
    case .studentT(let p) where p.degreesOfFreedom == 1:
      .cauchy(Cauchy(location: p.location, scale: p.scale))
    case .gamma(let p) where p.shape == 1: .exponential(Exponential(rate: p.rate))
    case .beta(let p) where p.alpha == 1 && p.beta == 1: .uniform(Uniform(0, 1))
    default: self
    }
  }
}
