import Diagnostics

/// Closures.
extension Emitter {
  func closure(_ node: Node) -> TypedExpression.Kind {
    guard let solution = state.closures[node.id], case .function(let type) = type(of: node) else {
      return .invalid
    }
    for variable in solution.parameters + solution.parts {
      variable.type = state.bindings.resolve(variable.type)
    }
    if unknownPart == nil, let open = solution.parameters.first(where: { state.bindings.isOpen($0.type) }) {
      unknownPart = session.wordUntypedParameter(open, node.span)
    }
    let parameters = zip(solution.parameters, solution.parameterTypes).map {
      Function.Parameter($0, isInout: $1.isInout, isEscaping: !$1.isLent)
    }
    let function = Function(
      name: Function.closureName, span: node.span, parameters: parameters, result: type.result,
      thrown: type.thrown, implementation: .body)
    let statements = errors.entering(closureThatThrows: type.thrown) { body(solution, type.result) }
    function.typedBody = takeApart(solution) + statements
    if parameters.contains(where: { $0.isLent }) { session.borrowingClosures.append(function) }
    guard !solution.captures.isEmpty else { return .closure(function) }
    let declarations = solution.captures.map { variable, value in
      variable.type = state.bindings.resolve(variable.type)
      return TypedStatement(.declare(variable, emit(value)), span: value.span)
    }
    let closure = TypedExpression(.closure(function), type: .function(type), span: node.span)
    return .statements(declarations + [TypedStatement(.yield(closure), span: node.span)])
  }

  func takeApart(_ solution: ClosureSolution) -> [TypedStatement] {
    guard !solution.parts.isEmpty, let whole = solution.parameters.first else { return [] }
    return solution.parts.enumerated().map { index, part in
      let value = TypedExpression(.variable(whole), type: whole.type, span: part.span)
      let element = TypedExpression(.field(value, index), type: part.type, span: part.span)
      return TypedStatement(.declare(part, element), span: part.span)
    }
  }

  func body(_ solution: ClosureSolution, _ result: Type) -> [TypedStatement] {
    switch solution.body {
    case .statements(let statements): return statements
    case .expression(let node):
      if result == .void { return [TypedStatement(.expression(emit(node)), span: node.span)] }
      return [TypedStatement(.returnValue(emit(node, as: result)), span: node.span)]
    }
  }
}
