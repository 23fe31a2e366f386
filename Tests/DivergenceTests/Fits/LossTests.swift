import Divergence
import Testing

/// Losses of classifiers, the term of variational autoencoders, and the evidence bound.
struct LossTests {
  @Test func labelSmoothing() {
    let logits: Vector = [2, -1, 0.5], p = Categorical(logits: logits)
    #expect(labelSmoothingLoss(logits: logits, label: 0, smoothing: 0) == -p.logProbabilities[0])
    let soft = Categorical(weights: [0.9 + 0.1 / 3, 0.1 / 3, 0.1 / 3])
    #expect(relativeError(labelSmoothingLoss(logits: logits, label: 0, smoothing: 0.1), H(soft, p)) < 1e-15)
    // Logits as far apart as doubles go.
    #expect(labelSmoothingLoss(logits: [1e300, 0], label: 0, smoothing: 0) == 0)
    #expect(labelSmoothingLoss(logits: [1e300, 0], label: 1, smoothing: 0) == 1e300)
    #expect(throws: ValidationError.countOutOfRange(name: "the label", 3, allowed: 0...2)) {
      _ = try labelSmoothingLoss(validatingLogits: logits, label: 3, smoothing: 0)
    }
  }

  @Test func distillation() {
    let teacher: Vector = [3, 1, -2], student: Vector = [2, 2, -1]
    let direct = 16 * D(Categorical(logits: teacher / 4) ∥ Categorical(logits: student / 4))
    #expect(
      relativeError(distillationLoss(teacher: teacher, student: student, temperature: 4), direct) < 1e-15)
    #expect(distillationLoss(teacher: teacher, student: teacher + 5, temperature: 2) < 1e-30)
    // Hot: half the variance of the difference of the logits, under the uniform distribution.
    let hot = distillationLoss(teacher: teacher, student: student, temperature: 1e6)
    #expect(relativeError(hot, 0.5 * (1 - 1.0 / 9)) < 1e-5, "\(hot)")
  }

  @Test func variationalTerm() {
    #expect(variationalDivergence(means: [0, 0], logVariances: [0, 0]) == 0)
    var random = SeededGenerator(seed: 2)
    for _ in 0..<100 {
      let mean = random.uniform(-2, 2), spread = random.uniform(0.1, 3)
      let term = variationalDivergence(means: [mean, 1], logVariances: [2 * log(spread), 0])
      #expect(relativeError(term, D(Normal(mean, spread) ∥ Normal(0, 1)) + 0.5) < 1e-13)
    }
    // e^v − 1 − v by itself would be 0.
    #expect(relativeError(variationalDivergence(means: [0], logVariances: [1e-9]), 0.25e-18) < 1e-9)
  }

  @Test func evidence() {
    // A joint distribution of a hidden state and one observation.
    let logJoint: Vector = [log(0.12), log(0.08), log(0.05)]
    let posterior = Categorical(weights: [12, 8, 5])
    #expect(relativeError(evidenceLowerBound(of: posterior, logJoint: logJoint), log(0.25)) < 1e-15)
    var random = SeededGenerator(seed: 3)
    for _ in 0..<100 {
      let q = Categorical.random(outcomes: 3, using: &random)
      let bound = evidenceLowerBound(of: q, logJoint: logJoint)
      #expect(relativeError(bound + D(q ∥ posterior), log(0.25)) < 1e-14)
    }
    #expect(evidenceLowerBound(of: [0.5, 0.5], logJoint: [0, -.infinity]) == -.infinity)
  }

  /// z from N(0, 1), x from N(z, 1), seen as 1: evidence N(1; 0, √2), posterior N(½, √½).
  @Test func evidenceByDraws() {
    let logJoint = { (z: Double) in Normal(0, 1).logDensity(z) + Normal(z, 1).logDensity(1) }
    let truth = Normal(0, 2.0.squareRoot()).logDensity(1)
    let posterior = Normal(0.5, 0.5.squareRoot())
    let exact = evidenceLowerBound(of: posterior, samples: 100, seed: 1, logJoint: logJoint)
    #expect(abs(exact.value - truth) < 1e-14 && exact.standardError < 1e-14)
    let q = Normal(0, 1), loose = evidenceLowerBound(of: q, samples: 20_000, seed: 1, logJoint: logJoint)
    #expect(abs(loose.value + D(q ∥ posterior) - truth) < 4 * loose.standardError)
  }
}
