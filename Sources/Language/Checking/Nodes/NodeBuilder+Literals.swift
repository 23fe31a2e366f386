import Diagnostics

/// Literals and compound values.
extension NodeBuilder {
  // MARK: Literals

  func literal(_ kind: Node.Kind, _ literal: LiteralKind, _ wanted: Type?, _ span: SourceSpan) -> Node {
    node(kind, solver.makeVariable(literal: literal), span)
  }

  /// `true` is a Bool, except where cells declare other types that it may stand for.
  func booleanType(_ wanted: Type?) -> Type {
    session.extensions.hasOwnLiterals(session.types.literalProtocols.boolean) && settled(wanted) != types.bool
      ? solver.makeVariable(literal: .boolean) : types.bool
  }

  func buildString(_ segments: [StringSegment], _ wanted: Type?, _ span: SourceSpan) -> Node {
    let parts = segments.map { segment in
      switch segment {
      case .text(let text): SegmentNode(kind: .text(text))
      case .interpolation(let arguments): buildSegment(arguments, span)
      }
    }
    guard isPlain(segments) else { return node(.string(parts), types.string, span) }
    return literal(.string(parts), .string(isOneCharacter: isOneCharacter(segments)), wanted, span)
  }

  /// Whether a text holds no values.
  func isPlain(_ segments: [StringSegment]) -> Bool {
    segments.allSatisfy { if case .text = $0 { true } else { false } }
  }

  func isOneCharacter(_ segments: [StringSegment]) -> Bool {
    guard segments.count == 1, case .text(let text) = segments[0] else { return false }
    return text.utf8.count == 1 || text.count == 1
  }

  func buildSegment(_ arguments: [Argument], _ span: SourceSpan) -> SegmentNode {
    if arguments.count == 1, arguments[0].label == nil, !session.describesValuesAnew {
      var builder = self
      builder.isShown = true
      return SegmentNode(kind: .value(builder.build(arguments[0].value, wanted: nil)))
    }
    let nodes = buildArguments(arguments)
    let place = nodes.first?.span ?? span
    let call = CallNode(
      name: Identifier("appendInterpolation", at: place), base: nil, arguments: nodes, form: .call)
    let text = Variable(
      name: "$text", span: place, type: types.interpolationType?.ownType ?? .invalid, isMutable: true,
      storage: .local)
    let result = node(.call(call), solver.makeVariable(), place)
    start(result, call, session.interpolations(into: text), base: nil)
    return SegmentNode(kind: .formatted(result, into: text))
  }

  func buildArray(_ elements: [Expression], _ wanted: Type?, _ span: SourceSpan) -> Node {
    if elements.count == 1, let named = typeNamed(elements[0]) {
      return node(.typeName(types.array(of: named)), .metatype(types.array(of: named)), span)
    }
    let element = solver.makeVariable()
    let type = collection(.array(element: element), wanted)
    let nodes = elements.map { build($0, wanted: element) }
    solver.noteOperations(among: nodes, of: element, span)
    solver.noteMixed(nodes, .elements, element, span)
    solver.noteMembers(among: nodes, of: element)
    for node in nodes { convert(node, to: element, .element) }
    return loosened(node(.array(nodes, element: element), type, span))
  }

  func buildDictionary(_ elements: [DictionaryElement], _ wanted: Type?, _ span: SourceSpan) -> Node {
    if elements.count == 1, let key = typeNamed(elements[0].key), let value = typeNamed(elements[0].value) {
      let named = types.dictionary(key, value)
      return node(.typeName(named), .metatype(named), span)
    }
    let (key, value) = (solver.makeVariable(), solver.makeVariable())
    let type = collection(.dictionary(key: key, value: value), wanted)
    let nodes = elements.map { (key: build($0.key, wanted: key), value: build($0.value, wanted: value)) }
    solver.noteOperations(among: nodes.map { $0.value }, of: value, span)
    solver.noteMixed(nodes.map { $0.value }, .elements, value, span)
    solver.noteMembers(among: nodes.map { $0.value }, of: value)
    for pair in nodes {
      convert(pair.key, to: key, .element)
      convert(pair.value, to: value, .element)
    }
    return loosened(node(.dictionary(nodes, key: key, value: value), type, span))
  }

  private func loosened(_ literal: Node) -> Node {
    if literal.isBare { solver.state.looseTypes += solver.looseTypes(of: literal) }
    return literal
  }

  /// The type of a collection literal: the wanted one, where it can have that.
  private func collection(_ literal: LiteralKind, _ wanted: Type?) -> Type {
    let type = solver.makeVariable(literal: literal)
    if let wanted = settled(wanted), session.expresses(literal, wanted) { _ = solver.unify(type, wanted) }
    return type
  }

  // MARK: Compound values

  func buildTuple(_ elements: [TupleElementSyntax], _ wanted: Type?, _ span: SourceSpan) -> Node {
    var wantedTypes: [Type?] = elements.map { _ in nil }
    if case .tuple(let parts)? = wanted.map(solver.shallow), parts.count == elements.count {
      wantedTypes = parts.map { $0.type }
    }
    let nodes = zip(elements, wantedTypes).map { build($0.value, wanted: $1) }
    let type = Type.tuple(zip(elements, nodes).map { TupleElement(label: $0.label?.text, type: $1.type) })
    return node(.tuple(nodes), type, span)
  }

  func buildClosure(_ syntax: ClosureSyntax, _ span: SourceSpan) -> Node {
    if let parameters = syntax.parameters, parameters.count > 1 {
      session.reportRepeated(parameters.map { $0.name })
    }
    let count =
      syntax.parameters?.count ?? (syntax.anonymousParameterCount > 0 ? syntax.anonymousParameterCount : nil)
    let result = node(
      .closure(syntax, scope), solver.makeVariable(literal: .closure(parameters: count)), span)
    add(.closure(result, syntax, scope))
    return result
  }

  func buildUnwrapping(_ base: Expression, _ span: SourceSpan, _ make: (Node) -> Node.Kind) -> Node {
    unwrapNode(build(base, wanted: nil), span, make)
  }

  func buildForceUnwrap(_ base: Expression, _ span: SourceSpan) -> Node {
    if case .call(let callee, let arguments) = base.kind, case .member(let own, let name) = callee.kind,
      name.text == "init", isOwnSelf(own)
    {
      return buildForcedDelegation(own, arguments, span)
    }
    return buildUnwrapping(base, span) { .forceUnwrap($0) }
  }

  func buildStatements(_ statement: Statement, _ wanted: Type?, _ span: SourceSpan) -> Node {
    let statements = StatementsNode(statement: statement, scope: scope)
    let result = node(.statements(statements), wanted ?? solver.makeVariable(), span)
    add(.statements(result, statements))
    return result
  }

  func buildTry(_ kind: TryKind, _ inner: Expression, _ wanted: Type?, _ span: SourceSpan) -> Node {
    var builder = self
    builder.isTried = true
    let value = builder.build(inner, wanted: kind == .optional ? nil : wanted)
    guard kind == .optional else { return node(.tryExpression(kind, value), value.type, span) }
    let result = solver.makeVariable()
    add(.chainResult(inside: value.type, result: result))
    return node(.tryExpression(kind, value), result, span)
  }

  /// A key path is a closure `{ $0.a.b }` where a function is wanted; elsewhere one stands in it.
  func buildKeyPath(_ written: KeyPathSyntax, _ span: SourceSpan) -> Node {
    let path = written.withWholeRoot { typeNamed($0) != nil }
    let root = path.root.map { [ClosureParameterSyntax(name: Identifier("$0", at: span), type: $0)] }
    let going = buildClosure(
      path.closure([Statement(.expression(path.value), at: span)], root, count: 1, span), span)
    let result = node(.keyPath(going, path, scope), solver.makeVariable(literal: .keyPath), span)
    add(.keyPath(result))
    return result
  }
}

extension KeyPathSyntax {
  /// `\Matrix.Row.count` begins in the type `Matrix.Row`, if there is one.
  fileprivate func withWholeRoot(_ isType: (Expression) -> Bool) -> KeyPathSyntax {
    guard let root, case .named(let name, let arguments) = root.kind,
      let (value, nested) = value.withoutFirstMember,
      isType(Expression(.member(Expression(.name(name, arguments), at: root.span), nested), at: nested.span))
    else { return self }
    let whole = TypeSyntax(.member(root, nested, []), at: root.span.union(nested.span))
    return KeyPathSyntax(root: whole, value: value, text: text)
  }

  func closure(
    _ body: [Statement], _ parameters: [ClosureParameterSyntax]?, count: Int, _ span: SourceSpan
  ) -> ClosureSyntax {
    ClosureSyntax(parameters: parameters, result: nil, body: body, anonymousParameterCount: count, end: span)
  }
}

extension Expression {
  /// `$0.a.b` as `$0.b`, and the member `a`; nil where the path does not begin with a member.
  fileprivate var withoutFirstMember: (Expression, Identifier)? {
    func within(_ base: Expression, _ make: (Expression) -> Kind) -> (Expression, Identifier)? {
      base.withoutFirstMember.map { (Expression(make($0.0), at: span), $0.1) }
    }
    switch kind {
    case .member(let base, let name):
      if case .name = base.kind { return (base, name) }
      return within(base) { .member($0, name) }
    case .subscripted(let base, let arguments): return within(base) { .subscripted($0, arguments) }
    case .optionalChaining(let base): return within(base) { .optionalChaining($0) }
    case .forceUnwrap(let base): return within(base) { .forceUnwrap($0) }
    default: return nil
    }
  }
}
