/// The members that a dot finds in types: their own, then those of the protocols that they conform to, of the most
/// refined ones first, without those that another stands before.
final class VisibleMembers {
  private let conformances: Conformances
  private var extensions: Extensions { conformances.extensions }
  @exclusivity(unchecked) private var known: [NominalType: Known] = [:]
  /// What has been found for the libraries themselves: it serves all notebooks.
  private let home: VisibleMembers?

  private struct Known {
    var members: [String: [Found]] = [:]
    let version: Extensions.Version
  }

  init(_ conformances: Conformances, home: VisibleMembers? = nil) {
    self.conformances = conformances
    self.home = home
  }

  struct Found {
    let member: Member
    /// The protocol that the type conforms to only under conditions, if the member comes from such a one.
    let conditionalProtocol: NominalType?

    /// Whether the type has the member only under conditions.
    var isConditional: Bool {
      conditionalProtocol != nil || (member.declaration?.owner?.isConditional ?? false)
    }
  }

  /// What the libraries themselves say.
  var ofLibraries: VisibleMembers { home ?? self }

  func find(_ name: String, of type: Type) -> [Found] {
    guard case .nominal(let nominal, _) = type else { return collect(name, of: type) }
    if let home, extensions.isUntouched(nominal) { return home.find(name, of: type) }
    let version = extensions.version(of: nominal)
    if let entry = known[nominal], entry.version == version {
      if let members = entry.members[name] { return members }
    } else {
      known[nominal] = Known(version: version)
    }
    let members = collect(name, of: nominal.ownType)
    if !isBusy(nominal), extensions.version(of: nominal) == version {
      known[nominal]?.members[name] = members
    }
    return members
  }

  /// Whether members of a type, or its associated types, are being made.
  func isUnderWay(_ type: Type) -> Bool {
    let instance = if case .metatype(let instance) = type { instance } else { type }
    return conformances.isFinding || instance.nominal.map(isBusy) ?? false
  }

  private func isBusy(_ nominal: NominalType) -> Bool {
    extensions.isBusy(nominal)
      || conformances.protocols(of: nominal.ownType).contains { extensions.isBusy($0) }
  }

  private func collect(_ name: String, of type: Type) -> [Found] {
    var found: [Found] = []
    if case .nominal(let nominal, _) = type {
      found = members(name, of: nominal, in: type).map { Found(member: $0, conditionalProtocol: nil) }
    }
    for protocolType in conformances.protocols(of: type) where protocolType != type.nominal {
      let members = members(name, of: protocolType, in: type)
      if members.isEmpty { continue }
      let condition = isConditional(protocolType, type) ? protocolType : nil
      var inherited = members.map { Found(member: $0, conditionalProtocol: condition) }
      if !type.isConcrete {
        if inherited.count > 1 { giveWay(&inherited, to: inherited, in: type) }
        giveWay(&found, to: inherited, in: type)
      }
      found += found.isEmpty ? inherited : inherited.filter { !isReplaced($0, by: found, in: type) }
    }
    return found
  }

  /// What a type or protocol has itself, without what a library says of it and cells say again.
  private func members(_ name: String, of nominal: NominalType, in type: Type) -> [Member] {
    let all = extensions.members(name, of: nominal)
    let added = extensions.added(name, to: nominal)
    if added.isEmpty || added.count == all.count { return all }
    let declared = all.dropLast(added.count).filter { member in
      !added.contains { isSaidAgain(member, by: $0, in: type) }
    }
    return declared + added
  }

  /// Whether a cell's member is one that the library declares itself: Swift takes that of the module that asks. What a
  /// protocol demands stays, and what is there under conditions is told apart by them.
  private func isSaidAgain(_ member: Member, by own: Member, in type: Type) -> Bool {
    guard member.isStatic == own.isStatic, !member.isRequirement,
      ![member, own].contains(where: { $0.declaration?.owner?.isConditional ?? false })
    else { return false }
    switch (member.kind, own.kind) {
    case (.function(let a), .function(let b)), (.initializer(let a), .initializer(let b)):
      return a.traits.isMutating == b.traits.isMutating && isSame(a, b, in: type)
    case (.subscripted(let a), .subscripted(let b)): return isSame(a.getter, b.getter, in: type)
    default: return member.isValue && own.isValue && haveOneType(member, own, in: type)
    }
  }

  private func haveOneType(_ a: Member, _ b: Member, in type: Type) -> Bool {
    guard let one = valueType(of: a, in: type), let other = valueType(of: b, in: type) else { return true }
    return one == other
  }

  /// The type of a property; nil for a stored one.
  private func valueType(of member: Member, in type: Type) -> Type? {
    switch member.kind {
    case .variable(let variable): variable.type
    case .property(let property):
      property.type.substituting(property.getter.owner?.substitution(for: type) ?? [:], conformances)
    case .field, .enumCase, .function, .initializer, .subscripted: nil
    }
  }

  /// Where only the protocols of a value are known, what one of them demands is meant before what an extension of it, or
  /// of one that refines it, supplies: the type may have its own.
  private func giveWay(_ found: inout [Found], to inherited: [Found], in type: Type) {
    let demanded = inherited.filter { $0.member.isRequirement }
    if demanded.isEmpty { return }
    found.removeAll { supplied in
      !supplied.member.isRequirement
        && demanded.contains { isHidden(supplied, by: [$0], in: type) }
    }
  }

  private func isConditional(_ protocolType: NominalType, _ type: Type) -> Bool {
    guard case .nominal(let nominal, _) = type else { return false }
    return extensions.conformances(of: nominal).contains {
      $0.protocolType == protocolType && !$0.requirements.isEmpty
    }
  }

  /// Whether others stand before a member wherever it can be called: what has defaults can be called without arguments
  /// that another one needs.
  private func isReplaced(_ inherited: Found, by found: [Found], in type: Type) -> Bool {
    guard let own = inherited.member.declaration?.parameters, own.contains(where: { $0.defaultValue != nil })
    else { return isHidden(inherited, by: found, in: type) }
    let omitting = found.filter { other in
      zip(own, other.member.declaration?.parameters ?? []).allSatisfy {
        $0.defaultValue == nil || $1.defaultValue != nil
      }
    }
    return isHidden(inherited, by: omitting, in: type)
  }

  /// A member stands before one of a protocol that is less refined and takes and gives the same, unless it is there
  /// only under conditions. What is only demanded of a type does not stand before what fulfils it.
  private func isHidden(_ inherited: Found, by found: [Found], in type: Type) -> Bool {
    let member = inherited.member
    return found.contains { other in
      guard other.member.isStatic == member.isStatic, !other.isConditional,
        !type.isConcrete || !other.member.isRequirement || member.isRequirement
      else { return false }
      switch (member.kind, other.member.kind) {
      case (.function(let a), .function(let b)), (.initializer(let a), .initializer(let b)):
        return isSame(a, b, in: type)
      case (.subscripted(let a), .subscripted(let b)): return isSame(a.getter, b.getter, in: type)
      case (.property, _): return other.member.isValue
      default: return false
      }
    }
  }

  /// Whether two functions take and give the same; what their own generic parameters must conform to is part of it.
  private func isSame(_ a: FunctionDeclaration, _ b: FunctionDeclaration, in type: Type) -> Bool {
    guard a.parameters.count == b.parameters.count,
      zip(a.parameters, b.parameters).allSatisfy({ $0.label == $1.label }),
      a.ownParameters.count == b.ownParameters.count, a.traits.isPostfix == b.traits.isPostfix,
      zip(a.ownParameters, b.ownParameters).allSatisfy({ $0.constraints == $1.constraints })
    else { return false }
    return meaning(of: a, in: type) == meaning(of: b, in: type)
  }

  /// What a function takes and gives as a member of a type, its own generic parameters numbered.
  private func meaning(of declaration: FunctionDeclaration, in type: Type) -> Type {
    let plain = FunctionType(
      parameters: declaration.parameters.map { ParameterType($0.type, isInout: $0.isInout) },
      result: declaration.function.result)
    var substitution = declaration.owner.map { $0.substitution(for: type) } ?? [:]
    for (index, parameter) in declaration.ownParameters.enumerated() {
      while numbered.count <= index { numbered.append(GenericParameter(name: "T\(numbered.count)")) }
      substitution[parameter] = .parameter(numbered[index])
    }
    return Type.function(plain).substituting(substitution, conformances)
  }

  private var numbered: [GenericParameter] = []
}

extension FunctionDeclaration.Owner {
  /// What the owner's generic parameters stand for in a type.
  func substitution(for type: Type) -> Substitution {
    if nominal.representation == .abstract { return genericParameters.first.map { [$0: type] } ?? [:] }
    guard case .nominal(_, let arguments) = type, arguments.count == genericParameters.count else {
      return [:]
    }
    return Substitution(pairing: genericParameters, arguments)
  }
}

extension Conformances {
  /// Whether the conditions can hold under which a type has a member; its arguments may be open. A value of which only the
  /// protocol is known is opened, one that an argument stands for is not.
  func couldHave(_ found: VisibleMembers.Found, _ type: Type) -> Bool {
    if let protocolType = found.conditionalProtocol, find(type, protocolType) == nil { return false }
    guard let owner = found.member.declaration?.owner, owner.isConditional else { return true }
    return meets(owner.requirements, owner.substitution(for: type), opens: type.isExistential)
  }
}

extension Type {
  /// Whether it is known what type it is, not only what it conforms to.
  fileprivate var isConcrete: Bool {
    guard case .nominal(let nominal, _) = self else { return false }
    return nominal.representation != .abstract && nominal.representation != .opaque
  }
}

extension Member {
  /// The function behind it; of a property or subscript the getter.
  var declaration: FunctionDeclaration? {
    switch kind {
    case .function(let declaration), .initializer(let declaration): declaration
    case .subscripted(let declaration): declaration.getter
    case .property(let property): property.getter
    case .field, .variable, .enumCase: nil
    }
  }

  fileprivate var isRequirement: Bool { declaration?.function.isRequirement ?? false }

  var isValue: Bool {
    switch kind {
    case .field, .variable, .property, .enumCase: true
    case .function, .initializer, .subscripted: false
    }
  }
}
