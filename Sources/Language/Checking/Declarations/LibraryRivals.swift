import Diagnostics

/// Members that cells add to a type or protocol of Swift's own library that has one of the name taking the same. Where that
/// is not plainly replaced, as the type has it from a protocol or under conditions, or here in another place than there,
/// Swift may mean either: refused by name.
extension MemberDeclarer {
  func checkRivals(of members: [Declaration], in nominal: NominalType) {
    guard !isLibrary, nominal.module == "Swift" else { return }
    for name in members.flatMap({ $0.namesOfMembers }) where !name.text.isOperatorName {
      session.unread.append { self.checkRivals(of: name, in: nominal) }
    }
  }

  private func checkRivals(of name: Identifier, in nominal: NominalType) {
    let theirs = session.visibleMembers.ofLibraries.find(name.text, of: nominal.ownType).map { $0.member }
    if theirs.isEmpty { return }
    let added = session.extensions.added(name.text, to: nominal)
    guard let own = added.first(where: { $0.functions.first?.span == name.span }) else { return }
    let alike = theirs.filter { $0.takesAlike(own) }
    if alike.isEmpty || isReplaced(alike, called: name, in: nominal) { return }
    session.report(
      .error(
        "library-rival", at: name.span,
        "'\(nominal.name)' has its own '\(name.text)', which cells cannot replace",
        hint: "give this one another name"))
  }

  /// Whether a type's own member of the name, and nothing else, gives way to that of a cell.
  private func isReplaced(_ alike: [Member], called name: Identifier, in nominal: NominalType) -> Bool {
    if nominal.representation == .abstract { return false }
    let visible = session.visibleMembers.find(name.text, of: nominal.ownType).map { $0.member }
    let left = alike.filter { member in visible.contains { $0.isOf(member) } }
    return left.isEmpty || alike.contains { $0.owner === nominal } && !left.contains { $0.owner === nominal }
  }
}

extension Declaration {
  /// The names of the functions and computed properties that it declares.
  fileprivate var namesOfMembers: [Identifier] {
    switch kind {
    case .function(let syntax): [syntax.name]
    case .variable(let syntax): syntax.bindings.flatMap { $0.pattern.names }
    default: []
    }
  }
}

extension Member {
  fileprivate var owner: NominalType? { declaration?.owner?.nominal }

  /// Whether two take arguments of the same labels and, where both are declared for the same type, of the same types. One
  /// that is generic and one that is not are told apart, and so are those that take a type of a cell.
  fileprivate func takesAlike(_ other: Member) -> Bool {
    guard isStatic == other.isStatic else { return false }
    guard case .function(let a) = kind, case .function(let b) = other.kind else {
      return isValue && other.isValue
    }
    guard a.parameters.map({ $0.label }) == b.parameters.map({ $0.label }),
      a.ownParameters.isEmpty == b.ownParameters.isEmpty,
      b.parameters.allSatisfy({ $0.type.nominal?.isLibrary ?? true })
    else { return false }
    guard owner === other.owner, a.ownParameters.isEmpty else { return true }
    return zip(a.parameters, b.parameters).allSatisfy {
      $0.type == $1.type || $0.type.isDependent && $1.type.isDependent
    }
  }

  fileprivate func isOf(_ other: Member) -> Bool {
    functions.first.map { $0 === other.functions.first } ?? false
  }
}
