/// A stretch of the line between two ends, of which one or both may be infinite.
struct Panel {
  let lower: Double
  let upper: Double
  /// The length in which the integrand changes, for stretches that have none.
  let scale: Double

  var isFinite: Bool { lower.isFinite && upper.isFinite }

  /// Cut in the middle; nil where there is no double between the ends.
  var halves: (Panel, Panel)? {
    let middle: Double
    if isFinite {
      middle = lower + (upper - lower) / 2
    } else {
      middle = lower.isFinite ? lower + scale : upper - scale
    }
    guard middle > lower, middle < upper else { return nil }
    return (
      Panel(lower: lower, upper: middle, scale: scale), Panel(lower: middle, upper: upper, scale: 2 * scale)
    )
  }
}

/// The value of an integrand, and how much rounding may have taken from it, in units of 2⁻⁵³.
struct Sample {
  let value: Double
  let noise: Double

  /// A density, known by its logarithm, times a factor.
  init(logDensity: Double, times factor: Double = 1) {
    // Where the density underflows the factor may have overflowed.
    let density = exp(logDensity)
    value = density == 0 ? 0 : density * factor
    noise = value == 0 ? 0 : abs(value) * (2 + abs(logDensity))
  }

  init(value: Double, noise: Double) {
    self.value = value
    self.noise = noise
  }
}

/// ∫ f over a panel by double-exponential quadrature (Takahasi & Mori 1974): with x = tanh(½π·sinh t) on a finite
/// panel and x = e^(½π·sinh t) on half of the line, the integrand fades so fast at both ends that the trapezoidal
/// rule converges geometrically, also where f has a pole or a heavy tail there. The step is halved until the sum stays
/// the same to rounding.
struct DoubleExponential {
  private let f: (Place) -> Sample

  init(_ f: @escaping (Place) -> Sample) { self.f = f }

  func integral(_ panel: Panel) -> Estimate {
    guard panel.lower < panel.upper else { return Estimate(value: 0, error: 0) }
    var step = 0.5, sums = Sums()
    var terms: [(t: Double, size: Double)] = []
    for index in -13...13 {
      let t = Double(index) * step, term = self.term(panel, t)
      guard sums.add(term) else { return Estimate(value: term.value, error: .infinity) }
      terms.append((t, abs(term.value)))
    }
    let range = DoubleExponential.essential(terms)
    var last = sums.value.value * step, change = Double.infinity
    for _ in 0..<6 {
      var t = range.lowerBound + step / 2
      while t < range.upperBound {
        let term = self.term(panel, t)
        guard sums.add(term) else { return Estimate(value: term.value, error: .infinity) }
        t += step
      }
      step /= 2
      let next = sums.value.value * step
      change = abs(next - last)
      last = next
      if change <= 0x1p-48 * sums.size * step { break }
    }
    return Estimate(value: last, error: max(change, 0x1p-53 * sums.noise * step))
  }

  private struct Sums {
    var value = CompensatedSum()
    var size = 0.0
    var noise = 0.0

    /// Whether the term is a number.
    mutating func add(_ term: Sample) -> Bool {
      guard term.value.isFinite else { return false }
      value.add(term.value)
      size += abs(term.value)
      noise += term.noise
      return true
    }
  }

  /// The part of the range outside which no term counts, and two steps more on either side.
  private static func essential(_ terms: [(t: Double, size: Double)]) -> ClosedRange<Double> {
    let largest = terms.reduce(0) { max($0, $1.size) }
    let counting = terms.filter { $0.size > 1e-25 * largest }
    guard let first = counting.first, let last = counting.last else { return -1.0...1 }
    return max(first.t - 1, -6.5)...min(last.t + 1, 6.5)
  }

  /// f(x(t))·x′(t)
  private func term(_ panel: Panel, _ t: Double) -> Sample {
    let growth = exp(t), decay = exp(-t)
    let exponent = Double.pi / 4 * (growth - decay)
    let slope = Double.pi / 4 * (growth + decay)
    let (place, weight) =
      panel.isFinite ? finitePlace(panel, exponent, slope) : infinitePlace(panel, exponent, slope)
    guard weight > 0, place.distance != 0 else { return Sample(value: 0, noise: 0) }
    let sample = f(place)
    return Sample(value: sample.value * weight, noise: sample.noise * weight)
  }

  /// With u = ½π·sinh t the distance to the nearer end is length/(1 + e^2|u|).
  private func finitePlace(_ panel: Panel, _ exponent: Double, _ slope: Double) -> (Place, Double) {
    let length = panel.upper - panel.lower
    let decay = exp(-2 * abs(exponent))
    let distance = length * decay / (1 + decay)
    let weight = 2 * length * decay / ((1 + decay) * (1 + decay)) * slope
    let place =
      exponent < 0
      ? Place(anchor: panel.lower, distance: distance) : Place(anchor: panel.upper, distance: -distance)
    return (place, weight)
  }

  private func infinitePlace(_ panel: Panel, _ exponent: Double, _ slope: Double) -> (Place, Double) {
    let distance = panel.scale * exp(exponent)
    guard distance < 1e150 else { return (Place(anchor: 0, distance: 0), 0) }
    let place =
      panel.lower.isFinite
      ? Place(anchor: panel.lower, distance: distance) : Place(anchor: panel.upper, distance: -distance)
    return (place, distance * slope)
  }
}
