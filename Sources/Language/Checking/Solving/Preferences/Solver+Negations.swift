import Diagnostics

/// `-` of a whole number whose type nothing has shown, `-(1)`, `[1, 2].map { -$0 }`. Swift's plain functions for it are
/// those of Double and other numbers with a fraction, so where it can be one of those it is ambiguous. A whole number's is
/// a protocol's, which Swift looks at only where it can be none.
extension Solver {
  /// Whether `-` is applied to a whole number whose type nothing has shown. Swift knows it where the value is only shown in
  /// a text.
  func negatesOpenNumber(_ pending: PendingCall) -> Bool {
    guard pending.call.form == .prefix, pending.call.name.text == "-",
      case .variable = shallow(pending.node.type)
    else { return false }
    let operand = pending.call.arguments[0].value
    if isOfWholeNumbers(operand) { return true }
    guard state.bindings.literal(of: operand.type) == .integer || isElementOfNumbers(operand.type) else {
      return false
    }
    guard case .variable(let variable) = operand.kind else { return true }
    return !variable.isTypedFirst && !pending.node.isShown
  }

  /// Whether a type is that of the elements of a literal of whole numbers, which a generic function takes: `Array([1, 2])`.
  private func isElementOfNumbers(_ type: Type) -> Bool {
    state.pending.contains {
      guard case .associatedType("Element", let base, let element, _) = $0, shallow(element) == shallow(type),
        case .array(let number)? = state.bindings.literal(of: base)
      else { return false }
      return state.bindings.literal(of: number) == .integer
    }
  }

  /// Settles `-` on Double, or refuses it where it can be Int's as well; false where it can be no Double.
  func searchNegation(_ branches: Branches, _ pending: PendingCall) -> Bool {
    let (saved, known, failure) = (state, best.take(), furthestFailure)
    func solution(giving type: Type) -> State? {
      pending.candidates.firstIndex { !$0.isGeneric && $0.result == type }
        .flatMap { self.solution(of: branches, $0, saved) }
    }
    let double = solution(giving: types.double).flatMap { canBeGoneThrough($0) ? $0 : nil }
    let isAmbiguous = double != nil && solution(giving: types.int) != nil
    (state, best, furthestFailure) = (saved, known, failure)
    guard let double else { return false }
    if isAmbiguous {
      fail(session.wordAmbiguousNegation(pending.call.name))
    } else if known.map({ double.score < $0.score }) ?? true {
      best = double
    }
    return true
  }

  /// Whether what a loop goes through is a sequence: a range of numbers with a fraction is none.
  private func canBeGoneThrough(_ solution: State) -> Bool {
    guard let sequence, let wanted = session.protocols["Sequence"] else { return true }
    return session.conformances.conforms(solution.bindings.resolve(sequence), wanted)
  }

  /// Whether a call is settled before a `-` of an open number that it has to do with: of operators Swift tries those first
  /// that stand beside a literal or what is known. What is wanted as anything of a protocol is negated first.
  func isSettled(before negation: PendingCall, _ branches: Branches) -> Bool {
    guard case .call(let pending) = branches, !negatesOpenNumber(pending), shareUnknown(pending, negation),
      !isWantedAsAnything(negation.node)
    else { return false }
    switch pending.call.form {
    case .call: return pending.call.name.text != "init"
    case .subscripting: return true
    case .infix, .prefix, .postfix:
      return changesPlace(pending) || pending.call.arguments.contains { showsType($0.value) }
    }
  }

  private func shareUnknown(_ pending: PendingCall, _ negation: PendingCall) -> Bool {
    let types = pending.call.arguments.map { $0.value.type } + [pending.node.type]
    return [negation.node.type, negation.call.arguments[0].value.type].contains {
      guard case .variable(let unknown) = shallow($0) else { return false }
      return types.contains { state.bindings.occurs(unknown, in: $0) }
    }
  }

  /// Whether anything of a protocol is wanted of a value itself or of its negation, not only where that is tried for a
  /// collection's elements.
  private func isWantedAsAnything(_ node: Node) -> Bool {
    collectionOfAnything == nil
      && unmet.contains {
        if case .call(let outer) = $0, outer.call.arguments.first?.value === node, negatesOpenNumber(outer) {
          return isWantedAsAnything(outer.node)
        }
        guard case .conversion(let from, let to, let purpose) = $0, purpose.span == node.span else {
          return false
        }
        return shallow(from) == shallow(node.type)
          && (shallow(to).wrapped.map(shallow) ?? shallow(to)).isExistential
      }
  }

  private func changesPlace(_ pending: PendingCall) -> Bool {
    pending.candidates[0].taking.first?.isInout ?? false
  }

  /// Whether an operand is known, or a literal.
  private func showsType(_ operand: Node) -> Bool {
    if case .variable = shallow(operand.type) { operand.isNumber || isOfWholeNumbers(operand) } else { true }
  }

  /// Whether Swift decides what a closure takes before it looks into it: an optional that a name stands for is asked, `[1,
  /// nil].map { $0.map { -$0 } }`.
  func isTypedFirst(_ closure: Node) -> Bool {
    guard let receiver = closure.receiver, shallow(receiver.type).wrapped != nil else { return false }
    if case .call = receiver.kind { return false }
    return true
  }
}
