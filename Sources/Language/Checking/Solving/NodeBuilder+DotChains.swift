import Diagnostics

/// Chains that begin with a dot: in `.red.opacity(0.5)` the whole has the type in which `red` is looked up.
extension NodeBuilder {
  /// Whether there are links after a member without a base.
  func isDotChain(_ expression: Expression) -> Bool {
    switch expression.kind {
    case .member(let base, _), .subscripted(let base, _): beginsWithDot(base)
    case .call(let callee, _):
      if case .member(let base, _) = callee.kind { beginsWithDot(base) } else { false }
    default: false
    }
  }

  private func beginsWithDot(_ expression: Expression) -> Bool {
    switch expression.kind {
    case .implicitMember: true
    case .member(let base, _), .call(let base, _), .subscripted(let base, _): beginsWithDot(base)
    default: false
    }
  }

  func buildDotChain(_ expression: Expression, _ wanted: Type?) -> Node {
    let type = wanted.flatMap(settled) ?? solver.makeVariable()
    let whole = link(expression, from: type)
    if !solver.unify(whole.type, type) { solver.state.isFailed = true }
    return whole
  }

  private func link(_ expression: Expression, from type: Type) -> Node {
    let span = expression.span
    switch expression.kind {
    case .member(let base, let name): return memberOfNode(link(base, from: type), name, span)
    case .subscripted(let base, let arguments):
      return subscriptOfNode(link(base, from: type), arguments, span)
    case .call(let callee, let arguments):
      switch callee.kind {
      case .member(let base, let name): return callMember(link(base, from: type), name, arguments, nil, span)
      case .implicitMember: return buildCall(callee, arguments, type, span)
      default: return callValue(link(callee, from: type), arguments, span)
      }
    default: return buildUnchained(expression, type)
    }
  }
}
