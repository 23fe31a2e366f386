import Diagnostics

/// Names of which nothing shows which of several functions is meant: `{ $0 + $1 }`, `let f = (*)`.
extension Solver {
  /// What is wrong where as much speaks for one function as for another; nil where something may still decide.
  func ambiguity(of branches: Branches) -> Diagnostic? {
    if let member = memberOfAnyNumber(branches) { return session.wordAmbiguous(member) }
    let name: Identifier
    let candidates: [Candidate]
    switch branches {
    case .call(let pending) where isUndecided(pending):
      name = pending.call.name
      candidates = pending.candidates.map { $0.candidate }
    case .call(let pending) where isUnknown(pending.node.type) && !isWanted(pending.node.type):
      name = pending.call.name
      candidates = rivalOperators(pending).map { $0.candidate }
    case .value(let node, let called, let known)
    where isUnknown(node.type) && (!node.isMember || called.text == "init"):
      (name, candidates) = (called, known)
    case .value(_, let called, let known) where differInLabels(known): return session.wordAmbiguous(called)
    case .value(_, let called, let known) where mixesAuthors(known): return session.wordHiddenChoice(called)
    default: return nil
    }
    let isOfLibrary = candidates.allSatisfy { $0.declaration?.traits.isLibrary ?? false }
    let several = candidates.count {
      $0.declaration.map { !$0.isGeneric || name.text == "init" && isOfLibrary } ?? false
    }
    return several < 2 || mayDecide() || takesLiteral(branches) ? nil : session.wordAmbiguous(name)
  }

  /// What is wrong where one of several values for a place shows its type too late for another one: elements do for
  /// `[n, -(1)]` and `[d, 2 * .pi, 0]`, a choice does where anything is wanted of it, `print(b ? n : -(1))`.
  func ambiguity(of place: TypeVariable, beside known: Type, _ purpose: Purpose) -> Diagnostic? {
    switch purpose.kind {
    case .element:
      if let member = memberOfOperation(among: place) { return session.wordAmbiguous(member) }
      return known == types.int && !isElementAsked(place) ? ambiguousNegation(among: place) : nil
    case .branch, .fallback:
      guard known == types.int, let negation = ambiguousNegation(among: place) else { return nil }
      return existentialWanted(of: .variable(place)) == nil ? nil : negation
    default: return nil
    }
  }

  /// Whether something is done with a collection of elements of a type: those are looked at before that.
  private func isElementAsked(_ element: TypeVariable) -> Bool {
    func holds(_ base: Type?) -> Bool {
      base.map { isElement(element, of: $0) || state.bindings.occurs(element, in: $0) } ?? false
    }
    return unmet.contains {
      switch $0 {
      case .call(let pending): pending.call.isWritten && holds(pending.base)
      case .unresolvedCall(_, let call): call.isWritten && holds(call.base?.type)
      case .member(_, let base, _): holds(base.type)
      default: false
      }
    }
  }

  private func ambiguousNegation(among place: TypeVariable) -> Diagnostic? {
    for case .call(let pending) in state.pending
    where negatesOpenNumber(pending) && pending.call.arguments[0].value.isNumber
      && isGiven(pending.node.type, for: place)
    {
      return session.wordAmbiguousNegation(pending.call.name)
    }
    return nil
  }

  /// Whether something that is still open knows more. What a collection is follows from its elements.
  private func mayDecide() -> Bool {
    state.bindings.firstUnboundLiteral { !$1.isCollection && hasSay($0) } != nil
      || state.pending.contains {
        switch $0 {
        case .call(let pending): !isUndecided(pending)
        case .overloadedValue(let node, _, _): !isUnknown(node.type)
        case .conformance, .conversion, .closure, .chainResult: false
        default: true
        }
      }
  }

  private func takesLiteral(_ branches: Branches) -> Bool {
    guard case .call(let pending) = branches, !differInResults(pending), rivalOperators(pending).isEmpty
    else {
      return false
    }
    return pending.call.arguments.contains { state.bindings.isLiteral($0.value.type) }
  }

  /// Whether a literal stands where what is open may be.
  private func hasSay(_ literal: TypeVariable) -> Bool {
    state.pending.contains {
      switch $0 {
      case .conversion(let from, let to, _):
        !shallow(to).isExistential
          && (state.bindings.occurs(literal, in: from) || state.bindings.occurs(literal, in: to))
      case .call(let pending):
        state.bindings.occurs(literal, in: pending.node.type)
          || !differInResults(pending)
            && pending.call.arguments.contains { state.bindings.occurs(literal, in: $0.value.type) }
      case .conformance: false
      default: true
      }
    }
  }

  /// Whether nothing is known of a call's arguments, or its candidates differ in nothing but their results.
  private func isUndecided(_ pending: PendingCall) -> Bool {
    let arguments = pending.call.arguments
    let givesUnknown = isUnknown(pending.node.type)
    if !arguments.isEmpty, arguments.allSatisfy({ isUnknown($0.value.type) }) {
      return givesUnknown || pending.offered.allSatisfy { $0.result == pending.candidates[0].result }
        || !pending.call.isOperator
        || !pending.candidates.contains { takesNothing(but: pending.node.type, $0) }
    }
    return givesUnknown && differInResults(pending) && !isWanted(pending.node.type)
  }

  /// Whether a value is wanted as something that tells functions apart, such as an optional.
  private func isWanted(_ value: Type) -> Bool {
    hasConversion { given, wanted in
      if given != shallow(value) || wanted.isExistential { return false }
      if case .variable = wanted { return false }
      return true
    }
  }

  /// Whether the candidates of a call differ in nothing but their results, of which none is what Swift prefers.
  private func differInResults(_ pending: PendingCall) -> Bool {
    differInResults(pending.candidates) && (!pending.call.isOperator || !rivalOperators(pending).isEmpty)
  }

  /// Of operators whose value is known the one that takes the same is meant: `{ a, b -> Double in a * b }`.
  private func takesNothing(but type: Type, _ matched: MatchedCandidate) -> Bool {
    matched.isFunction && matched.parameters.allSatisfy { $0.type == resolve(type) }
  }

  /// Whether functions take the same and give different types.
  func differInResults(_ candidates: [MatchedCandidate]) -> Bool {
    guard let first = candidates.first, candidates.contains(where: { $0.result != first.result }) else {
      return false
    }
    return candidates.allSatisfy { candidate in
      candidate.isFunction && !candidate.isGeneric && candidate.parameters.count == first.parameters.count
        && zip(candidate.parameters, first.parameters).allSatisfy { $0.type == $1.type }
    }
  }

  /// Whether two of several functions differ in nothing but the labels of their arguments, which a name without labels
  /// does not tell apart.
  private func differInLabels(_ candidates: [Candidate]) -> Bool {
    let plain = candidates.compactMap { $0.declaration }.filter { !$0.isGeneric && !$0.traits.isLibrary }
    return plain.indices.contains { index in
      plain[..<index].contains {
        $0.type == plain[index].type && $0.fullName != plain[index].fullName
      }
    }
  }

  /// Whether a name may be an author's plain function or a library's generic one: which of them Swift takes as a value
  /// follows from the actors that they belong to.
  private func mixesAuthors(_ candidates: [Candidate]) -> Bool {
    let functions = candidates.compactMap { $0.declaration }.filter { $0.owner == nil }
    return functions.contains { !$0.traits.isLibrary && !$0.isGeneric }
      && functions.contains { $0.traits.isLibrary && $0.isGeneric }
  }

  private func isUnknown(_ type: Type) -> Bool {
    if case .variable = shallow(type) { !state.bindings.isLiteral(type) } else { false }
  }
}
