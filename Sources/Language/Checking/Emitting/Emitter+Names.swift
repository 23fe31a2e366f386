import Diagnostics

/// Names, members and functions as values.
extension Emitter {
  /// A chosen value as the node's type, which may be wider than its own.
  func chosen(_ node: Node, base: Node?, name: SourceSpan, _ type: Type) -> TypedExpression.Kind {
    let kind = choice(node, base: base)
    if let choice = state.choices[node.id] {
      session.choices?.note(choice.candidate, at: name)
      checkAccess(choice, base, name)
      // What follows a dot is no variable of its own.
      let isMember = base != nil || name != node.span
      if isMember, case .variable = choice.candidate.kind {
        session.note(name, .property)
      } else {
        session.note(name, choice.candidate)
      }
    }
    guard let choice = state.choices[node.id] else { return kind }
    let own = state.bindings.resolve(choice.result)
    if own == type { return kind }
    return coerce(TypedExpression(kind, type: own, span: node.span), to: type).kind
  }

  func choice(_ node: Node, base: Node?) -> TypedExpression.Kind {
    guard let choice = state.choices[node.id] else { return .invalid }
    let receiver = self.receiver(choice, base, node.span)
    switch choice.candidate.kind {
    case .variable(let variable): return .variable(variable)
    case .type(let type): return .metatype(type)
    case .field(let index, _), .tupleElement(let index, _):
      guard let receiver else { return .invalid }
      return .field(receiver, index)
    case .property(let property):
      return asking(base, property.getter, [], choice, node.span)
        ?? computed(property, receiver, choice, node.span)
    case .subscripted: return .invalid
    case .enumCase(let nominal, let index, _):
      return nominal.cases[index].payload.isEmpty ? .enumCase(index, []) : caseFunction(node, choice, index)
    case .function(let declaration): return functionValue(node, declaration, receiver, choice)
    case .unapplied(let method):
      guard case .function(let whole) = state.bindings.resolve(choice.result) else { return .invalid }
      return wrapper(whole, node.span) { self.apply(method, to: $0[0], choice, whole.result, node) }
    }
  }

  /// `Double.init` without labels also means what makes a value of a literal, which takes a Double too: of Doubles it is
  /// ambiguous.
  func checkAmbiguity(ofInitializer name: Identifier, _ type: Type) {
    guard case .function(let function) = type, function.parameters.count == 1 else { return }
    let given = function.parameters[0].type
    if (function.result.wrapped ?? function.result) == types.string,
      let described = session.protocols["CustomStringConvertible"],
      !session.conformances.conforms(given, described)
    {
      return report(
        .error(
          "ambiguous", at: name.span, "ambiguous use of 'init'",
          hint: "write 'String.init(describing:)' or 'String.init(reflecting:)'"))
    }
    if given == function.result, isTakenTwice(given) {
      report(
        .error(
          "ambiguous", at: name.span, "ambiguous use of 'init'",
          hint: "leave it out: the values are of type '\(function.result)' already"))
    } else if let given = given.nominal, given.isLibrary, let result = function.result.nominal,
      Emitter.madeInTwoWays[given.name]?.contains(result.name) ?? false
    {
      report(
        .error(
          "ambiguous", at: name.span, "ambiguous use of 'init'", hint: "write '{ \(result.name)($0) }'"))
    }
  }

  /// What Swift knows several functions for that make it from a value of another type, by that type.
  private static let madeInTwoWays: [String: [String]] = [
    "Double": ["String"], "String": ["Substring"], "UInt": ["Int", "Int64"], "UInt64": ["Double"],
  ]

  /// Whether Swift knows several functions that make a value of a type from another, as from a literal of it.
  private func isTakenTwice(_ type: Type) -> Bool {
    if [types.int, types.double, types.string, types.bool].contains(type) { return true }
    return type.nominal?.name == "Scalar" && type.nominal?.isLibrary == true
  }

  func receiver(_ choice: Choice, _ base: Node?, _ place: SourceSpan) -> TypedExpression? {
    if let variable = choice.candidate.implicitSelf {
      return TypedExpression(.variable(variable), type: variable.type, span: base?.span ?? place)
    }
    guard let base else { return nil }
    if case .metatype = state.bindings.shallow(base.type) { return nil }
    return emit(base)
  }

  /// What is asked of a type that an expression gives, `type(of: f(x)).name`: the expression may do something first.
  func after(_ base: Node?, _ asked: consuming TypedExpression.Kind, _ type: Type, _ span: SourceSpan)
    -> TypedExpression.Kind
  {
    guard let base, case .metatype(let instance) = state.bindings.shallow(base.type),
      !state.bindings.shallow(instance).isExistential
    else { return asked }
    switch base.kind {
    case .typeName, .metatype, .variable, .overloaded: return asked
    case .call(let call) where call.isTypeOfVariable: return asked
    default:
      let value = TypedExpression(asked, type: type, span: span)
      return .statements([
        TypedStatement(.expression(emit(base)), span: base.span), TypedStatement(.yield(value), span: span),
      ])
    }
  }

  func computed(
    _ property: PropertyDeclaration, _ receiver: TypedExpression?, _ choice: Choice, _ span: SourceSpan
  ) -> TypedExpression.Kind {
    let accessors = Accessors(
      getter: reference(property.getter, choice, span),
      setter: property.setter.map { reference($0, choice, span) })
    return .computed(accessors, base: receiver, [])
  }

  /// The reference to a function; to a setter with the generic arguments of its getter, which come in the same order.
  func reference(
    _ declaration: FunctionDeclaration, _ choice: Choice, _ span: SourceSpan,
    getter: FunctionDeclaration? = nil, asked: Function? = nil
  ) -> FunctionReference {
    let arguments = (getter ?? declaration).function.genericParameters.map { parameter in
      let type = state.bindings.resolve(choice.substitution[parameter] ?? .parameter(parameter))
      guard case .variable = type.wrapped ?? type else { return type }
      // What throws nothing need not say of what type that would be.
      if declaration.function.thrown != .parameter(parameter), !hasUnknownArgument {
        unknownPart = session.wordUnknownArgument(parameter, span)
        hasUnknownArgument = true
      }
      return Type.void
    }
    checkOpening(asked ?? declaration.function, arguments, span)
    return FunctionReference(asked ?? declaration.function, arguments: arguments)
  }

  /// Of a value only whose protocol is known the type is not known either: it must be opened where a type that
  /// conforms is wanted.
  private func checkOpening(_ function: Function, _ arguments: [Type], _ span: SourceSpan) {
    guard arguments.contains(where: { $0.isExistential }), let index = function.unopened(arguments) else {
      return
    }
    report(
      session.wordNonconformance(arguments[index], function.genericParameters[index].constraints[0], span))
  }

  /// A function as a value; a method with its receiver becomes a closure over that.
  func functionValue(
    _ node: Node, _ declaration: FunctionDeclaration, _ receiver: TypedExpression?, _ choice: Choice
  ) -> TypedExpression.Kind {
    guard let receiver else {
      if declaration.traits.isMemberwise {
        return wrapper(choice, node) { self.construct(declaration, choice, $0, node) }
      }
      return .function(reference(declaration, choice, node.span))
    }
    return apply(declaration, to: receiver, choice, choice.result, node)
  }

  /// A method of a value, as a function of a type: a closure that holds the value.
  func apply(
    _ method: FunctionDeclaration, to receiver: TypedExpression, _ choice: Choice, _ type: Type, _ node: Node
  ) -> TypedExpression.Kind {
    guard case .function(let function) = state.bindings.resolve(type) else { return .invalid }
    if method.traits.isMutating { report(session.wordMutatingValue(node.span)) }
    let whole = Variable(
      name: "self", span: node.span, type: receiver.type, isMutable: false, storage: .local)
    let held = TypedExpression(.variable(whole), type: receiver.type, span: node.span)
    let kind = wrapper(function, node.span) {
      .call(self.reference(method, choice, node.span), [.value(held)] + function.arguments($0))
    }
    return .statements([
      TypedStatement(.declare(whole, receiver), span: node.span),
      TypedStatement(
        .yield(TypedExpression(kind, type: .function(function), span: node.span)), span: node.span),
    ])
  }

  func caseFunction(_ node: Node, _ choice: Choice, _ index: Int) -> TypedExpression.Kind {
    wrapper(choice, node) { .enumCase(index, $0) }
  }

  /// A closure of a chosen function's type whose body is made from its parameters.
  func wrapper(
    _ choice: Choice, _ node: Node, _ body: ([TypedExpression]) -> TypedExpression.Kind
  ) -> TypedExpression.Kind {
    guard case .function(let type) = state.bindings.resolve(choice.result) else { return .invalid }
    return wrapper(type, node.span, body)
  }

  func wrapper(
    _ type: FunctionType, _ span: SourceSpan, _ body: ([TypedExpression]) -> TypedExpression.Kind
  ) -> TypedExpression.Kind {
    let variables = type.parameters.enumerated().map {
      Variable(
        name: "$\($0.offset)", span: span, type: $0.element.type, isMutable: $0.element.isInout,
        storage: .local)
    }
    let values = variables.map { TypedExpression(.variable($0), type: $0.type, span: span) }
    let function = Function(
      name: Function.closureName, span: span,
      parameters: variables.map { Function.Parameter($0, isInout: $0.isMutable) },
      result: type.result, thrown: type.thrown, implementation: .body)
    let value = TypedExpression(body(values), type: type.result, span: span)
    function.typedBody = [TypedStatement(.returnValue(value), span: span)]
    return .closure(function)
  }

  func keyPath(_ node: Node, _ going: Node, _ path: KeyPathSyntax, _ type: Type) -> TypedExpression.Kind {
    if case .expression(let last)? = state.closures[going.id]?.body, case .member(_, let name) = last.kind,
      case .function? = state.choices[last.id]?.candidate.kind
    {
      report(session.wordPathToMethod(name))
    }
    if case .function = type { return emit(going).kind }
    let name = path.text.hasPrefix(".") ? (type.arguments.first?.description ?? "") + path.text : path.text
    let text = TypedExpression(.string("\\" + name), type: types.string, span: node.span)
    return .construct([text, emit(going)] + (state.setters[node.id].map { [emit($0)] } ?? []))
  }
}

extension FunctionType {
  /// What a call is given that hands on what a function of this type takes.
  fileprivate func arguments(_ values: [TypedExpression]) -> [TypedArgument] {
    zip(parameters, values).map { $0.isInout ? .place($1) : .value($1) }
  }
}
