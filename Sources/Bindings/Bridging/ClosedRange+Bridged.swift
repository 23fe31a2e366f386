import Machine

/// The interface's `ClosedRange<Double>`: a structure of its two bounds.
extension ClosedRange: Bridged where Bound == Double {
  public static var layout: Layout { Pair<Double, Double>.layout }

  /// `ClosedRange(uncheckedBounds:)` lets an author put the bounds in any order, so they are looked at here.
  public static func read(at slot: Slot, in call: HostCall) throws(Trap) -> ClosedRange<Double> {
    let bounds = try Pair<Double, Double>.read(at: slot, in: call)
    guard bounds.first <= bounds.second else {
      throw .precondition("Range requires lowerBound <= upperBound")
    }
    return bounds.first...bounds.second
  }

  public func write(at slot: Slot, in call: HostCall) throws(Trap) {
    try Pair(lowerBound, upperBound).write(at: slot, in: call)
  }
}
