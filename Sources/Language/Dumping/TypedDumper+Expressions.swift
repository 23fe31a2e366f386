extension TypedDumper {
  func dump(_ expression: TypedExpression) -> String {
    text(of: expression) + ": " + expression.type.description
  }

  private func text(of expression: TypedExpression) -> String {
    switch expression.kind {
    case .integer(let value): String(value)
    case .double(let value): value.description
    case .boolean(let value): value ? "true" : "false"
    case .string(let text): text.debugDescription
    case .variable(let variable): variable.name
    case .metatype(let type): "\(type).self"
    case .invalid: "<invalid>"
    case .tuple(let parts): list("tuple", parts.map(dump))
    case .construct(let parts): list("struct", parts.map(dump))
    case .array(let parts): list("array", parts.map(dump))
    case .dictionary(let pairs): list("dictionary", pairs.flatMap { [dump($0.key), dump($0.value)] })
    case .enumCase(let index, let payload):
      list("." + caseName(index, of: expression.type), payload.map(dump))
    case .interpolation(let segments): list("string", segments.map(dump))
    case .closure(let function): list("closure", signature(function))
    case .function(let reference): list("function", dump(reference))
    case .call(let reference, let arguments): list(dump(reference), arguments.map(dump))
    case .callValue(let callee, let arguments): list("call", [dump(callee)] + arguments.map(dump))
    case .field(let base, let index): list("field", dump(base), fieldName(index, of: base.type))
    case .computed(let accessors, let base, let arguments):
      list("get", [dump(accessors.getter), base.map(dump)] + arguments.map(dump))
    case _: operation(expression)
    }
  }

  /// What is made of other values by the language itself.
  private func operation(_ expression: TypedExpression) -> String {
    switch expression.kind {
    case .conditional(let condition, let yes, let no): list("?:", dump(condition), dump(yes), dump(no))
    case .and(let a, let b): list("&&", dump(a), dump(b))
    case .or(let a, let b): list("||", dump(a), dump(b))
    case .coalesce(let a, let b): list("??", dump(a), dump(b))
    case .assign(let place, let value): list("=", dump(place), dump(value))
    case .optionalScope(let inner, let isFlat): list(isFlat ? "chain-flat" : "chain", dump(inner))
    case .unwrapOrExit(let inner): list("?", dump(inner))
    case .forceUnwrap(let inner): list("!", dump(inner))
    case .statements(let statements): list("statements", body(statements))
    case .optionalTry(let inner, let isFlat): list(isFlat ? "try?-flat" : "try?", dump(inner))
    case .forcedTry(let inner): list("try!", dump(inner))
    case .erase(let inner): list("any", dump(inner))
    case .typeTest(let inner, let type): list("is", dump(inner), type.description)
    case .inTurn(_, let inner): dump(inner)
    case .cast(let inner, let isForced): list(isForced ? "as!" : "as?", dump(inner))
    case _: "<invalid>"
    }
  }

  private func dump(_ argument: TypedArgument) -> String {
    switch argument {
    case .value(let value), .standard(let value): dump(value)
    case .place(let place): "&" + dump(place)
    }
  }

  private func dump(_ segment: TypedSegment) -> String {
    switch segment {
    case .text(let text): text.debugDescription
    case .value(let value): dump(value)
    case .formatted(let value): list("formatted", dump(value))
    }
  }

  private func fieldName(_ index: Int, of type: Type) -> String {
    switch type {
    case .tuple(let elements): elements[index].label ?? String(index)
    case _:
      type.nominal.map { index < $0.fields.count ? $0.fields[index].name : String(index) } ?? String(index)
    }
  }
}
