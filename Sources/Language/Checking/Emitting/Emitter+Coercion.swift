/// Values made those of a wider type: optional, anything of a protocol, with other labels.
extension Emitter {
  /// Makes a value optional, or its parts, where the wanted type asks for it.
  func coerce(_ value: TypedExpression, to wanted: Type) -> TypedExpression {
    if value.type == wanted { return value }
    switch (value.type, wanted) {
    case (_, .nominal(let nominal, let arguments)) where nominal.representation == .optional:
      if let wrapped = value.type.wrapped, !isWrappedAsWhole(value.type, wanted) {
        return mapOptional(value, wrapped, wanted)
      }
      return TypedExpression(.enumCase(1, [coerce(value, to: arguments[0])]), type: wanted, span: value.span)
    case (.tuple(let given), .tuple(let elements)) where given.count == elements.count:
      return coerceTuple(value, given, elements, wanted)
    case (.function(let given), .function(let function)):
      return coerceFunction(value, given, function, wanted)
    case (.nominal(let a, let given), .nominal(let b, let elements))
    where a == b && a.isCollectionOfValues && !value.type.lies(like: wanted):
      return widen(value, given, elements, wanted)
    case _ where value.type.isWritableKeyPath(for: wanted, session.types):
      return readingAlone(value, wanted)
    default:
      if wanted.carriesType, !value.type.carriesType, value.type != .invalid {
        return erase(value, wanted)
      }
      return TypedExpression(value.kind, type: wanted, span: value.span)
    }
  }

  /// What a function takes or gives where another is called: as in Swift an optional that is missing is missing.
  private func coerceInCall(_ value: TypedExpression, to wanted: Type) -> TypedExpression {
    guard wanted.wrapped != nil, value.type != wanted, let wrapped = value.type.wrapped else {
      return coerce(value, to: wanted)
    }
    return mapOptional(value, wrapped, wanted)
  }

  /// A collection whose elements, or keys and values, are converted one by one.
  private func widen(
    _ value: TypedExpression, _ given: TypeArguments, _ elements: TypeArguments, _ wanted: Type
  ) -> TypedExpression {
    guard case .function(let widening)? = value.type.nominal?.members["_widened"]?.first?.kind,
      given.count == elements.count
    else { return TypedExpression(.invalid, type: wanted, span: value.span) }
    let conversions = zip(given, elements).map { from, to in
      let type = FunctionType(parameters: [ParameterType(from)], result: to)
      let conversion = wrapper(type, value.span) { self.coerce($0[0], to: to).kind }
      return TypedArgument.value(TypedExpression(conversion, type: .function(type), span: value.span))
    }
    let reference = FunctionReference(widening.function, arguments: given + elements)
    return TypedExpression(.call(reference, [.value(value)] + conversions), type: wanted, span: value.span)
  }

  /// A key path that can be written as one that can be read: the same without the function that writes.
  private func readingAlone(_ path: TypedExpression, _ wanted: Type) -> TypedExpression {
    var statements: [TypedStatement] = []
    let whole = hold(path, &statements)
    let fields = (wanted.nominal?.fields.indices ?? 0..<0).map {
      TypedExpression(.field(whole, $0), type: session.fieldType($0, of: path.type), span: path.span)
    }
    let reading = TypedExpression(.construct(fields), type: wanted, span: path.span)
    statements.append(TypedStatement(.yield(reading), span: path.span))
    return TypedExpression(.statements(statements), type: wanted, span: path.span)
  }

  /// A value where anything of a protocol is wanted.
  private func erase(_ value: TypedExpression, _ wanted: Type) -> TypedExpression {
    TypedExpression(.erase(value), type: wanted, span: value.span)
  }

  /// A function whose values lie otherwise than is wanted is called by a closure that converts them.
  private func coerceFunction(
    _ value: TypedExpression, _ given: FunctionType, _ wanted: FunctionType, _ type: Type
  ) -> TypedExpression {
    let tuple = given.partsOfTuple(in: wanted)
    let isSame =
      tuple == nil && given.result.lies(like: wanted.result)
      && zip(given.parameters, wanted.parameters).allSatisfy { $0.type.lies(like: $1.type) }
    if isSame { return TypedExpression(value.kind, type: type, span: value.span) }
    let held = Variable(
      name: "$function", span: value.span, type: value.type, isMutable: false, storage: .local)
    let closure = wrapper(wanted, value.span) { arguments in
      let callee = TypedExpression(.variable(held), type: value.type, span: value.span)
      let arguments = tuple.map { self.parts($0, of: arguments[0]) } ?? arguments
      let parts = zip(arguments, given.parameters).map {
        TypedArgument.value(self.coerceInCall($0, to: $1.type))
      }
      let call = TypedExpression(.callValue(callee, parts), type: given.result, span: value.span)
      return self.coerceInCall(call, to: wanted.result).kind
    }
    let whole = TypedExpression(closure, type: type, span: value.span)
    return TypedExpression(
      .statements([
        TypedStatement(.declare(held, value), span: value.span),
        TypedStatement(.yield(whole), span: value.span),
      ]), type: type, span: value.span)
  }

  private func parts(_ elements: [TupleElement], of tuple: TypedExpression) -> [TypedExpression] {
    elements.enumerated().map { index, element in
      TypedExpression(.field(tuple, index), type: element.type, span: tuple.span)
    }
  }

  func coerceTuple(
    _ value: TypedExpression, _ given: [TupleElement], _ elements: [TupleElement], _ wanted: Type
  ) -> TypedExpression {
    if zip(given, elements).allSatisfy({ $0.type == $1.type }) {
      return TypedExpression(value.kind, type: wanted, span: value.span)
    }
    if case .tuple(let parts) = value.kind {
      let coerced = zip(parts, elements).map { coerce($0, to: $1.type) }
      return TypedExpression(.tuple(coerced), type: wanted, span: value.span)
    }
    let parts = zip(parts(given, of: value), elements).map { coerce($0, to: $1.type) }
    return TypedExpression(.tuple(parts), type: wanted, span: value.span)
  }

  /// `T?` where `U?` is wanted: unwrapped, converted, wrapped again.
  func mapOptional(_ value: TypedExpression, _ wrapped: Type, _ wanted: Type) -> TypedExpression {
    if case .enumCase(0, _) = value.kind {
      return TypedExpression(value.kind, type: wanted, span: value.span)
    }
    let payload = TypedExpression(.unwrapOrExit(value), type: wrapped, span: value.span)
    let inside = coerce(payload, to: wanted.wrapped ?? wrapped)
    return TypedExpression(.optionalScope(inside, isFlat: false), type: wanted, span: value.span)
  }
}
