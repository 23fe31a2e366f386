import Language

/// Closures and functions as values, and calls of them.
extension FunctionCompiler {
  func compileCallValue(_ function: TypedExpression, _ arguments: [TypedArgument], into slot: Slot) {
    if inlineCall(of: function, arguments, { compile($0, into: slot) }) { return }
    guard case .function(let type) = concrete(function.type) else { return }
    let closure = value(function, before: arguments.map { $0.expression })
    let shape = FrameShape(
      result: unit.layouts.layout(of: type.result),
      parameters: type.parameters.map { (unit.layouts.layout(of: $0.type), $0.isInout) }, captures: [])
    frameCall(shape, arguments.map { CallArgument($0) }, into: slot) {
      // The closure's register is counted from the caller's frame.
      emit(.callClosure, $0.word, $0.ref, closure.ref)
    }
    if mayThrow(function.type) { checkThrown() }
  }

  func compileClosure(_ function: Function, arguments: [Type]?, into slot: Slot) {
    let number = unit.instance(
      of: function, arguments: arguments ?? function.genericParameters.map { concrete(.parameter($0)) },
      outer: substitution, outerParameters: genericParameters)
    if function.captures.isEmpty { return emitClosure(number, into: slot) }
    let captured = next
    for variable in function.captures {
      let layout = variable.isBoxed ? Layout.reference : layout(of: variable.type)
      capture(variable, into: temporary(layout).slot)
    }
    emit(.makeClosure, slot.ref, captured.word, captured.ref)
    emit(.extended, wide: number)
  }

  private func emitClosure(_ code: Int, into slot: Slot) {
    emit(.loadObject, slot.ref, wide: unit.pools.closure(code))
  }

  func compileFunctionValue(_ reference: FunctionReference, into slot: Slot) {
    let resolved = resolve(reference)
    if resolved.function.isInside {
      compileClosure(resolved.function, arguments: resolved.arguments, into: slot)
    } else {
      emitClosure(unit.instance(of: resolved.function, arguments: resolved.arguments), into: slot)
    }
  }
}
