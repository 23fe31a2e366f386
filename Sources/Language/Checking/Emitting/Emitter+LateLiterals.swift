/// Literals of which Swift decides what they are before it sees what is wanted of the whole.
extension Emitter {
  /// A literal in a tuple beside a value of a known type, as an element of another literal: it is an array in Swift where
  /// all is stated by `as`, a side of a choice or given to a generic function, `[(n, [7])] as [(Int, Set<Int>)]`.
  func checkLiterals(in node: Node) {
    switch node.kind {
    case .array(let elements, _): elements.forEach(checkElement)
    case .dictionary(let pairs, _, _): pairs.forEach { checkElement($0.value) }
    case .tuple(let parts): parts.forEach(checkLiterals)
    default: break
    }
  }

  private func checkElement(_ node: Node) {
    guard case .tuple(let parts) = node.kind else { return checkLiterals(in: node) }
    guard parts.contains(where: isNamed) else { return }
    for part in parts {
      let type = type(of: part)
      guard case .array = part.kind, type.nominal != types.array(of: .void).nominal else { continue }
      report(session.wordLateLiteral(type, part.span))
    }
  }

  private func isNamed(_ node: Node) -> Bool {
    switch node.kind {
    case .variable, .member: isStated(node)
    default: false
    }
  }

  /// `x ?? -(1)` where anything is wanted, and x is of a type that shows late: the sign is ambiguous.
  func checkNegation(_ left: Node, _ right: Node) {
    guard case .call(let call) = right.kind, call.form == .prefix, call.name.text == "-",
      call.arguments[0].value.isNumber, !isStated(left)
    else { return }
    report(session.wordAmbiguousNegation(call.name))
  }
}
