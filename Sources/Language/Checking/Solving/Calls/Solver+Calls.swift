import Diagnostics

/// What a call may mean: the functions of its name whose labels fit.
extension Solver {
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
      if case .invalid = type { return unify(node.type, .invalid) ? .met : .impossible }
      baseType = .metatype(lookedUpIn(type, call))
    }
    let found = candidates(call, in: resolve(baseType ?? .invalid))
    if !force, let baseType, hangsOnConditions(found, of: baseType), !isShownByLabels(found, call, baseType) {
      return .waiting
    }
    return Outcome(offer(found, node, call, baseType))
  }

  /// Whether labels show which member is meant, so that what is wanted of it says what the type before the dot holds:
  /// `let table: [(name: String, n: Int)] = words.map { ($0, $0.count) }.sorted { $0.n < $1.n }`. Looked at only where
  /// nothing else helps, since what is wanted may be wider.
  private func isShownByLabels(_ found: [Candidate], _ call: CallNode, _ type: Type) -> Bool {
    guard prefersWider || !labelsCouldShow else { return false }
    if hangsOnConditions(found.filter { (try? match($0, call.arguments)) != nil }, of: type) { return false }
    labelsCouldShow = true
    return prefersWider
  }

  /// The type in which `.name(…)` is looked up. Where an optional is wanted that is what it wraps for a member that the
  /// optional lacks, and for an initializer, of which the optional's own is never needed where the other takes the same.
  private func lookedUpIn(_ type: Type, _ call: CallNode) -> Type {
    guard let wrapped = type.wrapped else { return type }
    let inner = lookedUpIn(shallow(wrapped), call)
    let name = call.name.text
    let isOfInner =
      name == "init"
      ? session.candidates(named: name, in: .metatype(inner)).contains {
        (try? match($0, call.arguments)) != nil
      }
      : session.candidates(named: name, in: .metatype(type)).isEmpty
    return isOfInner ? inner : type
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
    let asking = session.extensions.members(call.name.text, of: any).compactMap {
      session.candidate(for: $0, in: type)
    }
    return found + meant(asking, by: call.arguments[0].value, in: type)
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
