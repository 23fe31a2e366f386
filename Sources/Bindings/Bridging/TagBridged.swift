import Machine

/// An enumeration without payloads. The interface declares its cases in the same order as `tags` does; a
/// cell holds the position.
protocol TagBridged: Bridged, Equatable {
  static var tags: [Self] { get }
}

extension TagBridged {
  public static var layout: Layout { .word }

  public static func read(at slot: Slot, in call: HostCall) throws(Trap) -> Self {
    let tag = Int.read(at: slot, in: call)
    guard tags.indices.contains(tag) else { throw .lostValue }
    return tags[tag]
  }

  public func write(at slot: Slot, in call: HostCall) {
    (Self.tags.firstIndex(of: self) ?? 0).write(at: slot, in: call)
  }
}
