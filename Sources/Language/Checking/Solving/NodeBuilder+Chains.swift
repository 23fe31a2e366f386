import Diagnostics

/// Optional chains.
extension NodeBuilder {
  /// Whether the expression is the end of a chain that has a `?` in it.
  func hasChain(_ expression: Expression) -> Bool {
    switch expression.kind {
    case .member(let base, _), .call(let base, _), .subscripted(let base, _): endsChain(base)
    default: false
    }
  }

  func endsChain(_ expression: Expression) -> Bool {
    switch expression.kind {
    case .optionalChaining: true
    case .member(let base, _), .call(let base, _), .subscripted(let base, _), .forceUnwrap(let base):
      endsChain(base)
    default: false
    }
  }

  func buildChain(_ expression: Expression) -> Node {
    let inside = NodeBuilder.Inside(self).build(expression)
    let result = solver.makeVariable()
    add(.chainResult(inside: inside.type, result: result))
    return node(.optionalScope(inside), result, expression.span)
  }

  /// Builds the links of a chain without opening a new scope at each.
  struct Inside {
    let builder: NodeBuilder

    init(_ builder: NodeBuilder) { self.builder = builder }

    func build(_ expression: Expression) -> Node {
      switch expression.kind {
      case .member(let base, let name) where builder.endsChain(base):
        return builder.memberOfNode(build(base), name, expression.span)
      case .call(let callee, let arguments):
        if case .member(let base, let name) = callee.kind, builder.endsChain(base) {
          return builder.callMember(build(base), name, arguments, nil, expression.span)
        }
        return builder.callValue(build(callee), arguments, expression.span)
      case .subscripted(let base, let arguments) where builder.endsChain(base):
        return builder.subscriptOfNode(build(base), arguments, expression.span)
      case .forceUnwrap(let base) where builder.endsChain(base):
        return builder.unwrapNode(build(base), expression.span) { .forceUnwrap($0) }
      case .optionalChaining(let base):
        return builder.unwrapNode(
          builder.endsChain(base) ? build(base) : builder.build(base, wanted: nil), expression.span
        ) {
          .unwrapOrExit($0)
        }
      default: return builder.buildUnchained(expression, nil)
      }
    }
  }

  func memberOfNode(_ base: Node, _ name: Identifier, _ span: SourceSpan) -> Node {
    let result = node(.member(base, name), solver.makeVariable(), span)
    add(.member(result, base: base, name))
    return result
  }

  func subscriptOfNode(_ base: Node, _ arguments: [Argument], _ span: SourceSpan) -> Node {
    let call = CallNode(
      name: Identifier("subscript", at: span), base: base, arguments: buildArguments(arguments),
      form: .subscripting)
    let result = node(.subscripted(call), solver.makeVariable(), span)
    add(.unresolvedCall(result, call))
    return result
  }

  func unwrapNode(_ base: Node, _ span: SourceSpan, _ make: (Node) -> Node.Kind) -> Node {
    let payload = solver.makeVariable()
    add(.unwrapping(base.type, payload: payload, base.span))
    return node(make(base), payload, span)
  }
}
