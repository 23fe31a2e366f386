/// How many cases the tables hold whose errors their own tests look at.
enum ReferenceCounts {
  static var all: [(name: String, cases: Int)] {
    [
      (
        "densities and tails",
        DistributionReferences.continuous.count / 8 + DistributionReferences.discrete.count / 7
      ),
      (
        "moments and entropies",
        DistributionReferences.continuousSummaries.count / 9 + DistributionReferences.discreteSummaries.count
          / 8
      ),
      ("normal divergences", DivergenceReferences.normals.count / 5),
      ("divergences of one family", FamilyReferences.sameFamily.count / 6),
      (
        "divergences of two families",
        (FamilyReferences.crosses.count + FamilyReferences.closedCrosses.count) / 9
          + FamilyReferences.discreteCrosses.count / 7
      ),
      ("Dirichlet divergences", walked(FamilyReferences.dirichlets) { 2 + 2 * Int($0(0)) }),
      (
        "multivariate normal divergences",
        walked(FamilyReferences.multivariateNormals) { 2 + 2 * Int($0(0)) * (Int($0(0)) + 1) }
      ),
      (
        "Jensen–Shannon of many",
        walked(DiscreteReferences.jensenShannon) { 3 + Int($0(1)) * (1 + Int($0(0))) }
      ),
      ("Wasserstein between normals", TransportReferences.normals.count / 6),
      ("Wasserstein between masses", walked(TransportReferences.masses) { 5 + 2 * Int($0(0) + $0(1)) }),
      (
        "Bures",
        [TransportReferences.covariances, TransportReferences.illConditioned].reduce(0) {
          $0 + walked($1) { 2 + 2 * Int($0(0) * $0(0)) }
        }
      ),
      ("estimated entropies", walked(EstimatorReferences.entropies) { 6 + Int($0(0)) }),
      ("estimated informations", walked(EstimatorReferences.informations) { 6 + Int($0(0) * $0(1)) }),
      ("estimated divergences", walked(EstimatorReferences.divergences) { 3 + 2 * Int($0(0)) }),
      ("channels", InformationReferences.channels.count / 4 + InformationReferences.bernoulliRates.count / 4),
    ]
  }

  /// The rows of a table, each of which says at its start how long it is; 0 where they do not end where it ends.
  private static func walked(_ table: [Double], _ length: ((Int) -> Double) -> Int) -> Int {
    var start = 0, rows = 0
    while start < table.count {
      let here = start
      start += length { table[here + $0] }
      rows += 1
    }
    return start == table.count ? rows : 0
  }
}
