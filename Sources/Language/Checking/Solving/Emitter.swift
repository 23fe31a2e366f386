import Diagnostics

/// Writes the solved nodes as typed expressions, with conversions made plain.
struct Emitter {
  let session: Session
  let state: Solver.State
  /// Mistakes that show only once all types are known: places that cannot change, unused keys.
  let report: (Diagnostic) -> Void
  let errors: ErrorCover

  private var types: WellKnownTypes { session.types }

  func type(of node: Node) -> Type { state.bindings.resolve(node.type) }

  /// The value of a node, as its own type.
  func emit(_ node: Node) -> TypedExpression {
    let type = type(of: node)
    return TypedExpression(kind(of: node, type), type: type, span: node.span)
  }

  /// The value of a node where another type is wanted.
  func emit(_ node: Node, as wanted: Type) -> TypedExpression {
    coerce(emit(node), to: state.bindings.resolve(wanted))
  }

  /// Makes a value optional, or its parts, where the wanted type asks for it.
  func coerce(_ value: TypedExpression, to wanted: Type) -> TypedExpression {
    if value.type == wanted { return value }
    switch (value.type, wanted) {
    case (_, .nominal(let nominal, let arguments)) where nominal.representation == .optional:
      if let wrapped = value.type.wrapped { return mapOptional(value, wrapped, wanted) }
      return TypedExpression(.enumCase(1, [coerce(value, to: arguments[0])]), type: wanted, span: value.span)
    case (.tuple(let given), .tuple(let elements)) where given.count == elements.count:
      return coerceTuple(value, given, elements, wanted)
    default: return TypedExpression(value.kind, type: wanted, span: value.span)
    }
  }

  private func coerceTuple(
    _ value: TypedExpression, _ given: [TupleElement], _ elements: [TupleElement], _ wanted: Type
  ) -> TypedExpression {
    if zip(given, elements).allSatisfy({ $0.type == $1.type }) {
      return TypedExpression(value.kind, type: wanted, span: value.span)
    }
    if case .tuple(let parts) = value.kind {
      let coerced = zip(parts, elements).map { coerce($0, to: $1.type) }
      return TypedExpression(.tuple(coerced), type: wanted, span: value.span)
    }
    let parts = given.indices.map { index in
      coerce(
        TypedExpression(.field(value, index), type: given[index].type, span: value.span),
        to: elements[index].type)
    }
    return TypedExpression(.tuple(parts), type: wanted, span: value.span)
  }

  /// `T?` where `U?` is wanted: unwrapped, converted, wrapped again.
  private func mapOptional(_ value: TypedExpression, _ wrapped: Type, _ wanted: Type) -> TypedExpression {
    if case .enumCase(0, _) = value.kind {
      return TypedExpression(value.kind, type: wanted, span: value.span)
    }
    let payload = TypedExpression(.unwrapOrExit(value), type: wrapped, span: value.span)
    let inside = coerce(payload, to: wanted.wrapped ?? wrapped)
    return TypedExpression(.optionalScope(inside, isFlat: false), type: wanted, span: value.span)
  }

  // MARK: Kinds

  private func kind(of node: Node, _ type: Type) -> TypedExpression.Kind {
    switch node.kind {
    case .integer(let digits): return integer(digits, type, node.span)
    case .float(let digits): return .double(FloatLiteral.value(of: digits))
    case .boolean(let value): return .boolean(value)
    case .nilLiteral: return .enumCase(0, [])
    case .string(let segments): return string(segments)
    case .array(let elements, let element): return array(elements, element, type, node.span)
    case .dictionary(let pairs, let key, let value):
      return .dictionary(pairs.map { (emit($0.key, as: key), emit($0.value, as: value)) })
    case .variable(let variable): return .variable(variable)
    case .typeName(let named): return .metatype(state.bindings.resolve(named))
    case .overloaded: return chosen(node, base: nil, type)
    case .member(let base, _): return chosen(node, base: base, type)
    case .call(let call), .subscripted(let call): return self.call(node, call)
    case .callValue(let callee, let arguments): return callValue(emit(callee), arguments)
    case .tuple(let elements): return .tuple(elements.map(emit))
    case .closure: return closure(node)
    case .ternary(let condition, let yes, let no):
      return .conditional(emit(condition), emit(yes, as: type), emit(no, as: type))
    case .and(let a, let b): return .and(emit(a), emit(b))
    case .or(let a, let b): return .or(emit(a), emit(b))
    case .nilTest(let value, let isNil): return nilTest(emit(value), isNil)
    case .coalesce(let value, let other, _): return .coalesce(emit(value), emit(other, as: type))
    case .assignment(let place, let value):
      return assignment(self.place(place), emit(value, as: place.type), node.span)
    case .discard(let value): return discard(emit(value))
    case .forceUnwrap(let value): return .forceUnwrap(emit(value))
    case .optionalScope(let inside):
      let value = emit(inside)
      return .optionalScope(value, isFlat: value.type.wrapped != nil && value.type == type)
    case .unwrapOrExit(let value): return .unwrapOrExit(emit(value))
    case .inoutArgument(let inner): return emit(inner).kind
    case .coercion(let inner): return emit(inner, as: type).kind
    case .statements: return .statements(state.statements[node.id] ?? [])
    case .tryExpression(let kind, let inner): return tryKind(kind, errors.marking(kind) { emit(inner) }, type)
    case .keyPath(_, let root, _): return keyPath(node, root)
    case .invalid: return .invalid
    }
  }

  private func integer(_ digits: String, _ type: Type, _ span: SourceSpan) -> TypedExpression.Kind {
    if type != types.int, session.isFloatingPoint(type) { return .double(FloatLiteral.value(of: digits)) }
    guard let value = IntegerLiteral.value(of: digits) else {
      report(
        .error("integer-overflow", at: span, "integer literal '\(digits)' overflows when stored into 'Int'"))
      return .invalid
    }
    return .integer(value)
  }

  private func string(_ segments: [SegmentNode]) -> TypedExpression.Kind {
    if segments.isEmpty { return .string("") }
    if segments.count == 1, case .text(let text) = segments[0].kind { return .string(text) }
    return .interpolation(
      segments.map { segment in
        switch segment.kind {
        case .text(let text): .text(text)
        case .value(let node): .value(emit(node))
        case .formatted(let node): .formatted(emit(node))
        }
      })
  }

  private func array(_ elements: [Node], _ element: Type, _ type: Type, _ span: SourceSpan)
    -> TypedExpression.Kind
  {
    let values = elements.map { emit($0, as: element) }
    if type.arrayElement != nil { return .array(values) }
    let plain = TypedExpression(
      .array(values), type: types.array(of: state.bindings.resolve(element)), span: span)
    guard let initializer = session.arrayLiteralInitializer(of: type) else { return .invalid }
    return .call(initializer, [.value(plain)])
  }

  private func nilTest(_ value: TypedExpression, _ isNil: Bool) -> TypedExpression.Kind {
    func yielding(_ truth: Bool) -> [TypedStatement] {
      [
        TypedStatement(
          .yield(TypedExpression(.boolean(truth), type: types.bool, span: value.span)), span: value.span)
      ]
    }
    let none = TypedPattern(.enumCase(0, []), type: value.type, span: value.span)
    let test = TypedStatement.Kind.ifElse([.pattern(none, value)], yielding(isNil), yielding(!isNil))
    return .statements([TypedStatement(test, span: value.span)])
  }

  private func discard(_ value: TypedExpression) -> TypedExpression.Kind {
    .statements([
      TypedStatement(.expression(value), span: value.span),
      TypedStatement(.yield(TypedExpression(.tuple([]), type: .void, span: value.span)), span: value.span),
    ])
  }

  private func tryKind(_ kind: TryKind, _ value: TypedExpression, _ type: Type) -> TypedExpression.Kind {
    switch kind {
    case .propagating: value.kind
    case .optional: .optionalTry(value, isFlat: value.type.wrapped != nil && value.type == type)
    case .forced: .forcedTry(value)
    }
  }

  // MARK: Names and members

  /// A chosen value as the node's type, which may be its own made optional.
  private func chosen(_ node: Node, base: Node?, _ type: Type) -> TypedExpression.Kind {
    let kind = choice(node, base: base)
    guard let choice = state.choices[node.id], case let own = state.bindings.resolve(choice.result),
      own != type,
      type.wrapped != nil
    else { return kind }
    return coerce(TypedExpression(kind, type: own, span: node.span), to: type).kind
  }

  private func choice(_ node: Node, base: Node?) -> TypedExpression.Kind {
    guard let choice = state.choices[node.id] else { return .invalid }
    let receiver = self.receiver(choice, base, node.span)
    switch choice.candidate.kind {
    case .variable(let variable): return .variable(variable)
    case .type(let type): return .metatype(type)
    case .field(let index, _), .tupleElement(let index, _):
      guard let receiver else { return .invalid }
      return .field(receiver, index)
    case .property(let property): return computed(property, receiver, choice)
    case .subscripted: return .invalid
    case .enumCase(let nominal, let index, _):
      return nominal.cases[index].payload.isEmpty ? .enumCase(index, []) : caseFunction(node, nominal, index)
    case .function(let declaration): return functionValue(node, declaration, receiver, choice)
    }
  }

  private func receiver(_ choice: Choice, _ base: Node?, _ place: SourceSpan) -> TypedExpression? {
    if let variable = choice.candidate.implicitSelf {
      return TypedExpression(.variable(variable), type: variable.type, span: base?.span ?? place)
    }
    guard let base else { return nil }
    if case .metatype = type(of: base) { return nil }
    return emit(base)
  }

  private func computed(
    _ property: PropertyDeclaration, _ receiver: TypedExpression?, _ choice: Choice
  ) -> TypedExpression.Kind {
    let accessors = Accessors(
      getter: reference(property.getter, choice), setter: property.setter.map { reference($0, choice) })
    return .computed(accessors, base: receiver, [])
  }

  func reference(_ declaration: FunctionDeclaration, _ choice: Choice) -> FunctionReference {
    FunctionReference(
      declaration.function,
      arguments: declaration.function.genericParameters.map {
        let type = state.bindings.resolve(choice.substitution[$0] ?? .parameter($0))
        if case .variable = type { return .void }
        return type
      })
  }

  /// A function as a value; a method with its receiver becomes a closure over that.
  private func functionValue(
    _ node: Node, _ declaration: FunctionDeclaration, _ receiver: TypedExpression?, _ choice: Choice
  ) -> TypedExpression.Kind {
    guard let receiver else {
      if declaration.traits.isMemberwise {
        return wrapper(node) { self.construct(declaration, choice, $0, node) }
      }
      return .function(reference(declaration, choice))
    }
    let whole = Variable(
      name: "self", span: node.span, type: receiver.type, isMutable: false, storage: .local)
    let held = TypedExpression(.variable(whole), type: receiver.type, span: node.span)
    let kind = wrapper(node) {
      .call(self.reference(declaration, choice), [.value(held)] + $0.map { .value($0) })
    }
    return .statements([
      TypedStatement(.declare(whole, receiver), span: node.span),
      TypedStatement(.yield(TypedExpression(kind, type: type(of: node), span: node.span)), span: node.span),
    ])
  }

  private func caseFunction(_ node: Node, _ nominal: NominalType, _ index: Int) -> TypedExpression.Kind {
    wrapper(node) { .enumCase(index, $0) }
  }

  /// A closure of the node's type whose body is made from its parameters.
  private func wrapper(
    _ node: Node, _ body: ([TypedExpression]) -> TypedExpression.Kind
  ) -> TypedExpression.Kind {
    guard case .function(let type) = type(of: node) else { return .invalid }
    let variables = type.parameters.enumerated().map {
      Variable(
        name: "$\($0.offset)", span: node.span, type: $0.element.type, isMutable: false, storage: .local)
    }
    let values = variables.map { TypedExpression(.variable($0), type: $0.type, span: node.span) }
    let function = Function(
      name: "closure", span: node.span, parameters: variables.map { Function.Parameter($0, isInout: false) },
      result: type.result, isThrowing: type.isThrowing, implementation: .body)
    let value = TypedExpression(body(values), type: type.result, span: node.span)
    function.typedBody = [TypedStatement(.returnValue(value), span: node.span)]
    return .closure(function)
  }

  private func keyPath(_ node: Node, _ root: Type) -> TypedExpression.Kind {
    guard let end = state.keyPaths[node.id] else { return .invalid }
    return wrapper(node) { replaceRoot(of: end, with: $0[0]).kind }
  }

  private func replaceRoot(of node: Node, with value: TypedExpression) -> TypedExpression {
    guard case .member(let base, _) = node.kind, let choice = state.choices[node.id] else { return value }
    let receiver = replaceRoot(of: base, with: value)
    let kind: TypedExpression.Kind
    switch choice.candidate.kind {
    case .field(let index, _), .tupleElement(let index, _): kind = .field(receiver, index)
    case .property(let property): kind = computed(property, receiver, choice)
    case .variable, .subscripted, .enumCase, .function, .type: kind = .invalid
    }
    return TypedExpression(kind, type: type(of: node), span: node.span)
  }

  // MARK: Calls

  private func call(_ node: Node, _ call: CallNode) -> TypedExpression.Kind {
    guard let choice = state.choices[node.id] else { return .invalid }
    let kind = callKind(node, call, choice)
    let (wanted, result) = (type(of: node), state.bindings.resolve(choice.result))
    guard choice.match != nil, wanted != result else { return kind }
    return coerce(TypedExpression(kind, type: result, span: node.span), to: wanted).kind
  }

  private func callKind(_ node: Node, _ call: CallNode, _ choice: Choice) -> TypedExpression.Kind {
    guard let match = choice.match else {
      let callee = TypedExpression(
        memberKind(call, choice), type: state.bindings.resolve(choice.result), span: call.name.span)
      return callValue(callee, call.arguments)
    }
    switch choice.candidate.kind {
    case .function(let declaration):
      return callFunction(declaration, choice, match, call, node)
    case .subscripted(let declaration):
      let accessors = Accessors(
        getter: reference(declaration.getter, choice),
        setter: declaration.setter.map { reference($0, choice) })
      let values = arguments(declaration.getter.parameters, choice, match, call).compactMap(value)
      return .computed(accessors, base: receiver(choice, call.base, call.name.span), values)
    case .enumCase(let nominal, let index, _):
      return .enumCase(index, casePayload(nominal.cases[index], choice, match, call))
    case .variable, .field, .property, .tupleElement, .type: return .invalid
    }
  }

  private func memberKind(_ call: CallNode, _ choice: Choice) -> TypedExpression.Kind {
    let receiver = self.receiver(choice, call.base, call.name.span)
    switch choice.candidate.kind {
    case .variable(let variable): return .variable(variable)
    case .property(let property): return computed(property, receiver, choice)
    case .field(let index, _), .tupleElement(let index, _):
      return receiver.map { .field($0, index) } ?? .invalid
    case .function, .subscripted, .enumCase, .type: return .invalid
    }
  }

  private func casePayload(
    _ enumCase: EnumCase, _ choice: Choice, _ match: ArgumentMatch, _ call: CallNode
  ) -> [TypedExpression] {
    zip(match.positions, choice.parameters).compactMap { positions, parameter in
      positions.first.map { emit(call.arguments[$0].value, as: parameter.type) }
    }
  }

  private func callFunction(
    _ declaration: FunctionDeclaration, _ choice: Choice, _ match: ArgumentMatch, _ call: CallNode,
    _ node: Node
  ) -> TypedExpression.Kind {
    if declaration.function.isThrowing, let problem = errors.problem(node.span) { report(problem) }
    let given = arguments(declaration.parameters, choice, match, call)
    if declaration.traits.isMemberwise {
      return construct(declaration, choice, given.compactMap(value), node)
    }
    guard declaration.takesSelf else { return .call(reference(declaration, choice), given) }
    guard let receiver = receiver(choice, call.base, call.name.span) else {
      report(session.wordMissingReceiver(declaration, call.name))
      return .invalid
    }
    let first: TypedArgument =
      declaration.traits.isMutating
      ? .place(checkPlace(receiver, call.name, .mutating(declaration))) : .value(receiver)
    return .call(reference(declaration, choice), [first] + given)
  }

  private func construct(
    _ declaration: FunctionDeclaration, _ choice: Choice, _ values: [TypedExpression], _ node: Node
  ) -> TypedExpression.Kind {
    .construct(session.allFields(declaration, values))
  }

  private func arguments(
    _ parameters: [ParameterDeclaration], _ choice: Choice, _ match: ArgumentMatch, _ call: CallNode
  ) -> [TypedArgument] {
    zip(zip(parameters, choice.parameters), match.positions).map { pair, positions in
      argument(pair.0, state.bindings.resolve(pair.1.type), positions, call)
    }
  }

  private func argument(
    _ parameter: ParameterDeclaration, _ type: Type, _ positions: [Int], _ call: CallNode
  ) -> TypedArgument {
    if parameter.isVariadic {
      let values = positions.map {
        parameter.takesAnything ? emit(call.arguments[$0].value) : emit(call.arguments[$0].value, as: type)
      }
      return .value(TypedExpression(.array(values), type: types.array(of: type), span: call.name.span))
    }
    guard let position = positions.first else {
      let value = parameter.defaultValue?.expression
      return .value(
        value.map { coerce($0, to: type) } ?? TypedExpression(.invalid, type: type, span: call.name.span))
    }
    let node = call.arguments[position].value
    if parameter.isInout { return .place(inoutPlace(node, call.name)) }
    let value = emit(node, as: type)
    return .value(parameter.isAutoclosure ? autoclosure(value) : value)
  }

  private func inoutPlace(_ node: Node, _ operation: Identifier) -> TypedExpression {
    if case .inoutArgument(let inner) = node.kind {
      return checkPlace(emit(inner), operation, .inoutArgument)
    }
    return checkPlace(emit(node), operation, .mutatingOperator)
  }

  private func autoclosure(_ value: TypedExpression) -> TypedExpression {
    let function = Function(
      name: "autoclosure", span: value.span, result: value.type, implementation: .body)
    function.typedBody = [TypedStatement(.returnValue(value), span: value.span)]
    let type = Type.function(FunctionType(parameters: [], result: value.type))
    return TypedExpression(.closure(function), type: type, span: value.span)
  }

  private func callValue(_ callee: TypedExpression, _ arguments: [ArgumentNode]) -> TypedExpression.Kind {
    guard case .function(let type) = callee.type else { return .invalid }
    if type.isThrowing, let problem = errors.problem(callee.span) { report(problem) }
    let given = zip(arguments, type.parameters).map { argument, parameter -> TypedArgument in
      if parameter.isInout {
        return .place(inoutPlace(argument.value, Identifier("closure", at: argument.span)))
      }
      return .value(emit(argument.value, as: parameter.type))
    }
    return .callValue(callee, given)
  }

  private func value(_ argument: TypedArgument) -> TypedExpression? {
    switch argument {
    case .value(let value): value
    case .place: nil
    }
  }

  // MARK: Closures

  private func closure(_ node: Node) -> TypedExpression.Kind {
    guard let solution = state.closures[node.id], case .function(let type) = type(of: node) else {
      return .invalid
    }
    for variable in solution.parameters + solution.parts {
      variable.type = state.bindings.resolve(variable.type)
    }
    let parameters = zip(solution.parameters, type.parameters).map {
      Function.Parameter($0, isInout: $1.isInout)
    }
    let function = Function(
      name: "closure", span: node.span, parameters: parameters, result: type.result,
      isThrowing: type.isThrowing,
      implementation: .body)
    let statements = errors.entering(closureThatThrows: type.isThrowing) { body(solution, type.result) }
    function.typedBody = takeApart(solution) + statements
    guard !solution.captures.isEmpty else { return .closure(function) }
    let declarations = solution.captures.map { variable, value in
      variable.type = state.bindings.resolve(variable.type)
      return TypedStatement(.declare(variable, emit(value)), span: value.span)
    }
    let closure = TypedExpression(.closure(function), type: .function(type), span: node.span)
    return .statements(declarations + [TypedStatement(.yield(closure), span: node.span)])
  }

  private func takeApart(_ solution: ClosureSolution) -> [TypedStatement] {
    guard !solution.parts.isEmpty, let whole = solution.parameters.first else { return [] }
    return solution.parts.enumerated().map { index, part in
      let value = TypedExpression(.variable(whole), type: whole.type, span: part.span)
      let element = TypedExpression(.field(value, index), type: part.type, span: part.span)
      return TypedStatement(.declare(part, element), span: part.span)
    }
  }

  private func body(_ solution: ClosureSolution, _ result: Type) -> [TypedStatement] {
    switch solution.body {
    case .statements(let statements): return statements
    case .expression(let node):
      if result == .void { return [TypedStatement(.expression(emit(node)), span: node.span)] }
      return [TypedStatement(.returnValue(emit(node, as: result)), span: node.span)]
    }
  }

  // MARK: Places

  /// Several places at once take their parts of a value that is complete before the first of them changes.
  private func assignment(
    _ place: TypedExpression, _ value: TypedExpression, _ span: SourceSpan
  ) -> TypedExpression.Kind {
    guard case .tuple = place.kind else { return .assign(place: place, value) }
    let whole = Variable(name: "$value", span: span, type: value.type, isMutable: false, storage: .local)
    let held = TypedExpression(.variable(whole), type: value.type, span: span)
    let end = TypedExpression(.tuple([]), type: .void, span: span)
    return .statements(
      [TypedStatement(.declare(whole, value), span: span)] + assignments(place, held, span)
        + [TypedStatement(.yield(end), span: span)])
  }

  private func assignments(
    _ place: TypedExpression, _ value: TypedExpression, _ span: SourceSpan
  ) -> [TypedStatement] {
    switch place.kind {
    case .invalid: return []
    case .tuple(let parts):
      return parts.enumerated().flatMap { index, part in
        assignments(part, TypedExpression(.field(value, index), type: part.type, span: part.span), span)
      }
    default:
      return [
        TypedStatement(
          .expression(TypedExpression(.assign(place: place, value), type: .void, span: span)), span: span)
      ]
    }
  }

  enum Change {
    case assignment
    case mutating(FunctionDeclaration)
    case inoutArgument
    case mutatingOperator
  }

  private func place(_ node: Node) -> TypedExpression {
    checkPlace(emit(node), Identifier("=", at: node.span), .assignment)
  }

  private func checkPlace(_ place: TypedExpression, _ operation: Identifier, _ change: Change)
    -> TypedExpression
  {
    if let diagnostic = session.wordImmutable(place, operation, change) { report(diagnostic) }
    return place
  }
}
