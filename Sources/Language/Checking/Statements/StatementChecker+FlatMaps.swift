import Diagnostics

/// Swift knows a second `flatMap`, the one that `compactMap` took the place of. What gives texts is given to that where the
/// expression is cheaper so: `words.flatMap { $0 }.filter { $0 == "a" }` looks for a text `"a"`, which a literal is by
/// default, and not for a character.
extension StatementChecker {
  /// What is wrong where that is so; nil where it is not.
  func wordFlattening(
    _ solver: Solver, _ state: Solver.State, _ expression: Expression, _ purpose: Purpose.Kind,
    as type: (Solver) -> Type?
  ) -> Diagnostic? {
    // The separator of a `split` is a character in either case.
    guard state.score.literals > solver.splits.count,
      let flatMap = solver.flatMaps.first(where: { givesText($0, state) }),
      case .call(let call) = flatMap.kind
    else { return nil }
    let second = Solver(session: session, span: expression.span)
    second.compactsFlatMaps = true
    let (outcome, _) = session.withholdingDiagnostics {
      _ = build(expression, purpose, as: type, second)
      return second.solve()
    }
    guard case .success(let other) = outcome, isCheaper(other.score, state.score, flatMap, state)
    else { return nil }
    return .error(
      "flat-map", at: call.name.span,
      "Swift takes this 'flatMap' for 'compactMap', which gives texts, not characters",
      hint: "give the characters a name first, or write 'joined()'")
  }

  /// A literal beside parts of texts is a text in Swift, which costs nothing there.
  private func isCheaper(_ own: Score, _ other: Score, _ flatMap: Node, _ state: Solver.State) -> Bool {
    own < other || given(by: flatMap, state) != session.types.string && own.literals <= other.literals
  }

  private func given(by flatMap: Node, _ state: Solver.State) -> Type? {
    guard case .function(let closure)? = state.choices[flatMap.id]?.parameters.first?.type else { return nil }
    return state.bindings.resolve(closure.result)
  }

  private func givesText(_ flatMap: Node, _ state: Solver.State) -> Bool {
    guard let type = given(by: flatMap, state), let text = session.protocols["StringProtocol"] else {
      return false
    }
    return session.conformances.conforms(type, text)
  }
}
