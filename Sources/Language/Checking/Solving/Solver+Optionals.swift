import Diagnostics

/// What `?`, `!` and `??` ask of types.
extension Solver {
  func wrapChain(_ inside: Type, _ result: Type) -> Outcome {
    let inside = shallow(inside)
    if case .variable = inside, !state.bindings.isLiteral(inside) { return .waiting }
    let whole = inside.wrapped == nil ? types.optional(of: inside) : inside
    return unify(result, whole) ? .met : .impossible
  }

  func unwrap(_ type: Type, _ payload: Type, _ orItself: Bool, _ span: SourceSpan) -> Outcome {
    let type = shallow(type)
    // A literal is of whatever type is wanted, but never an optional here.
    if case .variable = type, !orItself || !state.bindings.isLiteral(type) { return .waiting }
    if case .invalid = type { return .met }
    guard let wrapped = type.wrapped ?? (orItself ? type : nil) else {
      fail(
        .error(
          "not-optional", at: span,
          "a value of type '\(session.show(type, self))' is not optional, so it cannot be unwrapped",
          hint: "remove the '?' or '!'"))
      return .impossible
    }
    return unify(payload, wrapped) ? .met : .impossible
  }

  func coalesce(_ left: Node, _ payload: Type, _ right: Node, _ result: Type) -> Outcome {
    let type = shallow(right.type)
    if case .variable = type, !state.bindings.isLiteral(type) { return .waiting }
    if isAwaited(payload, of: left) { return .waiting }
    let purpose = Purpose(.branch, right.span)
    if type.wrapped != nil, shallow(payload).wrapped == nil {
      state.pending.append(.conversion(from: type, to: types.optional(of: payload), purpose))
      return unify(result, types.optional(of: payload)) ? .met : .impossible
    }
    let common = decides(left, payload, right) ? payload : makeVariable()
    if common != payload { state.pending.append(.conversion(from: payload, to: common, purpose)) }
    state.pending.append(.conversion(from: type, to: common, purpose))
    return unify(result, common) ? .met : .impossible
  }

  /// Whether the left side of `??` alone says what both are. If not, they may prove to be of two types.
  private func decides(_ left: Node, _ payload: Type, _ right: Node) -> Bool {
    let payload = resolve(payload)
    if case .variable(let unknown) = payload, let any = types.anyType {
      return !admits(.nominal(any, []), unknown) || isShownElsewhere(unknown)
    }
    return !state.bindings.isOpen(payload) && !isLifted(left) && couldConvert(right.type, to: payload)
  }

  /// Whether an optional is so only because of a `?`, not because of what it holds.
  private func isLifted(_ node: Node) -> Bool {
    switch node.kind {
    case .optionalScope(let inside), .tryExpression(.optional, let inside):
      shallow(inside.type).wrapped == nil
    default: false
    }
  }

  /// Whether the left side of `??` is still to show what it wraps.
  private func isAwaited(_ payload: Type, of left: Node) -> Bool {
    guard case let payload = shallow(payload), case .variable(let unknown) = payload,
      !state.bindings.isLiteral(payload)
    else {
      return false
    }
    return state.pending.contains {
      switch $0 {
      case .unwrapping(_, let wrapped, _, _): shallow(wrapped) == payload
      case .closure(let node, _, _): left.isMember && state.bindings.occurs(unknown, in: node.type)
      case .conversion(_, let to, let purpose):
        left.isMember && purpose.isClosureResult && shallow(to) == payload
      default: false
      }
    }
  }
}
