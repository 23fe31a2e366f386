/// What a protocol stands for that is no declared one: `P & Q`, or `any Sequence<Int>`.
public struct ProtocolParts {
  public let protocols: [NominalType]
  /// What is said of associated types, each with the protocol that declares it.
  public let bounds: [(owner: NominalType, name: String, type: Type)]
}

extension NominalType {
  /// nil for a type that is declared. What only the checker asks for, `Sendable`, is no part at run time.
  public var protocolParts: ProtocolParts? {
    if composed.isEmpty { return isMarker ? ProtocolParts(protocols: [], bounds: []) : nil }
    let bounds = composed[0].primaryAssociatedTypes.compactMap { name in
      genericParameters[0].known[[name]].map { (owner: composed[0].declarer(of: name), name: name, type: $0) }
    }
    return ProtocolParts(protocols: composed.filter { !$0.isMarker }, bounds: bounds)
  }

  private var isMarker: Bool { isLibrary && name == "Sendable" }

  /// The protocol that declares an associated type: this one, or one that it refines. Swift's declare what their names
  /// take as arguments themselves.
  private func declarer(of name: String) -> NominalType {
    if isLibrary || associatedTypes[name] != nil { return self }
    let refined = conformances.lazy.map { $0.protocolType.declarer(of: name) }
    return refined.first { $0.associatedTypes[name] != nil } ?? self
  }
}
