/// A claim that was checked, under the statement it stands for.
public struct VerifiedClaim: Equatable, Sendable {
  /// What was checked.
  public enum Evidence: Equatable, Sendable {
    case claim(Claim)
    case condition(Bool)
  }

  /// The claim in words or symbols, for the reader.
  public let statement: String
  /// What was looked at: a claim about two numbers, or whether a statement is true.
  public let evidence: Evidence

  /// A claim under its statement, judged but not enforced.
  package init(_ statement: String, _ evidence: Evidence) {
    self.statement = statement
    self.evidence = evidence
  }

  /// Whether the evidence bears the statement out.
  public var holds: Bool {
    switch evidence {
    case .claim(let claim): claim.holds
    case .condition(let holds): holds
    }
  }
}

extension VerifiedClaim: CustomStringConvertible {
  /// The statement, then both sides where there are two.
  public var description: String {
    switch evidence {
    case .claim(let claim): "\(statement): \(claim)"
    case .condition(let holds): "\(statement): \(holds)"
    }
  }
}

/// Checks a claim and returns it with its statement; prints nothing. A claim that fails traps with both
/// sides, residual and tolerance.
@discardableResult
public func verify(_ statement: String, _ claim: Claim) -> VerifiedClaim {
  enforced(VerifiedClaim(statement, .claim(claim)))
}

/// As `verify(_:_:)`, with an absolute tolerance in place of the default one.
@discardableResult
public func verify(_ statement: String, _ claim: Claim, within tolerance: Double) -> VerifiedClaim {
  verify(statement, claim.within(tolerance))
}

/// Checks a condition such as `D(p ∥ q) < 1`; one that is false traps with its statement.
@discardableResult
public func verify(_ statement: String, _ condition: Bool) -> VerifiedClaim {
  enforced(VerifiedClaim(statement, .condition(condition)))
}

private func enforced(_ verified: VerifiedClaim) -> VerifiedClaim {
  precondition(verified.holds, "claim failed: \(verified)")
  return verified
}
