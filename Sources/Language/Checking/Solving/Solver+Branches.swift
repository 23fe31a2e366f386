/// What is tried one after another where nothing tells which is meant.
extension Solver {
  /// Whether a method that can be meant is one of a protocol that refines the other's, or the plainer, stricter or more
  /// closely constrained one of two: then the other is not.
  func stands(_ index: Int, before other: Int, _ branches: Branches) -> Bool {
    guard case .call(let pending) = branches else { return false }
    let (method, refined) = (pending.candidates[index], pending.candidates[other])
    if isNarrower(method.candidate, than: refined.candidate) || isFavored(method, before: refined, pending)
      || isTried(method, before: refined, pending)
    {
      return true
    }
    return method.parameters.count == refined.parameters.count
      && (isRefined(refined.candidate, by: method.candidate)
        || isPlainer(method.candidate, than: refined.candidate)
        || isStricter(method.candidate, than: refined.candidate))
  }

  enum Branches {
    case call(PendingCall)
    case value(Node, Identifier, [Candidate])
    /// An integer literal that may be a Double.
    case literal(TypeVariable)

    var count: Int {
      switch self {
      case .call(let pending): pending.candidates.count
      case .value(_, _, let candidates): candidates.count
      case .literal: 2
      }
    }
  }

  /// A whole number before a dot; else a call whose arguments hide which function is meant, before those decide; else the
  /// pending overload with the fewest candidates, `-` of an open number last, which leaves the list; else a literal; nil
  /// if there is none.
  func chooseBranch() -> Branches? {
    if let base = openIntegerBase { return .literal(base) }
    if let hidden = takeHiddenChoice() { return .call(hidden) }
    guard let index = indexOfFewestCandidates() else {
      return state.bindings.firstUnboundLiteral().map { .literal($0.variable) }
    }
    return overloads(of: state.pending.remove(at: index))
  }

  private func indexOfFewestCandidates() -> Int? {
    let negation = state.pending.firstIndex {
      if case .call(let pending) = $0 { negatesOpenNumber(pending) } else { false }
    }
    var chosen: (index: Int, count: Int)?
    for (index, constraint) in state.pending.enumerated() {
      guard let branches = overloads(of: constraint), chosen.map({ branches.count < $0.count }) ?? true else {
        continue
      }
      if let negation, case .call(let sign) = state.pending[negation], !isSettled(before: sign, branches) {
        continue
      }
      chosen = (index, branches.count)
    }
    return chosen?.index ?? negation
  }

  private func overloads(of constraint: Constraint) -> Branches? {
    switch constraint {
    case .call(let pending): .call(pending)
    case .overloadedValue(let node, let name, let candidates): .value(node, name, candidates)
    default: nil
    }
  }

  func order(_ branches: Branches) -> [Int] {
    switch branches {
    case .call(let pending):
      let costs = pending.candidates.map { expectedCost(of: $0, pending) }
      // Of operators those that want both sides to be one go first.
      let unfilled = pending.candidates.map {
        pending.call.isOperator ? $0.countOfGenericParameters : looseness(of: $0)
      }
      let sorted = costs.indices.sorted {
        (costs[$0], unfilled[$0], $0) < (costs[$1], unfilled[$1], $1)
      }
      return narrowerFirst(sorted) {
        let (own, other) = (pending.candidates[$0], pending.candidates[$1])
        if isFavored(own, before: other, pending) { return true }
        if isFavored(other, before: own, pending) { return false }
        return isNarrower(own.candidate, than: other.candidate) || isMoreSpecialized(own, than: other)
          || isStricter(own.candidate, than: other.candidate) || isTried(own, before: other, pending)
      }
    case .value(_, _, let candidates):
      return narrowerFirst(Array(candidates.indices)) { isNarrower(candidates[$0], than: candidates[$1]) }
    case .literal: return Array(0..<branches.count)
    }
  }

  /// Of equally cheap solutions the first counts: members of the more closely constrained extensions are tried before
  /// the others, and so are the more specialized functions.
  private func narrowerFirst(_ order: [Int], _ isNarrower: (Int, Int) -> Bool) -> [Int] {
    var result: [Int] = []
    for index in order {
      let wider = result.firstIndex { isNarrower(index, $0) }
      result.insert(index, at: wider ?? result.endIndex)
    }
    return result
  }

  func commit(_ branches: Branches, _ index: Int) -> Bool {
    switch branches {
    case .call(let pending): take(pending.candidates[index], pending, isGuess: true)
    case .value(let node, _, let candidates): takeValue(candidates[index], node)
    case .literal(let variable): unify(.variable(variable), index == 0 ? types.int : types.double)
    }
  }
}

extension MatchedCandidate {
  fileprivate var countOfGenericParameters: Int {
    candidate.declaration?.function.genericParameters.count ?? 0
  }
}
