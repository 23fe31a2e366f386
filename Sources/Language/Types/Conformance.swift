/// A condition on types, of a generic declaration or of an extension.
enum Requirement {
  case conformance(Type, NominalType)
  case sameType(Type, Type)
}

/// That a type conforms to a protocol, where its arguments meet the requirements.
final class Conformance {
  let protocolType: NominalType
  /// Whether a declaration names the protocol itself, not one that refines it.
  private(set) var isStated: Bool
  @exclusivity(unchecked) private(set) var requirements: [Requirement]
  /// The conforming type as the declaration sees it: its generic parameters meet the requirements. nil where a protocol
  /// refines another.
  @exclusivity(unchecked) private(set) var type: Type?
  /// What the protocol's associated types are here, in terms of the type's own parameters.
  @exclusivity(unchecked) private var associatedTypes = NameTable<Type>()
  /// Finds what an associated type is when it is first asked for.
  private let find: (String) -> Type?
  /// Those that are being looked for: what leads back to them settles nothing.
  @exclusivity(unchecked) private var underWay: Set<String> = []

  init(
    to protocolType: NominalType, isStated: Bool = true, of type: Type? = nil,
    requirements: [Requirement] = [],
    finding find: @escaping (String) -> Type? = { _ in nil }
  ) {
    self.protocolType = protocolType
    self.isStated = isStated
    self.type = type
    self.requirements = requirements
    self.find = find
  }

  /// A declaration names the protocol after all, with requirements of its own.
  func state(of type: Type, _ requirements: [Requirement]) {
    isStated = true
    self.type = type
    self.requirements = requirements
  }

  /// What an associated type that the protocol itself declares is; nil where nothing says so.
  func associatedType(_ name: String) -> Type? {
    if let known = associatedTypes[name] { return known }
    guard protocolType.associatedTypes[name] != nil, underWay.insert(name).inserted else { return nil }
    defer { underWay.remove(name) }
    let found = find(name)
    associatedTypes[name] = found
    return found
  }
}

/// An associated type as its protocol declares it. What it must conform to stands with the protocol's `Self`.
struct AssociatedType {
  /// What it is where a conforming type does not say, in terms of the protocol's `Self`.
  var standard: TypeAlias?
}
