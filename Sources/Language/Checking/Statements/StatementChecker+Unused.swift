import Diagnostics

/// Warns of values that are worked out and not used.
extension StatementChecker {
  /// - Parameter expression: what the value is the meaning of.
  func warnIfUnused(_ value: TypedExpression, _ expression: Expression) {
    if value.type == .void || value.type.nominal?.representation == .uninhabited { return }
    if value.type.wrapped == .void { return }
    switch value.kind {
    case .call(let reference, _):
      guard !session.isDiscardable(reference.function) else { return }
      warnOfUnusedResult(of: shown(reference.function), value.span)
    case .forcedTry(let tried): warnIfUnused(tried, expression)
    case .optionalTry: warnOfUnusedResult(of: "'try?'", value.span)
    case .callValue: warnOfUnusedResult(of: "call to function returning '\(value.type)'", value.span)
    case .optionalScope(let inner, _):
      if let call = inner.wrapped(where: { $0.isCall }) { return warnIfUnused(call, expression) }
      guard inner.wrapped(where: { $0.isRead }) != nil else { return }
      warnOfUnusedValue(value)
    case .statements:
      guard let test = expression.nilTest else { return }
      warnOfUnusedResult(of: "operator '\(test.text)'", value.span)
    case .assign, .invalid: return
    default: warnOfUnusedValue(value)
    }
  }

  private func warnOfUnusedResult(of call: String, _ span: SourceSpan) {
    report(
      .warning(
        "unused-result", at: span, "result of \(call) is unused", hint: "write '_ = …' if that is meant"))
  }

  private func warnOfUnusedValue(_ value: TypedExpression) {
    report(.warning("unused-value", at: value.span, "expression of type '\(value.type)' is unused"))
  }

  /// `call to 'f(x:)'`, `operator '+'`
  private func shown(_ function: Function) -> String {
    let name = function.name.split(separator: ".").last.map(String.init) ?? ""
    let base = name.prefix { $0 != "(" }
    let labels = name.dropFirst(base.count).dropFirst().dropLast()
    if String(base).isOperatorName { return "operator '\(base)'" }
    return
      "call to '\(!labels.isEmpty && labels.split(separator: ":").allSatisfy { $0 == "_" } ? String(base) : name)'"
  }
}

extension Expression {
  /// The operator where it is compared with `nil`, which is no call.
  fileprivate var nilTest: Identifier? {
    switch kind {
    case .binary(let left, let name, let right) where name.text == "==" || name.text == "!=":
      left.isNil || right.isNil ? name : nil
    case .parenthesized(let inner): inner.nilTest
    default: nil
    }
  }
}

extension TypedExpression {
  /// Itself, or what it makes optional, where that is such a one.
  fileprivate func wrapped(where isMeant: (TypedExpression) -> Bool) -> TypedExpression? {
    if isMeant(self) { return self }
    guard case .enumCase(1, let payload) = kind, type.wrapped != nil else { return nil }
    return payload[0].wrapped(where: isMeant)
  }

  fileprivate var isCall: Bool {
    switch kind {
    case .call, .callValue, .optionalScope: true
    default: false
    }
  }

  fileprivate var isRead: Bool {
    switch kind {
    case .field, .computed: true
    default: false
    }
  }
}
