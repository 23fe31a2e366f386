/// What hangs on nothing open is met as soon as it is stated: it waits in no queue, and operators around it have fewer
/// candidates.
extension Solver {
  /// Looks for what a name behind a dot means where the type before the dot is known, and narrows that.
  func begin(_ node: Node, _ call: CallNode) {
    let isReady = call.base.map { !state.bindings.isOpen($0.type) } ?? false
    let outcome = isReady ? findCandidates(node, call) : .waiting
    if case .narrowed(.call(let pending)) = outcome { return begin(pending) }
    note(outcome, of: .unresolvedCall(node, call))
  }

  /// Narrows a call where its arguments are known.
  func begin(_ pending: PendingCall) {
    let isReady = !(pending.base.map(state.bindings.isOpen) ?? false) && areKnown(pending.call.arguments)
    note(isReady ? narrow(pending) : .waiting, of: .call(pending))
  }

  private func note(_ outcome: Outcome, of constraint: @autoclosure () -> Constraint) {
    switch outcome {
    case .met: state.progress += 1
    case .narrowed(let rest): state.pending.append(rest)
    case .waiting: state.pending.append(constraint())
    case .impossible: state.isFailed = true
    }
  }

  /// Numbers may stand beside what is known, but do not say by themselves what is meant.
  private func areKnown(_ arguments: [ArgumentNode]) -> Bool {
    var areNumbers = !arguments.isEmpty
    for argument in arguments {
      let isOpen = state.bindings.isOpen(argument.value.type)
      if isOpen, !argument.value.isNumber { return false }
      areNumbers = areNumbers && isOpen
    }
    return !areNumbers
  }

  /// Settles a member that can only be a value, no function; false where that is not known yet.
  func takeAtOnce(_ node: Node, _ base: Node, _ name: Identifier) -> Bool {
    if state.bindings.isOpen(base.type) { return false }
    let found = members(name, of: resolve(base.type))
    guard found.count == 1, found[0].isValue else { return false }
    if case .function = session.valueType(of: found[0]) { return false }
    guard takeValue(found[0], node) else { return false }
    state.progress += 1
    return true
  }
}
