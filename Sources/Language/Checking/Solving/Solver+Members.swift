import Diagnostics

extension Solver {
  /// A property or tuple element of a value, or a static member of a type.
  func resolveMember(_ node: Node, _ base: Node, _ name: Identifier) -> Outcome {
    let type = shallow(base.type)
    if case .variable = type {
      guard let literal = state.bindings.literal(of: type) else { return .waiting }
      if case .closure = literal { return .waiting }
      return unify(type, defaultType(of: literal)) ? .narrowed(.member(node, base: base, name)) : .impossible
    }
    if case .invalid = type { return unify(node.type, .invalid) ? .met : .impossible }
    let found = session.candidates(named: name.text, in: resolve(type))
    return hangsOnConditions(found, of: type) ? .waiting : offerValues(found, node, name, base: type)
  }

  /// Whether the generic arguments of a type, not all known yet, decide which of several members it has.
  func hangsOnConditions(_ found: [Candidate], of type: Type) -> Bool {
    guard found.count > 1, case .nominal(let nominal, let arguments) = type,
      arguments.contains(where: isUnknown)
    else { return false }
    let isConditional = session.extensions.conformances(of: nominal).contains { !$0.requirements.isEmpty }
    return found.contains { $0.isConditional || (isConditional && $0.comesFromProtocol) }
  }

  /// Whether nothing is known of a type, not even a literal of it.
  private func isUnknown(_ type: Type) -> Bool {
    let type = shallow(type)
    if case .variable = type { return state.bindings.literal(of: type) == nil }
    return false
  }

  /// `.name` in the type that the context wants; of an Optional also in what it wraps.
  func resolveImplicitMember(_ node: Node, _ name: Identifier) -> Outcome {
    let type = shallow(node.type)
    if case .variable = type { return .waiting }
    if case .invalid = type { return .met }
    let own = session.candidates(named: name.text, in: .metatype(type))
    if own.isEmpty, let wrapped = type.wrapped {
      return offerValues(
        session.candidates(named: name.text, in: .metatype(wrapped)), node, name, base: .metatype(wrapped))
    }
    return offerValues(own, node, name, base: .metatype(type))
  }

  private func offerValues(_ found: [Candidate], _ node: Node, _ name: Identifier, base: Type) -> Outcome {
    let values = found.filter { $0.isValue }
    let candidates = values.isEmpty ? found : values
    switch candidates.count {
    case 0:
      fail(session.wordUnknownMember(name, base, self))
      return .impossible
    case 1: return takeValue(candidates[0], node, base: base) ? .met : .impossible
    default: return .narrowed(.overloadedValue(node, name, candidates))
    }
  }

  func narrowValue(_ node: Node, _ name: Identifier, _ candidates: [Candidate]) -> Outcome {
    let wanted = shallow(node.type)
    let rest = candidates.filter { couldMatch(session.signature(of: $0).valueType, wanted: wanted) }
    switch rest.count {
    case 0:
      fail(session.wordNoValue(name, wanted: resolve(wanted), self))
      return .impossible
    case 1: return takeValue(rest[0], node) ? .met : .impossible
    case candidates.count: return .waiting
    default: return .narrowed(.overloadedValue(node, name, rest))
    }
  }

  /// Settles a name or member on one meaning.
  func takeValue(_ candidate: Candidate, _ node: Node, base: Type? = nil) -> Bool {
    let baseType: Type? = if case .member(let base, _) = node.kind { base.type } else { base }
    guard let substitution = open(candidate, base: baseType, span: node.span) else { return false }
    let type = session.signature(of: candidate).valueType.substituting(substitution)
    state.choices[node.id] = Choice(
      candidate: candidate, substitution: substitution, match: nil, parameters: [], result: type)
    switch convert(type, node.type, Purpose(.initialization, node.span)) {
    case .met: return true
    case .impossible: return false
    case .waiting, .narrowed: return unify(type, node.type)
    }
  }

  // MARK: Calls of values

  func applyValue(_ node: Node, _ callee: Node, _ arguments: [ArgumentNode]) -> Outcome {
    let type = shallow(callee.type)
    if case .variable = type {
      guard case .closure? = state.bindings.literal(of: type) else { return .waiting }
      return .waiting
    }
    if case .invalid = type { return unify(node.type, .invalid) ? .met : .impossible }
    return apply(type, node, arguments) ? .met : .impossible
  }

  /// Gives arguments to a value, which must be a function.
  func apply(_ type: Type, _ node: Node, _ arguments: [ArgumentNode]) -> Bool {
    guard case .function(let function) = shallow(type) else {
      fail(
        .error(
          "not-callable", at: node.span,
          "cannot call a value of type '\(session.show(type, self))', which is not a function"))
      return false
    }
    guard function.parameters.count == arguments.count else {
      fail(session.wordArgumentCount(function, arguments, node.span, self))
      return false
    }
    for (parameter, argument) in zip(function.parameters, arguments) {
      let purpose = Purpose(.argument("the closure"), argument.value.span)
      state.pending.append(.conversion(from: argument.value.type, to: parameter.type, purpose))
    }
    return unify(node.type, function.result)
  }

  // MARK: Key paths as functions

  func resolveKeyPath(_ node: Node, _ path: [Identifier], _ root: Type) -> Outcome {
    let type = shallow(node.type)
    guard case .function(let function) = type, function.parameters.count == 1 else {
      if case .variable = type { return .waiting }
      fail(
        .error(
          "key-path", at: node.span, "a key path is supported only where a function of one value is wanted",
          hint: "write a closure: { $0.\(path.map { $0.text }.joined(separator: ".")) }"))
      return .impossible
    }
    guard unify(root, function.parameters[0].type) else { return .impossible }
    if case .variable = shallow(root) { return .waiting }
    var value = makeNode(.invalid, type: root, span: node.span)
    // `\.self` is the value as it is.
    for name in path where name.text != "self" {
      let next = makeNode(.member(value, name), type: makeVariable(), span: name.span)
      state.pending.append(.member(next, base: value, name))
      value = next
    }
    state.keyPaths[node.id] = value
    return unify(value.type, function.result) ? .met : .impossible
  }

  func makeNode(_ kind: Node.Kind, type: Type, span: SourceSpan) -> Node {
    nextNodeID += 1
    return Node(id: nextNodeID, kind, type: type, span: span)
  }
}
