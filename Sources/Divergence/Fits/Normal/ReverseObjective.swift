/// D(q ∥ p) over q = N(μ, e^2s), less its constant, with its first and second derivatives in (μ, s).
///
/// With x = μ + σz and g = ln p, averages over a standard normal z:
/// J = −s − E[g], ∂μ = −E[g′], ∂s = −1 − σE[z·g′], ∂μμ = −E[g″], ∂μs = −σE[z·g″] and
/// ∂ss = −σ²E[z²·g″] − σE[z·g′]. The logarithm of σ keeps σ positive.
struct ReverseObjective {
  private let density: NormalMixtureKernel

  init(_ p: Mixture<Normal>) { density = p.kernel ?? NormalMixtureKernel(p.components, p.weights) }

  /// The surface around one point.
  struct Local {
    let value: Double
    let gradient: (mean: Double, logScale: Double)
    let hessian: (meanMean: Double, meanLog: Double, logLog: Double)
  }

  func at(mean: Double, logScale: Double) -> Local {
    let scale = exp(logScale)
    let e = averages(mean, scale)
    return Local(
      value: -logScale - e.value,
      gradient: (-e.slope, -1 - scale * e.slopeByZ),
      hessian: (
        -e.curvature, -scale * e.curvatureByZ, -scale * scale * e.curvatureByZZ - scale * e.slopeByZ
      ))
  }

  /// The averages by the trapezoidal rule on ±10, the step halved until they have settled.
  ///
  /// z and −z are always added first, so that on a symmetric p the odd averages vanish exactly.
  private func averages(_ mean: Double, _ scale: Double) -> ScoreAverages.Averages {
    var step = 0.25
    var sum = ScoreAverages()
    let center = terms(SIMD4(mean, mean, mean, mean), SIMD4.zero)
    sum.add(center, weight: SIMD4(exp(-logOfRootTwoPi), 0, 0, 0))
    addPairs(to: &sum, mean, scale, first: step, step: step)
    var last = sum.total(by: step)
    for _ in 0..<10 {
      addPairs(to: &sum, mean, scale, first: step / 2, step: step)
      step /= 2
      let next = sum.total(by: step)
      if next.isNear(last) { return next }
      last = next
    }
    return last
  }

  /// Adds the terms at ±z for z = first, first + step, … up to 10.
  private func addPairs(
    to sum: inout ScoreAverages, _ mean: Double, _ scale: Double, first: Double, step: Double
  ) {
    let lanes = SIMD4(0.0, 1, 2, 3)
    var index = 0.0
    while first + step * index <= 10 {
      let z = first + step * (lanes + index)
      let weight = exponentialKernel(-0.5 * z * z - logOfRootTwoPi)
      sum.add(terms(mean + scale * z, z).plus(terms(mean - scale * z, -z)), weight: weight)
      index += 4
    }
  }

  /// g, g′ and g″ at four points, from the responsibilities of the components.
  private func terms(_ x: SIMD4<Double>, _ z: SIMD4<Double>) -> ScoreAverages {
    var largest = density.parts[0](x)
    for part in density.parts.dropFirst() {
      let value = part(x)
      largest = SIMD4.select(value, largest, where: largest, isBelow: value)
    }
    var total = SIMD4<Double>.zero, slope = SIMD4<Double>.zero, square = SIMD4<Double>.zero
    for part in density.parts {
      let weight = exponentialKernel(part(x) - largest)
      let precision = part.inverse * part.inverse
      let pull = (part.mean - x) * precision
      total += weight
      slope += weight * pull
      square += weight * (pull * pull - precision)
    }
    slope /= total
    return ScoreAverages(
      value: largest + logarithmKernel(total), slope: slope, curvature: square / total - slope * slope, z)
  }
}
