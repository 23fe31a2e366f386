extension SyntaxDumper {
  func dump(_ statement: Statement) -> String {
    switch statement.kind {
    case .expression(let value): return dump(value)
    case .declaration(let declaration): return dump(declaration)
    case .ifElse(let syntax): return dump(syntax)
    case .guardElse(let conditions, let body): return list("guard", group(conditions.map(dump)), dump(body))
    case .forIn(let syntax): return dump(syntax)
    case .whileLoop(let label, let conditions, let body):
      return labelled(label, list("while", group(conditions.map(dump)), dump(body)))
    case .repeatWhile(let label, let body, let condition):
      return labelled(label, list("repeat", dump(body), dump(condition)))
    case .switchCase(let syntax): return dump(syntax)
    case .doCatch(let label, let thrown, let body, let handlers):
      let throwing = thrown.map { list("throws", dump($0)) }
      return labelled(label, list("do", [throwing, dump(body)] + handlers.map(dump)))
    case .returnValue(let value): return list("return", value.map(dump))
    case .breakOut(let label): return list("break", label?.text)
    case .continueLoop(let label): return list("continue", label?.text)
    case .fallThrough: return "(fallthrough)"
    case .deferred(let body): return list("defer", dump(body))
    case .throwError(let value): return list("throw", dump(value))
    case .invalid: return "<invalid>"
    }
  }

  func dump(_ syntax: IfSyntax) -> String {
    labelled(
      syntax.label,
      list("if", group(syntax.conditions.map(dump)), dump(syntax.body), syntax.otherwise.map(dump)))
  }

  private func dump(_ otherwise: IfSyntax.ElseSyntax) -> String {
    switch otherwise {
    case .block(let block): dump(block)
    case .elseIf(let syntax): dump(syntax)
    }
  }

  private func dump(_ condition: ConditionSyntax) -> String {
    switch condition {
    case .expression(let value): dump(value)
    case .optionalBinding(let pattern, let type, let value):
      list("let", dump(pattern), type.map { ": " + dump($0) }, value.map(dump))
    case .pattern(let pattern, let value): list("case", dump(pattern), dump(value))
    }
  }

  private func dump(_ syntax: ForSyntax) -> String {
    labelled(
      syntax.label,
      list(
        "for", dump(syntax.pattern), syntax.type.map { ": " + dump($0) }, dump(syntax.sequence),
        syntax.filter.map { list("where", dump($0)) }, dump(syntax.body)))
  }

  func dump(_ syntax: SwitchSyntax) -> String {
    labelled(syntax.label, list("switch", [dump(syntax.subject)] + syntax.cases.map(dump)))
  }

  private func dump(_ syntax: CaseSyntax) -> String {
    let body = group(syntax.body.map(dump))
    if syntax.isDefault { return list("default", body) }
    return list("case", syntax.items.map { dump($0.pattern, where: $0.filter) } + [body])
  }

  private func dump(_ syntax: CatchSyntax) -> String {
    list("catch", syntax.items.map { dump($0.pattern, where: $0.filter) } + [dump(syntax.body)])
  }

  private func dump(_ pattern: Pattern, where filter: Expression?) -> String {
    filter.map { list("where", dump(pattern), dump($0)) } ?? dump(pattern)
  }

  func dump(_ pattern: Pattern) -> String {
    switch pattern.kind {
    case .wildcard: "_"
    case .binding(let name, let isVariable): (isVariable ? "var:" : "let:") + name.text
    case .tuple(let elements): list("tuple", elements.map(dump))
    case .enumCase(let type, let name, let payload):
      list("." + name.text, [type.map { "of " + dump($0) }] + (payload ?? []).map(dump))
    case .some(let inner): list("some", dump(inner))
    case .typeTest(let type): list("is", dump(type))
    case .typeCast(let inner, let type): list("as", dump(inner), dump(type))
    case .expression(let value): list("~=", dump(value))
    case .invalid: "<invalid>"
    }
  }

  private func dump(_ element: TuplePatternElement) -> String {
    labelled(element.label, dump(element.pattern))
  }
}
