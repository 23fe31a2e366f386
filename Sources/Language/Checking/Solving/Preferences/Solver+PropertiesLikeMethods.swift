import Diagnostics

/// Properties that give optionals and are named like a method, as `first` and `first(where:)`, as elements beside literals
/// of what those hold, `[numbers.first, 3]`, or as a side of a choice. Where nothing says what the elements are, Swift
/// takes the method, which costs no optional, and the elements for Any. In a choice it does not get beyond that where what
/// the property is of shows late.
extension Solver {
  func noteMembers(among nodes: [Node], of element: Type) {
    guard nodes.count > 1, nodes.contains(where: { $0.isMember }) else { return }
    membersAmongElements.append((element, nodes))
  }

  func noteMembers(inChoice sides: [Node], of type: Type) {
    guard sides.contains(where: { $0.lateMember != nil }) else { return }
    lateMembersInChoices.append((type, sides))
  }

  /// Whether it is not known yet what such a property is of, so that the other values have to wait for it.
  func awaitsMember(among place: TypeVariable) -> Bool {
    if membersAmongElements.isEmpty, lateMembersInChoices.isEmpty { return false }
    let elements = nodes(for: place, membersAmongElements) ?? []
    let late = nodes(for: place, lateMembersInChoices)?.compactMap { $0.lateMember } ?? []
    return (elements + late).contains { node in
      guard case .member(let base, _) = node.kind, case .variable = shallow(base.type) else { return false }
      return !state.bindings.isLiteral(base.type)
    }
  }

  private func nodes(for type: TypeVariable, _ noted: [(type: Type, nodes: [Node])]) -> [Node]? {
    noted.first { shallow($0.type) == .variable(type) }?.nodes
  }

  /// What is wrong where elements, or the sides of a choice, become optionals for such a property's sake, and are not
  /// wanted as such.
  func wordMethod(among place: TypeVariable) -> Diagnostic? {
    if membersAmongElements.isEmpty, lateMembersInChoices.isEmpty { return nil }
    if let nodes = nodes(for: place, membersAmongElements), !nodes.contains(where: { $0.isNil }),
      nodes.contains(where: { state.bindings.isLiteral($0.type) }) || isLateBesidePlain(nodes),
      let member = nodes.lazy.compactMap(memberLikeMethod).first
    {
      return session.wordMethodAsElement(member)
    }
    if let sides = nodes(for: place, lateMembersInChoices), isLateBesidePlain(sides),
      !isUnwrapped(place), !hasConversion(where: { $0 == .variable(place) && $1.wrapped != nil }),
      let member = sides.lazy.compactMap({ $0.lateMember }).compactMap(memberLikeMethod).first
    {
      return session.wordLateMember(member)
    }
    return nil
  }

  /// Whether there is such a property, of what shows late, and a value that is no optional.
  private func isLateBesidePlain(_ nodes: [Node]) -> Bool {
    nodes.contains { $0.lateMember != nil } && nodes.contains { !$0.isNil && isPlain($0) }
  }

  private func isUnwrapped(_ place: TypeVariable) -> Bool {
    state.pending.contains {
      if case .unwrapping(let type, _, _, _) = $0 { shallow(type) == .variable(place) } else { false }
    }
  }

  private func isPlain(_ node: Node) -> Bool {
    if case .ternary(_, let yes, let no) = node.kind { return isPlain(yes) && isPlain(no) }
    let type = shallow(node.type)
    guard case .variable = type else { return type.wrapped == nil }
    if case .call(let call) = node.kind, call.isOperator { return true }
    return state.bindings.isLiteral(type)
  }

  /// The name of a property that gives an optional, where the type has methods of that name as well.
  private func memberLikeMethod(_ node: Node) -> Identifier? {
    guard case .member(let base, let name) = node.kind else { return nil }
    let found = candidates(named: name.text, in: standard(base.type))
    return found.contains { $0.isOptionalProperty } && found.contains { $0.isFunction } ? name : nil
  }
}

extension Node {
  /// The member in it whose type shows late in Swift: it is of what a closure gives, which is a literal or takes
  /// statements.
  fileprivate var lateMember: Node? {
    switch kind {
    case .member(let base, _): base.givesLate ? self : base.lateMember
    case .call(let call): call.isOperator ? nil : call.base?.lateMember
    case .optionalScope(let inner), .unwrapOrExit(let inner): inner.lateMember
    default: nil
    }
  }

  private var givesLate: Bool {
    switch kind {
    case .member(let base, _): return base.givesLate
    case .call(let call) where !call.isOperator:
      let values = call.arguments.map { $0.value }
      guard call.givesWhatClosureGives else {
        return (call.base?.givesLate ?? false) || call.name.text == "init" && values.contains { $0.givesLate }
      }
      if values.contains(where: { $0.isLateClosure }) { return true }
      return !values.contains { $0.showsByOperation } && call.base?.givesLate ?? false
    default: return false
    }
  }
}

extension Session {
  fileprivate func wordMethodAsElement(_ member: Identifier) -> Diagnostic {
    .error(
      "method-as-element", at: member.span,
      "Swift takes '\(member.text)' for the method of this name here, and the elements for Any",
      hint: "state the type of the elements, or give this one a name first")
  }

  fileprivate func wordLateMember(_ member: Identifier) -> Diagnostic {
    .error(
      "late-member", at: member.span,
      "Swift does not see here that '\(member.text)' is an optional, as what it is of depends on a closure",
      hint: "give it a name first, or unwrap it with '??'")
  }
}

extension Candidate {
  fileprivate var isOptionalProperty: Bool {
    if case .property(let property) = kind { property.type.wrapped != nil } else { false }
  }
}
