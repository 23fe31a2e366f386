import Diagnostics

/// An operation on whole numbers beside one with a fraction, `[0.5, 1 / 2]`: Swift takes the former for an Int and the
/// collection for one of Any, unless what is done with it needs numbers.
extension StatementChecker {
  /// What is wrong where that is so; nil where it is not.
  func wordMixedCollection(
    _ state: Solver.State, _ expression: Expression, _ purpose: Purpose.Kind,
    as type: (Solver) -> Type?
  ) -> Diagnostic? {
    for (span, operation) in state.mixedCollections where state.bindings.resolve(operation.type) != types.int
    {
      let second = Solver(session: session, span: expression.span)
      second.collectionOfAnything = span
      let (outcome, _) = session.withholdingDiagnostics {
        _ = build(expression, purpose, as: type, second)
        return second.solve()
      }
      guard case .success = outcome else { continue }
      return .error(
        "mixed-collection", at: operation.span,
        "Swift takes this operation for an Int here, and the collection for one of Any",
        hint: "write its numbers with a fraction, or state the type: '[…] as [Double]'")
    }
    return nil
  }
}

extension Solver {
  /// Notes a collection that holds an operation on whole numbers; where it is to be one of anything, it is.
  func noteOperations(among values: [Node], of element: Type, _ span: SourceSpan) {
    guard case .variable = shallow(element),
      let operation = values.lazy.compactMap({ self.operationOnWholeNumbers(in: $0) }).first
    else { return }
    state.mixedCollections.append((span: span, operation: operation))
    if collectionOfAnything == span, let any = types.anyType { _ = unify(element, .nominal(any, [])) }
  }

  private func operationOnWholeNumbers(in value: Node) -> Node? {
    switch value.kind {
    case .call(let call): call.isOperator && isOfWholeNumbers(value) ? value : nil
    case .tuple(let parts): parts.lazy.compactMap { self.operationOnWholeNumbers(in: $0) }.first
    default: nil
    }
  }
}
