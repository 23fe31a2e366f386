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

  func coalesce(_ payload: Type, _ right: Node, _ result: Type, isForced: Bool = false) -> Outcome {
    let type = shallow(right.type)
    if case .variable = type, !state.bindings.isLiteral(type) { return .waiting }
    let purpose = Purpose(.branch, right.span)
    if !isForced, isAwaited(payload) || areAtOdds(payload, right, result) { return .waiting }
    if type.wrapped != nil, shallow(payload).wrapped == nil {
      state.pending.append(.conversion(from: type, to: types.optional(of: payload), purpose))
      return unify(result, types.optional(of: payload)) ? .met : .impossible
    }
    state.pending.append(.conversion(from: type, to: payload, purpose))
    return unify(result, payload) ? .met : .impossible
  }

  /// Whether the left side of `??` is still to show what it wraps.
  private func isAwaited(_ payload: Type) -> Bool {
    guard case let payload = shallow(payload), case .variable = payload, !state.bindings.isLiteral(payload)
    else {
      return false
    }
    return state.pending.contains {
      if case .unwrapping(_, let unknown, _, _) = $0 { shallow(unknown) == payload } else { false }
    }
  }

  /// Whether the right side of `??` is known, and cannot stand for the other; the result is still open.
  private func areAtOdds(_ payload: Type, _ right: Node, _ result: Type) -> Bool {
    guard case .variable = shallow(result) else { return false }
    if case .variable = shallow(payload) { return isLiteralUnlike(payload, right.type) }
    return !state.bindings.isOpen(payload) && !couldConvert(right.type, to: resolve(payload))
  }

  /// Whether what is not known yet is a literal, or wanted of one, that a known type cannot stand for.
  private func isLiteralUnlike(_ unknown: Type, _ type: Type) -> Bool {
    let type = state.bindings.literal(of: type).map(defaultType) ?? shallow(type)
    if case .variable = type { return false }
    let wanted = type.wrapped ?? type
    func isUnlike(_ other: Type) -> Bool {
      state.bindings.literal(of: shallow(other)).map { !session.couldExpress($0, wanted) } ?? false
    }
    return isUnlike(unknown)
      || state.pending.contains {
        if case .conversion(let from, let to, _) = $0 {
          shallow(to) == shallow(unknown) && isUnlike(from)
        } else {
          false
        }
      }
  }

  /// Sides of `??` of two types stand for anything of a protocol, where that is wanted: `print(Double(text) ?? "none")`.
  func settleOddAlternatives() -> Bool {
    for (index, constraint) in state.pending.enumerated() {
      guard case .coalescing(let payload, let right, let result) = constraint,
        areAtOdds(payload, right, result),
        !isArgumentOfOpenCall(where: { shallow($0.type) == shallow(result) })
      else { continue }
      state.pending.remove(at: index)
      if let common = protocolWanted(of: result) {
        for side in [payload, right.type] {
          state.pending.append(.conversion(from: side, to: common, Purpose(.branch, right.span)))
        }
        if !unify(result, common) { state.isFailed = true }
      } else if case .impossible = coalesce(payload, right, result, isForced: true) {
        state.isFailed = true
      }
      return true
    }
    return false
  }

  /// Where anything of a protocol is wanted of an unknown type: that.
  private func protocolWanted(of unknown: Type) -> Type? {
    for case .conversion(let from, let to, _) in state.pending where shallow(from) == shallow(unknown) {
      if shallow(to).isExistential { return shallow(to) }
    }
    return nil
  }
}
