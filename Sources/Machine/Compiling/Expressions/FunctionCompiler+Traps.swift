import Language

extension FunctionCompiler {
  func compileTrap(_ intrinsic: Intrinsic, _ arguments: [CallArgument]) {
    let passed = newLabel()
    var message = arguments.first
    var reason = TrapReason.fatalError
    switch intrinsic {
    case .trapPrecondition, .trapAssert:
      reason = intrinsic == .trapAssert ? .assertion : .precondition
      if case .expression(let condition)? = arguments.first {
        branch(evaluated(condition), if: true, to: passed)
      }
      message = arguments.dropFirst().first
    case .trapPreconditionFailure: reason = .precondition
    case .trapAssertionFailure: reason = .assertion
    default: break
    }
    let text = message.map { value(evaluated($0)).ref } ?? Int(UInt16.max)
    emit(.trap, reason.rawValue, text)
    place(passed)
  }

  private func evaluated(_ argument: CallArgument) -> TypedExpression {
    guard case .expression(let expression) = argument else {
      return TypedExpression(.string(""), type: .void, span: span)
    }
    return evaluated(expression)
  }

  /// What an autoclosure holds, evaluated in place: the machine itself decides when.
  func evaluated(_ expression: TypedExpression) -> TypedExpression {
    guard case .function(let type) = concrete(expression.type) else { return expression }
    if case .closure(let function) = expression.kind,
      case .returnValue(let inside?)? = unit.program.body(of: function).first?.kind
    {
      return inside
    }
    return TypedExpression(.callValue(expression, []), type: type.result, span: expression.span)
  }
}
