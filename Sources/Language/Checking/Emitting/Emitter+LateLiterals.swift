import Diagnostics

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
      guard case .array = part.kind, case let type = type(of: part), let nominal = type.nominal,
        nominal.representation != .array
      else { continue }
      report(
        .error(
          "literal-type", at: part.span,
          "Swift takes this literal for an array, not for a value of type '\(type)'",
          hint: "write '\(nominal.name)(…)', or give the whole a name with its type"))
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

  /// `[1] + [2]` where anything is wanted: Swift takes both for vectors, of which it has a plain `+`.
  func checkSum(_ node: Node) {
    switch node.kind {
    case .call(let call) where call.isSum && isVectorLike(node):
      let type = type(of: node)
      guard type.nominal?.representation == .array else { return }
      report(
        .error(
          "literal-sum", at: node.span, "Swift may take the literals of this sum for vectors",
          hint: "write '(…) as \(type)' or '(…) as Vector', or give the sum a name"))
    case .ternary(_, let yes, let no):
      checkSum(yes)
      checkSum(no)
    default: break
    }
  }

  private func isVectorLike(_ node: Node) -> Bool {
    switch node.kind {
    case .array(let elements, _):
      elements.allSatisfy { [types.int, types.double].contains(type(of: $0)) || isVectorLike($0) }
    case .call(let call): call.isSum && call.arguments.allSatisfy { isVectorLike($0.value) }
    default: false
    }
  }
}

extension CallNode {
  fileprivate var isSum: Bool { form == .infix && name.text == "+" }
}
