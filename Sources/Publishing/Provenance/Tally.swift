import Execution

/// How many claims hold, of how many.
struct Tally: Hashable {
  private(set) var verified = 0
  private(set) var failed = 0

  mutating func add(_ claims: [ClaimResult]) {
    verified += claims.count { $0.holds }
    failed += claims.count { !$0.holds }
  }

  /// `12 claims verified`, and those that failed where some did.
  var words: String {
    guard failed > 0 else { return verified == 1 ? "1 claim verified" : "\(verified) claims verified" }
    return "\(verified) of \(verified + failed) claims verified, \(failed) failed"
  }
}
