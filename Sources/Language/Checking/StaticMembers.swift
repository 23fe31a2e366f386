import Diagnostics

/// Static members of a protocol, asked of a type that shows only as the program runs: `type(of: shape).name`.
extension Session {
  /// The member as a function that takes the type first.
  func asked(_ member: FunctionDeclaration) -> Function {
    remember(StoredWitnessKey(owner: ObjectIdentifier(member.function), use: .ofType)) {
      let (function, span) = (member.function, member.function.span)
      let generics = function.genericParameters.map { Type.parameter($0) }
      let type = Variable(
        name: "type", span: span, type: .metatype(generics[0]), isMutable: false, storage: .local)
      let given = function.parameters.map { parameter -> TypedArgument in
        let value = TypedExpression(
          .variable(parameter.variable), type: parameter.variable.type, span: span)
        return parameter.isInout ? .place(value) : .value(value)
      }
      let call = TypedExpression(
        .call(FunctionReference(function, arguments: generics), given), type: function.result, span: span)
      let made = Function(
        name: function.name, span: span, genericParameters: function.genericParameters,
        parameters: [Function.Parameter(type, isInout: false)] + function.parameters,
        result: function.result, thrown: function.thrown, implementation: .body,
        body: [TypedStatement(.returnValue(call), span: span)])
      made.takesType = true
      return made
    }
  }
}

extension Emitter {
  /// A call of a static member of what a value of `any P.Type` is; nil where the type is known.
  func asking(
    _ base: Node?, _ member: FunctionDeclaration, _ given: [TypedArgument], _ choice: Choice,
    _ span: SourceSpan
  ) -> TypedExpression.Kind? {
    guard let base, state.bindings.resolve(base.type).isExistentialMetatype else { return nil }
    switch base.kind {
    case .typeName, .metatype: return nil
    default: break
    }
    let reference = reference(member, choice, span, asked: session.asked(member))
    return .call(reference, [.value(emit(base))] + given)
  }
}
