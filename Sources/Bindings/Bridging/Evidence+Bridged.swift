import Divergence
import Machine

/// The interface's `enum Evidence { case claim(Claim), condition(Bool) }`: a tag, then the payload.
extension VerifiedClaim.Evidence: Bridged {
  public static var layout: Layout { Layout(words: 2, refs: 1) }

  public static func read(at slot: Slot, in call: HostCall) throws(Trap) -> VerifiedClaim.Evidence {
    if Int.read(at: slot, in: call) == 0 { return .claim(try Claim.read(at: slot + .word, in: call)) }
    return .condition(Bool.read(at: slot + .word, in: call))
  }

  public func write(at slot: Slot, in call: HostCall) {
    switch self {
    case .claim(let claim):
      0.write(at: slot, in: call)
      false.write(at: slot + .word, in: call)
      claim.write(at: slot + .word, in: call)
    case .condition(let holds):
      1.write(at: slot, in: call)
      holds.write(at: slot + .word, in: call)
      call.setObject(nil, slot)
    }
  }
}

/// The interface's `struct Case { let index: Int; let evidence: VerifiedClaim.Evidence }`.
extension VerifiedSweep.Case: Bridged {
  public static var layout: Layout { Pair<Int, VerifiedClaim.Evidence>.layout }

  /// Only results hold cases; nobody gives one to a host function.
  public static func read(at slot: Slot, in call: HostCall) throws(Trap) -> VerifiedSweep.Case {
    throw .lostValue
  }

  public func write(at slot: Slot, in call: HostCall) throws(Trap) {
    try Pair(index, evidence).write(at: slot, in: call)
  }
}
