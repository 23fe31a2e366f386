import Diagnostics

/// The functions that a cell declares, of which no two may look the same to their callers.
struct Redeclarations {
  /// With the scopes in which they are declared, by base name.
  private var known: [String: [(function: FunctionDeclaration, scope: Scope)]] = [:]
  /// Members of types that are no functions.
  private var properties: Set<Property> = []

  private struct Property: Hashable {
    let owner: NominalType
    let name: String
    let isStatic: Bool
  }

  /// Whether another property of the type has the name.
  mutating func adding(property name: String, isStatic: Bool, to owner: NominalType) -> Bool {
    !properties.insert(Property(owner: owner, name: name, isStatic: isStatic)).inserted
  }

  /// Whether another function looks like this one.
  mutating func adding(_ function: FunctionDeclaration, in scope: Scope) -> Bool {
    let isRepeated =
      known[function.name]?.contains { other in
        function.looks(like: other.function) && (function.owner != nil || other.scope === scope)
      } ?? false
    known[function.name, default: []].append((function, scope))
    return isRepeated
  }
}

extension FunctionDeclaration {
  /// Whether another one of the name is a member of the same type and takes and gives the same. Prefix and postfix
  /// operators of a name are two.
  fileprivate func looks(like other: FunctionDeclaration) -> Bool {
    guard isNamed(like: other), traits.isStatic == other.traits.isStatic,
      traits.isPostfix == other.traits.isPostfix,
      zip(parameters, other.parameters).allSatisfy({
        $0.isVariadic == $1.isVariadic && $0.isAutoclosure == $1.isAutoclosure
      }), let renaming = renaming(of: other)
    else { return false }
    func renamed(_ type: Type?) -> Type? { type?.substituting(renaming, NamesOfAssociatedTypes()) }
    let isOpaque = type.result.isOpaque && other.type.result.isOpaque
    let theirs = FunctionType(
      parameters: other.type.parameters, result: isOpaque ? type.result : other.type.result)
    return owner?.type == renamed(other.owner?.type)
      && .function(FunctionType(parameters: type.parameters, result: type.result))
        == renamed(.function(theirs))
  }

  /// The own generic parameters for those of another function, of which the same is demanded; nil where it is not.
  private func renaming(of other: FunctionDeclaration) -> Substitution? {
    let (mine, theirs) = (function.genericParameters, other.function.genericParameters)
    if mine.isEmpty, theirs.isEmpty { return [:] }
    let renaming = Substitution(pairing: theirs, mine.map { .parameter($0) })
    return mine.count == theirs.count && zip(mine, theirs).allSatisfy({ $0.demandsSame(as: $1, renaming) })
      ? renaming : nil
  }
}

extension GenericParameter {
  /// Whether the same is known of both, the other's parameters renamed.
  fileprivate func demandsSame(as other: GenericParameter, _ renaming: Substitution) -> Bool {
    Set(constraints) == Set(other.constraints) && isRethrown == other.isRethrown
      && memberConstraints.mapValues(Set.init) == other.memberConstraints.mapValues(Set.init)
      && known == other.known.mapValues { $0.substituting(renaming, NamesOfAssociatedTypes()) }
  }
}
