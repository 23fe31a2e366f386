import Diagnostics

/// Which of a call's candidates are left when something is known of what they are given and what is wanted of them.
extension Solver {
  /// Drops the candidates that what is known rules out; takes the last one. What a mistake has left without a type chooses
  /// between none of several.
  func narrow(_ pending: PendingCall) -> Outcome {
    if pending.candidates.count == 1 { return takeOnlyOne(pending) }
    let known = KnownOfCall(pending, self)
    let isPlain = favored(of: pending) == nil && !hidesChoice(pending)
    if isPlain, let exact = exactOne(pending, known) {
      return take(exact, pending, isGuess: false) ? .met : .impossible
    }
    if known.arguments.contains(where: { $0.type.isInvalid }) {
      return unify(pending.node.type, .invalid) ? .met : .impossible
    }
    let rest = (isPlain ? concreteOnes(pending, known) : nil) ?? possibleOnes(pending, known)
    switch rest.count {
    case 0:
      fail(noOverload(pending))
      return .impossible
    case 1: return take(rest[0], pending, isGuess: false) ? .met : .impossible
    case pending.candidates.count: return .waiting
    default:
      return .narrowed(.call(pending.with(rest)))
    }
  }

  private func takeOnlyOne(_ pending: PendingCall) -> Outcome {
    let only = pending.candidates[0]
    guard isPossible(only, pending) else {
      fail(noOverload(pending))
      return .impossible
    }
    return take(only, pending, isGuess: false) ? .met : .impossible
  }

  /// Whether it could take the arguments and give the result.
  private func isPossible(_ matched: MatchedCandidate, _ pending: PendingCall) -> Bool {
    guard matched.isFunction else { return true }
    for (parameter, argument) in zip(matched.taking, pending.call.arguments)
    where !couldGive(KnownOfValue(argument.value, self), to: parameter) {
      return false
    }
    return couldGive(KnownOfValue(pending.node.type, self), matched)
  }

  /// Where only the result does not fit, the message is about that.
  private func noOverload(_ pending: PendingCall) -> Diagnostic {
    let known = KnownOfCall(pending, self)
    let closed = pending.offered.filter { $0.isFunction && isClosed($0.result) }
    if let first = taking(known, closed).first, !state.bindings.isOpen(pending.node.type) {
      return wordResult(of: first, pending)
    }
    return session.wordNoOverload(pending, self)
  }

  /// What a function gives is not what is wanted.
  func wordResult(of matched: MatchedCandidate, _ pending: PendingCall) -> Diagnostic {
    let opened = open(matched.candidate, base: pending.base, span: pending.call.name.span) ?? [:]
    return session.wordMismatch(
      resolve(matched.result.substituting(opened, self)), resolve(pending.node.type),
      Purpose(.initialization, pending.node.span), self)
  }

  private func isClosed(_ type: Type) -> Bool {
    switch type {
    case .nominal(_, let arguments): arguments.allSatisfy(isClosed)
    case .tuple(let elements): elements.allSatisfy { isClosed($0.type) }
    case .parameter, .member, .function, .metatype, .variable, .invalid: false
    }
  }

  /// Those that could take the arguments and give the result.
  private func possible(
    _ candidates: [MatchedCandidate], _ known: KnownOfCall, onlyConcrete: Bool = false
  ) -> [MatchedCandidate] {
    taking(known, onlyConcrete ? candidates.keeping { !$0.isGeneric } : candidates)
      .keeping { !$0.isFunction || couldGive(known.result, $0) }
  }

  /// Those that could take the arguments, or cannot be called yet; each argument is looked at once for all of them.
  private func taking(_ known: KnownOfCall, _ candidates: [MatchedCandidate]) -> [MatchedCandidate] {
    var left = candidates
    for (position, argument) in known.arguments.enumerated() {
      left = left.keeping { !$0.isFunction || couldGive(argument, to: $0.taking[position]) }
    }
    return left
  }

  private func couldGive(_ result: KnownOfValue, _ matched: MatchedCandidate) -> Bool {
    guard case .variable = result.type else { return couldMatch(matched.result, wanted: result.type) }
    return result.literal.map { session.couldExpress($0, matched.result) } ?? true
  }

  private func possibleOnes(_ pending: PendingCall, _ known: KnownOfCall) -> [MatchedCandidate] {
    let rest = possible(pending.candidates, known)
    guard rest.count > 1, rest.allSatisfy({ $0.isGeneric }) else { return rest }
    return withoutRefined(rest, for: known.arguments.map { $0.type } + [pending.node.type]) { $0.candidate }
  }

  /// The only function that takes just what is given, where that is known and of plain types: most operators. It is what
  /// `concreteOnes` would find.
  private func exactOne(_ pending: PendingCall, _ known: KnownOfCall) -> MatchedCandidate? {
    let given = known.arguments
    guard !given.isEmpty, given.allSatisfy({ !$0.isPlace && $0.type.isPlain }) else { return nil }
    var found: MatchedCandidate?
    for candidate in pending.candidates where candidate.takes(given) {
      if found != nil { return nil }
      found = candidate
    }
    return found.flatMap { couldGive(known.result, $0) ? $0 : nil }
  }

  /// A concrete function beats a protocol's where all arguments are known; an exact fit beats the rest. What takes
  /// nothing but literals waits for what else shows their types (`Solver+LiteralOperations`). nil where that does not
  /// decide.
  private func concreteOnes(_ pending: PendingCall, _ known: KnownOfCall) -> [MatchedCandidate]? {
    if pending.candidates.count < 2 { return nil }
    guard known.arguments.allSatisfy({ isSettled($0.type) }) else { return nil }
    if takesLiteralsAlone(pending), mayFollow(pending) { return nil }
    let concrete = possible(pending.candidates, known, onlyConcrete: true).keeping { !$0.takesAssociatedType }
    let exact = concrete.filter { isExact($0, known) }
    if let plainest = exact.min(by: isMeantBefore) {
      if isOpenForConditions(pending, exact) || hasRival(plainest, exact, pending)
        || mayGiveOptional(pending, insteadOf: plainest)
      {
        return nil
      }
      return differInResults(exact) ? nil : [plainest]
    }
    if pending.call.form == .call, takesLiteralsBetter(pending, than: concrete) { return nil }
    // Rather a protocol's function than a value made optional, or one of anything. Of operators Swift does not look at
    // the former where one of anything does.
    let isOperator = pending.call.isOperator
    return concrete.allSatisfy { wraps(known, $0) || !isOperator && erases(known, $0) } ? nil : concrete
  }

  private func wraps(_ known: KnownOfCall, _ matched: MatchedCandidate) -> Bool {
    zip(matched.taking, known.arguments).contains { parameter, argument in
      parameter.type.wrapped != nil && argument.type.wrapped == nil
    }
  }

  private func erases(_ known: KnownOfCall, _ matched: MatchedCandidate) -> Bool {
    zip(matched.taking, known.arguments).contains { erases($1.type, $0.type) }
  }

  /// Whether a value becomes Any, or a part of it anything of a protocol.
  private func erases(_ given: Type, _ wanted: Type, isPart: Bool = false) -> Bool {
    let given = shallow(given)
    if wanted.nominal == types.anyType || isPart && wanted.isExistential {
      return given.nominal != wanted.nominal && isGiven(given)
    }
    guard case .nominal(let nominal, let arguments) = wanted else { return false }
    if case .array(let element)? = state.bindings.literal(of: given) {
      return wanted.arrayElement.map { erases(element, $0, isPart: true) } ?? false
    }
    guard case .nominal(nominal, let own) = given else { return false }
    return zip(own, arguments).contains { erases($0, $1, isPart: true) }
  }

  /// Whether a type is known or values show what it is.
  private func isGiven(_ type: Type) -> Bool {
    guard case .variable = type, !state.bindings.isLiteral(type) else { return true }
    return hasConversion { $1 == type }
  }

  /// Whether what the type before the dot holds is still to show which of several extensions speaks of it.
  private func isOpenForConditions(_ pending: PendingCall, _ candidates: [MatchedCandidate]) -> Bool {
    guard candidates.count > 1, let base = pending.base, state.bindings.isOpen(base) else { return false }
    return candidates.contains { $0.candidate.isConditional }
  }

  private func isMeantBefore(_ matched: MatchedCandidate, _ other: MatchedCandidate) -> Bool {
    let (own, others) = (looseness(of: matched), looseness(of: other))
    return own == others ? isNarrower(matched.candidate, than: other.candidate) : own < others
  }

  /// How many parameters take no argument of their own: a function without such ones is meant first.
  func looseness(of matched: MatchedCandidate) -> Int {
    zip(matched.parameters, matched.match?.positions ?? []).count { $0.isVariadic || $1.isEmpty }
  }

  private func hasRival(
    _ matched: MatchedCandidate, _ others: [MatchedCandidate], _ pending: PendingCall
  ) -> Bool {
    others.count > 1 && isBetweenAuthors(pending)
      && others.contains { $0 !== matched && areRivals(matched, $0) }
  }

  /// Whether a protocol's method takes the same as a type's own and gives an optional of its value, as `max()` of a vector
  /// does: what is done with it shows which is meant.
  private func mayGiveOptional(_ pending: PendingCall, insteadOf own: MatchedCandidate) -> Bool {
    guard pending.base != nil, own.result.wrapped == nil else { return false }
    let mayGive = pending.candidates.contains { other in
      other.isFunction && other.isGeneric && other.result.wrapped != nil
        && other.taking.count == own.taking.count
        && zip(other.taking, own.taking).allSatisfy { $0.type == $1.type }
    }
    if mayGive { optionalTwins.append(pending.node.id) }
    return mayGive
  }

  private func isExact(_ matched: MatchedCandidate, _ known: KnownOfCall) -> Bool {
    matched.isFunction
      && zip(matched.taking, known.arguments).allSatisfy { parameter, argument in
        parameter.type.isPlainly(argument.type) ?? (parameter.type == resolve(argument.type))
      }
  }

  /// How far a candidate is from what the literals among the arguments are by default; orders guesses.
  func expectedCost(of matched: MatchedCandidate, _ pending: PendingCall) -> Int {
    guard let match = matched.match else { return 0 }
    var cost = matched.isGeneric ? 1 : 0
    for (parameter, positions) in zip(matched.parameters, match.positions) {
      for position in positions {
        let type = shallow(pending.call.arguments[position].value.type)
        guard let literal = state.bindings.literal(of: type) else { continue }
        if parameter.type != defaultType(of: literal) { cost += 2 }
      }
    }
    return cost
  }
}
