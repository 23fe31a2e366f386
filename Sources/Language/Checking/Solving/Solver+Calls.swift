import Diagnostics

extension Solver {
  // MARK: Candidates

  /// Looks the callee up, once the type before the dot is known.
  func findCandidates(_ node: Node, _ call: CallNode, force: Bool = false) -> Outcome {
    var baseType: Type?
    if let base = call.base {
      let type = shallow(base.type)
      if lacksMembers(type) { return .waiting }
      if case .invalid = type { return unify(node.type, .invalid) ? .met : .impossible }
      baseType = type
    } else if let implicit = call.implicitBase {
      let type = shallow(implicit)
      if case .variable = type { return .waiting }
      baseType = .metatype(isMeantInWrapped(call, type) ? type.wrapped ?? type : type)
    }
    let found = candidates(call, in: resolve(baseType ?? .invalid))
    if !force, let baseType, hangsOnConditions(found, of: baseType) { return .waiting }
    return Outcome(offer(found, node, call, baseType))
  }

  /// Whether `.name(…)` where an optional is wanted means a member of what that wraps: one that the optional lacks, or an
  /// initializer, of which the optional's own is never needed where the other takes the same.
  private func isMeantInWrapped(_ call: CallNode, _ type: Type) -> Bool {
    guard let wrapped = type.wrapped else { return false }
    let name = call.name.text
    if name != "init" { return session.candidates(named: name, in: .metatype(type)).isEmpty }
    return session.candidates(named: name, in: .metatype(shallow(wrapped))).contains {
      (try? match($0, call.arguments)) != nil
    }
  }

  /// What a call's name means in a type. Anything can be asked by a key path.
  private func candidates(_ call: CallNode, in type: Type) -> [Candidate] {
    let found = candidates(named: call.name.text, in: type)
    if found.isEmpty, call.mayTakeReceiver {
      // What is called right behind would have to be called with its labels.
      return session.unappliedMethods(named: call.name.text, of: type).filter {
        $0.declaration?.parameters.allSatisfy { $0.label == nil } ?? false
      }
    }
    guard call.form == .subscripting, call.arguments.first?.label?.text == "keyPath", type != .invalid,
      let any = types.anyType
    else { return found }
    return found
      + session.extensions.members(call.name.text, of: any).compactMap {
        session.candidate(for: $0, in: type)
      }
  }

  /// The call with the candidates whose labels fit; says what is wrong where none does.
  func offer(_ found: [Candidate], _ node: Node, _ call: CallNode, _ base: Type?) -> PendingCall? {
    guard !found.isEmpty else {
      fail(session.wordUnknownMember(call.name, base, self))
      return nil
    }
    var matched: [MatchedCandidate] = []
    matched.reserveCapacity(found.count)
    var problem: (Candidate, ArgumentMatcher.Problem)?
    for candidate in call.base == nil || call.isOperator ? found : meantOnes(found, node, call, base) {
      do throws(ArgumentMatcher.MatchFailure) {
        matched.append(try match(candidate, call.arguments))
      } catch {
        if problem == nil { problem = (candidate, error.problem) }
      }
    }
    if matched.contains(where: { $0.isFunction }) {
      matched.removeAll { !$0.isFunction && !couldBeCalled($0.result) }
    }
    preferMarkedPlaces(&matched, call)
    preferWhatClosuresGive(&matched, call)
    if matched.isEmpty, let (candidate, problem) = problem {
      let fits = { (other: Candidate) in (try? self.match(other, call.arguments)) != nil }
      fail(
        session.wordHidden(call, by: found, fits)
          ?? session.wordArgumentProblem(problem, candidate, call, isOnly: found.count == 1, self))
      return nil
    }
    noteFavored(matched, node, call)
    return PendingCall(node: node, call: call, base: base, candidates: matched, offered: matched)
  }

  /// Of functions that differ in what they may change, `&` tells which is meant.
  private func preferMarkedPlaces(_ matched: inout [MatchedCandidate], _ call: CallNode) {
    guard matched.count > 1, call.form == .call,
      matched.contains(where: { $0.taking.contains { $0.isInout } })
    else { return }
    let fitting = matched.filter { candidate in
      zip(candidate.taking, call.arguments).allSatisfy { $0.isInout == $1.value.isPlace }
    }
    if !fitting.isEmpty { matched = fitting }
  }

  private func couldBeCalled(_ type: Type) -> Bool {
    switch type {
    case .function, .parameter, .member, .variable, .invalid: true
    case .nominal, .tuple, .metatype: false
    }
  }

  private func match(
    _ candidate: Candidate, _ arguments: [ArgumentNode]
  ) throws(ArgumentMatcher.MatchFailure) -> MatchedCandidate {
    let signature = session.signature(of: candidate)
    guard let parameters = signature.parameters else {
      return MatchedCandidate(candidate: candidate, match: nil, parameters: [], result: signature.result)
    }
    let match = try ArgumentMatcher(parameters: parameters, arguments: arguments).match()
    return MatchedCandidate(
      candidate: candidate, match: match, parameters: parameters, result: signature.result)
  }

  // MARK: Narrowing

  /// Drops the candidates that what is known rules out; takes the last one.
  func narrow(_ pending: PendingCall) -> Outcome {
    if pending.candidates.count == 1 { return takeOnlyOne(pending) }
    let known = KnownOfCall(pending, self)
    let isPlain = favored(of: pending) == nil
    if isPlain, let exact = exactOne(pending, known) {
      return take(exact, pending, isGuess: false) ? .met : .impossible
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
      return session.wordMismatch(
        first.result, resolve(pending.node.type), Purpose(.initialization, pending.node.span), self)
    }
    return session.wordNoOverload(pending, self)
  }

  private func isClosed(_ type: Type) -> Bool {
    if case .nominal(_, let arguments) = type { arguments.allSatisfy(isClosed) } else { false }
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
    let concrete = possible(pending.candidates, known, onlyConcrete: true)
    let exact = concrete.filter { isExact($0, known) }
    if let plainest = exact.min(by: isMeantBefore) {
      if isOpenForConditions(pending, exact) || hasRival(plainest, exact, pending) { return nil }
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

  /// Whether a value becomes Any, or a part of it.
  private func erases(_ given: Type, _ wanted: Type) -> Bool {
    let given = shallow(given)
    if wanted.nominal == types.anyType { return given.nominal != types.anyType && isGiven(given) }
    guard case .nominal(let nominal, let arguments) = wanted else { return false }
    if case .array(let element)? = state.bindings.literal(of: given) {
      return wanted.arrayElement.map { erases(element, $0) } ?? false
    }
    guard case .nominal(nominal, let own) = given else { return false }
    return zip(own, arguments).contains { erases($0, $1) }
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

extension Solver.Outcome {
  /// A call whose candidates are known now; nil where there are none.
  init(_ call: PendingCall?) { self = call.map { .narrowed(.call($0)) } ?? .impossible }
}

extension CallNode {
  /// Whether it may give a method the value that it is called on: `Type.method(value)`.
  fileprivate var mayTakeReceiver: Bool {
    form == .call && base != nil && arguments.count == 1 && arguments[0].label == nil
      && !arguments[0].value.isLiteral
  }
}
