/// What Swift sees of the type that a call gives before its arguments are solved (`Solver+Favoring`).
extension Solver {
  /// The type that a call or property gives of which parts are still to show: `1...2`, `Array(xs)`, `zip(a, b)`,
  /// `[1, 2].sorted()`. nil where it is known, or several functions may be meant.
  func openResult(of node: Node) -> Type? {
    switch node.kind {
    case .call(let call):
      guard let base = call.base else { return openResult(ofFunction: node, call) }
      guard case .typeName(let type) = base.kind else {
        return openMember(call.name, of: base, given: call.arguments)
      }
      return type.holdsVariables && call.name.text == "init" ? type : nil
    case .member(let base, let name): return openMember(name, of: base, given: nil)
    default: return nil
    }
  }

  private func openResult(ofFunction node: Node, _ call: CallNode) -> Type? {
    if call.isOperator, session.operators(named: call.name.text, arity: call.arguments.count).count != 1 {
      return nil
    }
    return onlyMeaning(of: node)?.declaration.flatMap { open($0.function.result, isOf: $0, holdsOpen: true) }
  }

  private func onlyMeaning(of node: Node) -> Candidate? {
    if let choice = state.choices[node.id] { return choice.candidate }
    for case .call(let pending) in state.pending where pending.node === node && pending.offered.count == 1 {
      return pending.offered[0].candidate
    }
    return nil
  }

  /// What a member gives whose base is seen, if Swift has but one of that name, or it is given one value that is no
  /// closure.
  private func openMember(_ name: Identifier, of base: Node, given arguments: [ArgumentNode]?) -> Type? {
    guard let (receiver, isOpen) = seen(base), !(arguments?.contains { $0.value.statesResult } ?? false)
    else { return nil }
    let fitting = session.visibleMembers.find(name.text, of: receiver)
      .compactMap { session.candidate(for: $0.member, in: receiver) }
      .filter { candidate in arguments.map { takes($0, candidate) } ?? true }
    let isOnly = fitting.count == 1 && !hasSecond(name.text, receiver)
    guard isOnly || arguments.map(isPlainValue) ?? false, let declaration = fitting.first?.declaration else {
      return nil
    }
    return open(declaration.function.result, isOf: declaration, holdsOpen: isOpen)
  }

  private func takes(_ arguments: [ArgumentNode], _ candidate: Candidate) -> Bool {
    guard let parameters = session.signature(of: candidate).parameters else { return false }
    return (try? ArgumentMatcher(parameters: parameters, arguments: arguments).match()) != nil
  }

  /// Whether Swift has another method of that name and form that ours need not have: of collections a second `map` and
  /// `flatMap`, of arrays a second `filter`.
  private func hasSecond(_ name: String, _ type: Type) -> Bool {
    switch name {
    case "filter": type.arrayElement != nil
    case "map", "flatMap": isCollection(type)
    default: false
    }
  }

  /// The type before a dot, and whether what it holds is still to show.
  private func seen(_ base: Node) -> (type: Type, isOpen: Bool)? {
    if let literal = state.bindings.literal(of: base.type), literal.isCollection {
      return (defaultType(of: literal), true)
    }
    let type = resolve(base.type)
    if !state.bindings.isOpen(type) { return (type, false) }
    if case .call(let call) = base.kind, call.name.text == "init" { return nil }
    return openResult(of: base).flatMap { $0.nominal }.map { ($0.ownType, true) }
  }

  private func open(_ result: Type, isOf declaration: FunctionDeclaration, holdsOpen: Bool) -> Type? {
    if result.wrapped != nil { return nil }
    switch result {
    case .nominal, .tuple, .member(_, "SubSequence"): break
    case .parameter, .member, .variable, .function, .metatype, .invalid: return nil
    }
    let own = holdsOpen ? declaration.function.genericParameters : declaration.ownParameters
    return own.contains { result.mentions(.parameter($0)) } ? result : nil
  }

  func isShownByNumber(_ node: Node) -> Bool {
    guard case .call(let call) = node.kind, let base = call.base else { return false }
    return call.arguments.contains { givesNumber($0.value) } || isShownByNumber(base)
  }

  private func givesNumber(_ closure: Node) -> Bool {
    guard case .nominal(let type, _)? = typeCalled(by: closure), let number = session.protocols["Numeric"]
    else { return false }
    return session.conformances.conforms(type.ownType, number)
  }

  private func isPlainValue(_ arguments: [ArgumentNode]) -> Bool {
    arguments.count == 1 && arguments[0].label == nil && !arguments[0].value.isClosure
  }

  private func isCollection(_ type: Type) -> Bool {
    session.protocols["Collection"].map { session.conformances.protocols(of: type).contains($0) } ?? false
  }
}

extension Node {
  /// Whether it is a closure that says what it gives.
  fileprivate var statesResult: Bool {
    if case .closure(let syntax, _) = kind { syntax.result != nil } else { false }
  }
}
