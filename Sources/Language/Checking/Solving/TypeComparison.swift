import Diagnostics

/// Types as values are compared where both are known when a cell is checked: `type(of: x) == Int.self`.
extension NodeBuilder {
  func compareTypes(_ name: Identifier, _ operands: [ArgumentNode], _ span: SourceSpan) -> Node? {
    guard operands.count == 2, operands[0].value.isKnownType || operands[1].value.isKnownType,
      name.text == "==" || name.text == "!="
    else { return nil }
    let comparison = Node.Kind.typeComparison(
      operands[0].value, operands[1].value, isEqual: name.text == "==", name)
    return node(comparison, types.bool, span)
  }
}

extension Node {
  fileprivate var isKnownType: Bool { if case .metatype = type { true } else { false } }
}

extension Emitter {
  func typeComparison(_ left: Node, _ right: Node, isEqual: Bool, _ operation: Identifier)
    -> TypedExpression.Kind
  {
    let operands = [emit(left), emit(right)]
    if operands.contains(where: { $0.type == .invalid }) { return .invalid }
    guard case .metatype(let a) = operands[0].type, case .metatype(let b) = operands[1].type else {
      report(session.wordOperands(operation, operands.map { $0.type.description }))
      return .invalid
    }
    if a.holdsParameters || b.holdsParameters {
      report(session.wordTypesCompared(operation))
      return .invalid
    }
    let evaluated = operands.map { TypedStatement(.expression($0), span: $0.span) }
    let answer = TypedExpression(
      .boolean((a == b) == isEqual), type: session.types.bool, span: operation.span)
    return .statements(evaluated + [TypedStatement(.yield(answer), span: operation.span)])
  }
}

extension Session {
  func wordTypesCompared(_ operation: Identifier) -> Diagnostic {
    .error(
      "unsupported", at: operation.span,
      "types are only compared in cells where both are known before the cell runs",
      hint: "compare with a type's name, 'Int.self', or test a value with 'is'")
  }
}
