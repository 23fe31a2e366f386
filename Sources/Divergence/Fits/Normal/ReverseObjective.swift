/// D(q ∥ p) over q = N(μ, e^2s), less its constant, with its first and second derivatives in (μ, s).
///
/// With x = μ + σz and g = ln p, averages over a standard normal z:
/// J = −s − E[g], ∂μ = −E[g′], ∂s = −1 − σE[z·g′], ∂μμ = −E[g″], ∂μs = −σE[z·g″] and
/// ∂ss = −σ²E[z²·g″] − σE[z·g′]. The logarithm of σ keeps σ positive.
struct ReverseObjective {
  private let density: NormalMixtureKernel
  private let takeovers: [Takeover]

  init(_ p: Mixture<Normal>) {
    density = p.kernel ?? NormalMixtureKernel(p.components, p.weights)
    takeovers = density.takeovers
  }

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

  /// By the trapezoidal rule, or by panels between the corners of g where those take fewer points: the one needs
  /// about 20 for each part of σ in which the slope of g changes, the other 400 a panel.
  private func averages(_ mean: Double, _ scale: Double) -> ScoreAverages.Averages {
    let corners = takeovers.filter { $0.turn * scale > 20 && abs($0.x - mean) < 10 * scale }
    let sharpest = corners.reduce(0) { max($0, $1.turn * scale) }
    return sharpest > 20 * Double(corners.count + 1)
      ? averages(mean, scale, between: corners.map { ($0.x - mean) / scale }) : smoothAverages(mean, scale)
  }

  /// The averages by the trapezoidal rule on ±10, the step halved until they have settled.
  ///
  /// z and −z are always added first, so that on a symmetric p the odd averages vanish exactly.
  private func smoothAverages(_ mean: Double, _ scale: Double) -> ScoreAverages.Averages {
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

  /// The averages over ±10, cut at the corners of g, by the rule for panels.
  private func averages(
    _ mean: Double, _ scale: Double, between corners: [Double]
  ) -> ScoreAverages.Averages {
    let panels = zip([-10] + corners, corners + [10]).map { (start: $0, end: $1, length: $1 - $0) }
    var sum = ScoreAverages(), last: ScoreAverages.Averages?
    for level in PanelRule.levels.indices {
      for nodes in PanelRule.levels[level] {
        // A panel's lower part and the upper part of its mirror image first, as above.
        for (lower, upper) in zip(panels, panels.reversed()) {
          var pair = ScoreAverages()
          add(
            to: &pair, mean, scale, at: lower.start + lower.length * nodes.distance,
            lower.length * nodes.weight)
          add(
            to: &pair, mean, scale, at: upper.end - upper.length * nodes.distance, upper.length * nodes.weight
          )
          sum.add(pair, weight: SIMD4(repeating: 1))
        }
      }
      let next = sum.total(by: PanelRule.step(at: level))
      if let last, next.isNear(last) { return next }
      last = next
    }
    return last ?? sum.total(by: PanelRule.firstStep)
  }

  private func add(
    to sum: inout ScoreAverages, _ mean: Double, _ scale: Double, at z: SIMD4<Double>, _ weight: SIMD4<Double>
  ) {
    sum.add(terms(mean + scale * z, z), weight: weight * exponentialKernel(-0.5 * z * z - logOfRootTwoPi))
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
      let share = part(x) - largest
      // With many components most are out of reach of each point: less than e⁻²⁰⁰ as likely, they change no digit.
      if share.max() < -200 { continue }
      // Lanes of which this holds alone are kept within the range in which exponentials are quick.
      let weight = exponentialKernel(share.replacing(with: -200, where: share .< -200))
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
