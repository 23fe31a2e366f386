import Diagnostics

/// `break`, `continue`, `fallthrough`, `return`, and what cannot be left by them.
extension StatementChecker {
  /// A statement that can be left.
  struct Label {
    let name: String?
    let id: LabelID
    let statement: Statement
    /// The case behind the one of a switch that is being checked.
    var nextCase: CaseSyntax?

    enum Statement {
      case loop, `switch`, `if`, `do`
      /// These are left at their ends alone.
      case `defer`, ifValue, switchValue

      var isClosed: Bool { self == .defer || self == .ifValue || self == .switchValue }

      /// Whether `break` without a label is about it.
      var endsByBreak: Bool { self == .loop || self == .switch || self == .switchValue }

      var word: String {
        switch self {
        case .loop: "loop"
        case .switch, .switchValue: "switch"
        case .if, .ifValue: "if"
        case .do: "do"
        case .defer: "defer"
        }
      }
    }
  }

  /// Checks a statement that can be left by its name, and a loop or switch also without.
  func labelled<Result>(
    _ name: Identifier?, _ statement: Label.Statement, _ body: (LabelID) -> Result
  ) -> Result {
    if let name, labels.contains(where: { $0.name == name.text }) {
      report(
        .error("label-reused", at: name.span, "label '\(name.text)' cannot be reused on an inner statement"))
    }
    let label = Label(name: name?.text, id: makeLabel(), statement: statement)
    labels.append(label)
    defer { labels.removeLast() }
    return body(label.id)
  }

  func checkBreak(_ name: Identifier?, _ span: SourceSpan) -> LabelID? {
    if let name { return find(name).flatMap { target($0, "break", span) } }
    if let label = labels.last(where: { $0.statement.endsByBreak }) { return target(label, "break", span) }
    report(
      .error(
        "misplaced-break", at: span, "'break' is only allowed inside a loop or switch",
        hint: labels.isEmpty ? nil : "give the statement a label to leave it: 'label: do { … break label }'"))
    return nil
  }

  func checkContinue(_ name: Identifier?, _ span: SourceSpan) -> LabelID? {
    if let name {
      guard let label = find(name) else { return nil }
      if label.statement == .loop { return target(label, "continue", span) }
      let word = label.statement.word
      report(.error("misplaced-continue", at: span, "'continue' cannot be used with \(word) statements"))
      return nil
    }
    if let label = labels.last(where: { $0.statement == .loop }) { return target(label, "continue", span) }
    if refusesLeaving("continue", span, from: 0) { return nil }
    report(.error("misplaced-continue", at: span, "'continue' is only allowed inside a loop"))
    return nil
  }

  func checkFallThrough(_ span: SourceSpan) -> TypedStatement.Kind? {
    guard let index = labels.lastIndex(where: { $0.statement == .switch || $0.statement == .switchValue }),
      !labels[(index + 1)...].contains(where: { $0.statement.isClosed })
    else {
      report(.error("misplaced-fallthrough", at: span, "'fallthrough' is only allowed inside a switch"))
      return nil
    }
    guard let next = labels[index].nextCase else {
      report(
        .error(
          "misplaced-fallthrough", at: span, "'fallthrough' without a following 'case' or 'default' block"))
      return nil
    }
    guard let bound = next.items.lazy.compactMap({ $0.pattern.firstBinding }).first else {
      return .fallThrough
    }
    report(
      .error(
        "fallthrough-binds", at: span,
        "'fallthrough' into a case that binds '\(bound.text)' is not supported in cells",
        hint: "call the same function in both cases"))
    return nil
  }

  /// Deferred statements cannot be left before their end.
  func checkDeferred(_ body: Block) -> [TypedStatement] {
    let (outer, own) = (handler, Handler())
    handler = own
    defer { handler = outer }
    let statements = labelled(nil, .defer) { _ in checkBlock(body) }
    for site in own.sites {
      report(.error("thrown-from-defer", at: site.span, "errors cannot be thrown out of a defer body"))
    }
    return statements
  }

  /// Warns of a `defer` that nothing follows.
  func warnIfImmediate(_ statement: Statement) {
    guard case .deferred = statement.kind else { return }
    report(
      .warning(
        "immediate-defer", at: statement.span,
        "'defer' statement at end of scope always executes immediately", hint: "write 'do' for 'defer'"))
  }

  private func target(_ label: Label, _ word: String, _ span: SourceSpan) -> LabelID? {
    let index = labels.lastIndex { $0.id == label.id } ?? 0
    return refusesLeaving(word, span, from: index) ? nil : label.id
  }

  /// Says so where a statement from `index` on cannot be left on the way out.
  private func refusesLeaving(_ word: String, _ span: SourceSpan, from index: Int) -> Bool {
    guard let closed = labels[index...].last(where: { $0.statement.isClosed }) else { return false }
    report(
      .error(
        "closed-statement", at: span,
        closed.statement == .defer
          ? "'\(word)' cannot transfer control out of a defer statement"
          : "cannot use '\(word)' to transfer control out of '\(closed.statement.word)' expression"))
    return true
  }

  private func find(_ name: Identifier) -> Label? {
    if let label = labels.last(where: { $0.name == name.text }) { return label }
    report(
      .error(
        "unknown-label", at: name.span, "cannot find label '\(name.text)' in scope",
        hint: nearestName(to: name.text, among: labels.compactMap { $0.name }).map {
          "did you mean '\($0)'?"
        }))
    return nil
  }

  func checkReturn(_ value: Expression?, _ span: SourceSpan) -> TypedStatement.Kind? {
    guard let context else {
      report(.error("misplaced-return", at: span, "return invalid outside of a func"))
      return nil
    }
    if refusesLeaving("return", span, from: 0) { return nil }
    if let own = initializing, value == nil { return .returnValue(finishedSelf(own, span)) }
    guard let value else { return returnNothing(context, span) }
    guard context.result != .void || context.function == nil else {
      guard let typed = check(value, as: nil, .initialization) else { return nil }
      if typed.type == .void { return .returnValue(typed) }
      if typed.type.nominal?.representation == .uninhabited { return .expression(typed) }
      report(
        .error(
          "unexpected-return-value", at: value.span, "unexpected non-void return value in void function",
          hint: "give the function a result type: '-> …'"))
      return nil
    }
    guard let typed = checkResult(value, context.result) else {
      return .returnValue(TypedExpression(.invalid, type: .invalid, span: span))
    }
    return .returnValue(settling(context, typed))
  }

  /// The first value that a closure returns settles its result, where nothing else has.
  func settling(_ context: FunctionContext, _ value: TypedExpression) -> TypedExpression {
    if context.result != nil { return value }
    let result = context.isResultOptional ? session.optional(holding: value) : value
    context.result = result.type
    return result
  }

  private func returnNothing(_ context: FunctionContext, _ span: SourceSpan) -> TypedStatement.Kind? {
    if context.result == nil { context.result = .void }
    guard context.result == .void else {
      report(.error("missing-return-value", at: span, "non-void function should return a value"))
      return nil
    }
    return .returnValue(nil)
  }
}

extension Pattern {
  /// The first name that it binds.
  fileprivate var firstBinding: Identifier? {
    switch kind {
    case .binding(let name, _): name
    case .tuple(let elements), .enumCase(_, _, let elements?):
      elements.lazy.compactMap { $0.pattern.firstBinding }.first
    case .some(let inner), .typeCast(let inner, _): inner.firstBinding
    case .wildcard, .enumCase(_, _, nil), .typeTest, .expression, .invalid: nil
    }
  }
}
