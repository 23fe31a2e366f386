import Diagnostics

/// Settling a call on one of its candidates.
extension Solver {
  /// Settles a call on one candidate: its generic parameters become unknowns, arguments convert to parameters.
  func take(_ matched: MatchedCandidate, _ pending: PendingCall, isGuess: Bool) -> Bool {
    if case .subscripting = pending.call.form, let problem = wordDefault(pending) {
      fail(problem)
      return false
    }
    guard let opened = open(matched.candidate, base: pending.base, span: pending.call.name.span) else {
      return false
    }
    let parameters = parameterTypes(matched, opened)
    let result = matched.result.substituting(opened, self)
    state.choices[pending.node.id] = Choice(
      candidate: matched.candidate, substitution: opened, match: matched.match, parameters: parameters,
      result: result)
    if isGuess, matched.isGeneric { state.score.generics += 1 }
    guard let match = matched.match else { return applyChosen(result, pending) }
    guard unifyResult(pending.node, result, pending.call) else { return false }
    if let declaration = matched.candidate.declaration {
      if declaration.takesThrowingAutoclosure { settleErrors(of: matched.parameters, opened, pending.node) }
      if declaration.gathersErrors { gatherErrors(declaration, opened) }
    }
    for index in parameters.indices {
      let (parameter, type) = (matched.parameters[index], parameters[index].type)
      if match.positions[index].isEmpty, !showsDefault(parameter, type, opened) { return false }
      for position in match.positions[index] {
        let value = pending.call.arguments[position].value
        if isShown(parameter, by: value, matched), !hasAssociatedTypes(type) { _ = unify(type, value.type) }
        guard give(value, to: parameter, type, pending.call) else { return false }
      }
    }
    return true
  }

  /// Whether a parameter's type can be that of its default where that says what a generic parameter is.
  private func showsDefault(_ parameter: ParameterDeclaration, _ type: Type, _ opened: Substitution) -> Bool {
    guard case .parameter = parameter.type, let own = parameter.defaultValue?.expression.type else {
      return true
    }
    return own == parameter.type || unify(type, own.substituting(opened, self))
  }

  /// What a function rethrows of an autoclosure are errors where a `try` stands before the call.
  private func settleErrors(of parameters: [ParameterDeclaration], _ opened: Substitution, _ node: Node) {
    for case let thrown? in parameters.lazy.map({ $0.thrown }) {
      guard case .parameter(let parameter) = thrown, let unknown = opened[parameter] else { continue }
      _ = unify(unknown, node.isTried ? session.errorType : types.never)
    }
  }

  /// Gives arguments to a property or variable that has just been chosen: a function, or what can be called as one.
  private func applyChosen(_ type: Type, _ pending: PendingCall) -> Bool {
    let call = pending.call
    switch shallow(type) {
    case .nominal, .parameter, .member: break
    case .tuple, .function, .metatype, .variable, .invalid: return apply(type, pending.node, call.arguments)
    }
    let kind = call.base.map { Node.Kind.member($0, call.name) } ?? .overloaded(name: call.name.span)
    let callee = makeNode(kind, type: type, span: call.name.span)
    state.choices[callee.id] = state.choices[pending.node.id]
    switch applyValue(pending.node, callee, call.arguments) {
    case .met: return true
    case .narrowed(let rest):
      state.pending.append(rest)
      return true
    case .waiting, .impossible: return false
    }
  }

  /// Whether an argument alone says what a generic parameter is: no other takes one, and what the function gives is that
  /// or has nothing to do with it.
  private func isShown(
    _ parameter: ParameterDeclaration, by value: Node, _ matched: MatchedCandidate
  ) -> Bool {
    guard case .parameter(let generic) = parameter.type, !parameter.isInout, !parameter.isVariadic,
      let declaration = matched.candidate.declaration,
      !(declaration.owner?.genericParameters.contains(generic) ?? false),
      !state.bindings.isOpen(value.type)
    else { return false }
    return matched.parameters.count { $0.type.mentions(parameter.type) } == 1
      && (matched.result == parameter.type || !matched.result.mentions(parameter.type))
  }

  private func hasAssociatedTypes(_ type: Type) -> Bool {
    state.associatedTypes.contains { shallow($0.base) == type }
  }

  /// What the parameters take; of a function without generic parameters that is known.
  private func parameterTypes(_ matched: MatchedCandidate, _ opened: Substitution) -> [ParameterType] {
    if opened.isEmpty, case .function(let declaration) = matched.candidate.kind, matched.isFunction {
      return declaration.type.parameters
    }
    return matched.parameters.map {
      ParameterType($0.type.substituting(opened, self), isInout: $0.isInout)
    }
  }

  private func unifyResult(_ node: Node, _ result: Type, _ call: CallNode) -> Bool {
    let wanted = shallow(node.type)
    if case .variable = wanted { return unify(wanted, result) || refuseResult(node, result, call) }
    return demand(result, wanted, Purpose(.initialization, node.span))
  }

  private func refuseResult(_ node: Node, _ result: Type, _ call: CallNode) -> Bool {
    fail(session.wordMismatch(resolve(result), resolve(node.type), Purpose(.coercion, node.span), self))
    return false
  }

  private func give(
    _ value: Node, to parameter: ParameterDeclaration, _ type: Type, _ call: CallNode
  ) -> Bool {
    if call.form == .call || call.form == .subscripting, value.isPlace != parameter.isInout {
      fail(session.wordInout(value, isInout: parameter.isInout, parameter.type))
      return false
    }
    if let builder = parameter.builder { state.builders[value.id] = builder }
    let kind: Purpose.Kind = call.form == .infix ? .operand(call) : .argument(call.name.text)
    let purpose = Purpose(kind, value.span)
    guard parameter.isInout else { return demand(value.type, type, purpose) }
    // What may be changed is not converted.
    if unify(value.type, type) { return true }
    fail(session.wordMismatch(value.type, type, purpose, self))
    return false
  }

  /// Fresh unknowns for a candidate's generic parameters, tied to the type before the dot; nil where they clash.
  func open(_ candidate: Candidate, base: Type?, span: SourceSpan) -> Substitution? {
    if case .enumCase(let nominal, _, let owner) = candidate.kind { return openOwner(nominal, owner, base) }
    guard let declaration = candidate.declaration else { return [:] }
    place = span
    let substitution = Substitution(of: declaration.function.genericParameters) { _ in makeVariable() }
    if let owner = declaration.owner, let receiver = receiver(of: candidate, base) {
      guard unify(owner.type.substituting(substitution, self), receiver) else {
        fail(session.wordOtherReceiver(declaration, owner, receiver, span, self))
        return nil
      }
    }
    let isAsked = base.map { resolve($0).isExistentialMetatype } ?? false
    for requirement in declaration.requirements {
      require(requirement, of: declaration, substitution, span, isAsked: isAsked)
    }
    return substitution
  }

  private func openOwner(_ nominal: NominalType, _ owner: Type, _ base: Type?) -> Substitution? {
    let substitution = Substitution(of: nominal.genericParameters) { _ in makeVariable() }
    guard case .metatype(let instance)? = base.map(shallow) else { return substitution }
    return unify(owner.substituting(substitution, self), instance) ? substitution : nil
  }

  private func receiver(of candidate: Candidate, _ base: Type?) -> Type? {
    if let variable = candidate.implicitSelf { return variable.type }
    if let type = candidate.implicitType { return type }
    guard let base else { return nil }
    switch shallow(base) {
    case .metatype(let instance): return instance
    case .invalid: return nil
    case let type: return type
    }
  }

  private func require(
    _ requirement: Requirement, of declaration: FunctionDeclaration, _ substitution: Substitution,
    _ span: SourceSpan, isAsked: Bool
  ) {
    switch requirement {
    case .conformance(let type, let protocolType):
      let opens = isAsked || declaration.function.parameters.contains { $0.variable.type == type }
      state.pending.append(
        .conformance(
          type.substituting(substitution, self), protocolType, span, opens: opens,
          isOfMember: declaration.owner?.nominal == protocolType))
    case .sameType(let a, let b):
      if !unify(a.substituting(substitution, self), b.substituting(substitution, self)) {
        refuse(
          session.wordSameType(
            resolve(a.substituting(substitution, self)), resolve(b.substituting(substitution, self)), span))
      }
    }
  }
}
