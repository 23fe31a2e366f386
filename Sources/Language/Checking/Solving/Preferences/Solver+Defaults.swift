import Diagnostics

/// Right sides of `??` that Swift takes otherwise than they look, refused by name.
extension Solver {
  /// What is wrong with a choice between literals of several types on the right of a `??` of which anything is wanted,
  /// `print(n ?? (b ? 1 : 1.5))`, if the left does not say of which type they are: Swift keeps each as it is.
  func wordChoice(_ right: Node, _ payload: Type, _ result: Type) -> Diagnostic? {
    guard case .ternary(_, let yes, let no) = right.kind, yes.isNumber, no.isNumber,
      yes.isWholeNumber != no.isWholeNumber, !session.couldExpress(.float, resolve(payload)),
      existentialWanted(of: result) != nil
    else { return nil }
    return .error(
      "literal-choice", at: right.span, "Swift keeps each of these literals as it is, of its own type",
      hint: "write both as numbers of one type")
  }

  /// What is wrong where a closure gives what it takes or a literal of another type, `[1.5, nil].map { $0 ?? 0 }`, and
  /// Swift sees late what it takes: it takes both for Any, and what is there for an optional.
  func wordLateDefault(_ left: Node, _ payload: Type, _ right: Node, _ result: Type) -> Diagnostic? {
    guard left.isOfLateParameter, state.bindings.isLiteral(right.type), right.isLiteral,
      standard(payload) != standard(right.type), case .variable = shallow(result), isGivenByClosure(result)
    else { return nil }
    return .error(
      "literal-lookup", at: left.span,
      "Swift takes both sides of this '??' for Any, and the value for an optional",
      hint: "write the literal as one of the same type, or give the collection a name first")
  }

  private func isGivenByClosure(_ value: Type) -> Bool {
    unmet.contains {
      guard case .conversion(let from, _, let purpose) = $0 else { return false }
      return purpose.isClosureResult && shallow(from) == shallow(value)
    }
  }

  /// What is wrong with an operation on whole numbers beside a number with a fraction that a closure gives, where anything is
  /// wanted, `print(o.map { $0 * 2 } ?? 1 + 2)`: Swift takes the operation for an Int.
  func wordOperation(_ left: Node, _ payload: Type, _ right: Node, _ result: Type) -> Diagnostic? {
    guard case .call(let call) = right.kind, call.isOperator, left.holdsWhatClosureGives,
      isOfWholeNumbers(right),
      !state.bindings.isOpen(payload), resolve(payload) != types.int, existentialWanted(of: result) != nil
    else { return nil }
    return .error(
      "literal-operation", at: right.span, "Swift takes this operation for an Int here",
      hint: "write its numbers with a fraction")
  }
}

extension Node {
  /// Whether it is a parameter of a closure, of a type that Swift sees late, or a property of one.
  fileprivate var isOfLateParameter: Bool {
    switch kind {
    case .variable(let variable): variable.isSeenLate
    case .member(let base, _): base.isOfLateParameter
    default: false
    }
  }

  /// Whether it is what `map` makes of an optional, or a property or an element of what it makes of a collection.
  fileprivate var holdsWhatClosureGives: Bool {
    switch kind {
    case .call(let call): call.name.text == "map" || call.name.text == "flatMap"
    case .member(let base, _): base.holdsMapped
    case .subscripted(let call): call.base?.holdsMapped ?? false
    case .optionalScope(let inside): inside.holdsWhatClosureGives
    default: false
    }
  }
}
