import Diagnostics

/// Writes the solved nodes as typed expressions, with conversions made plain.
struct Emitter {
  let session: Session
  let state: Solver.State
  /// Mistakes that show only once all types are known: places that cannot change, unused keys.
  let report: (Diagnostic) -> Void
  let errors: ErrorCover

  var types: WellKnownTypes { session.types }

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
    let parts = given.indices.map { index in
      coerce(
        TypedExpression(.field(value, index), type: given[index].type, span: value.span),
        to: elements[index].type)
    }
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

  // MARK: Kinds

  func kind(of node: Node, _ type: Type) -> TypedExpression.Kind {
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

  func integer(_ digits: String, _ type: Type, _ span: SourceSpan) -> TypedExpression.Kind {
    if type != types.int, session.isFloatingPoint(type) { return .double(FloatLiteral.value(of: digits)) }
    guard let value = IntegerLiteral.value(of: digits) else {
      report(
        .error("integer-overflow", at: span, "integer literal '\(digits)' overflows when stored into 'Int'"))
      return .invalid
    }
    return .integer(value)
  }

  func string(_ segments: [SegmentNode]) -> TypedExpression.Kind {
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

  func array(_ elements: [Node], _ element: Type, _ type: Type, _ span: SourceSpan)
    -> TypedExpression.Kind
  {
    let values = elements.map { emit($0, as: element) }
    if type.arrayElement != nil { return .array(values) }
    let plain = TypedExpression(
      .array(values), type: types.array(of: state.bindings.resolve(element)), span: span)
    guard let initializer = session.arrayLiteralInitializer(of: type) else { return .invalid }
    return .call(initializer, [.value(plain)])
  }

  func nilTest(_ value: TypedExpression, _ isNil: Bool) -> TypedExpression.Kind {
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

  func discard(_ value: TypedExpression) -> TypedExpression.Kind {
    .statements([
      TypedStatement(.expression(value), span: value.span),
      TypedStatement(.yield(TypedExpression(.tuple([]), type: .void, span: value.span)), span: value.span),
    ])
  }

  func tryKind(_ kind: TryKind, _ value: TypedExpression, _ type: Type) -> TypedExpression.Kind {
    switch kind {
    case .propagating: value.kind
    case .optional: .optionalTry(value, isFlat: value.type.wrapped != nil && value.type == type)
    case .forced: .forcedTry(value)
    }
  }

  // MARK: Places

  /// Several places at once take their parts of a value that is complete before the first of them changes.
  func assignment(
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

  func assignments(
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

  func place(_ node: Node) -> TypedExpression {
    checkPlace(emit(node), Identifier("=", at: node.span), .assignment)
  }

  func checkPlace(_ place: TypedExpression, _ operation: Identifier, _ change: Change)
    -> TypedExpression
  {
    if let diagnostic = session.wordImmutable(place, operation, change) { report(diagnostic) }
    return place
  }
}
