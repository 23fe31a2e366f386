import Diagnostics

/// The bodies of closures that a result builder gathers.
extension StatementChecker {
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
