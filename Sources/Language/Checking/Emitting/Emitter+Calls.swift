import Diagnostics

/// Calls and their arguments.
extension Emitter {
  func call(_ node: Node, _ call: CallNode, _ wanted: Type) -> TypedExpression.Kind {
    guard let choice = state.choices[node.id] else { return .invalid }
    session.choices?.note(choice.candidate, at: call.name.span)
    if call.form == .call, call.isWritten { session.note(call.name.span, choice.candidate) }
    checkAccess(choice, call.base, call.name.span)
    warnOfNaN(call)
    let kind = callKind(node, call, choice)
    guard choice.match != nil else { return kind }
    let result = state.bindings.resolve(choice.result)
    if result == wanted { return kind }
    return coerce(TypedExpression(kind, type: result, span: node.span), to: wanted).kind
  }

  func callKind(_ node: Node, _ call: CallNode, _ choice: Choice) -> TypedExpression.Kind {
    guard let match = choice.match else {
      let callee = TypedExpression(
        memberKind(call, choice), type: state.bindings.resolve(choice.result), span: call.name.span)
      return callValue(callee, call.arguments)
    }
    switch choice.candidate.kind {
    case .function(let declaration):
      return logic(declaration, call) ?? callFunction(declaration, choice, match, call, node)
    case .subscripted(let declaration):
      let accessors = Accessors(
        getter: reference(declaration.getter, choice, call.name.span),
        setter: declaration.setter.map { reference($0, choice, call.name.span, getter: declaration.getter) })
      let values = arguments(declaration.getter.parameters, choice, match, call).compactMap { $0.valueInTurn }
      return .computed(accessors, base: receiver(choice, call.base, call.name.span), values)
    case .unapplied(let method):
      let own = session.signature(of: choice.candidate).parameters ?? []
      guard let receiver = arguments(own, choice, match, call).lazy.compactMap({ $0.value }).first else {
        return .invalid
      }
      return apply(method, to: receiver, choice, choice.result, node)
    case .enumCase(_, let index, _):
      let payload = session.signature(of: choice.candidate).parameters ?? []
      return .enumCase(index, arguments(payload, choice, match, call).compactMap { $0.valueInTurn })
    case .variable, .field, .property, .tupleElement, .type: return .invalid
    }
  }

  /// `&&` and `||` of Bool, which may throw where their right side does.
  private func logic(_ declaration: FunctionDeclaration, _ call: CallNode) -> TypedExpression.Kind? {
    guard declaration.traits.isLibrary, ["&&", "||"].contains(declaration.name) else { return nil }
    let sides = call.arguments.map { emit($0.value, as: types.bool) }
    return declaration.name == "&&" ? .and(sides[0], sides[1]) : .or(sides[0], sides[1])
  }

  func memberKind(_ call: CallNode, _ choice: Choice) -> TypedExpression.Kind {
    let receiver = self.receiver(choice, call.base, call.name.span)
    switch choice.candidate.kind {
    case .variable(let variable): return .variable(variable)
    case .property(let property): return computed(property, receiver, choice, call.name.span)
    case .field(let index, _), .tupleElement(let index, _):
      return receiver.map { .field($0, index) } ?? .invalid
    case .function, .unapplied, .subscripted, .enumCase, .type: return .invalid
    }
  }

  func callFunction(
    _ declaration: FunctionDeclaration, _ choice: Choice, _ match: ArgumentMatch, _ call: CallNode,
    _ node: Node
  ) -> TypedExpression.Kind {
    checkErrors(thrown(by: declaration, choice), node.span)
    let given = arguments(declaration.parameters, choice, match, call)
    if declaration.traits.isMemberwise {
      return construct(declaration, choice, given.compactMap { $0.valueInTurn }, node)
    }
    guard declaration.takesSelf else {
      return asking(call.base, declaration, given, choice, call.name.span)
        ?? .call(reference(declaration, choice, call.name.span), given)
    }
    guard let receiver = receiver(choice, call.base, call.name.span) else {
      report(session.wordMissingReceiver(declaration, call.name))
      return .invalid
    }
    let first: TypedArgument =
      declaration.traits.isMutating
      ? .place(checkPlace(receiver, call.name, .mutating(declaration))) : .value(receiver)
    return .call(reference(declaration, choice, call.name.span), [first] + given)
  }

  func construct(
    _ declaration: FunctionDeclaration, _ choice: Choice, _ values: [TypedExpression], _ node: Node
  ) -> TypedExpression.Kind {
    let arguments = reference(declaration, choice, node.span).arguments
    return .construct(session.allFields(declaration, values, arguments))
  }

  func arguments(
    _ parameters: [ParameterDeclaration], _ choice: Choice, _ match: ArgumentMatch, _ call: CallNode
  ) -> [TypedArgument] {
    match.positions.indices.map { index in
      let type = state.bindings.resolve(choice.parameters[index].type)
      return argument(parameters[index], type, match.positions[index], call, choice)
    }
  }

  func argument(
    _ parameter: ParameterDeclaration, _ type: Type, _ positions: Range<Int>, _ call: CallNode,
    _ choice: Choice
  ) -> TypedArgument {
    if parameter.isVariadic {
      let values = positions.map { emit(call.arguments[$0].value, asKnown: type) }
      return .value(TypedExpression(.array(values), type: types.array(of: type), span: call.name.span))
    }
    guard let position = positions.first else {
      let value = parameter.defaultValue.map { standard in
        standard.value(
          standard.genericParameters.map {
            state.bindings.resolve(choice.substitution[$0] ?? .parameter($0))
          },
          session.conformances)
      }
      let coerced =
        value.map { coerce($0, to: type) } ?? TypedExpression(.invalid, type: type, span: call.name.span)
      return .standard(parameter.isAutoclosure ? autoclosure(throwing: nil) { coerced } : coerced)
    }
    let node = call.arguments[position].value
    if parameter.isInout { return .place(inoutPlace(node, call.name, as: type)) }
    if !choice.substitution.isEmpty {
      refuseOpening(node, for: parameter)
      if case .array = node.kind, call.isOperator || isGeneric(parameter, choice) { checkLiterals(in: node) }
    }
    guard parameter.isAutoclosure else { return .value(emit(node, asKnown: type)) }
    let thrown = parameter.thrown.map { resolve($0.substituting(choice.substitution, session.conformances)) }
    return .value(autoclosure(throwing: thrown) { emit(node, asKnown: type) })
  }

  private func isGeneric(_ parameter: ParameterDeclaration, _ choice: Choice) -> Bool {
    guard case .parameter(let type) = parameter.type else { return false }
    return choice.candidate.declaration?.function.genericParameters.contains { $0 === type } ?? false
  }

  /// A place must be of the very type that is wanted: a tuple's labels are part of it.
  private func inoutPlace(_ node: Node, _ operation: Identifier, as wanted: Type) -> TypedExpression {
    let place = inoutPlace(node, operation)
    if case .tuple = wanted, place.type != wanted, place.type != .invalid {
      report(
        .error(
          "inout-type", at: place.span,
          "inout argument could be set to a value with a type other than '\(place.type)'",
          hint: "declare it as '\(wanted)'"))
    }
    return place
  }

  private func resolve(_ type: Type) -> Type { state.bindings.resolve(type) }

  func inoutPlace(_ node: Node, _ operation: Identifier) -> TypedExpression {
    if case .inoutArgument(let inner) = node.kind {
      return checkPlace(emit(inner), operation, .inoutArgument)
    }
    return checkPlace(emit(node), operation, .mutatingOperator)
  }

  private func autoclosure(throwing thrown: Type?, _ make: () -> TypedExpression) -> TypedExpression {
    let thrown = thrown?.ifInhabited
    let value = errors.entering(autoclosureThatThrows: thrown, make)
    let function = Function(
      name: "autoclosure", span: value.span, result: value.type, thrown: thrown, implementation: .body)
    function.typedBody = [TypedStatement(.returnValue(value), span: value.span)]
    let type = FunctionType(parameters: [], thrown: thrown, result: value.type)
    return TypedExpression(.closure(function), type: .function(type), span: value.span)
  }

  func callValue(_ callee: TypedExpression, _ arguments: [ArgumentNode]) -> TypedExpression.Kind {
    guard case .function(let type) = callee.type else { return .invalid }
    checkErrors(type.thrown.map(state.bindings.resolve), callee.span)
    let given = zip(arguments, type.parameters).map { argument, parameter -> TypedArgument in
      if parameter.isInout {
        return .place(inoutPlace(argument.value, Identifier("closure", at: argument.span)))
      }
      return .value(emit(argument.value, as: parameter.type))
    }
    return .callValue(callee, given)
  }

  /// The errors of a call. What says `rethrows` throws any where a closure throws some, whatever the closure says of them.
  private func thrown(by declaration: FunctionDeclaration, _ choice: Choice) -> Type? {
    guard let stated = declaration.function.thrown else { return nil }
    let type = state.bindings.resolve(stated.substituting(choice.substitution, session.conformances))
    return stated.isRethrown && !type.isRethrown && type != types.never ? session.errorType : type
  }

  /// A call of something that throws errors of a type must be marked, and somebody must handle them.
  private func checkErrors(_ thrown: Type?, _ span: SourceSpan) {
    guard let thrown, thrown != types.never else { return }
    if case .variable = thrown { return }
    if let problem = errors.problem(thrown, span) { report(problem) }
  }
}
