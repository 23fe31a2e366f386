import Diagnostics

/// A stored property that fulfils a protocol's requirement needs functions that read and change it, a case one that makes
/// it; an initializer, one that gives an optional, or that takes nothing, where that is asked for.
struct StoredWitnessKey: Hashable {
  /// The type of the property or case, or the property's variable where it is static; the initializer.
  let owner: ObjectIdentifier
  /// The position of the property or case.
  var index = 0
  let use: Use

  enum Use {
    case reading
    case changing
    case making
    case failing
    case takingNothing
    case ofType
  }
}

extension Session {
  /// The getter or setter of a stored property; nil where the candidate is none.
  func storedWitness(_ candidate: Candidate, _ isSetter: Bool, _ type: Type) -> FunctionReference? {
    switch candidate.kind {
    case .field(let index, _):
      guard let nominal = type.nominal, !isSetter || nominal.fields[index].isMutable else { return nil }
      let key = StoredWitnessKey(
        owner: ObjectIdentifier(nominal), index: index, use: isSetter ? .changing : .reading)
      let function = remember(key) { fieldAccessor(nominal, index, isSetter) }
      privateMembers.note(function, for: .field(FieldKey(nominal, index)), isSetter: isSetter)
      return FunctionReference(function, arguments: Array(type.arguments))
    case .variable(let variable):
      guard !isSetter || variable.isMutable else { return nil }
      let key = StoredWitnessKey(owner: ObjectIdentifier(variable), use: isSetter ? .changing : .reading)
      let function = remember(key) { variableAccessor(variable, isSetter) }
      privateMembers.note(function, for: .variable(variable), isSetter: isSetter)
      return FunctionReference(function)
    case .enumCase(let nominal, let index, _):
      guard !isSetter, nominal.cases[index].payload.isEmpty else { return nil }
      return FunctionReference(caseMaker(nominal, index), arguments: Array(type.arguments))
    case .function, .unapplied, .property, .subscripted, .tupleElement, .type: return nil
    }
  }

  func remember(_ key: StoredWitnessKey, _ make: () -> Function) -> Function {
    if let known = storedWitnesses[key] { return known }
    let made = make()
    storedWitnesses[key] = made
    return made
  }

  private func fieldAccessor(_ nominal: NominalType, _ index: Int, _ isSetter: Bool) -> Function {
    let field = nominal.fields[index]
    let type = Type.nominal(nominal, TypeArguments(nominal.genericParameters.map { .parameter($0) }))
    let span = field.span
    let own = Variable(name: "self", span: span, type: type, isMutable: isSetter, storage: .local)
    let place = TypedExpression(
      .field(TypedExpression(.variable(own), type: type, span: span), index), type: field.type, span: span)
    let function = Function(
      name: "\(nominal.name).\(field.name)", span: span, genericParameters: nominal.genericParameters,
      parameters: [Function.Parameter(own, isInout: isSetter)], result: isSetter ? .void : field.type,
      implementation: .body)
    function.typedBody = [TypedStatement(.returnValue(place), span: span)]
    if isSetter { change(place, in: function) }
    return function
  }

  /// A case with a payload as the static function that makes it; nil for others, and where none is asked for.
  func caseFunction(_ candidate: Candidate, _ isFunction: Bool) -> FunctionDeclaration? {
    guard isFunction, case .enumCase(let nominal, let index, let owner) = candidate.kind,
      let parameters = signature(of: candidate).parameters
    else { return nil }
    return FunctionDeclaration(
      name: nominal.cases[index].name, function: caseMaker(nominal, index), parameters: parameters,
      owner: FunctionDeclaration.Owner(
        nominal: nominal, type: owner, genericParameters: nominal.genericParameters, replaced: [:],
        requirements: [], isConditional: false),
      requirements: [], traits: FunctionDeclaration.Traits(isStatic: true))
  }

  private func caseMaker(_ nominal: NominalType, _ index: Int) -> Function {
    let key = StoredWitnessKey(owner: ObjectIdentifier(nominal), index: index, use: .making)
    return remember(key) {
      let span = nominal.span
      let payload = nominal.cases[index].payload.map {
        Variable(name: $0.label ?? "_", span: span, type: $0.type, isMutable: false, storage: .local)
      }
      let values = payload.map { TypedExpression(.variable($0), type: $0.type, span: span) }
      let made = TypedExpression(.enumCase(index, values), type: nominal.ownType, span: span)
      return Function(
        name: "\(nominal.name).\(nominal.cases[index].name)", span: span,
        genericParameters: nominal.genericParameters,
        parameters: payload.map { Function.Parameter($0, isInout: false) }, result: nominal.ownType,
        implementation: .body, body: [TypedStatement(.returnValue(made), span: span)])
    }
  }

  /// Makes a function that assigns its last parameter to a place.
  private func change(_ place: TypedExpression, in function: Function) {
    let span = place.span
    let value = Variable(name: "newValue", span: span, type: place.type, isMutable: false, storage: .local)
    function.parameters.append(Function.Parameter(value, isInout: false))
    let given = TypedExpression(.variable(value), type: place.type, span: span)
    let assignment = TypedExpression(.assign(place: place, given), type: .void, span: span)
    function.typedBody = [TypedStatement(.expression(assignment), span: span)]
  }

  /// An initializer that always gives a value, as one that may fail.
  func failable(_ initializer: Function) -> Function {
    let key = StoredWitnessKey(owner: ObjectIdentifier(initializer), use: .failing)
    return remember(key) {
      let span = initializer.span
      let generics = initializer.genericParameters.map { Type.parameter($0) }
      let given = initializer.parameters.map { parameter -> TypedArgument in
        let type = parameter.variable.type
        let value = TypedExpression(.variable(parameter.variable), type: type, span: span)
        return parameter.isInout ? .place(value) : .value(value)
      }
      let made = TypedExpression(
        .call(FunctionReference(initializer, arguments: generics), given), type: initializer.result,
        span: span)
      let result = types.optional(of: initializer.result)
      return Function(
        name: initializer.name, span: span, genericParameters: initializer.genericParameters,
        parameters: initializer.parameters, result: result, thrown: initializer.thrown, implementation: .body,
        body: [TypedStatement(.returnValue(converted(made, to: result)), span: span)])
    }
  }

  /// The initializer that takes all fields as one that takes nothing, where each has a value of its own.
  func bare(_ initializer: FunctionDeclaration) -> Function? {
    let function = initializer.function
    guard initializer.traits.isMemberwise, initializer.parameters.allSatisfy({ $0.defaultValue != nil })
    else {
      return nil
    }
    let key = StoredWitnessKey(owner: ObjectIdentifier(function), use: .takingNothing)
    let made = remember(key) {
      let generics = function.genericParameters.map { Type.parameter($0) }
      let values = initializer.parameters.compactMap { $0.defaultValue?.value(generics, conformances) }
      let whole = TypedExpression(
        .construct(allFields(initializer, values, generics)), type: function.result, span: function.span)
      return Function(
        name: function.name, span: function.span, genericParameters: function.genericParameters,
        result: function.result, implementation: .body,
        body: [TypedStatement(.returnValue(whole), span: function.span)])
    }
    return made
  }

  private func variableAccessor(_ variable: Variable, _ isSetter: Bool) -> Function {
    let place = TypedExpression(.variable(variable), type: variable.type, span: variable.span)
    let function = Function(
      name: variable.name, span: variable.span, result: isSetter ? .void : variable.type,
      implementation: .body)
    function.typedBody = [TypedStatement(.returnValue(place), span: variable.span)]
    if isSetter { change(place, in: function) }
    return function
  }
}
