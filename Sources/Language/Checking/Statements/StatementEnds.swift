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
    case .ifElse(_, let body, let otherwise): body.endAlways && otherwise.endAlways
    case .switchCase(let label, _, let cases):
      !cases.isEmpty && cases.allSatisfy { $0.body.endAlways && !$0.body.leave(label) }
    case .scope(let label, let body): body.endAlways && !body.leave(label)
    case .doCatch(let label, let body, let catches):
      body.endAlways && catches.allSatisfy { $0.body.endAlways } && !body.leave(label)
    case .whileLoop(let label, let conditions, let body):
      conditions.count == 1 && conditions[0].isTrue && !body.leave(label)
    case .repeatWhile(_, let body, _): body.endAlways
    case .display, .declare, .destructure, .guardElse, .forIn, .deferred: false
    }
  }

  /// The word that the author wrote to leave.
  var word: String {
    switch kind {
    case .breakOut: "break"
    case .continueLoop: "continue"
    case .throwError: "throw"
    case .fallThrough: "fallthrough"
    case .returnValue: "return"
    default: "this"
    }
  }
}

extension TypedCondition {
  fileprivate var isTrue: Bool {
    if case .expression(let expression) = self, case .boolean(true) = expression.kind { return true }
    return false
  }
}

extension [TypedStatement] {
  /// Whether a `break` inside leaves the labelled statement.
  fileprivate func leave(_ label: LabelID) -> Bool {
    contains { statement in
      switch statement.kind {
      case .breakOut(let target): target == label
      case .ifElse(_, let body, let otherwise): body.leave(label) || otherwise.leave(label)
      case .guardElse(_, let body), .scope(_, let body), .whileLoop(_, _, let body),
        .repeatWhile(_, let body, _),
        .deferred(let body):
        body.leave(label)
      case .forIn(let loop): loop.body.leave(label)
      case .switchCase(_, _, let cases): cases.contains { $0.body.leave(label) }
      case .doCatch(_, let body, let catches): body.leave(label) || catches.contains { $0.body.leave(label) }
      case .expression, .display, .declare, .destructure, .returnValue, .yield, .continueLoop, .fallThrough,
        .throwError:
        false
      }
    }
  }
}
