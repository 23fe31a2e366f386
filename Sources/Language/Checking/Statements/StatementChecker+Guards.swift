import Diagnostics

/// `guard`: what follows it in the same list sees its names, before those that the list declares.
extension StatementChecker {
  func checkGuard(_ conditions: [ConditionSyntax], _ body: Block, at span: SourceSpan) -> TypedStatement.Kind?
  {
    let known = session.diagnostics.count
    let otherwise = checkBlock(body)
    let isSound = !hasErrors(since: known)
    let checked = checkGuarding(conditions, at: span)
    if !otherwise.endAlways, isSound {
      report(
        .error(
          "guard-falls-through", at: body.span, "'guard' body must not fall through",
          hint: "end it with 'return', 'throw', 'break' or 'continue'"))
    }
    return checked.count == conditions.count ? .guardElse(checked, otherwise) : nil
  }

  /// Each condition may take the names of those before it again.
  private func checkGuarding(_ conditions: [ConditionSyntax], at span: SourceSpan) -> [TypedCondition] {
    guard conditions.introduceNames else { return conditions.compactMap(checkCondition) }
    scope = scopesBehindGuards[span] ?? Scope(.guarded, parent: scope)
    defer { scope.close() }
    return conditions.compactMap { condition in
      scope.free(condition.names)
      return checkCondition(condition)
    }
  }

  /// Makes the scopes behind the guards of a list beforehand; those that functions and computed variables which stand
  /// there see.
  func scopesOfFunctions(_ statements: [Statement]) -> [SourceSpan: Scope] {
    var visible: [SourceSpan: Scope] = [:]
    var current = scope
    for statement in statements {
      switch statement.kind {
      case .guardElse(let conditions, _) where conditions.introduceNames:
        let behind = scopesBehindGuards[statement.span] ?? Scope(.guarded, parent: current)
        scopesBehindGuards[statement.span] = behind
        current = behind
      case .declaration(let declaration) where current !== scope: visible[declaration.span] = current
      default: continue
      }
    }
    return visible
  }
}

extension [ConditionSyntax] {
  fileprivate var introduceNames: Bool { contains { !$0.names.isEmpty } }
}
