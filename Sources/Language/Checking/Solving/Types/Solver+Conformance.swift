import Diagnostics

/// What types must conform to, and their associated types.
extension Solver {
  func conform(
    _ type: Type, _ protocolType: NominalType, _ span: SourceSpan, opens: Bool, isOfMember: Bool
  ) -> Outcome {
    let type = shallow(type)
    if case .variable = type { return .waiting }
    let known = type.holdsVariables ? resolve(type) : type
    guard
      session.conformances.conforms(known, protocolType, opens: opens)
        || isOfMember && session.conformances.comparesParts(known, protocolType)
    else {
      fail(session.wordNonconformance(session.showing(known, self), protocolType, span))
      return .impossible
    }
    if !known.holdsVariables { return .met }
    if hangsOnSameType(known, protocolType) { return .waiting }
    demandOfParts(of: known, protocolType, span)
    return .met
  }

  /// Whether a type that is not wholly known conforms only where a part of it has a certain associated type: `Range<T>`
  /// as a sequence, where the steps between its bounds are whole.
  private func hangsOnSameType(_ type: Type, _ protocolType: NominalType) -> Bool {
    session.conformances.find(type, protocolType)?.requirements.contains {
      if case .sameType(.member, _) = $0 { true } else { false }
    } ?? false
  }

  /// What a conformance demands of parts of a type that are unknown: of `[T]` as Equatable that `T` is that too.
  func demandOfParts(of type: Type, _ protocolType: NominalType, _ span: SourceSpan) {
    for part in protocolType.composed { demandOfParts(of: type, part, span) }
    switch type {
    case .tuple(let elements):
      for element in elements {
        state.pending.append(.conformance(element.type, protocolType, span, opens: false))
      }
    case .nominal(let nominal, let arguments):
      for case .conformance(let part, let demanded) in session.conformances.find(type, protocolType)?
        .requirements ?? []
      {
        let part = part.substituting(nominal.substitution(arguments), self)
        if part.holdsVariables { state.pending.append(.conformance(part, demanded, span, opens: false)) }
      }
    default: break
    }
  }

  /// An associated type of what was not known when somebody spoke of it.
  func settle(_ name: String, of base: Type, _ type: Type, _ span: SourceSpan) -> Outcome {
    let base = shallow(base)
    if case .variable = base { return .waiting }
    guard let actual = session.conformances.associatedType(name, of: base, self) else {
      return unify(type, .invalid) ? .met : .impossible
    }
    if unify(actual, type) { return .met }
    fail(
      session.wordRangeInText(actual, type, span, self)
        ?? session.wordMismatch(resolve(actual), resolve(type), Purpose(.element, span), self))
    return .impossible
  }

  /// Meets what is pending about conformances, without a word; false where something cannot be met.
  func settle() -> Bool {
    var isChanged = true
    while isChanged {
      isChanged = false
      let constraints = state.pending
      state.pending = []
      for constraint in constraints {
        switch attempt(constraint) {
        case .met: isChanged = true
        case .narrowed(let rest): state.pending.append(rest)
        case .waiting: state.pending.append(constraint)
        case .impossible: return false
        }
      }
    }
    return !state.isFailed
  }
}
