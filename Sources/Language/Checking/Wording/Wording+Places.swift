import Diagnostics

/// Words for places that cannot change.
extension Session {
  /// Why a place cannot change, or nil where it can.
  func wordImmutable(
    _ place: TypedExpression, _ operation: Identifier, _ change: Emitter.Change
  ) -> Diagnostic? {
    switch place.kind {
    case .variable(let variable):
      if variable.isMutable || change.isAssignment && assignedLater.contains(variable) { return nil }
      return immutable(variable, place, change)
    case .field(let base, let index):
      if case .nominal(let nominal, _) = base.type, nominal.fields.indices.contains(index),
        !nominal.fields[index].isMutable, !change.isAssignment || !isInitializing(base)
      {
        return .error(
          "immutable", at: place.span,
          "cannot change '\(nominal.fields[index].name)', which is a 'let' constant",
          hint: "declare it with 'var' in '\(nominal.name)'")
      }
      return wordImmutable(base, operation, change.ofPart)
    case .computed(let accessors, let base, _):
      guard accessors.setter != nil else {
        return .error("immutable", at: place.span, "cannot change a get-only property or subscript")
      }
      return base.flatMap { wordImmutable($0, operation, change.ofPart) }
    case .forceUnwrap(let base), .unwrapOrExit(let base):
      return wordImmutable(base, operation, change.ofPart)
    case .invalid: return nil
    case .tuple(let parts): return parts.lazy.compactMap { self.wordImmutable($0, operation, change) }.first
    default: return wordNoPlace(place, change)
    }
  }

  private func wordNoPlace(_ value: TypedExpression, _ change: Emitter.Change) -> Diagnostic {
    let message =
      if case .mutating(let declaration) = change {
        "cannot use mutating member '\(declaration.name)' on immutable value of type '\(value.type)'"
      } else {
        "cannot change this expression: it is a value, not a variable"
      }
    return .error("not-a-place", at: value.span, message, hint: "keep it in a variable, and change that")
  }

  /// A method that changes its value is called, not kept.
  func wordMutatingValue(_ span: SourceSpan) -> Diagnostic {
    .error(
      "mutating-value", at: span, "cannot reference 'mutating' method as function value",
      hint: "write a closure that calls it")
  }

  private func isInitializing(_ base: TypedExpression) -> Bool {
    if case .variable(let variable) = base.kind { variable.isBeingMade } else { false }
  }

  private func mutabilityHint(_ variable: Variable) -> String {
    if variable.name == "self" { return "mark the method 'mutating'" }
    if variable.name.hasPrefix("$") { return "a closure's argument does not change: work on a copy" }
    guard variable.isParameter else { return "declare it with 'var'" }
    return "change a copy, 'var \(variable.name) = \(variable.name)', or take it as 'inout'"
  }

  private func immutable(_ variable: Variable, _ place: TypedExpression, _ change: Emitter.Change)
    -> Diagnostic
  {
    let subject = variable.name == "self" ? "'self' is immutable" : "'\(variable.name)' is a 'let' constant"
    let hint = mutabilityHint(variable)
    switch change {
    case .assignment, .assignmentToPart:
      return .error("immutable", at: place.span, "cannot assign to value: \(subject)", hint: hint)
    case .mutating(let declaration):
      return .error(
        "immutable", at: place.span,
        "cannot use mutating member '\(declaration.name)' on immutable value: \(subject)",
        hint: hint)
    case .inoutArgument:
      return .error(
        "immutable", at: place.span, "cannot pass immutable value as inout argument: \(subject)", hint: hint)
    case .mutatingOperator:
      return .error(
        "immutable", at: place.span, "left side of mutating operator isn't mutable: \(subject)", hint: hint)
    }
  }
}
