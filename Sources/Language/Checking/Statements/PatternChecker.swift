import Diagnostics

/// Checks patterns against the type of the value and declares what they bind.
struct PatternChecker {
  let checker: StatementChecker
  let isVariable: Bool

  init(_ checker: StatementChecker, isVariable: Bool) {
    self.checker = checker
    self.isVariable = isVariable
  }

  private var session: Session { checker.session }

  func check(_ pattern: Pattern, _ type: Type) -> TypedPattern {
    TypedPattern(kind(of: pattern, type), type: type, span: pattern.span)
  }

  private func kind(of pattern: Pattern, _ type: Type) -> TypedPattern.Kind {
    switch pattern.kind {
    case .wildcard: return .wildcard
    case .binding(let name, let isVar):
      return .binding(checker.declareVariable(name, type, isMutable: isVar || isVariable))
    case .tuple(let elements): return tuple(elements, type, pattern.span)
    case .enumCase(let owner, let name, let payload):
      return enumCase(owner, name, payload, type, pattern.span)
    case .some(let inner): return some(inner, type, pattern.span)
    case .expression(let expression): return self.expression(expression, type)
    case .typeTest(let syntax): return cast(nil, syntax, type, pattern.span)
    case .typeCast(let inner, let syntax): return cast(inner, syntax, type, pattern.span)
    case .invalid: return .wildcard
    }
  }

  private func tuple(_ elements: [TuplePatternElement], _ type: Type, _ span: SourceSpan) -> TypedPattern.Kind
  {
    guard case .tuple(let types) = type, types.count == elements.count else {
      if type != .invalid {
        checker.report(
          .error(
            "pattern-type", at: span,
            "tuple pattern with \(elements.count) elements cannot match values of type '\(type)'"))
      }
      for element in elements { _ = check(element.pattern, .invalid) }
      return .wildcard
    }
    checkLabels(elements, types)
    return .tuple(zip(elements, types).map { check($0.pattern, $1.type) })
  }

  /// A pattern's labels, where it has them, are those of the value's parts, in their order.
  private func checkLabels(_ elements: [TuplePatternElement], _ parts: [TupleElement]) {
    for (element, part) in zip(elements, parts) {
      guard let label = element.label, label.text != part.label, part.label != nil || parts.count > 1 else {
        continue
      }
      checker.report(
        .error(
          "pattern-label", at: label.span,
          part.label.map { "tuple pattern element label '\(label.text)' must be '\($0)'" }
            ?? "extraneous label '\(label.text)' in tuple pattern"))
      return
    }
  }

  private func some(_ inner: Pattern, _ type: Type, _ span: SourceSpan) -> TypedPattern.Kind {
    guard let wrapped = type.wrapped else {
      if type != .invalid {
        checker.report(.error("pattern-type", at: span, "'?' pattern cannot match values of type '\(type)'"))
      }
      _ = check(inner, .invalid)
      return .wildcard
    }
    return .enumCase(1, [check(inner, wrapped)])
  }

  /// `is T`, and `pattern as T`
  private func cast(
    _ inner: Pattern?, _ syntax: TypeSyntax, _ type: Type, _ span: SourceSpan
  ) -> TypedPattern.Kind {
    let target = session.resolve(syntax, in: checker.scope)
    if let refusal = session.wordUncastable(target, syntax.span)
      ?? session.wordCastOfOptional(type, target, span)
    {
      checker.report(refusal)
    } else if let warning = session.wordNeedlessPattern(type, target, isTest: inner == nil, span) {
      checker.report(warning)
    }
    let pattern = inner.map { check($0, target) } ?? TypedPattern(.wildcard, type: target, span: span)
    return type == target ? pattern.kind : .cast(pattern)
  }

  // MARK: Cases

  private func enumCase(
    _ owner: TypeSyntax?, _ name: Identifier, _ payload: [TuplePatternElement]?, _ type: Type,
    _ span: SourceSpan
  ) -> TypedPattern.Kind {
    checker.session.note(name.span, .property)
    if let index = optionalCase(name.text, type) { return optional(index, payload, type) }
    if let owner, type.isExistential { return caseOfOwner(owner, name, payload, span) }
    guard let (subject, wraps) = enumeration(type), let nominal = subject.nominal,
      let index = nominal.cases.firstIndex(where: { $0.name == name.text })
    else { return notACase(owner, name, payload, type, span) }
    let substitution = Substitution(pairing: nominal.genericParameters, subject.arguments)
    let declared = nominal.cases[index].payload
    let types = declared.map { $0.type.substituting(substitution, session.conformances) }
    checkLabels(payload ?? [], declared)
    if let payload, payload.isEmpty, declared.isEmpty {
      checker.report(
        .error(
          "pattern-payload", at: span,
          "pattern with associated values does not match enum case '\(name.text)'",
          hint: "leave the parentheses out"))
    }
    let kind = TypedPattern.Kind.enumCase(index, payloadPatterns(payload, types, span))
    return wraps ? .enumCase(1, [TypedPattern(kind, type: subject, span: span)]) : kind
  }

  /// `MyError.network(let code)` where anything of a protocol may come.
  private func caseOfOwner(
    _ owner: TypeSyntax, _ name: Identifier, _ payload: [TuplePatternElement]?, _ span: SourceSpan
  ) -> TypedPattern.Kind {
    let type = session.resolve(owner, in: checker.scope)
    guard type != .invalid else { return .wildcard }
    return .cast(TypedPattern(enumCase(nil, name, payload, type, span), type: type, span: span))
  }

  private func optionalCase(_ name: String, _ type: Type) -> Int? {
    guard type.wrapped != nil else { return nil }
    return name == "none" ? 0 : name == "some" ? 1 : nil
  }

  private func optional(_ index: Int, _ payload: [TuplePatternElement]?, _ type: Type) -> TypedPattern.Kind {
    guard index == 1, let inner = payload?.first?.pattern, let wrapped = type.wrapped else {
      return .enumCase(
        index, index == 1 ? [TypedPattern(.wildcard, type: type.wrapped ?? .invalid, span: checker.here)] : []
      )
    }
    return .enumCase(1, [check(inner, wrapped)])
  }

  /// The enumeration that a case may be of; of an optional, what it wraps.
  private func enumeration(_ type: Type) -> (Type, wraps: Bool)? {
    if type.nominal?.representation == .enumeration { return (type, false) }
    if let wrapped = type.wrapped, wrapped.nominal?.representation == .enumeration { return (wrapped, true) }
    return nil
  }

  private func payloadPatterns(
    _ payload: [TuplePatternElement]?, _ types: [Type], _ span: SourceSpan
  ) -> [TypedPattern] {
    guard let payload else { return types.map { TypedPattern(.wildcard, type: $0, span: span) } }
    if payload.count == types.count { return zip(payload, types).map { check($0.pattern, $1) } }
    if payload.count == 1, case .wildcard = payload[0].pattern.kind {
      return types.map { TypedPattern(.wildcard, type: $0, span: span) }
    }
    for element in payload { _ = check(element.pattern, .invalid) }
    checker.report(
      .error(
        "pattern-payload", at: span,
        "the case has \(types.count) associated \(types.count == 1 ? "value" : "values"), the pattern \(payload.count)"
      ))
    return types.map { TypedPattern(.wildcard, type: $0, span: span) }
  }

  private func notACase(
    _ owner: TypeSyntax?, _ name: Identifier, _ payload: [TuplePatternElement]?, _ type: Type,
    _ span: SourceSpan
  ) -> TypedPattern.Kind {
    if payload == nil, type != .invalid, !isEnumeration(type) {
      return expression(Expression(.implicitMember(name), at: span), type)
    }
    for element in payload ?? [] { _ = check(element.pattern, .invalid) }
    if type == .invalid { return .wildcard }
    let names = enumeration(type)?.0.nominal?.cases.map { $0.name } ?? []
    checker.report(
      .error(
        "unknown-case", at: name.span, "type '\(type)' has no case '\(name.text)'",
        hint: nearestName(to: name.text, among: names).map { "did you mean '\($0)'?" }))
    return .wildcard
  }

  private func isEnumeration(_ type: Type) -> Bool { enumeration(type) != nil }

  // MARK: Values

  private func nothing(_ type: Type, _ span: SourceSpan) -> TypedPattern.Kind {
    if type.wrapped != nil { return .enumCase(0, []) }
    if type != .invalid {
      checker.report(
        .error("pattern-type", at: span, "type '\(type)' is not optional, value can never be nil"))
    }
    return .wildcard
  }

  /// A value matches where `~=` says so.
  private func expression(_ expression: Expression, _ type: Type) -> TypedPattern.Kind {
    if case .nilLiteral = expression.kind { return nothing(type, expression.span) }
    if case .booleanLiteral = expression.kind, type.wrapped != nil {
      return some(Pattern(.expression(expression), at: expression.span), type, expression.span)
    }
    if case .optionalChaining(let inner) = expression.kind {
      return some(Pattern(.expression(inner), at: inner.span), type, expression.span)
    }
    if type == .invalid { return .wildcard }
    let span = expression.span
    if case .name(let name, _) = expression.kind, case .type = session.lookUp(name.text, in: checker.scope) {
      checker.report(
        .error(
          "pattern-type", at: span, "'is' keyword required to pattern match against type name",
          hint: "write 'is \(name.text)'"))
      return .wildcard
    }
    let variable = Variable(name: "$subject", span: span, type: type, isMutable: false, storage: .local)
    let test = checker.inNewScope { () -> TypedExpression? in
      checker.scope.declare("$subject", .variable(variable))
      let subject = Expression(.name(Identifier("$subject", at: span), []), at: span)
      let match = Expression(.binary(expression, Identifier("~=", at: span), subject), at: span)
      return checker.check(match, as: session.types.bool, .condition)
    }
    return test.map { .expression(variable, $0) } ?? .wildcard
  }
}
