/// A distribution as that of location + scale·Z.
struct StandardForm {
  /// The distribution of Z.
  let standard: ContinuousFamily
  let location: Double
  let scale: Double

  /// nil of a family that has no such form.
  init?(_ family: ContinuousFamily?) {
    switch family {
    case .normal(let p): self.init(.normal(.standard), p.mean, p.standardDeviation)
    case .laplace(let p): self.init(.laplace(Laplace(location: 0, scale: 1)), p.location, p.scale)
    case .cauchy(let p): self.init(.cauchy(Cauchy(location: 0, scale: 1)), p.location, p.scale)
    case .studentT(let p):
      self.init(.studentT(StudentT(degreesOfFreedom: p.degreesOfFreedom)), p.location, p.scale)
    case .uniform(let p): self.init(.uniform(Uniform(0, 1)), p.lowerBound, p.width)
    case .exponential(let p): self.init(.exponential(Exponential(rate: 1)), 0, 1 / p.rate)
    case .gamma(let p): self.init(.gamma(Gamma(shape: p.shape, rate: 1)), 0, 1 / p.rate)
    default: return nil
    }
  }

  private init(_ standard: ContinuousFamily, _ location: Double, _ scale: Double) {
    self.standard = standard
    self.location = location
    self.scale = scale
  }

  /// E|Δlocation + Δscale·Z|ᵒʳᵈᵉʳ of two of one form: between quantiles nothing is subtracted. nil of two forms.
  func power(_ other: StandardForm, _ order: Double) -> Estimate? {
    guard standard == other.standard else { return nil }
    let shift = location - other.location, stretch = scale - other.scale
    if stretch == 0 { return Estimate(value: Divergence.power(abs(shift), order), error: 0) }
    switch standard {
    case .normal(let z): return average(z, shift, stretch, order)
    case .laplace(let z): return average(z, shift, stretch, order)
    case .cauchy(let z): return average(z, shift, stretch, order)
    case .studentT(let z): return average(z, shift, stretch, order)
    case .uniform(let z): return average(z, shift, stretch, order)
    case .exponential(let z): return average(z, shift, stretch, order)
    case .gamma(let z): return average(z, shift, stretch, order)
    default: return nil
    }
  }

  private func average<Z: ContinuousDistribution>(
    _ z: Z, _ shift: Double, _ stretch: Double, _ order: Double
  ) -> Estimate {
    let panels = Panels(of: z, breakpoints: [-shift / stretch])
    let verdict = TailTest.verdict(panels) { place in
      z.logDensity(at: place) + order * log(abs(shift + stretch * place.x))
    }
    guard case .converges = verdict else { return verdict.estimate }
    return panels.integral { place in
      let distance = shift + stretch * place.x
      return Sample(logDensity: z.logDensity(at: place), times: Divergence.power(abs(distance), order))
    }
  }
}
