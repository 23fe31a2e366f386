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
    if case .variable = type, !state.bindings.isLiteral(type), !follows(right, payload, of: left) {
      return .waiting
    }
    if isAwaited(payload, of: left) { return .waiting }
    let (purpose, fallback) = (Purpose(.branch, right.span), Purpose(.fallback, right.span))
    if type.wrapped != nil, shallow(payload).wrapped == nil {
      state.pending.append(.conversion(from: type, to: types.optional(of: payload), fallback))
      return unify(result, types.optional(of: payload)) ? .met : .impossible
    }
    let common = decides(left, payload, right) ? payload : makeVariable()
    if common != payload { state.pending.append(.conversion(from: payload, to: common, purpose)) }
    state.pending.append(.conversion(from: type, to: common, fallback))
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

  /// Whether the right side of `??` is an operation on literals that can be of what the left one wraps.
  private func follows(_ right: Node, _ payload: Type, of left: Node) -> Bool {
    let payload = resolve(payload)
    guard !state.bindings.isOpen(payload), payload.wrapped == nil, !payload.isExistential, !isLifted(left)
    else { return false }
    return literals(in: right).map { session.couldExpress($0, payload) } ?? false
  }

  /// Whether an optional may prove to wrap more than it seems to: it is one only because of a `?`, or what it wraps is
  /// known by the values of a literal only, `["a": 1.5]["b"]`, or its name stands for a function too.
  private func isLifted(_ node: Node) -> Bool {
    switch node.kind {
    case .optionalScope(let inside), .tryExpression(.optional, let inside):
      return shallow(inside.type).wrapped == nil
    case .subscripted(let call):
      if case .dictionary? = call.base?.kind { return true }
      return false
    case .member(let base, let name): return mayBeFunction(name, of: base)
    default: return false
    }
  }

  /// Whether another meaning of the call before the dot has no value of a name but functions: what Sequence's
  /// `dropFirst` gives has only `first(where:)`. Swift knows by that of a solution in which both sides of
  /// `xs.dropFirst().first ?? 0` keep their types where anything is wanted.
  private func mayBeFunction(_ name: Identifier, of base: Node) -> Bool {
    guard case .call(let call) = base.kind, let receiver = call.base.map({ resolve($0.type) }) else {
      return false
    }
    return session.candidates(named: call.name.text, in: receiver).contains { candidate in
      let signature = session.signature(of: candidate)
      guard let parameters = signature.parameters, signature.result.nominal != nil,
        (try? ArgumentMatcher(parameters: parameters, arguments: call.arguments).match()) != nil
      else { return false }
      let members = session.candidates(named: name.text, in: signature.result)
      return !members.isEmpty && members.allSatisfy { !$0.isValue }
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
      case .conversion(_, let given, _), .associatedType(_, _, let given, _):
        left.isMember && shallow(given) == payload
      default: false
      }
    }
  }
}
