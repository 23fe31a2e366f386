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
