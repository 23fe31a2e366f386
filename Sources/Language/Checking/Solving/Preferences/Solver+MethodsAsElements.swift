import Diagnostics

/// Properties that give optionals, as elements beside literals of what those hold, `[numbers.first, 3]`. Where a method has
/// the property's name too, as `first(where:)`, and nothing says what the elements are, Swift takes the method, which costs
/// no optional, and the elements for Any.
extension Solver {
  func noteMembers(among nodes: [Node], of element: Type) {
    guard nodes.count > 1, nodes.contains(where: { $0.isMember }) else { return }
    membersAmongElements.append((element, nodes))
  }

  /// What is wrong where elements become optionals for such a property's sake, and are not wanted as such.
  func wordMethod(amongElements element: TypeVariable) -> Diagnostic? {
    guard !membersAmongElements.isEmpty,
      let nodes = membersAmongElements.first(where: { shallow($0.element) == .variable(element) })?.nodes,
      !nodes.contains(where: { $0.isNil }),
      nodes.contains(where: { state.bindings.isLiteral($0.type) }),
      let member = nodes.lazy.compactMap(memberLikeMethod).first
    else { return nil }
    return .error(
      "method-as-element", at: member.span,
      "Swift takes '\(member.text)' for the method of this name here, and the elements for Any",
      hint: "state the type of the elements, or give this one a name first")
  }

  /// The name of a property that gives an optional, where the type has methods of that name as well.
  private func memberLikeMethod(_ node: Node) -> Identifier? {
    guard case .member(let base, let name) = node.kind else { return nil }
    let found = candidates(named: name.text, in: standard(base.type))
    return found.contains { $0.isOptionalProperty } && found.contains { $0.isFunction } ? name : nil
  }
}

extension Candidate {
  fileprivate var isOptionalProperty: Bool {
    if case .property(let property) = kind { property.type.wrapped != nil } else { false }
  }

  fileprivate var isFunction: Bool {
    if case .function = kind { true } else { false }
  }
}
