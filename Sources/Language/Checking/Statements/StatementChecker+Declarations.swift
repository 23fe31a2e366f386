import Diagnostics

/// Variables and constants.
extension StatementChecker {
  func checkDeclaration(_ declaration: Declaration) -> [TypedStatement] {
    switch declaration.kind {
    case .variable(let syntax): checkVariables(syntax, declaration)
    case .initializer, .subscripted, .enumCases, .associatedType:
      misplaced(declaration)
    case .function, .structure, .enumeration, .protocolType, .extended, .typeAlias, .operatorFixity,
      .precedenceGroup, .deferred, .invalid:
      []
    }
  }

  private func misplaced(_ declaration: Declaration) -> [TypedStatement] {
    report(
      .error("misplaced-declaration", at: declaration.span, "this declaration is only allowed inside a type"))
    return []
  }

  private func checkVariables(_ syntax: VariableSyntax, _ declaration: Declaration) -> [TypedStatement] {
    let checked = syntax.bindings.indices.flatMap { checkBinding($0, syntax, declaration) }
    if !syntax.isConstant {
      for statement in checked { statement.noteIntroducer(at: declaration.span.start) }
    }
    if session.hidesTypes, scope.isTop {
      let members = MemberDeclarer(session, .cell)
      AccessChecker(members).check(syntax, declaration, in: scope)
    }
    return checked
  }

  private func checkBinding(
    _ index: Int, _ syntax: VariableSyntax, _ declaration: Declaration
  ) -> [TypedStatement] {
    let binding = syntax.bindings[index]
    if binding.accessors != nil {
      declareComputed(binding, declaration)
      return []
    }
    let written = binding.type ?? syntax.sharedType(of: index)
    if let written, case .opaque = written.kind { return checkOpaque(binding, written, syntax) }
    guard let initializer = binding.initializer else {
      return declareLater(binding, syntax, written)
    }
    let known = session.diagnostics.count
    let value =
      written.map { checkInitializer(initializer, as: $0) } ?? check(initializer, as: nil, .initialization)
    let type = value?.type ?? written.map { session.resolve($0, in: scope) { .invalid } } ?? .invalid
    let pattern = PatternChecker(self, isVariable: !syntax.isConstant).check(binding.pattern, type)
    guard let value else { return [] }
    if !hasErrors(since: known) { warnIfVoid(binding, type) }
    let span = binding.pattern.span
    if case .binding(let variable) = pattern.kind {
      return [TypedStatement(.declare(variable, value), span: span)]
    }
    return [TypedStatement(.destructure(pattern, value), span: span)]
  }

  /// A computed variable outside a type; those of a cell are known before its statements.
  func declareComputed(
    _ binding: PatternBindingSyntax, _ declaration: Declaration, seeing visible: Scope? = nil
  ) {
    guard case .binding(let name, _) = binding.pattern.kind else { return }
    if case .property(let known)? = scope.known(name.text), known.getter.function.span == name.span { return }
    reportRedeclaration(of: name)
    let members = MemberDeclarer(session, .cell)
    guard
      case .property(let property)? = members.computed(binding, declaration, nil, visible ?? scope)?.kind
    else { return }
    scope.home.declare(name.text, .property(property))
  }

  private func warnIfVoid(_ binding: PatternBindingSyntax, _ type: Type) {
    guard type == .void || type.wrapped == .void || type.arrayElement == .void, binding.type == nil,
      case .binding(let name, _) = binding.pattern.kind
    else { return }
    report(
      .warning(
        "void-constant", at: name.span,
        "'\(name.text)' inferred to have type '\(type)', which may be unexpected"))
  }

  /// `let x: some P = value`
  private func checkOpaque(
    _ binding: PatternBindingSyntax, _ written: TypeSyntax, _ syntax: VariableSyntax
  ) -> [TypedStatement] {
    let type = session.resolveResult(written, in: scope, [])
    guard let initializer = binding.initializer else {
      report(
        .error(
          "opaque-type", at: written.span,
          "property declares an opaque return type, but has no initializer expression from which to infer an underlying type"
        ))
      return []
    }
    let value = checkOpaque(initializer, type, .initialization)
    let pattern = PatternChecker(self, isVariable: !syntax.isConstant).check(binding.pattern, type)
    guard let value, case .binding(let variable) = pattern.kind else { return [] }
    return [TypedStatement(.declare(variable, value), span: binding.pattern.span)]
  }

  private func declareLater(
    _ binding: PatternBindingSyntax, _ syntax: VariableSyntax, _ written: TypeSyntax?
  ) -> [TypedStatement] {
    if let written,
      case let type = session.resolve(written, in: scope),
      let statements = declareLater(binding.pattern, type, written, syntax)
    {
      return statements
    }
    report(.error("missing-type", at: binding.pattern.span, "type annotation missing in pattern"))
    _ = PatternChecker(self, isVariable: !syntax.isConstant).check(binding.pattern, .invalid)
    return []
  }

  /// The names of a pattern that get their values later; nil where it is more than names.
  private func declareLater(
    _ pattern: Pattern, _ type: Type, _ written: TypeSyntax?, _ syntax: VariableSyntax
  ) -> [TypedStatement]? {
    switch (pattern.kind, type) {
    case (.binding(let name, _), _):
      let variable = declareVariable(
        name, type, isMutable: !syntax.isConstant, isAssignedLater: syntax.isConstant)
      let nothing = TypedExpression(.enumCase(0, []), type: type, span: name.span)
      let value = !syntax.isConstant && written?.startsAsNil ?? false ? nothing : nil
      return [TypedStatement(.declare(variable, value), span: name.span)]
    case (.tuple(let parts), .tuple(let elements)) where parts.count == elements.count:
      let statements = parts.indices.map {
        declareLater(parts[$0].pattern, elements[$0].type, written?.element($0), syntax)
      }
      return statements.contains { $0 == nil } ? nil : statements.flatMap { $0 ?? [] }
    default: return nil
    }
  }

  /// A new name in the innermost scope.
  func declareVariable(
    _ name: Identifier, _ type: Type, isMutable: Bool, isAssignedLater: Bool = false, isImplicit: Bool = false
  ) -> Variable {
    reportRedeclaration(of: name)
    reportEarlyCapture(of: name)
    let variable = Variable(
      name: name.text, span: name.span, type: type, isMutable: isMutable,
      storage: scope.isTop ? .global : .local)
    if isAssignedLater { session.assignedLater.insert(variable) }
    scope.home.declare(name.text, .variable(variable))
    return variable
  }

  /// A closure above a variable that takes something else of its name. What a guard makes known is none of the list.
  private func reportEarlyCapture(of name: Identifier) {
    guard scope.home === scope.list, let use = scope.list.takenByClosures[name.text] else { return }
    report(
      .error(
        "early-capture", at: use, "closure captures '\(name.text)' before it is declared",
        hint: "give what is declared further down another name"))
  }

  /// A function that takes something may have the name of a variable, and so may any function inside another.
  private func reportRedeclaration(of name: Identifier) {
    switch scope.known(name.text) {
    case .variable(let known)? where name.text != "_": report(session.wordRedeclaration(name, of: known))
    case .property?: report(session.wordRedeclaration(name))
    case .alias(let known)? where known.type != .invalid: report(session.wordRedeclaration(name))
    case .type(let known)?:
      report(session.wordRedeclaration(name.later(of: Identifier(name.text, at: known.span))))
    case .functions(let known)?:
      guard scope.isTop,
        let bare = known.lazy.compactMap({ $0.declaration }).first(where: { $0.parameters.isEmpty })
      else { return }
      report(session.wordRedeclaration(name.later(of: Identifier(name.text, at: bare.function.span))))
    case .alias?, .genericParameter?, .variable?, nil: return
    }
  }
}

extension TypedStatement {
  /// Notes with the variables that it declares where their `var` stands.
  fileprivate func noteIntroducer(at position: Int) {
    forEachPart { $0.noteIntroducer(at: position) }
  }
}

extension TypedPart {
  fileprivate func noteIntroducer(at position: Int) {
    switch self {
    case .declared(let variable): variable.introducer = position
    case .pattern(let pattern): pattern.forEachPart { $0.noteIntroducer(at: position) }
    case .value, .assigned, .changed, .statement, .function: return
    }
  }
}
