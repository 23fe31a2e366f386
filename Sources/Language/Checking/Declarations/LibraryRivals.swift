import Diagnostics

/// Members that cells add to a library's type or protocol that has one of the name taking the same. Where that is not plainly
/// replaced, as the library has it from a protocol or under conditions, Swift may mean either: refused by name.
extension MemberDeclarer {
  func checkRivals(of members: [Declaration], in nominal: NominalType) {
    guard !isLibrary, nominal.isLibrary else { return }
    for name in members.flatMap({ $0.namesOfMembers }) where !name.text.isOperatorName {
      session.unread.append { self.checkRivals(of: name, in: nominal) }
    }
  }

  private func checkRivals(of name: Identifier, in nominal: NominalType) {
    let theirs = session.visibleMembers.ofLibraries.find(name.text, of: nominal.ownType).map { $0.member }
    if theirs.isEmpty { return }
    let visible = session.visibleMembers.find(name.text, of: nominal.ownType).map { $0.member }
    let isProtocol = nominal.representation == .abstract
    for own in session.extensions.added(name.text, to: nominal) {
      let stays = theirs.contains { member in
        member.takesAlike(own) && (isProtocol || visible.contains { $0.isOf(member) })
      }
      guard stays else { continue }
      return session.report(
        .error(
          "library-rival", at: name.span,
          "'\(nominal.name)' has its own '\(name.text)', which cells cannot replace",
          hint: "give this one another name"))
    }
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
  /// Whether two take arguments of the same labels, and of the same types where both are declared for the same type and
  /// none is generic.
  fileprivate func takesAlike(_ other: Member) -> Bool {
    guard isStatic == other.isStatic else { return false }
    guard case .function(let a) = kind, case .function(let b) = other.kind else {
      return isValue && other.isValue
    }
    guard a.parameters.map({ $0.label }) == b.parameters.map({ $0.label }) else { return false }
    let isOfOneType = a.owner?.nominal === b.owner?.nominal
    guard isOfOneType, a.ownParameters.isEmpty, b.ownParameters.isEmpty else { return true }
    return zip(a.parameters, b.parameters).allSatisfy { $0.type == $1.type }
  }

  fileprivate func isOf(_ other: Member) -> Bool {
    switch (functions.first, other.functions.first) {
    case (let a?, let b?): a === b
    default: false
    }
  }
}
