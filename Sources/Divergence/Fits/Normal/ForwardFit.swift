extension Normal {
  /// The normal q that minimizes the forward divergence D(p ∥ q): it has the mean and the variance of p
  /// (moment matching), since ln q is quadratic and only those two averages enter.
  ///
  /// Mass-covering: q spreads over everything that p covers.
  public static func forwardFit<P: ContinuousDistribution>(to p: P) -> Normal {
    Normal(mean: p.mean, standardDeviation: p.standardDeviation)
  }
}
