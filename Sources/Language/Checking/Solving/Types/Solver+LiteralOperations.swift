/// Calls that take nothing but literals, `100 + 100`: what is around them shows their types, or nothing does.
extension Solver {
  func isSettled(_ type: Type) -> Bool {
    !state.bindings.isOpen(type) || state.bindings.isLiteral(type)
  }

  /// An operation on literals gives no optional: `let x: UInt8? = 100 + 100`.
  private func settleAsWrapped(_ pending: PendingCall) -> Bool {
    let value = shallow(pending.node.type)
    guard pending.call.form != .call, case .variable = value else { return false }
    for case .conversion(let from, let to, _) in state.pending where shallow(from) == value {
      var wanted = shallow(to)
      while let wrapped = wanted.wrapped { wanted = shallow(wrapped) }
      if case .variable = wanted { continue }
      if wanted.isExistential
        || !pending.candidates.contains(where: { couldMatch($0.result, wanted: wanted) })
      {
        continue
      }
      return unify(value, wanted)
    }
    return false
  }

  func takesLiteralsAlone(_ pending: PendingCall) -> Bool {
    let deciding = pending.call.isShift ? pending.call.arguments.prefix(1) : pending.call.arguments[...]
    return !deciding.isEmpty && deciding.allSatisfy { state.bindings.isLiteral($0.value.type) }
  }

  private func takesClosuresAlone(_ pending: PendingCall) -> Bool {
    pending.call.arguments.allSatisfy {
      if case .closure? = state.bindings.literal(of: $0.value.type) { true } else { false }
    }
  }

  /// Whether something open may show what the value, or a literal that it takes, must be.
  func mayFollow(_ pending: PendingCall) -> Bool {
    if case .variable = shallow(pending.node.type) { return true }
    return pending.call.arguments.contains { argument in
      guard case .variable(let variable) = shallow(argument.value.type) else { return false }
      return isDecidedElsewhere(variable)
    }
  }

  /// The literals of one side of an operator are of the other side's type, where it has a function for two of that:
  /// `x * (1 + 2)`.
  func likenLiteralOperands() -> Bool {
    for case .call(let pending) in state.pending where pending.call.form == .infix {
      let (left, right) = (pending.call.arguments[0].value, pending.call.arguments[1].value)
      if liken(left, to: right, pending) || liken(right, to: left, pending) { return true }
    }
    return false
  }

  private func liken(_ operation: Node, to other: Node, _ pending: PendingCall) -> Bool {
    guard case .call = operation.kind, case .variable = shallow(operation.type),
      let literal = literals(in: operation),
      case let type = shallow(other.type), let nominal = type.nominal, nominal.genericParameters.isEmpty,
      !type.isExistential, session.couldExpress(literal, type),
      pending.candidates.contains(where: { takesTwo(of: type, $0) })
    else { return false }
    return unify(operation.type, type)
  }

  private func takesTwo(of type: Type, _ matched: MatchedCandidate) -> Bool {
    matched.parameters.count == 2
      && matched.parameters.allSatisfy {
        $0.type == matched.parameters[0].type && couldMatch($0.type, wanted: type)
      }
  }

  /// What the literals are of which an operation consists; nil where it consists of more.
  func literals(in node: Node) -> LiteralKind? {
    switch node.kind {
    case .integer, .float: return state.bindings.literal(of: node.type)
    case .call(let call) where call.isShift: return call.arguments.first.flatMap { literals(in: $0.value) }
    case .call(let call) where call.form == .infix || call.form == .prefix:
      let kinds = call.arguments.map { literals(in: $0.value) }
      if kinds.contains(nil) { return nil }
      return kinds.contains(.float) ? .float : .integer
    default: return nil
    }
  }

  /// Where nothing around has said what the value of `100 + 100` must be, a protocol's function is not meant.
  func preferConcreteOfLiterals() -> Bool {
    for (index, constraint) in state.pending.enumerated() {
      guard case .call(let pending) = constraint, takesLiteralsAlone(pending), !takesClosuresAlone(pending),
        !hidesChoice(pending)
      else { continue }
      if case .variable = shallow(pending.node.type) {} else if mayFollow(pending) { continue }
      if settleAsWrapped(pending) { return true }
      let concrete = pending.candidates.filter {
        !$0.isGeneric && couldBeTaken($0.result, from: pending.node)
      }
      if concrete.isEmpty || concrete.count == pending.candidates.count { continue }
      if takesLiteralsBetter(pending, than: concrete) { continue }
      state.pending[index] = .call(pending.with(concrete))
      return true
    }
    return false
  }
}

extension Solver {
  /// Whether a generic function takes the literals as what they are by default, and no plain one does; one of them is an
  /// author's. What has several parameters for one argument, or fewer, is not asked beside one that has not.
  func takesLiteralsBetter(_ pending: PendingCall, than concrete: [MatchedCandidate]) -> Bool {
    let isAskedOfAuthor = concrete.contains { $0.isOfAuthor }
    return !concrete.contains { takesDefaults(pending, $0) }
      && pending.candidates.contains { candidate in
        candidate.isGeneric && (isAskedOfAuthor || candidate.isOfAuthor)
          && concrete.allSatisfy { looseness(of: candidate) <= looseness(of: $0) }
      }
  }

  /// Whether a plain function takes literals as what they are by default, an operator as anything.
  private func takesDefaults(_ pending: PendingCall, _ matched: MatchedCandidate) -> Bool {
    expectedCost(of: matched, pending) == 0
      || pending.call.isOperator && matched.taking.allSatisfy { $0.type.nominal == types.anyType }
  }

  /// Whether what a call gives could be taken by the call that it is an argument of.
  private func couldBeTaken(_ result: Type, from node: Node) -> Bool {
    for case .call(let outer) in state.pending {
      guard let position = outer.call.arguments.firstIndex(where: { $0.value === node }) else { continue }
      return outer.candidates.contains { candidate in
        guard candidate.isFunction else { return true }
        let wanted = candidate.taking[position].type
        return result.isPlain ? couldConvert(result, to: wanted) : couldOverlap(result, wanted)
      }
    }
    return true
  }
}

extension CallNode {
  /// How far is shifted may be of any type.
  fileprivate var isShift: Bool { form == .infix && (name.text == "<<" || name.text == ">>") }
}
