import Diagnostics

// Where statements lead to.

extension [TypedStatement] {
  /// Whether control never comes out at the end.
  var endAlways: Bool { contains { $0.endsAlways } }
}

extension TypedStatement {
  var endsAlways: Bool {
    switch kind {
    case .returnValue, .breakOut, .continueLoop, .throwError, .fallThrough, .yield: true
    case .expression(let expression): expression.type.nominal?.representation == .uninhabited
    case .ifElse(let conditions, let body, let otherwise):
      (body.endAlways || conditions.isAlways(false)) && (otherwise.endAlways || conditions.isAlways(true))
    case .switchCase(let label, _, let cases):
      !cases.isEmpty && cases.allSatisfy { $0.body.endAlways && !$0.body.leave(label) }
    case .scope(let label, let body): body.endAlways && !body.leave(label)
    case .doCatch(let label, let body, let catches):
      body.endAlways && catches.allSatisfy { $0.body.endAlways } && !body.leave(label)
    case .whileLoop(let label, let conditions, let body):
      conditions.isAlways(true) && !body.leave(label)
    case .repeatWhile(let label, let body, let condition):
      !body.leave(label) && (condition.isAlways(true) || body.endAlways && !body.goOn(label))
    case .display, .declare, .destructure, .guardElse, .forIn, .deferred: false
    }
  }

  /// What Swift says of a statement behind this one, which ends always: nothing where it is an endless loop.
  func unreachable(at span: SourceSpan) -> Diagnostic? {
    let word: String
    switch kind {
    case .breakOut: word = "break"
    case .continueLoop: word = "continue"
    case .throwError: word = "throw"
    case .returnValue: word = "return"
    case .whileLoop, .fallThrough: return nil
    case .repeatWhile(_, let body, _) where !body.endAlways: return nil
    case .expression:
      let note = Diagnostic.Note("a call to a never-returning function", at: self.span)
      return .warning("unreachable", at: span, "will never be executed", notes: [note])
    default: return .warning("unreachable", at: span, "will never be executed")
    }
    return .warning("unreachable", at: span, "code after '\(word)' will never be executed")
  }
}

extension [TypedCondition] {
  /// Whether it is the one word `true` or `false`.
  func isAlways(_ truth: Bool) -> Bool {
    if count == 1, case .expression(let value) = self[0] { value.isAlways(truth) } else { false }
  }
}

extension TypedExpression {
  fileprivate func isAlways(_ truth: Bool) -> Bool { if case .boolean(truth) = kind { true } else { false } }
}

extension [TypedStatement] {
  /// Whether a `break` inside leaves the labelled statement.
  fileprivate func leave(_ label: LabelID) -> Bool {
    hold { if case .breakOut(let target) = $0 { target == label } else { false } }
  }

  /// Whether a `continue` inside leads to the next round of the labelled loop.
  fileprivate func goOn(_ label: LabelID) -> Bool {
    hold { if case .continueLoop(let target) = $0 { target == label } else { false } }
  }

  /// Whether there is such a statement at any depth, functions apart.
  private func hold(_ isWanted: (TypedStatement.Kind) -> Bool) -> Bool {
    contains { statement in
      switch statement.kind {
      case .ifElse(_, let body, let otherwise): body.hold(isWanted) || otherwise.hold(isWanted)
      case .guardElse(_, let body), .scope(_, let body), .whileLoop(_, _, let body),
        .repeatWhile(_, let body, _), .deferred(let body):
        body.hold(isWanted)
      case .forIn(let loop): loop.body.hold(isWanted)
      case .switchCase(_, _, let cases): cases.contains { $0.body.hold(isWanted) }
      case .doCatch(_, let body, let catches):
        body.hold(isWanted) || catches.contains { $0.body.hold(isWanted) }
      case .expression, .display, .declare, .destructure, .returnValue, .yield, .breakOut, .continueLoop,
        .fallThrough, .throwError:
        isWanted(statement.kind)
      }
    }
  }
}
