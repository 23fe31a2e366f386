import Diagnostics

/// What is made of values in the order of its parts, some of them defaults.
extension Emitter {
  /// Makes something of what is given and of defaults. Where both call what cells declare, what is given is evaluated
  /// first, as in Swift: it becomes what a closure around the rest takes.
  func givenFirst(
    _ arguments: [TypedArgument], _ node: Node, _ make: ([TypedExpression]) -> TypedExpression.Kind
  ) -> TypedExpression.Kind {
    let whole = make(arguments.compactMap { $0.value })
    let given = arguments.compactMap { $0.isDefault ? nil : $0.value }
    let count = given.count { $0.callsCells }
    guard count > 0, whole.parts.count > given.count, whole.parts.count(where: { $0.callsCells }) > count
    else { return whole }
    let type = state.bindings.resolve(node.type)
    let variables = given.map {
      Variable(name: "$given", span: $0.span, type: $0.type, isMutable: false, storage: .local)
    }
    var names = variables.makeIterator()
    let value = make(
      arguments.compactMap { argument in
        guard !argument.isDefault, let variable = names.next() else { return argument.value }
        return TypedExpression(.variable(variable), type: variable.type, span: variable.span)
      })
    let made = TypedExpression(value, type: type, span: node.span)
    let rest = Function(
      name: "defaults", span: node.span, parameters: variables.map { Function.Parameter($0, isInout: false) },
      result: type, implementation: .body, body: [TypedStatement(.returnValue(made), span: node.span)])
    let parameters = given.map { ParameterType($0.type) }
    let closure = TypedExpression(
      .closure(rest), type: .function(FunctionType(parameters: parameters, result: type)), span: node.span)
    return .callValue(closure, given.map { .value($0) })
  }
}

extension TypedExpression.Kind {
  /// The values that a type or a case is made of.
  fileprivate var parts: [TypedExpression] {
    switch self {
    case .construct(let parts), .enumCase(_, let parts): parts
    default: []
    }
  }
}

extension TypedExpression {
  /// Whether it calls what cells declare when it is evaluated.
  fileprivate var callsCells: Bool {
    switch kind {
    case .closure, .function: return false
    case .callValue: return true
    case .call(let reference, _) where !reference.function.span.file.isLibrary: return true
    case .call(_, let arguments) where arguments.contains(where: { $0.isClosure }): return true
    case .computed(let accessors, _, _) where !accessors.getter.function.span.file.isLibrary: return true
    default:
      var isFound = false
      forEachPart { if case .value(let value) = $0 { isFound = isFound || value.callsCells } }
      return isFound
    }
  }
}

extension TypedArgument {
  fileprivate var isClosure: Bool { if case .closure? = value?.kind { true } else { false } }
}
