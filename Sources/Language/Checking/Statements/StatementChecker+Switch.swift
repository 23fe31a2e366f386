import Diagnostics

extension StatementChecker {
  /// A place for patterns that the checker makes up.
  var here: SourceSpan { SourceSpan(file: FileID(-1), start: 0, end: 0) }

  /// A switch; as an expression its bodies give values.
  func checkSwitch(_ syntax: SwitchSyntax, yields: Bool) -> TypedStatement.Kind? {
    let subject = check(syntax.subject, as: nil, .initialization)
    let label = Label(name: syntax.label?.text, id: makeLabel(), isLoop: false)
    if !yields { labels.append(label) }
    let cases = syntax.cases.map { checkCase($0, subject?.type ?? .invalid) }
    if !yields { labels.removeLast() }
    guard let subject else { return nil }
    checkExhaustive(cases, subject.type, syntax)
    return .switchCase(label.id, subject, cases)
  }

  private func checkCase(_ syntax: CaseSyntax, _ type: Type) -> TypedCase {
    inNewScope {
      var items: [TypedCaseItem] = []
      var shared: [String: Variable] = [:]
      for item in syntax.items {
        let pattern =
          syntax.items.count == 1
          ? PatternChecker(self, isVariable: false).check(item.pattern, type)
          : alternative(item.pattern, type, &shared)
        let filter = item.filter.flatMap { check($0, as: types.bool, .condition) }
        items.append(TypedCaseItem(pattern: pattern, filter: filter))
      }
      if syntax.isDefault {
        items = [TypedCaseItem(pattern: TypedPattern(.wildcard, type: type, span: syntax.span), filter: nil)]
      }
      return TypedCase(items: items, body: inNewScope { checkList(syntax.body) })
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
      if let known = shared[variable.name] { return known }
      shared[variable.name] = variable
      outer.declare(variable.name, .variable(variable))
      return variable
    }
    return joined
  }

  private func checkExhaustive(_ cases: [TypedCase], _ type: Type, _ syntax: SwitchSyntax) {
    let patterns = cases.flatMap { $0.items }.filter { $0.filter == nil }.map { $0.pattern }
    guard type != .invalid, let missing = Exhaustiveness().missing(patterns, type) else { return }
    report(
      .error(
        "not-exhaustive", at: syntax.span, "switch must be exhaustive",
        hint: missing == "_" ? "add a 'default:' case" : "add 'case \(missing):'"))
  }

  // MARK: `if` and `switch` as values

  /// The statements of an `if` or `switch` that gives a value, and that value's type.
  func checkValueStatement(_ statement: Statement, wanted: Type?) -> ([TypedStatement], Type) {
    let outer = yielding
    let own = Yielding(wanted)
    yielding = own
    defer { yielding = outer }
    let statements = check(statement, isLastOfCell: false)
    return (statements, own.type ?? .invalid)
  }

  // MARK: Result builders

  /// The statements of a builder's closure: each expression is a part; the builder makes one of all.
  func checkBuilderBody(
    _ syntax: ClosureSyntax, _ context: FunctionContext, _ builder: NominalType
  ) -> [TypedStatement] {
    guard case .function(let finish)? = builder.members["buildBlock"]?.first?.kind,
      let list = finish.parameters.first?.type
    else { return [] }
    let parts = Variable(name: "$parts", span: syntax.end, type: list, isMutable: true, storage: .local)
    self.builder = (builder, parts)
    let statements = checkList(syntax.body)
    let held = TypedExpression(.variable(parts), type: list, span: syntax.end)
    let whole = TypedExpression(
      .call(FunctionReference(finish.function), [.value(held)]), type: finish.function.result,
      span: syntax.end)
    context.result = finish.function.result
    let empty = TypedExpression(.array([]), type: list, span: syntax.end)
    return [TypedStatement(.declare(parts, empty), span: syntax.end)] + statements
      + [TypedStatement(.returnValue(whole), span: syntax.end)]
  }

  /// Adds a value to the builder's parts.
  func gather(_ value: TypedExpression, _ builder: (type: NominalType, parts: Variable)) -> [TypedStatement] {
    guard case .function(let convert)? = builder.type.members["buildExpression"]?.first?.kind,
      case .function(let append)? = types.arrayType.members["append"]?.first?.kind,
      let element = builder.parts.type.arrayElement
    else { return [] }
    if value.type == .void { return [TypedStatement(.expression(value), span: value.span)] }
    let accepts = convert.function.genericParameters.first?.constraints.allSatisfy {
      session.conformances.conforms(value.type, $0)
    }
    guard accepts ?? true else {
      report(
        .error(
          "builder-part", at: value.span,
          "a value of type '\(value.type)' cannot stand in this block, which gathers '\(element)'"))
      return []
    }
    let part = TypedExpression(
      .call(FunctionReference(convert.function, arguments: [value.type]), [.value(value)]), type: element,
      span: value.span)
    let place = TypedExpression(.variable(builder.parts), type: builder.parts.type, span: value.span)
    let call = TypedExpression(
      .call(FunctionReference(append.function, arguments: [element]), [.place(place), .value(part)]),
      type: .void,
      span: value.span)
    return [TypedStatement(.expression(call), span: value.span)]
  }
}

extension TypedPattern {
  func replacingBindings(_ replace: (Variable) -> Variable) -> TypedPattern {
    let kind: Kind
    switch self.kind {
    case .wildcard, .expression: kind = self.kind
    case .binding(let variable): kind = .binding(replace(variable))
    case .tuple(let parts): kind = .tuple(parts.map { $0.replacingBindings(replace) })
    case .enumCase(let index, let parts): kind = .enumCase(index, parts.map { $0.replacingBindings(replace) })
    }
    return TypedPattern(kind, type: type, span: span)
  }
}
