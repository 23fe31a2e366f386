/// Which of several functions Swift tries before the others, by the look of the arguments alone: where one of them can be
/// meant, the others are not, however cheap. It does not see what an argument's generic call will give, `Array(xs)` or
/// `1...2`, so `f<T>(_: T)` is meant there and not `f(_: [Int])`; but it sees the form of a literal.
extension Solver {
  /// Notes those for a call. Functions of libraries need not be overloaded as Swift's are.
  func noteFavored(_ candidates: [MatchedCandidate], _ node: Node, _ call: CallNode) {
    guard candidates.count > 1, call.form == .call, candidates.allSatisfy({ $0.isOfAuthor }) else { return }
    var rest = candidates
    let areLiterals = call.arguments.allSatisfy { isLiteral($0.value) }
    for (position, argument) in call.arguments.enumerated() where rest.count > 1 {
      let kept = favored(rest.map { breadth(at: position, of: $0) }, by: argument.value, areLiterals)
      rest = rest.indices.filter { kept($0) }.map { rest[$0] }
    }
    if call.base == nil, !isOneLiteral(call.arguments) { preferTight(&rest) }
    if rest.count < candidates.count { favored.append((node.id, rest)) }
  }

  /// Of functions outside of types, those whose parameters take one argument each go before variadic ones.
  private func preferTight(_ candidates: inout [MatchedCandidate]) {
    let tight = candidates.filter { looseness(of: $0) == 0 }
    if !tight.isEmpty { candidates = tight }
  }

  private func isOneLiteral(_ arguments: [ArgumentNode]) -> Bool {
    arguments.count == 1 && (isLiteral(arguments[0].value) || isOfWholeNumbers(arguments[0].value))
  }

  /// The candidates of a call that are tried before the others; nil where there are none.
  func favored(of pending: PendingCall) -> [MatchedCandidate]? {
    favored.isEmpty ? nil : favored.last { $0.node == pending.node.id }?.candidates
  }

  /// Whether one of a call's candidates is favored, and the other is not.
  func isFavored(_ own: MatchedCandidate, before other: MatchedCandidate, _ pending: PendingCall) -> Bool {
    guard let favored = favored(of: pending) else { return false }
    return favored.contains { $0 === own } && !favored.contains { $0 === other }
  }

  /// How much a parameter takes.
  private enum Breadth {
    case anything
    /// A generic parameter that nothing is demanded of.
    case free
    /// One that must conform to protocols, and no more.
    case constrained
    case narrower(Type)

    /// Whether it is a generic parameter of which associated types are known.
    var isDemanding: Bool { if case .parameter? = type { true } else { false } }

    var isFree: Bool { if case .free = self { true } else { false } }
    var isAnything: Bool { if case .anything = self { true } else { false } }
    var isConstrained: Bool { if case .constrained = self { true } else { false } }
    var type: Type? { if case .narrower(let type) = self { type } else { nil } }
  }

  private func breadth(at position: Int, of matched: MatchedCandidate) -> Breadth {
    let type = matched.taking[position].type
    if type.nominal == types.anyType { return .anything }
    guard case .parameter(let parameter) = type else { return .narrower(type) }
    if parameter.constraints.isEmpty { return .free }
    return parameter.known.isEmpty && parameter.memberConstraints.isEmpty ? .constrained : .narrower(type)
  }

  /// Tells by place which parameters go before the others where an argument is given.
  private func favored(_ taking: [Breadth], by argument: Node, _ areLiterals: Bool) -> (Int) -> Bool {
    func those(_ isMeant: (Breadth) -> Bool) -> (Int) -> Bool {
      let meant = taking.map(isMeant)
      return meant.contains(true) ? { meant[$0] } : { _ in true }
    }
    if let literal = state.bindings.literal(of: argument.type), literal.isCollection {
      return areLiterals ? those { $0.type?.nominal == defaultType(of: literal).nominal } : { _ in true }
    }
    if case .tuple(let parts) = argument.kind, parts.contains(where: { isLiteral($0) }) {
      if taking.contains(where: { $0.isAnything }) {
        return those { $0.isAnything || $0.type?.isTuple(of: parts.count) ?? false }
      }
      guard taking.allSatisfy({ $0.isFree || $0.type.map { !$0.holdsParameters } ?? false }) else {
        return { _ in true }
      }
      return those { $0.type.map { takes(parts, $0.wrapped ?? $0) } ?? false }
    }
    guard let given = openResult(of: argument), !taking.contains(where: { $0.isDemanding }) else {
      return { _ in true }
    }
    if taking.contains(where: { $0.type?.nominal == given.nominal && $0.type?.holdsParameters ?? false }) {
      return { _ in true }
    }
    if given.wrapped != nil { return those { $0.isFree } }
    if taking.contains(where: { $0.isAnything }) { return those { $0.isAnything } }
    // Where a number's initializer shows what a closure gives, Swift looks at the others, too.
    return isShownByNumber(argument) ? { _ in true } : those { $0.isFree || $0.isConstrained }
  }

  private func isLiteral(_ node: Node) -> Bool { state.bindings.isLiteral(node.type) }

  /// Whether a tuple's parts are those of a tuple that is wanted, literals in whatever way.
  private func takes(_ parts: [Node], _ wanted: Type) -> Bool {
    guard case .tuple(let elements) = wanted, elements.count == parts.count else {
      return false
    }
    return zip(parts, elements).allSatisfy { part, element in
      state.bindings.literal(of: part.type).map { session.couldExpress($0, element.type) }
        ?? (resolve(part.type) == element.type)
    }
  }
}

extension MatchedCandidate {
  /// Whether it is a function that cells declare.
  var isOfAuthor: Bool { isFunction && candidate.declaration?.traits.isLibrary == false }
}

extension Type {
  fileprivate func isTuple(of count: Int) -> Bool {
    if case .tuple(let elements) = self { elements.count == count } else { false }
  }
}
