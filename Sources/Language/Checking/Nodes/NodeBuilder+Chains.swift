import Diagnostics

/// Chains of members: optional ones, and those that begin with a dot.
extension NodeBuilder {
  // MARK: `.red.darker()`

  /// Whether a chain of more than one link begins with `.member`.
  func hasImplicitRoot(_ expression: Expression) -> Bool {
    switch expression.kind {
    case .member(let base, _), .subscripted(let base, _), .forceUnwrap(let base): beginsImplicitly(base)
    case .call(let callee, _):
      if case .implicitMember = callee.kind { false } else { beginsImplicitly(callee) }
    default: false
    }
  }

  private func beginsImplicitly(_ expression: Expression) -> Bool {
    switch expression.kind {
    case .implicitMember: true
    case .member(let base, _), .subscripted(let base, _), .forceUnwrap(let base), .call(let base, _):
      beginsImplicitly(base)
    default: false
    }
  }

  /// The first member is one of the type that the whole chain gives.
  func buildImplicitChain(_ expression: Expression, _ wanted: Type?) -> Node {
    let type = settled(wanted) ?? solver.makeVariable()
    var inside = self
    inside.implicitBase = type
    let value = inside.buildUnchained(expression, nil)
    convert(value, to: type, .coercion)
    return node(.coercion(value), type, expression.span)
  }

  // MARK: Optional chains

  /// Whether the expression is the end of a chain that has a `?` in it.
  func hasChain(_ expression: Expression) -> Bool {
    switch expression.kind {
    case .member(let base, _), .call(let base, _), .subscripted(let base, _): endsChain(base)
    default: false
    }
  }

  func endsChain(_ expression: Expression) -> Bool {
    switch expression.kind {
    case .optionalChaining(let base): typeNamed(base) == nil
    case .member(let base, _), .call(let base, _), .subscripted(let base, _), .forceUnwrap(let base):
      endsChain(base)
    default: false
    }
  }

  /// The type that an expression names, such as `Int` in `Int?.none`; nil for values.
  func typeNamed(_ expression: Expression) -> Type? {
    switch expression.kind {
    case .name(let name, let arguments):
      guard case .type(let type) = session.lookUp(name.text, in: scope) else { return nil }
      return session.apply(type, arguments, name, in: scope) { unknowns(type) }
    case .type(let syntax): return session.resolve(syntax, in: scope)
    case .member(let base, let name): return typeNamed(base).flatMap { nestedType($0, name) }
    case .optionalChaining(let base): return typeNamed(base).map { types.optional(of: $0) }
    case .parenthesized(let inner): return typeNamed(inner)
    case .arrayLiteral(let elements):
      return elements.count == 1 ? typeNamed(elements[0]).map { types.array(of: $0) } : nil
    case .tuple(let elements) where !elements.isEmpty:
      let parts = elements.compactMap { element in
        typeNamed(element.value).map { TupleElement(label: element.label?.text, type: $0) }
      }
      return parts.count == elements.count ? .tuple(parts) : nil
    default: return nil
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
    if case .nilLiteral = base.kind { return refuseNil(base) }
    let result = node(.member(base, name), solver.makeVariable(), span)
    if !solver.takeAtOnce(result, base, name) { add(.member(result, base: base, name)) }
    return result
  }

  /// Nothing says what `nil` before a dot would be of.
  func refuseNil(_ base: Node) -> Node {
    refuse(
      .error(
        "unknown-type", at: base.span, "'nil' requires a contextual type", hint: "write 'Optional<Int>.none'")
    )
  }

  func subscriptOfNode(_ base: Node, _ arguments: [Argument], _ span: SourceSpan) -> Node {
    let call = CallNode(
      name: Identifier("subscript", at: span), base: base, arguments: buildArguments(arguments),
      form: .subscripting)
    let result = node(.subscripted(call), solver.makeVariable(), span)
    solver.begin(result, call)
    return result
  }

  func unwrapNode(_ base: Node, _ span: SourceSpan, _ make: (Node) -> Node.Kind) -> Node {
    let payload = solver.makeVariable()
    add(.unwrapping(base.type, payload: payload, orItself: false, base.span))
    return node(make(base), payload, span)
  }
}
