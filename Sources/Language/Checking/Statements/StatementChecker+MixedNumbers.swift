import Diagnostics

/// Whole numbers of a collection's literal, gone through by members and calls, beside a number with a fraction:
/// `[1, 2].filter { $0 > 1 }.max() ?? 0.5`. Where Swift looks at what becomes of them before it sees the other number,
/// they stay Int, and both sides are Any. An expression in which they have been taken for Double is solved once more with
/// both as Any; if that is possible, the form is refused.
extension StatementChecker {
  /// What is wrong with numbers of several kinds in one place; nil where nothing is.
  func wordMixed(
    _ state: Solver.State, _ expression: Expression, _ purpose: Purpose.Kind, as type: (Solver) -> Type?
  ) -> Diagnostic? {
    if !state.mixedCollections.isEmpty,
      let problem = wordMixedCollection(state, expression, purpose, as: type)
    {
      return problem
    }
    return state.mixedNumbers.isEmpty ? nil : wordMixedNumbers(state, expression, purpose, as: type)
  }

  private func wordMixedNumbers(
    _ state: Solver.State, _ expression: Expression, _ purpose: Purpose.Kind,
    as type: (Solver) -> Type?
  ) -> Diagnostic? {
    for mix in state.mixedNumbers {
      func isCheaper(with anything: Type) -> Bool {
        let score = solve(with: anything, for: mix, expression, purpose, as: type)
        return score.map { $0.literals < state.score.literals } ?? false
      }
      guard
        mix.isMistaken(state, session.types)
          || mix.isDoubtful(state, session.types)
            && mix.asAnything(state, session.types).contains(where: isCheaper)
      else { continue }
      return .error(
        "mixed-numbers", at: mix.span,
        "Swift may take the whole numbers of this literal for Int here, and what stands beside them for Any",
        hint: "give the collection a name first, or write its numbers with a fraction")
    }
    return nil
  }

  /// What the expression costs where both sides are anything; nil where they cannot be.
  private func solve(
    with anything: Type, for mix: MixedNumbers, _ expression: Expression, _ purpose: Purpose.Kind,
    as type: (Solver) -> Type?
  ) -> Score? {
    let solver = Solver(session: session, span: expression.span)
    solver.mixOfAnything = (mix.span, anything)
    let (outcome, _) = session.withholdingDiagnostics {
      _ = build(expression, purpose, as: type, solver)
      return solver.solve()
    }
    guard case .success(let state) = outcome else { return nil }
    return state.score
  }
}

extension MixedNumbers {
  /// Whether Swift takes the numbers otherwise than they have been taken, since it is anything that is wanted: for Int
  /// where a property follows on them, or elements are wanted as anything; elsewhere for Double.
  fileprivate func isMistaken(_ state: Solver.State, _ types: WellKnownTypes) -> Bool {
    switch form {
    case .fallback(let right, isErased: true, _):
      if isDouble(state, types) {
        return chain.endsInMember || chain.isOptionalChain || chain.beginsWithChoice
      }
      return chain.isCalled && state.bindings.resolve(chain.type).wrapped == types.int
        && state.bindings.resolve(right.type) == types.double
    case .sum:
      return isDouble(state, types) && state.bindings.resolve(type).arrayElement?.isExistential ?? false
    case .fallback(_, isErased: false, _), .choice, .elements: return false
    }
  }

  /// Whether Swift may take the numbers for Int that have been taken for Double.
  fileprivate func isDoubtful(_ state: Solver.State, _ types: WellKnownTypes) -> Bool {
    guard isDouble(state, types) else { return false }
    let value = state.bindings.resolve(chain.type)
    switch form {
    case .fallback(_, isErased: true, _): return false
    case .fallback(_, isErased: false, let isKnown):
      return value.wrapped == types.double && !isKnown && !chain.endsInMember && !chain.holdsMapped
    case .choice, .elements:
      return chain.isReachedByClosure || chain.isCalled("reversed")
        || chain.endsInMember && value.wrapped == types.double
    case .sum: return value != types.double && (chain.holdsMapped || chain.isCalled("flatMap"))
    }
  }

  private func isDouble(_ state: Solver.State, _ types: WellKnownTypes) -> Bool {
    func holdsDouble(_ type: Type) -> Bool {
      type == types.double || type.arguments.contains(where: holdsDouble)
    }
    if case .fallback(let right, _, _) = form, case .integer = right.kind { return false }
    return holdsDouble(state.bindings.resolve(number.type))
  }

  /// The types of the whole where both sides are anything: they, or what they hold.
  fileprivate func asAnything(_ state: Solver.State, _ types: WellKnownTypes) -> [Type] {
    guard let any = types.anyType.map({ Type.nominal($0, []) }) else { return [] }
    func widened(_ type: Type) -> Type { type == types.double ? any : type.mapParts(widened) }
    if case .fallback = form { return [types.optional(of: any)] }
    let holding = widened(state.bindings.resolve(type))
    return holding == any ? [any] : [holding, any]
  }
}
