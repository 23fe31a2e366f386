import Diagnostics

/// Calls such as `map` on what is lazy and no collection: done lazily they give no collection, done at once an array, whose
/// methods are the better ones. Swift weighs one against the other (`NameWeights`): in
/// `strides.lazy.map { … }.prefix(2).filter { … }` the first call is done at once.
extension StatementChecker {
  /// Checks an expression again, now with each of those calls done at once, and with none.
  func checkLazyCalls(
    _ solver: Solver, _ expression: Expression, _ purpose: Purpose.Kind, as type: (Solver) -> Type?
  ) -> TypedExpression? {
    let calls = solver.lazyCalls
    let weights = NameWeights(expression, isIterated: purpose.isIteration)
    let ways = ([[]] + calls.map { [$0] }).compactMap { eager in
      attempt(expression, purpose, as: type, CallDecisions(eager: eager))
    }
    let sound = ways.filter { $0.isSound }
    let best = sound.indices.first { own in
      sound.indices.allSatisfy { $0 == own || isMeant(sound[own], before: sound[$0], weights, calls[0]) }
    }
    if let best { return settle(on: sound[best]) }
    if sound.isEmpty, let way = ways.first { return settle(on: way) }
    report(session.wordLazyCall(calls[0]))
    return nil
  }

  private func isMeant(
    _ own: Attempt, before other: Attempt, _ weights: NameWeights, _ span: SourceSpan
  ) -> Bool {
    if own.score < other.score { return true }
    if other.score < own.score { return false }
    if own.hasProperty(whereFunctionIn: other) { return true }
    if other.hasProperty(whereFunctionIn: own) { return false }
    return weight(own, over: other, weights, span) > weight(other, over: own, weights, span)
  }
}

extension Attempt {
  /// `first` is an array's property rather than a method of what is lazy.
  fileprivate func hasProperty(whereFunctionIn other: Attempt) -> Bool {
    choices.contains { name, own in
      guard case .property = own.kind, case .function? = other.choices[name]?.kind else { return false }
      return true
    }
  }
}

extension Solver {
  /// Leaves those functions of a call that are to be meant, if that is decided.
  func lazyOnes(_ found: [Candidate], _ call: CallNode, _ base: Type?) -> [Candidate] {
    guard found.count > 1, found.contains(where: { $0.isLazy }), found.contains(where: { !$0.isLazy }),
      let base = base.map(resolve), let collection = session.protocols["BidirectionalCollection"],
      !session.conformances.conforms(base, collection)
    else { return found }
    let name = call.name.span
    if !lazyCalls.contains(name) { lazyCalls.append(name) }
    guard let eager = decisions.eager else { return found }
    return found.filter { $0.isLazy != eager.contains(name) }
  }
}

extension Candidate {
  fileprivate var isLazy: Bool {
    guard let owner = declaration?.owner?.nominal, owner.isLibrary else { return false }
    return ["LazySequenceProtocol", "LazyMapSequence", "LazyFilterSequence"].contains(owner.name)
  }
}

extension Session {
  fileprivate func wordLazyCall(_ name: SourceSpan) -> Diagnostic {
    .error(
      "lazy-call", at: name, "it is ambiguous whether this call on a lazy sequence is done at once",
      hint: "give what is lazy a name first, or leave 'lazy' out")
  }
}
