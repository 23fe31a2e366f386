import Divergence
import Testing

struct MixtureBoundsTests {
  @Test func theDivergenceLiesBetween() {
    let pairs = sweep(seed: 41, count: 60) { random in
      func mixture() -> Mixture<Normal> {
        let count = Int.random(in: 1...4, using: &random)
        return Mixture(
          (0..<count).map { _ in Normal(random.uniform(-4, 4), exp(random.uniform(-1, 1))) },
          weights: Categorical.random(outcomes: count, using: &random))
      }
      return (mixture(), mixture())
    }
    verifyAll("lower", over: pairs) { p, q in klBounds(of: p, from: q).lower ≤ D(p ∥ q) }
    verifyAll("upper", over: pairs) { p, q in klBounds(of: p, from: q).upper ≥ D(p ∥ q) }
  }

  @Test func oneComponentEachLeavesLittle() {
    let p = Mixture([Normal(0, 1)]), q = Mixture([Normal(1, 2)])
    let bounds = klBounds(of: p, from: q, in: .bits)
    #expect(abs(bounds.upper - D(p ∥ q, in: .bits)) < 1e-14 && bounds.unit == .bits)
  }
}
