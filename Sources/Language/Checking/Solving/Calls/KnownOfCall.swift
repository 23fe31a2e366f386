/// What is known of a call's arguments and of its result, looked at once for all candidates.
struct KnownOfCall {
  let arguments: [KnownOfValue]
  let result: KnownOfValue

  init(_ pending: PendingCall, _ solver: Solver) {
    arguments = pending.call.arguments.map { KnownOfValue($0.value, solver) }
    result = KnownOfValue(pending.node.type, solver)
  }
}

/// What is known of a value.
struct KnownOfValue {
  /// A variable only if that is unbound.
  let type: Type
  /// What waits for its type.
  let literal: LiteralKind?
  /// Whether it is a place that the call may change.
  let isPlace: Bool
  /// The call, still open, that gives it.
  let origin: PendingCall?

  init(_ argument: Node, _ solver: Solver) { self.init(argument.type, solver, isPlace: argument.isPlace) }

  init(_ type: Type, _ solver: Solver, isPlace: Bool = false) {
    self.type = solver.shallow(type)
    literal = solver.state.bindings.literal(of: type)
    self.isPlace = isPlace
    if case .variable = self.type, literal == nil {
      origin = solver.openCall(giving: self.type)
    } else {
      origin = nil
    }
  }
}

extension Solver {
  fileprivate func openCall(giving variable: Type) -> PendingCall? {
    for constraint in state.pending {
      if case .call(let call) = constraint, shallow(call.node.type) == variable { return call }
    }
    return nil
  }
}
