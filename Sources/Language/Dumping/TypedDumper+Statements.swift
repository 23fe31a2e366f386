extension TypedDumper {
  func dump(_ statement: TypedStatement) -> String {
    switch statement.kind {
    case .expression(let value): dump(value)
    case .display(let value): list("display", dump(value))
    case .declare(let variable, let value):
      list(variable.isMutable ? "var" : "let", dump(variable), value.map(dump))
    case .destructure(let pattern, let value): list("let", dump(pattern), dump(value))
    case .ifElse(let conditions, let then, let otherwise):
      list("if", group(conditions.map(dump)), body(then), otherwise.isEmpty ? nil : body(otherwise))
    case .guardElse(let conditions, let otherwise):
      list("guard", group(conditions.map(dump)), body(otherwise))
    case .forIn(let loop): dump(loop)
    case .whileLoop(let label, let conditions, let inner):
      list("while#\(label.rawValue)", group(conditions.map(dump)), body(inner))
    case .repeatWhile(let label, let inner, let condition):
      list("repeat#\(label.rawValue)", body(inner), dump(condition))
    case .switchCase(let label, let subject, let cases):
      list("switch#\(label.rawValue)", [dump(subject)] + cases.map { dump("case", $0.items, $0.body) })
    case .scope(let label, let inner): list("do#\(label.rawValue)", body(inner))
    case .doCatch(let label, let inner, let catches):
      list("do#\(label.rawValue)", [body(inner)] + catches.map { dump("catch", $0.items, $0.body) })
    case .returnValue(let value): list("return", value.map(dump))
    case .yield(let value): list("yield", dump(value))
    case .breakOut(let label): list("break#\(label.rawValue)")
    case .continueLoop(let label): list("continue#\(label.rawValue)")
    case .fallThrough: list("fallthrough")
    case .deferred(let inner): list("defer", body(inner))
    case .throwError(let value): list("throw", dump(value))
    }
  }

  private func dump(_ loop: TypedFor) -> String {
    let way =
      switch loop.iteration {
      case .halfOpenRange: "..<"
      case .closedRange: "..."
      case .array: "array"
      case .iterator(_, _, let type): "iterator:\(type)"
      }
    return list(
      "for#\(loop.label.rawValue)", dump(loop.pattern), way, dump(loop.sequence),
      loop.filter.map { list("where", dump($0)) }, body(loop.body))
  }

  private func dump(_ word: String, _ items: [TypedCaseItem], _ inner: [TypedStatement]) -> String {
    let patterns = items.map { item -> String? in
      item.filter.map { list("where", dump(item.pattern), dump($0)) } ?? dump(item.pattern)
    }
    return list(word, patterns + [body(inner)])
  }
}
