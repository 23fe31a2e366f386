import Diagnostics

/// `if`, and the conditions that it has in common with other statements.
extension StatementChecker {
  func checkIf(_ syntax: IfSyntax) -> [TypedStatement] {
    if yielding != nil { return labelled(nil, .ifValue) { _ in checkPlainIf(syntax) } }
    guard syntax.label != nil else { return checkPlainIf(syntax) }
    return labelled(syntax.label, .if) { label in
      [TypedStatement(.scope(label, checkPlainIf(syntax)), span: syntax.span)]
    }
  }

  private func checkPlainIf(_ syntax: IfSyntax) -> [TypedStatement] {
    let outer = scope
    scope = Scope(.block, parent: outer)
    let conditions = checkConditions(syntax.conditions)
    let body = checkBranch(syntax.body)
    scope = outer
    let statement = TypedStatement(.ifElse(conditions, body, checkElse(syntax.otherwise)), span: syntax.span)
    return conditions.count == syntax.conditions.count ? [statement] : []
  }

  private func checkElse(_ otherwise: IfSyntax.ElseSyntax?) -> [TypedStatement] {
    switch otherwise {
    case .block(let block)?: checkBranch(block)
    case .elseIf(let next)?: checkIf(next)
    case nil: []
    }
  }

  /// Each condition may take the names of those before it again: `if let a = next(0), let a = next(a)`.
  func checkConditions(_ conditions: [ConditionSyntax]) -> [TypedCondition] {
    conditions.compactMap { condition in
      if condition.names.contains(where: { scope[$0.text] != nil }) {
        scope = Scope(.block, parent: scope)
      }
      return checkCondition(condition)
    }
  }

  func checkCondition(_ condition: ConditionSyntax) -> TypedCondition? {
    switch condition {
    case .expression(let expression):
      return check(expression, as: types.bool, .condition).map { .expression($0) }
    case .optionalBinding(let pattern, let type, let value): return checkOptionalBinding(pattern, type, value)
    case .pattern(let pattern, let value):
      guard var subject = check(value, as: nil, .initialization) else {
        _ = PatternChecker(self, isVariable: false).check(pattern, .invalid)
        return nil
      }
      if case .some = pattern.kind, let optional = checkOptional(value, subject) { subject = optional }
      return .pattern(PatternChecker(self, isVariable: false).check(pattern, subject.type), subject)
    }
  }

  private func checkOptionalBinding(
    _ pattern: Pattern, _ type: TypeSyntax?, _ value: Expression?
  ) -> TypedCondition? {
    switch (pattern.kind, value) {
    case (.binding(let name, _), nil):
      return bindOptional(pattern, type, Expression(.name(name, []), at: name.span))
    case (.binding, let value?), (.wildcard, let value?), (.tuple, let value?):
      return bindOptional(pattern, type, value)
    default:
      report(.error("optional-binding", at: pattern.span, "a name is wanted here"))
      return nil
    }
  }

  /// Names, or those of a tuple's parts, for what an optional wraps.
  private func bindOptional(_ pattern: Pattern, _ type: TypeSyntax?, _ source: Expression) -> TypedCondition?
  {
    let stated = type.map { session.resolve($0, in: scope) }
    var value = check(source, as: stated.map { types.optional(of: $0) }, .initialization)
    if let optional = value.flatMap({ checkOptional(source, $0) }) { value = optional }
    let wrapped = value?.type.wrapped
    if let value, wrapped == nil {
      report(
        .error(
          "not-optional", at: source.span,
          "initializer for conditional binding must have Optional type, not '\(value.type)'"))
    }
    let inner = PatternChecker(self, isVariable: false).check(pattern, wrapped ?? .invalid)
    guard let value, wrapped != nil else { return nil }
    return .pattern(TypedPattern(.enumCase(1, [inner]), type: value.type, span: pattern.span), value)
  }

  /// What is no optional as it stands, where one is wanted: of two methods that can be meant one may give an optional,
  /// `if let largest = vector.max()`.
  private func checkOptional(_ source: Expression, _ value: TypedExpression) -> TypedExpression? {
    if value.type.wrapped != nil { return nil }
    let (optional, _) = session.withholdingDiagnostics {
      check(source, .initialization) { self.types.optional(of: $0.makeVariable()) }
    }
    guard let optional, optional.type.wrapped != nil else { return nil }
    // A value made one is none.
    if case .enumCase = optional.kind { return nil }
    return optional
  }
}

extension ConditionSyntax {
  /// The names that it introduces.
  var names: [Identifier] {
    switch self {
    case .expression: []
    case .optionalBinding(let pattern, _, _), .pattern(let pattern, _): pattern.names
    }
  }
}
