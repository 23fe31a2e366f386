/// Two numbers between which a divergence lies.
public struct DivergenceBounds: Equatable, Sendable {
  /// At least 0.
  public let lower: Double
  /// At least the lower bound.
  public let upper: Double
  /// The unit of both.
  public let unit: InformationUnit
}

extension DivergenceBounds: CustomStringConvertible {
  public var description: String { "\(lower) … \(upper) \(unit)" }
}

/// Bounds of D(P ∥ Q) of two mixtures of normals, without integration: they cost as many closed forms as there are
/// pairs of components.
///
/// Both come from Jensen's inequality, once for the logarithm of an average and once for the average of a logarithm
/// (Durrieu, Thiran & Kelly 2012); the upper one also from the variational bound of Hershey & Olsen (2007), whichever is
/// the lower.
public func klBounds(
  of p: Mixture<Normal>, from q: Mixture<Normal>, in unit: InformationUnit = .nats
) -> DivergenceBounds {
  let pairs = MixturePairs(p, q)
  let lower = pairs.lower, upper = min(pairs.upper, pairs.variationalUpper())
  // Where the components are far apart both bounds meet, and only rounding keeps them from the truth.
  let slack = 0x1p-48 * (abs(pairs.entropy) + abs(upper))
  return DivergenceBounds(
    lower: unit.amount(ofNats: max(lower - slack, 0)), upper: unit.amount(ofNats: upper + slack), unit: unit)
}

/// The divergences and overlaps of all pairs of components.
private struct MixturePairs {
  private let p: Mixture<Normal>
  private let q: Mixture<Normal>
  private let cross: [[Double]]

  init(_ p: Mixture<Normal>, _ q: Mixture<Normal>) {
    self.p = p
    self.q = q
    cross = p.components.map { a in q.components.map { normalDivergence(a, $0) } }
  }

  var entropy: Double { p.average { $0.differentialEntropy } }

  var lower: Double {
    averageOverP { a, _ in
      logWeighted(p) { -normalDivergence(a, $0) } - logWeighted(q) { logOverlap(a, $0) }
    } - entropy
  }

  var upper: Double {
    averageOverP { a, index in
      let cost = logSumExp(
        Vector(copying: q.weights.probabilities.indices.map { log(q.weights[$0]) - cross[index][$0] }))
      return logWeighted(p) { logOverlap(a, $0) } - cost
    } + entropy
  }

  private func averageOverP(_ value: (Normal, Int) -> Double) -> Double {
    var sum = CompensatedSum()
    for (index, component) in p.components.enumerated() where p.weights[index] > 0 {
      sum.add(p.weights[index] * value(component, index))
    }
    return sum.value
  }

  /// ln Σ wₖ·e^f(component k)
  private func logWeighted(_ mixture: Mixture<Normal>, _ exponent: (Normal) -> Double) -> Double {
    logSumExp(
      Vector(copying: zip(mixture.components, mixture.weights.probabilities).map { log($1) + exponent($0) }))
  }

  /// ln ∫ f·g of two normals: the log-density of their difference at 0.
  private func logOverlap(_ a: Normal, _ b: Normal) -> Double {
    Normal(a.mean, (a.variance + b.variance).squareRoot()).logDensity(b.mean)
  }

  /// min D(φ ∥ ψ) + Σ φ·D(fₐ ∥ g_b) over all ways to split the weights of both into pairs, by turns.
  func variationalUpper() -> Double {
    let rows = p.components.indices, columns = q.components.indices
    var phi = rows.map { a in columns.map { b in p.weights[a] * q.weights[b] } }, psi = phi
    for _ in 0..<50 {
      for b in columns {
        let total = rows.reduce(0) { $0 + phi[$1][b] }
        for a in rows { psi[a][b] = total > 0 ? q.weights[b] * phi[a][b] / total : 0 }
      }
      for a in rows {
        let logs = Vector(copying: columns.map { log(psi[a][$0]) - cross[a][$0] })
        let total = logSumExp(logs)
        for b in columns { phi[a][b] = p.weights[a] > 0 ? p.weights[a] * exp(logs[b] - total) : 0 }
      }
    }
    var sum = CompensatedSum()
    for a in rows {
      for b in columns where phi[a][b] > 0 {
        sum.add(phi[a][b] * (logRatio(phi[a][b], psi[a][b]) + cross[a][b]))
      }
    }
    return sum.value
  }
}
