import Diagnostics

/// `throw`, `do` and `catch`.
extension StatementChecker {
  /// A `do` with `catch` under way: the errors that may be thrown in it, and where.
  final class Handler {
    /// The one type of errors that may be thrown, where `do throws(E)` says it.
    let stated: Type?
    var sites: [Site] = []

    init(_ stated: Type? = nil) { self.stated = stated }
  }

  /// Where an error of a type may be thrown, and whether a `try` says so.
  struct Site {
    let type: Type
    let span: SourceSpan
    let isMarked: Bool
  }

  /// What is wrong with an error of a type thrown at a place; nil where somebody handles it.
  func handle(_ type: Type, _ span: SourceSpan, isMarked: Bool = true) -> Diagnostic? {
    if let handler {
      handler.sites.append(Site(type: type, span: span, isMarked: isMarked))
      return handler.stated.flatMap { ErrorCover.problem(of: type, $0, span, isInClosure: false) }
    }
    if isOfInitialValue { return wordErrorOfInitialValue(span) }
    guard let context else { return nil }
    return ErrorCover.problem(of: type, context.thrown, span, isInClosure: context.function == nil)
  }

  private func wordErrorOfInitialValue(_ span: SourceSpan) -> Diagnostic {
    .error(
      "unhandled-error", at: span, "call can throw, but errors cannot be thrown out of an initial value",
      hint: "use 'try?', or give the value where errors are handled")
  }

  func checkThrow(_ value: Expression, _ span: SourceSpan) -> TypedStatement.Kind? {
    let wanted = (handler.map { $0.stated } ?? context?.thrown).flatMap(concreteError)
    guard let error = check(value, as: wanted, .thrown) else {
      return .throwError(TypedExpression(.invalid, type: .invalid, span: value.span))
    }
    guard session.conforms(error.type, "Error") else {
      report(
        .error(
          "not-an-error", at: value.span, "thrown expression type '\(error.type)' does not conform to 'Error'"
        ))
      return nil
    }
    // Of what is thrown inside a `do` that does not say it Swift keeps no type.
    let isErased = handler.map { $0.stated == nil } ?? false
    if let problem = handle(isErased ? session.errorType : error.type, span) {
      report(isUnhandled(problem) ? unhandledThrow(span) : problem)
      return nil
    }
    return .throwError(error)
  }

  private func isUnhandled(_ problem: Diagnostic) -> Bool { problem.id == "unhandled-error" }

  private func unhandledThrow(_ span: SourceSpan) -> Diagnostic {
    .error(
      "unhandled-error", at: span,
      "error is not handled because the enclosing function is not declared 'throws'",
      hint: "mark the function 'throws'")
  }

  /// The one type of errors that a function throws, if it says so.
  private func concreteError(_ type: Type) -> Type? {
    type.isExistential ? nil : type
  }

  // MARK: `do`

  func checkDo(
    _ name: Identifier?, throwing stated: TypeSyntax?, _ body: Block, _ catches: [CatchSyntax]
  ) -> TypedStatement.Kind? {
    labelled(name, .do) { label in
      if catches.isEmpty { return .scope(label, checkBlock(body)) }
      return checkCatching(
        label, throwing: stated.map { session.resolveThrown($0, in: scope) }, body, catches)
    }
  }

  private func checkCatching(
    _ label: LabelID, throwing stated: Type?, _ body: Block, _ catches: [CatchSyntax]
  ) -> TypedStatement.Kind {
    let (outer, own) = (handler, Handler(stated))
    handler = own
    let statements = checkBlock(body)
    handler = outer
    let type = stated ?? errorType(of: own.sites)
    let clauses = catches.map { checkCatch($0, type) }
    if own.sites.isEmpty, !hasErrors {
      report(
        .warning(
          "needless-catch", at: catches[0].span,
          "'catch' block is unreachable because no errors are thrown in 'do' block"))
    }
    if !catchesAll(clauses, type) { passOn(own.sites) }
    return .doCatch(label, statements, clauses)
  }

  /// One type where all errors are of it, else any error.
  private func errorType(of sites: [Site]) -> Type {
    guard let first = sites.first?.type, sites.allSatisfy({ $0.type == first }) else {
      return session.errorType
    }
    return first
  }

  private func checkCatch(_ syntax: CatchSyntax, _ type: Type) -> TypedCase {
    inNewScope {
      if syntax.items.isEmpty {
        let name = Identifier("error", at: syntax.body.span.leading)
        let variable = declareVariable(name, type, isMutable: false, isImplicit: true)
        let pattern = TypedPattern(.binding(variable), type: type, span: name.span)
        return TypedCase(
          items: [TypedCaseItem(pattern: pattern, filter: nil)], body: checkBlock(syntax.body))
      }
      let items = checkItems(syntax.items, type)
      return TypedCase(items: items, body: checkBlock(syntax.body))
    }
  }

  /// Whether one pattern takes every error: Swift does not count the cases that several take.
  private func catchesAll(_ clauses: [TypedCase], _ type: Type) -> Bool {
    clauses.flatMap { $0.items }.contains { item in
      if case .enumCase = item.pattern.kind { return false }
      return item.filter == nil && Exhaustiveness(session).missing([item.pattern], type) == nil
    }
  }

  /// What no `catch` takes goes to whoever is around. That a `try` is missing has been said already.
  private func passOn(_ sites: [Site]) {
    for site in sites {
      guard let problem = handle(site.type, site.span, isMarked: site.isMarked), site.isMarked else {
        continue
      }
      report(
        isUnhandled(problem)
          ? .error(
            "unhandled-error", at: site.span,
            "errors thrown from here are not handled because the enclosing catch is not exhaustive",
            hint: "add a 'catch' without a pattern") : problem)
    }
  }
}
