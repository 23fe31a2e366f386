/// What the cells of one notebook add to the types of libraries, which other notebooks use too.
final class Extensions {
  @exclusivity(unchecked) private var added: [NominalType: Addition] = [:]
  /// Counts what has been added to protocols, and to each other type of the libraries.
  @exclusivity(unchecked) private var protocolVersion = 0
  /// Whether protocols of the libraries have more members, or refine more, than the libraries say.
  @exclusivity(unchecked) private var changesLibraryProtocols = false
  @exclusivity(unchecked) private var versions: [NominalType: Int] = [:]
  /// The protocols by which cells say of types that literals may stand for them: `ExpressibleByArrayLiteral`.
  @exclusivity(unchecked) private var ownLiterals: Set<NominalType> = []
  /// All names of aliases in types and of associated types: most names that are looked up inside a type are none.
  @exclusivity(unchecked) private var typeNames: Set<String>

  /// With what the libraries have declared.
  init(beyond libraries: Extensions? = nil) {
    typeNames = libraries?.typeNames ?? []
  }

  private final class Addition {
    let members = MemberTable()
    var conformances: [Conformance] = []
    var aliases: [String: TypeAlias] = [:]
    var nestedTypes: [String: NominalType] = [:]
  }

  /// The members of a name, the type's own first.
  func members(_ name: String, of nominal: NominalType) -> [Member] {
    let own = nominal.members[name] ?? []
    if added.isEmpty { return own }
    return own + (added[nominal]?.members[name] ?? [])
  }

  /// Those of a name that cells add to a type of the libraries.
  func added(_ name: String, to nominal: NominalType) -> [Member] {
    added.isEmpty ? [] : added[nominal]?.members[name] ?? []
  }

  /// In no particular order.
  func memberNames(of nominal: NominalType) -> [String] {
    nominal.members.names + (added[nominal]?.members.names ?? [])
  }

  /// Whether members of a type are being made.
  func isBusy(_ nominal: NominalType) -> Bool {
    nominal.members.isBusy || (added[nominal]?.members.isBusy ?? false)
  }

  func conformances(of nominal: NominalType) -> [Conformance] {
    if added.isEmpty { return nominal.conformances }
    return nominal.conformances + (added[nominal]?.conformances ?? [])
  }

  /// Whether some type has an alias or an associated type of that name.
  func hasTypes(named name: String) -> Bool { typeNames.contains(name) }

  /// What a `typealias` inside the type means.
  func alias(_ name: String, in nominal: NominalType) -> TypeAlias? {
    nominal.aliases[name] ?? added[nominal]?.aliases[name]
  }

  func nestedType(_ name: String, in nominal: NominalType) -> NominalType? {
    nominal.nestedTypes[name] ?? added[nominal]?.nestedTypes[name]
  }

  func add(nested type: NominalType, to nominal: NominalType, isLibrary: Bool) {
    if isLibrary || !nominal.isLibrary {
      nominal.nestedTypes[type.name] = type
    } else {
      addition(nominal).nestedTypes[type.name] = type
    }
  }

  /// The table of members that a library, or else a cell, adds to.
  func members(toExtend nominal: NominalType, isLibrary: Bool) -> MemberTable {
    noteChange(of: nominal)
    return isLibrary || !nominal.isLibrary ? nominal.members : addition(nominal).members
  }

  func add(_ conformance: Conformance, to nominal: NominalType, isLibrary: Bool) {
    noteChange(of: nominal)
    if !isLibrary, conformance.protocolType.name.hasPrefix("ExpressibleBy") {
      ownLiterals.insert(conformance.protocolType)
    }
    if isLibrary || !nominal.isLibrary {
      nominal.conformances.append(conformance)
    } else {
      addition(nominal).conformances.append(conformance)
    }
  }

  /// Whether a cell says of a type that the literals of a protocol may stand for it.
  func hasOwnLiterals(_ protocolType: NominalType?) -> Bool {
    protocolType.map(ownLiterals.contains) ?? false
  }

  /// Another one than before where the members or conformances of a type, or of protocols, have changed.
  func version(of nominal: NominalType) -> Version {
    Version(
      own: nominal.isLibrary ? versions[nominal] ?? 0 : nominal.version, protocols: protocolVersion,
      members: nominal.members.count)
  }

  /// Whether any type of the libraries has more than they say.
  var addToLibraries: Bool { !added.isEmpty }

  /// Whether a type is as the libraries have declared it, with all that it conforms to.
  func isUntouched(_ nominal: NominalType) -> Bool {
    guard nominal.isLibrary, !changesLibraryProtocols else { return false }
    return nominal.representation == .abstract || versions[nominal] == nil
  }

  struct Version: Equatable {
    fileprivate let own, protocols, members: Int
  }

  private func noteChange(of nominal: NominalType) {
    if nominal.representation == .abstract {
      protocolVersion += 1
      if nominal.isLibrary { changesLibraryProtocols = true }
    } else if nominal.isLibrary {
      versions[nominal, default: 0] += 1
    } else {
      nominal.version += 1
    }
  }

  func note(associatedTypesOf protocolType: NominalType) {
    typeNames.formUnion(protocolType.associatedTypes.names)
  }

  func add(alias name: String, _ meaning: TypeAlias, to nominal: NominalType, isLibrary: Bool) {
    typeNames.insert(name)
    if isLibrary || !nominal.isLibrary {
      nominal.aliases[name] = meaning
    } else {
      addition(nominal).aliases[name] = meaning
    }
  }

  private func addition(_ nominal: NominalType) -> Addition {
    if let known = added[nominal] { return known }
    let addition = Addition()
    added[nominal] = addition
    return addition
  }
}
