import Divergence
import Machine

extension DivergenceLibrary {
  static func addFits(to builder: inout LibraryBuilder) {
    builder.add(
      .swift(
        """
        struct ReverseFit: Equatable {
          let normal: Normal
          let divergence: Double
          let starts: [Normal]
          let iterations: Int
        }
        """))
    builder.group(
      "extension Normal",
      [
        .swift(
          """
          static func forwardFit<P: ContinuousDistribution>(to p: P) -> Normal {
            Normal(mean: p.mean, standardDeviation: p.standardDeviation)
          }
          """),
        .swift(
          """
          static func reverseFits(to p: Mixture<Normal>, from starts: [Normal]? = nil) -> [ReverseFit] {
            Divergence_reverseFits(p.components, p.weights, starts)
          }
          """),
      ])
    builder.add(
      host(
        """
        func Divergence_reverseFits(_ components: [Normal], _ weights: Categorical, _ starts: [Normal]?) -> [ReverseFit]
        """
      ) { (components: [Normal], weights: Categorical, starts: [Normal]?) throws(ValidationError) in
        let p = Mixture(components, weights: weights)
        // The default starts have the moments of the whole, which may overflow where the components do not.
        if starts == nil { _ = try Normal(validatingMean: p.mean, standardDeviation: p.standardDeviation) }
        return Normal.reverseFits(to: p, from: starts)
      })
  }
}
