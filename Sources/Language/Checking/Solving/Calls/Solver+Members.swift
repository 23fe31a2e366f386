import Diagnostics

extension Solver {
  /// A property or tuple element of a value, or a static member of a type.
  func resolveMember(_ node: Node, _ base: Node, _ name: Identifier, force: Bool = false) -> Outcome {
    let type = shallow(base.type)
    if lacksMembers(type) { return .waiting }
    if case .invalid = type { return unify(node.type, .invalid) ? .met : .impossible }
    let found = members(name, of: resolve(type))
    return !force && hangsOnConditions(found, of: type)
      ? .waiting : offerValues(found, node, name, base: type)
  }

  /// Whether members cannot be looked up yet: neither a value's type is known, nor the type that `type(of:)` gives.
  func lacksMembers(_ base: Type) -> Bool {
    switch base {
    case .variable: return true
    case .metatype(let instance): if case .variable = shallow(instance) { return true } else { return false }
    case .nominal, .tuple, .function, .parameter, .member, .invalid: return false
    }
  }

  /// What a name means in a type; with labels, `Point.init(x:y:)`, only the functions that have them.
  func members(_ name: Identifier, of type: Type) -> [Candidate] {
    let labels = name.argumentLabels
    let plain = labels == nil ? name.text : name.withoutLabels.text
    var found = candidates(named: plain, in: type)
    if found.isEmpty { found = session.unappliedMethods(named: plain, of: type) }
    if plain == "init", labels == nil, session.libraryDepth == 0 { found.removeAll { $0.isOfLiteral } }
    guard let labels else { return found }
    return found.filter { session.labels(of: $0) == labels }
  }

  /// What a name means in a type. Where a type has one member under conditions and another one in any case, literals in
  /// it are taken for what they are by default.
  func candidates(named name: String, in type: Type) -> [Candidate] {
    let found = session.candidates(named: name, in: type)
    guard found.count > 1, type.holdsVariables, found.contains(where: { $0.isConditional }),
      found.contains(where: { !$0.isConditional })
    else { return found }
    return session.candidates(named: name, in: byDefault(type))
  }

  private func byDefault(_ type: Type) -> Type {
    let type = shallow(type)
    guard let literal = state.bindings.literal(of: type) else { return type.mapParts(byDefault) }
    return byDefault(defaultType(of: literal))
  }

  /// Whether the generic arguments of a type, not all known yet, decide which of several members it has.
  func hangsOnConditions(_ found: [Candidate], of type: Type) -> Bool {
    guard found.count > 1, found.contains(where: { $0.isConditional }), case .nominal(_, let arguments) = type
    else { return false }
    return arguments.contains {
      if case .variable = shallow($0) { !state.bindings.isLiteral($0) } else { false }
    }
  }

  /// `.name` in the type that the context wants; of an Optional that lacks it in what it wraps.
  func resolveImplicitMember(_ node: Node, _ base: Type, _ name: Identifier) -> Outcome {
    let type = shallow(base)
    if case .variable = type { return .waiting }
    if case .invalid = type { return .met }
    let own = session.candidates(named: name.text, in: .metatype(type))
    if own.isEmpty, let wrapped = type.wrapped { return resolveImplicitMember(node, wrapped, name) }
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

  func narrowValue(_ node: Node, _ name: Identifier, _ offered: [Candidate]) -> Outcome {
    let candidates = usableOnes(offered)
    let wanted = shallow(node.type)
    if case .variable = wanted, candidates.count > 1 { return .waiting }
    let rest = fitting(candidates, wanted, node)
    switch rest.count {
    case 0:
      fail(session.wordNoValue(name, wanted: resolve(wanted), self))
      return .impossible
    case 1: return takeValue(rest[0], node) ? .met : .impossible
    case offered.count: return .waiting
    default: return .narrowed(.overloadedValue(node, name, rest))
    }
  }

  /// The name of one of several functions is of the function type of which an optional is wanted; false where none is.
  func typeAsWrappedFunction(_ branches: Branches) -> Bool {
    guard case .value(let node, let name, let candidates) = branches, case .variable = shallow(node.type),
      candidates.allSatisfy({ $0.declaration != nil })
    else { return false }
    for case .conversion(let from, let to, let purpose) in state.pending
    where shallow(from) == shallow(node.type) && !purpose.isAlternative {
      guard case .function? = shallow(to).wrapped.map(shallow), let wrapped = shallow(to).wrapped else {
        continue
      }
      state.pending.append(.overloadedValue(node, name, candidates))
      return unify(node.type, wrapped)
    }
    return false
  }

  private func usableOnes(_ candidates: [Candidate]) -> [Candidate] {
    if candidates.allSatisfy({ $0.isUsableAsValue }) { return candidates }
    let usable = candidates.filter { $0.isUsableAsValue }
    return usable.isEmpty ? candidates : usable
  }

  private func fitting(_ candidates: [Candidate], _ wanted: Type, _ node: Node) -> [Candidate] {
    guard case .function(let function) = wanted else {
      return candidates.keeping { couldMatch(session.valueType(of: $0), wanted: wanted) }
    }
    let given = function.parameters.map { KnownOfValue($0.type, self) }
    let rest = candidates.keeping { candidate in
      guard case .function(let declaration) = candidate.kind else {
        return couldMatch(session.valueType(of: candidate), wanted: wanted)
      }
      return couldBe(declaration, function, given, node)
    }
    if rest.count < 2 { return rest }
    return withoutRefined(rest, for: function.parameters.map { $0.type } + [function.result]) { $0 }
  }

  private func couldBe(
    _ declaration: FunctionDeclaration, _ wanted: FunctionType, _ given: [KnownOfValue], _ node: Node
  ) -> Bool {
    if declaration.parameters.count == wanted.parameters.count {
      return couldTake(given, declaration) && couldMatch(declaration.function.result, wanted: wanted.result)
    }
    return node.isArgument && couldBeTakenApart(declaration, wanted)
  }

  /// Settles a name or member on one meaning.
  func takeValue(_ candidate: Candidate, _ node: Node, base: Type? = nil) -> Bool {
    guard candidate.isUsableAsValue else {
      fail(session.wordNoFunctionValue(node.span))
      return false
    }
    let baseType: Type? = if case .member(let base, _) = node.kind { base.type } else { base }
    guard let substitution = open(candidate, base: baseType, span: node.span) else { return false }
    let type = session.valueType(of: candidate).substituting(substitution, self)
    if node.isArgument, let outcome = takeParts(candidate, substitution, type, node) { return outcome }
    state.choices[node.id] = Choice(
      candidate: candidate, substitution: substitution, match: nil, parameters: [], result: type)
    if type == .invalid { return unify(node.type, .invalid) }
    switch convert(type, node.type, Purpose(.initialization, node.span)) {
    case .met: return true
    case .impossible: return false
    case .waiting, .narrowed: return unify(type, node.type)
    }
  }

  // MARK: Calls of values

  func applyValue(_ node: Node, _ callee: Node, _ arguments: [ArgumentNode]) -> Outcome {
    let type = shallow(callee.type)
    if case .variable(let variable) = type {
      guard case .closure(let syntax, let scope) = callee.kind else { return .waiting }
      // A closure that is called at once takes what it is given.
      state.bindings.bind(variable, to: freeType(of: syntax, parameterCount: arguments.count, in: scope))
      return apply(type, node, arguments) ? .met : .impossible
    }
    if case .invalid = type { return unify(node.type, .invalid) ? .met : .impossible }
    if case .function = type { return apply(type, node, arguments) ? .met : .impossible }
    let name = Identifier("callAsFunction", at: node.span)
    let candidates = session.candidates(named: name.text, in: type)
    if candidates.isEmpty {
      if let refusal = session.wordUnsupportedCall(callee, arguments) { fail(refusal) }
      return apply(type, node, arguments) ? .met : .impossible
    }
    let call = CallNode(name: name, base: callee, arguments: arguments, form: .call)
    state.calls[node.id] = call
    return Outcome(offer(candidates, node, call, type))
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
    if let label = arguments.lazy.compactMap({ $0.isTrailing ? nil : $0.label }).first {
      fail(
        .error(
          "argument-label", at: label.span, "extraneous argument label '\(label.text):' in call",
          hint: "a function that is a value takes its arguments without labels"))
      return false
    }
    for (parameter, argument) in zip(function.parameters, arguments) {
      if argument.value.isPlace != parameter.isInout {
        fail(session.wordInout(argument.value, isInout: parameter.isInout, resolve(parameter.type)))
        return false
      }
      let purpose = Purpose(.argument("the closure"), argument.value.span)
      state.pending.append(.conversion(from: argument.value.type, to: parameter.type, purpose))
    }
    return unify(node.type, function.result)
  }

  func makeNode(_ kind: consuming Node.Kind, type: consuming Type, span: SourceSpan) -> Node {
    nextNodeID += 1
    if case .invalid = type { meetsInvalid = true }
    return Node(id: nextNodeID, kind, type: type, span: span)
  }
}

extension Candidate {
  /// Whether it is an initializer of a library for its own use, or for literals.
  fileprivate var isOfLiteral: Bool {
    guard let declaration, declaration.traits.isLibrary, let label = declaration.parameters.first?.label
    else { return false }
    return label.utf8.first == 0x5F || label == "integerLiteral" || label == "floatLiteral"
  }
}
