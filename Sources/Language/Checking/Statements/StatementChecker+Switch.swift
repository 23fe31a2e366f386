import Diagnostics

extension StatementChecker {
  /// A place for patterns that the checker makes up.
  var here: SourceSpan { SourceSpan(file: FileID(-1), start: 0, end: 0) }

  /// A switch; as an expression its bodies give values.
  func checkSwitch(_ syntax: SwitchSyntax) -> TypedStatement.Kind? {
    let known = session.diagnostics.count
    let subject = check(syntax.subject, as: nil, .initialization)
    return labelled(syntax.label, yielding == nil ? .switch : .switchValue) { label in
      let cases = syntax.cases.indices.map { index in
        labels[labels.count - 1].nextCase = syntax.cases.dropFirst(index + 1).first
        return checkCase(syntax.cases[index], subject?.type ?? .invalid)
      }
      guard let subject else { return nil }
      checkExhaustive(cases, subject.type, syntax)
      if !hasErrors(since: known) { warnOfRepeatedPatterns(cases, subject.type, syntax) }
      return .switchCase(label, subject, cases)
    }
  }

  private func checkCase(_ syntax: CaseSyntax, _ type: Type) -> TypedCase {
    inNewScope {
      let everything = TypedPattern(.wildcard, type: type, span: syntax.span)
      let items =
        syntax.isDefault
        ? [TypedCaseItem(pattern: everything, filter: nil)] : checkItems(syntax.items, type)
      return TypedCase(items: items, body: inNewScope { checkBranch(syntax.body) })
    }
  }

  /// The patterns of a `case` or `catch` with their conditions; what they bind is declared in the scope.
  func checkItems(_ items: [CaseItemSyntax], _ type: Type) -> [TypedCaseItem] {
    var shared: [String: Variable] = [:]
    let typed = items.map { item in
      let pattern =
        items.count == 1
        ? PatternChecker(self, isVariable: false).check(item.pattern, type)
        : alternative(item.pattern, type, &shared)
      let filter = item.filter.flatMap { check($0, as: types.bool, .condition) }
      return TypedCaseItem(pattern: pattern, filter: filter)
    }
    if items.count > 1 { checkAlternatives(typed, shared) }
    return typed
  }

  /// Each pattern of a case must bind every name that one of them binds.
  private func checkAlternatives(_ items: [TypedCaseItem], _ shared: [String: Variable]) {
    for variable in shared.values.sorted(by: { $0.span.start < $1.span.start })
    where !items.allSatisfy({ $0.pattern.bindings.contains(variable) }) {
      report(.error("unbound", at: variable.span, "'\(variable.name)' must be bound in every pattern"))
    }
  }

  /// One of several patterns of a case: they bind the same names, which become the same variables.
  private func alternative(_ pattern: Pattern, _ type: Type, _ shared: inout [String: Variable])
    -> TypedPattern
  {
    let outer = scope
    scope = Scope(.block, parent: outer)
    let typed = PatternChecker(self, isVariable: false).check(pattern, type)
    scope = outer
    let joined = typed.replacingBindings { variable in
      if let known = shared[variable.name] {
        checkAlike(variable, known)
        return known
      }
      shared[variable.name] = variable
      outer.declare(variable.name, .variable(variable))
      return variable
    }
    return joined
  }

  private func checkAlike(_ variable: Variable, _ known: Variable) {
    if variable.type == known.type || variable.type == .invalid || known.type == .invalid { return }
    report(
      .error(
        "pattern-type", at: variable.span,
        "pattern variable bound to type '\(variable.type)', expected type '\(known.type)'"))
  }

  private func checkExhaustive(_ cases: [TypedCase], _ type: Type, _ syntax: SwitchSyntax) {
    let patterns = cases.flatMap { $0.items }.filter { $0.filter == nil }.map { $0.pattern }
    guard type != .invalid, let missing = Exhaustiveness(session).missing(patterns, type) else { return }
    report(
      .error(
        "not-exhaustive", at: syntax.span, "switch must be exhaustive",
        hint: missing == "_" ? "add a 'default:' case" : "add 'case \(missing):'"))
  }
}

extension TypedPattern {
  /// The variables that it and its parts bind.
  var bindings: [Variable] {
    switch kind {
    case .wildcard, .expression: []
    case .binding(let variable): [variable]
    case .tuple(let parts), .enumCase(_, let parts): parts.flatMap { $0.bindings }
    case .cast(let inner): inner.bindings
    }
  }

  func replacingBindings(_ replace: (Variable) -> Variable) -> TypedPattern {
    let kind: Kind
    switch self.kind {
    case .wildcard, .expression: kind = self.kind
    case .binding(let variable): kind = .binding(replace(variable))
    case .tuple(let parts): kind = .tuple(parts.map { $0.replacingBindings(replace) })
    case .cast(let inner): kind = .cast(inner.replacingBindings(replace))
    case .enumCase(let index, let parts): kind = .enumCase(index, parts.map { $0.replacingBindings(replace) })
    }
    return TypedPattern(kind, type: type, span: span)
  }
}
