import Divergence
import Machine

extension DivergenceLibrary {
  static func addFits(to builder: inout LibraryBuilder) {
    builder.add(
      .swift(
        """
        struct ReverseFit: Equatable, Sendable {
          let normal: Normal
          let divergence: Double
          let starts: [Normal]
          let iterations: Int
        }
        struct ReverseBasin: Equatable, Sendable {
          let means: ClosedRange<Double>
          let standardDeviation: Double
          let normal: Normal
        }
        """))
    builder.group("extension Normal", [forwardFit, reverseFits] + reverseBasins)
  }

  private static var forwardFit: HostDeclaration {
    .swift(
      """
      static func forwardFit<P: ContinuousDistribution>(to p: P) -> Normal {
        Normal(mean: p.mean, standardDeviation: p.standardDeviation)
      }
      """)
  }

  private static var reverseFits: HostDeclaration {
    host("static func reverseFits(to p: Mixture<Normal>, from starts: [Normal]? = nil) -> [ReverseFit]") {
      (p: Mixture<Normal>, starts: [Normal]?) throws(ValidationError) in
      // The default starts have the moments of the whole, which may overflow where the components do not.
      if starts == nil { _ = try Normal(validatingMean: p.mean, standardDeviation: p.standardDeviation) }
      return Normal.reverseFits(to: p, from: starts)
    }
  }

  private static var reverseBasins: [HostDeclaration] {
    [
      forms(
        "static func reverseBasins(to|validating p: Mixture<Normal>, standardDeviation: Double) -> [ReverseBasin]"
      ) { (p: Mixture<Normal>, standardDeviation: Double) throws(ValidationError) in
        try Normal.reverseBasins(validating: p, standardDeviation: standardDeviation)
      }
    ]
  }
}
