/// A sum that also weighs its terms, so that it is known whether they cancel.
struct WeighedSum {
  private var sum = CompensatedSum()
  private var weight = 0.0

  /// Adds a term that is good to a rounding of itself, or of something larger that it was taken from.
  mutating func add(_ term: Double, roundedFrom size: Double = 0) {
    sum.add(term)
    weight += max(abs(term), size)
  }

  /// The sum; nil where rounding may have taken more than a digit and a half from it.
  var settled: Double? { value(aboveShare: 0.03) }

  /// The sum, also where up to half of its digits are gone; nil where more are, or where it is not finite.
  var rough: Double? { value(aboveShare: 0x1p-26) }

  /// How far rounding may have moved the sum.
  var roundoff: Double { weight * 0x1p-52 }

  private func value(aboveShare share: Double) -> Double? {
    let value = sum.value
    return value > share * weight && value < .infinity ? value : nil
  }
}
