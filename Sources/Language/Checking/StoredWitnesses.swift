import Diagnostics

/// A stored property that fulfils a protocol's requirement needs functions that read and change it.
struct StoredWitnessKey: Hashable {
  /// The property's type, or its variable where it is static.
  let owner: ObjectIdentifier
  let index: Int
  let isSetter: Bool
}

extension Session {
  /// The getter or setter of a stored property; nil where the candidate is none.
  func storedWitness(_ candidate: Candidate, _ isSetter: Bool, _ type: Type) -> FunctionReference? {
    switch candidate.kind {
    case .field(let index, _):
      guard let nominal = type.nominal, !isSetter || nominal.fields[index].isMutable else { return nil }
      let key = StoredWitnessKey(owner: ObjectIdentifier(nominal), index: index, isSetter: isSetter)
      let function = remember(key) { fieldAccessor(nominal, index, isSetter) }
      return FunctionReference(function, arguments: Array(type.arguments))
    case .variable(let variable):
      guard !isSetter else { return nil }
      let key = StoredWitnessKey(owner: ObjectIdentifier(variable), index: 0, isSetter: false)
      return FunctionReference(remember(key) { variableGetter(variable) })
    case .function, .enumCase, .property, .subscripted, .tupleElement, .type: return nil
    }
  }

  private func remember(_ key: StoredWitnessKey, _ make: () -> Function) -> Function {
    if let known = storedWitnesses[key] { return known }
    let made = make()
    storedWitnesses[key] = made
    return made
  }

  private func fieldAccessor(_ nominal: NominalType, _ index: Int, _ isSetter: Bool) -> Function {
    let field = nominal.fields[index]
    let type = Type.nominal(nominal, TypeArguments(nominal.genericParameters.map { .parameter($0) }))
    let span = nominal.span
    let own = Variable(name: "self", span: span, type: type, isMutable: isSetter, storage: .local)
    let place = TypedExpression(
      .field(TypedExpression(.variable(own), type: type, span: span), index), type: field.type, span: span)
    let function = Function(
      name: "\(nominal.name).\(field.name)", span: span, genericParameters: nominal.genericParameters,
      parameters: [Function.Parameter(own, isInout: isSetter)], result: isSetter ? .void : field.type,
      implementation: .body)
    function.typedBody = [TypedStatement(.returnValue(place), span: span)]
    guard isSetter else { return function }
    let value = Variable(name: "newValue", span: span, type: field.type, isMutable: false, storage: .local)
    function.parameters.append(Function.Parameter(value, isInout: false))
    let given = TypedExpression(.variable(value), type: field.type, span: span)
    function.typedBody = [
      TypedStatement(
        .expression(TypedExpression(.assign(place: place, given), type: .void, span: span)), span: span)
    ]
    return function
  }

  private func variableGetter(_ variable: Variable) -> Function {
    let value = TypedExpression(.variable(variable), type: variable.type, span: variable.span)
    let function = Function(
      name: variable.name, span: variable.span, result: variable.type, implementation: .body)
    function.typedBody = [TypedStatement(.returnValue(value), span: variable.span)]
    return function
  }
}
