import Diagnostics

/// Closures and nested functions, with what they take from around them.
extension DefiniteInitialization {
  /// A closure may read only what has a value where it is made, and must not outlive an `inout` parameter.
  func walkClosure(_ function: Function, _ span: SourceSpan, mayEscape: Bool) {
    if mayEscape { refuseEscape(function, span, "closure") }
    let (outerState, outerClosure, outerYields, outerJumps) = (state, closure, yields, jumps)
    let outerDeferred = deferred
    deferred = []
    jumps = Jumps()
    closure = (closure?.site ?? span.leading, closure?.outer ?? watched)
    walk(function.typedBody ?? [])
    let complained = state.isReachable ? state.definite.intersection(outerClosure?.outer ?? watched) : []
    (state, closure, yields, jumps) = (outerState, outerClosure, outerYields, outerJumps)
    deferred = outerDeferred
    if !isSilent { state.definite.formUnion(complained.subtracting(assignedInside(function))) }
  }

  /// What a closure sets does not count where it is made.
  private func assignedInside(_ function: Function) -> Set<InitializedPart> {
    state.possible.subtracting(state.definite)
  }

  /// A function with a name as a value.
  func walkFunction(_ function: Function, _ span: SourceSpan, mayEscape: Bool) {
    captures(of: function, span)
    if mayEscape { refuseEscape(function, span, "local function") }
  }

  /// Of the parameters only those that are `inout` can be changed, and only such a `self`.
  private func refuseEscape(_ function: Function, _ span: SourceSpan, _ what: String) {
    guard !isSilent, subject.function != nil,
      let captured = function.captures.first(where: {
        $0.isMutable && ($0.isParameter || $0.name == "self")
      })
    else { return }
    let name = captured.name == "self" ? "mutating 'self' parameter" : "'inout' parameter '\(captured.name)'"
    report(
      .error(
        "escaping-inout", at: span, "escaping \(what) captures \(name)",
        hint: "copy it into a constant before the \(what)"))
  }

  /// A nested function needs what it captures.
  func captures(of function: Function, _ span: SourceSpan) {
    for variable in function.captures {
      refuseEarly(variable, span)
      refuseFromOutside(variable, span)
      let part = InitializedPart.variable(ObjectIdentifier(variable))
      guard isMissing(part) else { continue }
      let kind = variable.isMutable ? "variable" : "constant"
      complain(
        part, span, "\(kind) '\(variable.name)' used by function '\(function.name)' before being initialized",
        kind)
    }
  }

  /// A function can be called above a variable that it uses, which is not there yet. What is deferred comes later than it
  /// stands, and what the body itself captures was there before.
  private func refuseEarly(_ variable: Variable, _ span: SourceSpan) {
    guard variable.span.start > span.start || unfinished.contains(variable), !isInDeferred,
      !variable.isParameter, variable.name != "self", variable.span.file == span.file,
      subject.function.map({ !$0.captures.contains(variable) }) ?? true
    else { return }
    report(
      .error(
        "early-capture", at: span, "closure captures '\(variable.name)' before it is declared",
        hint: "move this below the declaration of '\(variable.name)'"))
  }

  /// What is a member of a type keeps nothing of what lies around the type, as functions there may.
  private func refuseFromOutside(_ variable: Variable, _ span: SourceSpan) {
    guard let type = subject.owner, subject.function?.captures.contains(variable) ?? false else { return }
    report(Session.wordClosingOver(variable, type, span))
  }
}
