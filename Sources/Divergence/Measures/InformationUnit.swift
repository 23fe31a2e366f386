/// The unit of information, that is, the base of the logarithm.
public enum InformationUnit: String, Sendable, CaseIterable, CustomStringConvertible {
  /// Base e.
  case nats
  /// Base 2.
  case bits
  /// Base 10, also called dits or bans.
  case hartleys

  /// The plural name, as it is written after a number.
  public var description: String { rawValue }

  /// How many nats one unit is.
  public var nats: Double {
    switch self {
    case .nats: 1
    case .bits: Ln2.rounded
    case .hartleys: 0x1.26bb1bbb55516p+1  // ln 10
    }
  }

  /// An amount in nats, in this unit.
  public func amount(ofNats nats: Double) -> Double { nats / self.nats }
}
