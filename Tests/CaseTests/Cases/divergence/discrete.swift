// import Divergence
// Entropies and divergences of discrete distributions, each with its contributions, units and zeros.
let p: Categorical = [0.5, 0.25, 0.25], q: Categorical = [0.25, 0.25, 0.5]
print("\(H(p, in: .bits), digits: 6) \(H(p, q), digits: 6) \(D(p ∥ q), digits: 6) \(perplexity(p), digits: 6)")
print(entropyContributions(p, in: .bits), D(p ∥ [0.5, 0.5, 0]), D([0.5, 0.5, 0] ∥ p) < 1)
print("\(klContributions(of: p, from: q).sum(), digits: 6) \(jensenShannonContributions(p, q).sum(), digits: 6)")
print("\(jensenShannonDivergence(p, q, in: .bits), digits: 6) \(jensenShannonDistance(p, q), digits: 6) \(jensenShannonDivergence([p, q, .uniform(outcomes: 3)], weights: [0.5, 0.25, 0.25]), digits: 6)")
for order in [0, 0.5, 1, 2, Double.infinity] {
  print("\(H(p, order: order), digits: 5) \(D(p ∥ q, order: order), digits: 5) \(tsallisEntropy(p, order: order), digits: 5)")
}
print("\(tsallisDivergence(of: p, from: q, order: 2), digits: 6) \(alphaDivergence(of: p, from: q, alpha: 0.5), digits: 6)")
print("\(hellingerDistance(p, q), digits: 6) \(totalVariation(p, q), digits: 6) \(bhattacharyyaDistance(p, q), digits: 6) \(jeffreysDivergence(p, q), digits: 6)")
print("\(chiSquaredDivergence(of: p, from: q), digits: 6) \(neymanDivergence(of: p, from: q), digits: 6)")
print("\(fDivergence(of: p, from: q) { ($0 - 1) * ($0 - 1) }, digits: 6)")
// Counts, log-probabilities and logits; in log space also where probabilities underflow.
print(D(Categorical(counts: [2, 1, 1]) ∥ q) == D(p ∥ q), Categorical(logProbabilities: [log(0.5), log(0.5)]).count)
print("\(D(Categorical(logits: [0, -2000]) ∥ Categorical(logits: [-2000, 0])), digits: 1)")
print(p.smoothed(by: 0.5).probabilities, Categorical([0.5, 0.5, 0]).clipped(to: 0.125).probabilities.sum())
print((try? Categorical(validating: [0.5, -0.1, 0.6])) == nil)
print((try? Normal(validatingMean: 0, standardDeviation: 0)) == nil)
_ = D(p ∥ [0.5, 0.5])  // trap: the lengths differ: 3 and 2; they must be equal
// expect: 1.500000 1.213008 0.173287 2.828427
// expect: [0.5, 0.5, 0.5] inf true
// expect: 0.173287 0.042475
// expect: 0.061278 0.206094 0.032380
// expect: 1.09861 0.00000 2.00000
// expect: 1.06960 0.08768 1.41421
// expect: 1.03972 0.17329 1.03972
// expect: 0.98083 0.31845 0.62500
// expect: 0.69315 0.69315 0.00000
// expect: 0.375000 0.172000
// expect: 0.207107 0.250000 0.043840 0.346574
// expect: 0.375000 0.375000
// expect: 0.375000
// expect: true 2
// expect: 2000.0
// expect: [0.4, 0.3, 0.3] 1.0
// expect: true
// expect: true
