import Diagnostics

/// Which of two functions is the more specialized: of equally cheap solutions Swift takes that one's.
extension Solver {
  /// Whether an author's function can be given whatever the other takes, but not the other way round: `f(_: [T])` beside
  /// `f(_: T)`, `f<T: Comparable>(_: T)` beside `f<T>(_: T)`, `f(_: [Int])` beside `f(_: [Any])`.
  func isMoreSpecialized(_ own: MatchedCandidate, than other: MatchedCandidate) -> Bool {
    guard let declaration = own.candidate.declaration, let others = other.candidate.declaration,
      own.isOfAuthor, other.isOfAuthor, own.isGeneric == other.isGeneric,
      own.taking.count == other.taking.count, declaration.owner?.nominal == others.owner?.nominal
    else { return false }
    if takesAll(of: own, declaration, others, other) { return !takesAll(of: other, others, declaration, own) }
    return own.isGeneric && takesAll(of: own, declaration, others, other, asOptionals: true)
      && !takesAll(of: other, others, declaration, own, asOptionals: true)
  }

  /// Whether a call may mean several functions or methods of an author, and no other ones.
  func isBetweenAuthors(_ pending: PendingCall) -> Bool {
    pending.call.form == .call && pending.candidates.count > 1
      && pending.candidates.allSatisfy { $0.isOfAuthor }
  }

  /// Whether neither of two functions goes before the other where they are as cheap. Of a protocol's, what it demands and
  /// what extensions supply are not told apart here.
  func areRivals(_ a: MatchedCandidate, _ b: MatchedCandidate) -> Bool {
    if a.isRepeated || b.isRepeated { return false }
    let owner = a.candidate.declaration?.owner?.nominal
    return owner == b.candidate.declaration?.owner?.nominal && owner?.representation != .abstract
      && looseness(of: a) == looseness(of: b) && !isNarrower(a.candidate, than: b.candidate)
      && !isMoreSpecialized(a, than: b)
  }

  /// Whether a function takes all that another one takes, whose generic parameters stand for themselves.
  private func takesAll(
    of given: MatchedCandidate, _ giving: FunctionDeclaration, _ declaration: FunctionDeclaration,
    _ matched: MatchedCandidate, asOptionals: Bool = false
  ) -> Bool {
    let trial = Solver(session: session, span: span)
    let candidate = Candidate(.function(declaration))
    guard let opened = trial.open(candidate, base: giving.owner?.type, span: span) else { return false }
    return zip(given.taking, matched.taking).allSatisfy {
      $0.isInout == $1.isInout
        && trial.isSubtype($0.type, of: $1.type.substituting(opened, trial), makesOptional: asOptionals)
    } && trial.settle()
  }

  /// Whether each value of a type is one of the other, without being made optional unless that is said, as it is in a
  /// collection.
  private func isSubtype(_ type: Type, of other: Type, makesOptional: Bool = false) -> Bool {
    let (type, other) = (shallow(type), shallow(other))
    if case .variable = other { return unify(type, other) }
    if let wrapped = other.wrapped {
      guard let own = type.wrapped ?? (makesOptional ? type : nil) else { return false }
      return isSubtype(own, of: wrapped, makesOptional: makesOptional)
    }
    if other.isExistential, let protocolType = other.nominal, type != other {
      return session.conformances.conforms(type, protocolType)
    }
    switch (type, other) {
    case (.tuple(let own), .tuple(let others)):
      return own.count == others.count && zip(own, others).allSatisfy { isSubtype($0.type, of: $1.type) }
    case (.function(let own), .function(let others)) where own.parameters.count == others.parameters.count:
      return zip(own.parameters, others.parameters).allSatisfy { unify($0.type, $1.type) }
        && isSubtype(own.result, of: others.result)
    case (.nominal(let a, let own), .nominal(let b, let others)) where a == b && a.isCollectionOfValues:
      return zip(own, others).allSatisfy { isSubtype($0, of: $1, makesOptional: true) }
    default: return unify(type, other)
    }
  }
}

extension MatchedCandidate {
  fileprivate var isRepeated: Bool { candidate.declaration?.isRepeated ?? false }
}
