/// How much a run may use; each limit ends the run in a trap of its own.
public struct Limits: Sendable {
  /// Calls and jumps taken: an endless loop ends after about a minute.
  public var steps: Int64
  /// Bytes held by values at one time; where earlier runs have left as much, each has a sixteenth more.
  public var memory: Int
  /// Functions that wait for one another.
  public var depth: Int
  /// Bytes printed by one cell.
  public var output: Int

  public init(
    steps: Int64 = 20_000_000_000, memory: Int = 1 << 30, depth: Int = 10_000, output: Int = 1 << 20
  ) {
    self.steps = steps
    self.memory = memory
    self.depth = depth
    self.output = output
  }
}

/// Lets somebody else stop a run: the machine looks at it often.
public final class InterruptFlag: @unchecked Sendable {
  /// Set once and only read by the machine, so a late sight of it does no harm.
  @exclusivity(unchecked) public var isRaised = false

  public init() {}
}
