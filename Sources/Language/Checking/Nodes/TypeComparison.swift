import Diagnostics

/// Types as values are compared by a function of the library, `type(of: x) == Int.self`; of two that are known the machine
/// does it while it compiles.
extension NodeBuilder {
  func compareTypes(_ name: Identifier, _ operands: [ArgumentNode], _ span: SourceSpan) -> Node? {
    guard operands.count == 2, name.text == "==" || name.text == "!=",
      operands.contains(where: { isType($0.value) })
    else { return nil }
    let comparison = Node.Kind.typeComparison(
      operands[0].value, operands[1].value, isEqual: name.text == "==", name)
    return node(comparison, types.bool, span)
  }

  /// Whether it is a type, or a call of `type(of:)`, which gives one, or an element of an array of types.
  private func isType(_ node: Node) -> Bool {
    if case .metatype = solver.shallow(node.type) { return true }
    switch node.kind {
    case .call(let call): return call.isTypeOf
    case .subscripted(let call): return isElement(call)
    default: return false
    }
  }

  private func isElement(_ call: CallNode) -> Bool {
    guard let element = call.base.flatMap({ solver.shallow($0.type).arrayElement }), case .metatype = element,
      call.arguments.count == 1
    else { return false }
    if case .integer = call.arguments[0].value.kind { return true }
    return solver.shallow(call.arguments[0].value.type) == types.int
  }
}

extension CallNode {
  /// Whether it is `type(of:)`.
  fileprivate var isTypeOf: Bool {
    base == nil && name.text == "type" && arguments.count == 1 && arguments[0].label?.text == "of"
  }

  /// Whether it is `type(of: name)`, which does nothing else.
  var isTypeOfVariable: Bool {
    guard isTypeOf, case .variable = arguments[0].value.kind else { return false }
    return true
  }
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
    guard let comparison = session.helperReference("areOne", [a, b]) else { return .invalid }
    let answer = TypedExpression(
      .call(comparison, operands.map { .value($0) }), type: session.types.bool, span: operation.span)
    return isEqual ? answer.kind : answer.negated
  }
}

extension TypedExpression {
  /// The opposite of a truth value.
  fileprivate var negated: Kind {
    let truths = [false, true].map { TypedExpression(.boolean($0), type: type, span: span) }
    return .conditional(self, truths[0], truths[1])
  }
}
