/// Four lanes of g, g′, z·g′, g″, z·g″ and z²·g″, or sums of them.
struct ScoreAverages {
  private(set) var value = SIMD4<Double>.zero
  private(set) var slope = SIMD4<Double>.zero
  private(set) var slopeByZ = SIMD4<Double>.zero
  private(set) var curvature = SIMD4<Double>.zero
  private(set) var curvatureByZ = SIMD4<Double>.zero
  private(set) var curvatureByZZ = SIMD4<Double>.zero

  init() {}

  @inline(__always)
  init(value: SIMD4<Double>, slope: SIMD4<Double>, curvature: SIMD4<Double>, _ z: SIMD4<Double>) {
    self.value = value
    self.slope = slope
    slopeByZ = z * slope
    self.curvature = curvature
    curvatureByZ = z * curvature
    curvatureByZZ = z * z * curvature
  }

  @inline(__always)
  mutating func add(_ other: ScoreAverages, weight: SIMD4<Double>) {
    value += other.value * weight
    slope += other.slope * weight
    slopeByZ += other.slopeByZ * weight
    curvature += other.curvature * weight
    curvatureByZ += other.curvatureByZ * weight
    curvatureByZZ += other.curvatureByZZ * weight
  }

  @inline(__always)
  func plus(_ other: ScoreAverages) -> ScoreAverages {
    var sum = self
    sum.add(other, weight: SIMD4(repeating: 1))
    return sum
  }

  /// The lanes added up in order, times the step of the rule.
  func total(by step: Double) -> Averages {
    func total(_ lanes: SIMD4<Double>) -> Double { ((lanes[0] + lanes[1]) + (lanes[2] + lanes[3])) * step }
    return Averages(
      value: total(value), slope: total(slope), slopeByZ: total(slopeByZ), curvature: total(curvature),
      curvatureByZ: total(curvatureByZ), curvatureByZZ: total(curvatureByZZ))
  }

  /// The averages themselves.
  struct Averages {
    let value, slope, slopeByZ, curvature, curvatureByZ, curvatureByZZ: Double

    /// Whether all six are the same as with twice the step, to 10⁻⁸.
    ///
    /// The error of the rule falls as e^(−c/step) (Trefethen & Weideman 2014): half the step squares it, so
    /// what is still missing after a change of 10⁻⁸ is of the order of 10⁻¹⁶.
    func isNear(_ last: Averages) -> Bool {
      func same(_ a: Double, _ b: Double) -> Bool { abs(a - b) <= 1e-8 * (1 + abs(a)) }
      return same(value, last.value) && same(slope, last.slope) && same(slopeByZ, last.slopeByZ)
        && same(curvature, last.curvature) && same(curvatureByZ, last.curvatureByZ)
        && same(curvatureByZZ, last.curvatureByZZ)
    }
  }
}
