import Diagnostics

/// Whether errors thrown at a point of an expression are marked with `try`, and whether somebody handles them.
final class ErrorCover {
  private var isMarked = false
  /// Whether something that may throw has been met under the innermost `try`.
  private var isNeeded = false
  /// What is wrong with an error of a type thrown at a place, as far as handling it goes.
  private var handle: (Type, SourceSpan, _ isMarked: Bool) -> Diagnostic?

  init(_ handle: @escaping (Type, SourceSpan, _ isMarked: Bool) -> Diagnostic?) {
    self.handle = handle
  }

  /// The operand of a `try`; says whether there is anything in it that may throw.
  func marking<T>(_ kind: TryKind, _ body: () -> T) -> (value: T, isNeeded: Bool) {
    let (wasMarked, wasNeeded, outer) = (isMarked, isNeeded, handle)
    (isMarked, isNeeded) = (true, false)
    if kind != .propagating { handle = { _, _, _ in nil } }
    let value = body()
    let found = isNeeded
    (isMarked, isNeeded, handle) = (wasMarked, wasNeeded, outer)
    if found, kind == .propagating { isNeeded = true }
    return (value, found)
  }

  /// The one expression of a closure, which no `try` outside covers.
  func entering<T>(closureThatThrows thrown: Type?, _ body: () -> T) -> T {
    let (wasMarked, wasNeeded, outer) = (isMarked, isNeeded, handle)
    isMarked = false
    handle = { type, span, _ in ErrorCover.problem(of: type, thrown, span, isInClosure: true) }
    defer { (isMarked, isNeeded, handle) = (wasMarked, wasNeeded, outer) }
    return body()
  }

  /// An argument for an autoclosure, which a `try` outside covers too.
  func entering<T>(autoclosureThatThrows thrown: Type?, _ body: () -> T) -> T {
    let outer = handle
    handle = { type, span, _ in
      guard thrown == nil else { return ErrorCover.problem(of: type, thrown, span, isInClosure: true) }
      return .error(
        "unhandled-error", at: span, "call can throw, but it is executed in a non-throwing autoclosure",
        hint: "use 'try?', or keep its value in a variable first")
    }
    defer { handle = outer }
    return body()
  }

  /// The right side of `??`, `&&` or `||`, which hands on what that throws: a `try` inside does not cover the operator.
  func entering<T>(rightSideAt span: SourceSpan, _ body: () -> T) -> (value: T, problem: Diagnostic?) {
    let wasNeeded = isNeeded
    isNeeded = false
    defer { isNeeded = isNeeded || wasNeeded }
    let value = body()
    return (value, isNeeded && !isMarked ? missingTry("operator", span) : nil)
  }

  /// What is wrong with a call that may throw; nil where all is well.
  func problem(_ thrown: Type, _ span: SourceSpan) -> Diagnostic? {
    let problem = handle(thrown, span, isMarked)
    guard isMarked else { return missingTry("call", span) }
    isNeeded = true
    return problem
  }

  private func missingTry(_ what: String, _ span: SourceSpan) -> Diagnostic {
    .error(
      "missing-try", at: span, "\(what) can throw but is not marked with 'try'", hint: "write 'try' before it"
    )
  }

  /// What is wrong with an error of a type in a function that throws another, or none.
  static func problem(
    of type: Type, _ allowed: Type?, _ span: SourceSpan, isInClosure: Bool
  ) -> Diagnostic? {
    guard let allowed else {
      return .error(
        "unhandled-error", at: span, "errors thrown from here are not handled",
        hint: isInClosure ? "use 'try?', or 'do' and 'catch'" : "mark the function 'throws', or use 'try?'")
    }
    let fits = allowed == type || allowed == .invalid || type == .invalid
    if fits || allowed.isExistential { return nil }
    return .error(
      "thrown-type", at: span,
      "thrown expression type '\(type)' cannot be converted to error type '\(allowed)'")
  }
}
