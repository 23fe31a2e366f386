/// A property that was checked on every case of a sweep.
public struct VerifiedSweep: Equatable, Sendable {
  /// What is claimed of every case, in words.
  public let statement: String
  /// The seed that the cases were drawn with.
  public let seed: Int
  /// How many cases were checked.
  public let count: Int
  /// The case with the least room, with its number from 0; nil where there was no case.
  public let tightest: Case?

  /// One case of a sweep, by number, with what was found there.
  public struct Case: Equatable, Sendable {
    public let index: Int
    /// What was looked at there.
    public let evidence: VerifiedClaim.Evidence
  }

  /// Whether the property holds in every case: if the tightest holds, all do.
  public var holds: Bool { tightest.map { VerifiedClaim(statement, $0.evidence).holds } ?? true }
}

extension VerifiedSweep: CustomStringConvertible {
  /// The statement, the number of cases and the tightest one.
  public var description: String {
    guard let tightest else { return "\(statement): no cases" }
    switch tightest.evidence {
    case .claim(let claim):
      return "\(statement): \(count) cases, tightest case \(tightest.index): \(claim)"
    case .condition(let holds):
      return holds
        ? "\(statement): \(count) cases" : "\(statement): false in case \(tightest.index) of \(count)"
    }
  }
}

/// Checks a property on every case of a sweep; prints nothing. A case that fails traps, with its number.
///
/// For a sweep of pairs the property takes two arguments: `{ p, q in D(p ∥ q) ≥ 0 }`.
@discardableResult
public func verifyAll<Element, Failure: Error>(
  _ statement: String, over sweep: Sweep<Element>,
  _ property: (Element) throws(Failure) -> Claim
) throws(Failure) -> VerifiedSweep {
  enforced(
    try judged(statement, over: sweep) { (element: Element) throws(Failure) in
      VerifiedClaim.Evidence.claim(try property(element))
    })
}

/// As `verifyAll(_:over:_:)` of claims, for a property that is true or false.
@discardableResult
public func verifyAll<Element, Failure: Error>(
  _ statement: String, over sweep: Sweep<Element>,
  _ property: (Element) throws(Failure) -> Bool
) throws(Failure) -> VerifiedSweep {
  enforced(
    try judged(statement, over: sweep) { (element: Element) throws(Failure) in
      VerifiedClaim.Evidence.condition(try property(element))
    })
}

/// Checks a property on every case and keeps the tightest, whether it holds or not.
package func judged<Element, Failure: Error>(
  _ statement: String, over sweep: Sweep<Element>,
  _ property: (Element) throws(Failure) -> VerifiedClaim.Evidence
) throws(Failure) -> VerifiedSweep {
  var tightest: VerifiedSweep.Case?
  for (index, element) in sweep.cases.enumerated() {
    let found = VerifiedSweep.Case(index: index, evidence: try property(element))
    if tightest.map({ isTighter(found.evidence, than: $0.evidence) }) ?? true { tightest = found }
  }
  return VerifiedSweep(statement: statement, seed: sweep.seed, count: sweep.count, tightest: tightest)
}

private func isTighter(_ a: VerifiedClaim.Evidence, than b: VerifiedClaim.Evidence) -> Bool {
  switch (a, b) {
  case (.claim(let a), .claim(let b)): b.isLooser(than: a)
  case (.condition(let a), .condition(let b)): !a && b
  case (.condition(let a), .claim): !a
  case (.claim(let a), .condition): !a.holds
  }
}

private func enforced(_ verified: VerifiedSweep) -> VerifiedSweep {
  precondition(verified.holds, "claim failed: \(verified)")
  return verified
}
