import Diagnostics

/// Whether errors thrown at a point of an expression are marked with `try`, and whether somebody handles them.
final class ErrorCover {
  private var isMarked = false
  private var isHandled: Bool
  /// Whether the innermost function around is a closure.
  private var isInClosure: Bool

  init(isHandled: Bool, isInClosure: Bool) {
    self.isHandled = isHandled
    self.isInClosure = isInClosure
  }

  /// The operand of a `try`.
  func marking<T>(_ kind: TryKind, _ body: () -> T) -> T {
    let outer = (isMarked, isHandled)
    isMarked = true
    if kind != .propagating { isHandled = true }
    defer { (isMarked, isHandled) = outer }
    return body()
  }

  /// The one expression of a closure, which no `try` outside covers.
  func entering<T>(closureThatThrows isThrowing: Bool, _ body: () -> T) -> T {
    let outer = (isMarked, isHandled, isInClosure)
    (isMarked, isHandled, isInClosure) = (false, isThrowing, true)
    defer { (isMarked, isHandled, isInClosure) = outer }
    return body()
  }

  /// What is wrong with a call that may throw; nil where all is well.
  func problem(_ span: SourceSpan) -> Diagnostic? {
    guard isMarked else {
      return .error(
        "missing-try", at: span, "call can throw but is not marked with 'try'", hint: "write 'try' before it")
    }
    if isHandled { return nil }
    if isInClosure {
      return .error(
        "unhandled-error", at: span,
        "errors thrown inside a closure are not supported in cells unless the closure's type says 'throws'",
        hint: "use 'try?' or an optional result")
    }
    return .error(
      "unhandled-error", at: span, "errors thrown from here are not handled",
      hint: "mark the function 'throws', or use 'try?'")
  }
}
