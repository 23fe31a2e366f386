import Diagnostics

/// The functions and properties that a cell declares, of which no two may look the same where they are used.
struct Redeclarations {
  /// With the scopes in which they are declared, by base name.
  private var known: [String: [(function: FunctionDeclaration, scope: Scope)]] = [:]
  /// Members of types that are no functions, and where they are declared.
  private var properties: [Property: Identifier] = [:]
  /// Cases of enumerations; a function may have the same name.
  private var cases: [Property: Identifier] = [:]

  struct Property: Hashable {
    let owner: NominalType
    let name: String
    let isStatic: Bool
    /// The type as an extension with conditions sees it, which may say again what the type has; nil elsewhere.
    var conditional: Type?
    /// Whether a protocol demands it, for which an extension may supply one.
    var isRequirement = false
  }

  /// The later one of this property and another one of the same kind and name in the type; nil where there is none.
  mutating func adding(_ property: Property, at name: Identifier) -> Identifier? {
    guard let other = properties[property] ?? cases[property] else {
      properties[property] = name
      return nil
    }
    return name.later(of: other)
  }

  /// Notes the case of an enumeration.
  mutating func add(case name: Identifier, of owner: NominalType) {
    cases[Property(owner: owner, name: name.text, isStatic: true)] = name
  }

  /// The later one, called `name`, of this function and another that looks like it, or a property that is named like it
  /// where it takes nothing; nil where there is none.
  mutating func adding(
    _ function: FunctionDeclaration, called name: Identifier, in scope: Scope
  ) -> Identifier? {
    let isRepeated =
      known[function.name]?.contains { other in
        function.looks(like: other.function) && (function.owner != nil || other.scope === scope)
      } ?? false
    known[function.name, default: []].append((function, scope))
    return isRepeated ? name : property(like: function).map { name.later(of: $0) }
  }

  private func property(like function: FunctionDeclaration) -> Identifier? {
    guard let owner = function.owner, function.parameters.isEmpty else { return nil }
    return properties[
      Property(
        owner: owner.nominal, name: function.name, isStatic: function.traits.isStatic,
        conditional: owner.isConditional ? owner.type : nil, isRequirement: function.function.isRequirement)]
  }
}

extension Identifier {
  /// Of two in one file the one that stands further down.
  func later(of other: Identifier) -> Identifier { span.start < other.span.start ? other : self }
}

extension FunctionDeclaration {
  /// Whether another one of the name is a member of the same type and takes and gives the same. Prefix and postfix
  /// operators of a name are two.
  fileprivate func looks(like other: FunctionDeclaration) -> Bool {
    guard isNamed(like: other), traits.isStatic == other.traits.isStatic,
      function.isRequirement == other.function.isRequirement,
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
