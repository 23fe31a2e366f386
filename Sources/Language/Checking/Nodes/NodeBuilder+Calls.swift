import Diagnostics

/// Names, members and calls.
extension NodeBuilder {
  // MARK: Names

  func buildName(_ name: Identifier, _ arguments: [TypeSyntax], _ wanted: Type?) -> Node {
    if isOperator(name.text) { return buildOperatorName(name) }
    if let labels = name.argumentLabels { return buildCompoundName(name, labels) }
    let meaning = session.lookUp(name.text, in: scope)
    scope.noteForeign(name, meaning: meaning)
    switch meaning {
    case .variable(let variable): return node(.variable(variable), variable.type, name.span)
    case .type(let type):
      let applied = session.apply(type, arguments, name, in: scope) { unknowns(type) }
      if case .invalid = applied { return node(.invalid, .invalid, name.span) }
      return node(
        name.text == "self" ? .metatype(applied) : .typeName(applied), .metatype(applied), name.span)
    case .candidates(let candidates):
      if !arguments.isEmpty { return refuse(session.wordSpecialized(name)) }
      let result = node(.overloaded(name: name.span), solver.makeVariable(), name.span)
      add(.overloadedValue(result, name, candidates))
      return result
    case .unknown: return buildOperatorName(name)
    }
  }

  /// Generic arguments that are not written are inferred; inside the type itself they are its own.
  func unknowns(_ type: TypeMeaning) -> [Type] {
    session.ownArguments(of: type, scope) ?? (0..<type.wanted).map { _ in solver.makeVariable() }
  }

  func isOperator(_ name: String) -> Bool {
    guard let first = name.utf8.first else { return false }
    return first < 0x80
      ? !CharacterClasses.isASCIIIdentifierPart(first) && first != 0x24 && first != 0x60
      : !(name.first?.isLetter ?? true)
  }

  /// Whether a name is that of a tuple's element by its position.
  private func isPosition(_ name: String) -> Bool { name.utf8.first.map(CharacterClasses.isDigit) ?? false }

  /// A function named with its labels, as a value.
  func buildCompoundName(_ name: Identifier, _ labels: [String]) -> Node {
    let plain = name.withoutLabels
    guard case .candidates(let all) = session.lookUp(plain.text, in: scope) else {
      return refuse(session.wordUnknownName(plain, scope))
    }
    let found = all.filter { session.labels(of: $0) == labels }
    guard !found.isEmpty else { return refuse(session.wordUnknownName(name, scope)) }
    let result = node(.overloaded(name: name.span), solver.makeVariable(), name.span)
    add(.overloadedValue(result, plain, found))
    return result
  }

  /// An operator as a value: `reduce(0, +)`.
  func buildOperatorName(_ name: Identifier) -> Node {
    let candidates = session.operators(named: name.text, arity: nil).map { $0.candidate }
    guard !candidates.isEmpty else { return refuse(session.wordUnknownName(name, scope)) }
    let result = node(.overloaded(name: name.span), solver.makeVariable(), name.span)
    add(.overloadedValue(result, name, candidates))
    return result
  }

  func buildImplicitMember(_ name: Identifier, _ wanted: Type?, _ span: SourceSpan) -> Node {
    let result = node(
      .overloaded(name: name.span),
      implicitBase == nil ? wanted ?? solver.makeVariable() : solver.makeVariable(), span)
    add(.implicitMember(result, base: implicitBase ?? result.type, name))
    return result
  }

  func buildMember(_ base: Expression, _ name: Identifier, _ wanted: Type?, _ span: SourceSpan) -> Node {
    if let module = session.module(base, in: scope) {
      if let refusal = session.wordForeignMember(name, of: module) { return refuse(refusal) }
      return inLibraries.buildName(name, [], wanted)
    }
    if name.text == "self", case .tuple = base.kind, let type = typeNamed(base) {
      return node(.metatype(type), .metatype(type), span)
    }
    let value = build(base, wanted: nil)
    if let nested = nestedType(value, name) { return node(.typeName(nested), .metatype(nested), span) }
    guard name.text == "self" else { return memberOfNode(value, name, span) }
    guard case .typeName(let type) = value.kind else { return value }
    return node(.metatype(type), value.type, span)
  }

  /// `Tree.Leaf`, where `Leaf` is declared inside `Tree`.
  func nestedType(_ base: Node, _ name: Identifier) -> Type? {
    if case .typeName(let type) = base.kind { return nestedType(solver.shallow(type), name) }
    return nil
  }

  func nestedType(_ base: Type, _ name: Identifier) -> Type? {
    guard let meaning = session.typeMember(name.text, of: base) else { return nil }
    session.checkAccess(meaning, name, in: scope)
    return session.apply(meaning, [], name, in: scope) { unknowns(meaning) }
  }

  // MARK: Calls

  func buildArguments(_ arguments: [Argument]) -> [ArgumentNode] {
    var builder = NodeBuilder(solver, scope)
    builder.isTried = isTried
    return arguments.map {
      let value = builder.build($0.value, wanted: nil)
      value.isArgument = true
      return ArgumentNode(
        label: $0.label, value: value, isTrailing: $0.isTrailing,
        span: $0.label.map { label in label.span } ?? $0.value.span)
    }
  }

  func start(_ result: Node, _ call: CallNode, _ candidates: [Candidate], base: Type?) {
    if let pending = solver.offer(candidates, result, call, base) {
      begin(pending)
    } else {
      solver.state.isFailed = true
    }
  }

  func begin(_ pending: PendingCall) {
    agree(pending)
    solver.begin(pending)
  }

  /// A result that all candidates give is known at once: operators around the call then have fewer candidates.
  private func agree(_ pending: PendingCall) {
    guard case .variable = solver.shallow(pending.node.type), let type = pending.candidates.agreedResult
    else { return }
    _ = solver.unify(pending.node.type, type)
  }

  func buildCall(_ callee: Expression, _ arguments: [Argument], _ wanted: Type?, _ span: SourceSpan)
    -> Node
  {
    switch callee.kind {
    case .name(let name, let generics): return callName(name, generics, arguments, wanted, span)
    case .member(let base, let name) where name.text == "init" && isOwnSelf(base):
      return buildDelegation(base, arguments, span)
    case .member(let base, let name) where !isPosition(name.text):
      if let module = session.module(base, in: scope) {
        if let refusal = session.wordForeignMember(name, of: module) { return refuse(refusal) }
        return callName(name, [], arguments, wanted, span, in: session.libraryScope)
      }
      let value = build(base, wanted: nil)
      if let nested = nestedType(value, name) { return construct(nested, callee.span, arguments, span) }
      return callMember(value, name, arguments, wanted, span)
    case .implicitMember(let name):
      let type = implicitBase == nil ? wanted ?? solver.makeVariable() : solver.makeVariable()
      let call = CallNode(
        name: name, base: nil, implicitBase: implicitBase ?? type, arguments: buildArguments(arguments),
        form: .call)
      let result = node(.call(call), type, span)
      add(.unresolvedCall(result, call))
      return result
    case .type(let syntax): return construct(session.resolve(syntax, in: scope), syntax.span, arguments, span)
    case .optionalChaining, .parenthesized:
      if let type = typeNamed(callee) { return construct(type, callee.span, arguments, span) }
      return callValue(build(callee, wanted: nil), arguments, span)
    case .closure(let syntax) where syntax.body.count > 1 && syntax.result == nil:
      return callClosure(build(callee, wanted: nil), arguments, wanted, span)
    default: return callValue(build(callee, wanted: nil), arguments, span)
    }
  }

  /// `{ …; return nil }()`: what is wanted is what a closure of several statements gives, not what its first `return` shows.
  private func callClosure(
    _ closure: Node, _ arguments: [Argument], _ wanted: Type?, _ span: SourceSpan
  ) -> Node {
    let result = callValue(closure, arguments, span)
    if let wanted { _ = solver.unify(result.type, wanted) }
    return result
  }

  /// `self` inside an initializer.
  func isOwnSelf(_ expression: Expression) -> Bool {
    guard case .name(let name, _) = expression.kind, name.text == "self",
      case .variable(let variable) = session.lookUp("self", in: scope), variable.isMutable
    else { return false }
    return true
  }

  /// `self.init(…)`: another initializer makes the value, or none where both may fail.
  func buildDelegation(_ base: Expression, _ arguments: [Argument], _ span: SourceSpan) -> Node {
    let own = buildOwn(base)
    let made = construct(own.type, base.span, arguments, span)
    guard let result = scope.functionContext?.result, result.wrapped == own.type else {
      return buildMaking(made, of: own, span)
    }
    convert(made, to: result, .assignment)
    return node(.delegation(place: own, made, result: result), .void, span)
  }

  /// `self.init(…)!`: the run stops where the other initializer makes none.
  func buildForcedDelegation(_ base: Expression, _ arguments: [Argument], _ span: SourceSpan) -> Node {
    let own = buildOwn(base)
    let made = construct(own.type, base.span, arguments, span)
    return buildMaking(unwrapNode(made, span) { .forceUnwrap($0) }, of: own, span)
  }

  private func buildOwn(_ base: Expression) -> Node {
    let own = build(base, wanted: nil)
    if case .variable(let variable) = own.kind { variable.isMadeElsewhere = true }
    return own
  }

  private func buildMaking(_ made: Node, of own: Node, _ span: SourceSpan) -> Node {
    convert(made, to: own.type, .assignment)
    return node(.assignment(place: own, made), .void, span)
  }

  /// Looks names up among those of the libraries alone.
  private var inLibraries: NodeBuilder { NodeBuilder(solver, session.libraryScope) }

  func callName(
    _ name: Identifier, _ generics: [TypeSyntax], _ arguments: [Argument], _ wanted: Type?,
    _ span: SourceSpan,
    in outer: Scope? = nil
  ) -> Node {
    let sought = outer ?? scope
    let meaning = session.lookUp(name.text, in: sought)
    if outer == nil { scope.noteForeign(name, meaning: meaning) }
    switch meaning {
    case .variable(let variable):
      return callValue(node(.variable(variable), variable.type, name.span), arguments, span)
    case .type(let type):
      let applied = session.apply(type, generics, name, in: scope) { unknowns(type) }
      return construct(applied, name.span, arguments, span)
    case .candidates(let candidates):
      if !generics.isEmpty {
        _ = buildArguments(arguments)
        return refuse(session.wordSpecialized(name))
      }
      let call = CallNode(name: name, base: nil, arguments: buildArguments(arguments), form: .call)
      let result = node(.call(call), wanted.flatMap(settled) ?? solver.makeVariable(), span)
      start(result, call, candidates, base: nil)
      return result
    case .unknown:
      _ = buildArguments(arguments)
      return refuse(session.wordUnknownName(name, sought))
    }
  }

  func callMember(
    _ base: Node, _ name: Identifier, _ arguments: [Argument], _ wanted: Type?, _ span: SourceSpan
  ) -> Node {
    if case .nilLiteral = base.kind { return refuseNil(base) }
    let call = CallNode(name: name, base: base, arguments: buildArguments(arguments), form: .call)
    for argument in call.arguments where argument.value.isClosure || argument.value.isIdentity {
      argument.value.receiver = base
    }
    let result = node(.call(call), wanted.flatMap(settled) ?? solver.makeVariable(), span)
    solver.begin(result, call)
    return result
  }

  func callValue(_ callee: Node, _ arguments: [Argument], _ span: SourceSpan) -> Node {
    let nodes = buildArguments(arguments)
    let result = node(.callValue(callee, nodes), solver.makeVariable(), span)
    add(.callValue(result, callee: callee, nodes))
    return result
  }

  func buildSubscript(_ base: Expression, _ arguments: [Argument], _ span: SourceSpan) -> Node {
    subscriptOfNode(build(base, wanted: nil), arguments, span)
  }
}

extension Identifier {
  /// The labels of `move(from:to:)`; nil for a plain name.
  var argumentLabels: [String]? {
    guard text.utf8.last == 0x29 else { return nil }
    guard text.last == ")", let open = text.firstIndex(of: "(") else { return nil }
    return text[text.index(after: open)...].dropLast().split(separator: ":").map(String.init)
  }

  /// `move` of `move(from:to:)`
  var withoutLabels: Identifier { Identifier(String(text.prefix { $0 != "(" }), at: span) }
}

extension Session {
  /// The labels as a compound name writes them; nil for what is no function.
  func labels(of candidate: Candidate) -> [String]? {
    if case .unapplied(let method) = candidate.kind { return method.parameters.map { $0.label ?? "_" } }
    return signature(of: candidate).labels.map { $0.map { $0 ?? "_" } }
  }
}

extension [MatchedCandidate] {
  /// The type without generic arguments that every one of them gives; nil where they differ.
  fileprivate var agreedResult: Type? {
    guard case .nominal(let nominal, _)? = first?.result, nominal.genericParameters.isEmpty else {
      return nil
    }
    return allSatisfy { $0.isFunction && $0.result.nominal == nominal } ? first?.result : nil
  }
}
