/// Which of an author's functions Swift tries before the others, by the look of the arguments alone: where one of them can
/// be meant, the others are not, however cheap. Where the look does not tell, two that can be meant are refused by name
/// (`hidesChoice`).
extension Solver {
  /// Notes for a call what the look of its arguments says. Functions of libraries need not be overloaded as Swift's are.
  func noteFavored(_ candidates: [MatchedCandidate], _ node: Node, _ call: CallNode) {
    guard candidates.count > 1, call.form == .call, candidates.contains(where: { $0.isOfAuthor }) else {
      return
    }
    let isBetweenAuthors = candidates.allSatisfy { $0.isOfAuthor }
    if isBetweenAuthors
      ? hidesChoice(call, candidates) : hidesText(call, candidates) || yieldsToLibrary(call, candidates)
    {
      return hidden.append(node.id)
    }
    guard call.arguments.allSatisfy({ isLiteral($0.value) }) else { return }
    var rest = candidates
    for (position, argument) in call.arguments.enumerated() where rest.count > 1 {
      preferCollections(&rest, at: position, argument.value)
    }
    if rest.count < candidates.count, isBetweenAuthors || rest.allSatisfy({ $0.isOfAuthor }) {
      favored.append((node.id, rest))
    }
  }

  /// Whether Swift may mean a library's generic function though an author's plain one can be given the same: one that takes
  /// several arguments, or none, with one parameter, `max(_: Double...)` beside `max<T>(_: T, _: T)`, or that takes several
  /// literals for something else than they are by default, of which Swift counts each: `max(1, 2) + 0.5` beside
  /// `max(_: Double, _: Double)`.
  private func yieldsToLibrary(_ call: CallNode, _ candidates: [MatchedCandidate]) -> Bool {
    candidates.contains { own in
      own.isOfAuthor && !own.isGeneric
        && candidates.contains {
          $0.isGeneric && !$0.isOfAuthor
            && (looseness(of: $0) < looseness(of: own)
              || looseness(of: $0) == looseness(of: own) && changesSeveralLiterals(call, own))
        }
    }
  }

  private func changesSeveralLiterals(_ call: CallNode, _ own: MatchedCandidate) -> Bool {
    let changed = zip(call.arguments, own.taking).count { argument, parameter in
      guard let literal = state.bindings.literal(of: argument.value.type), !literal.isCollection else {
        return false
      }
      return defaultType(of: literal) != parameter.type
    }
    return changed > 1
  }

  /// A collection's literal is taken for what it is by default by those that take such a collection.
  private func preferCollections(
    _ candidates: inout [MatchedCandidate], at position: Int, _ argument: Node
  ) {
    guard let literal = state.bindings.literal(of: argument.type), literal.isCollection else { return }
    let nominal = defaultType(of: literal).nominal
    let fitting = candidates.filter { $0.taking[position].type.nominal == nominal }
    if !fitting.isEmpty { candidates = fitting }
  }

  private func isLiteral(_ node: Node) -> Bool { state.bindings.isLiteral(node.type) }

  /// The candidates of a call that are tried before the others; nil where there are none.
  func favored(of pending: PendingCall) -> [MatchedCandidate]? {
    favored.isEmpty ? nil : favored.last { $0.node == pending.node.id }?.candidates
  }

  /// Whether one of a call's candidates is favored, and the other is not.
  func isFavored(_ own: MatchedCandidate, before other: MatchedCandidate, _ pending: PendingCall) -> Bool {
    guard let favored = favored(of: pending) else { return false }
    return favored.contains { $0 === own } && !favored.contains { $0 === other }
  }
}

extension MatchedCandidate {
  /// Whether it is a function that cells declare.
  var isOfAuthor: Bool { isFunction && candidate.declaration?.traits.isLibrary == false }
}
