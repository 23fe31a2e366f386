import Diagnostics

/// Writes the solved nodes as typed expressions, with conversions made plain.
///
/// A class, since closures that convert values hold it, and the solution that it writes is large.
final class Emitter {
  let session: Session
  let state: Solver.State
  /// Mistakes that show only once all types are known: places that cannot change, unused keys.
  let report: (Diagnostic) -> Void
  let errors: ErrorCover
  /// Where the expression stands; nil for what nobody has written.
  let scope: Scope?
  /// The first generic argument that nothing shows.
  var unknownArgument: Diagnostic?

  init(
    session: Session, state: Solver.State, report: @escaping (Diagnostic) -> Void, errors: ErrorCover,
    scope: Scope? = nil
  ) {
    self.session = session
    self.state = state
    self.report = report
    self.errors = errors
    self.scope = scope
  }

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
    case (.function(let given), .function(let function)):
      return coerceFunction(value, given, function, wanted)
    case (.nominal(let a, let given), .nominal(let b, let elements))
    where a == b && a.isCollectionOfValues && !value.type.lies(like: wanted):
      return widen(value, given, elements, wanted)
    default:
      if wanted.isExistential, !value.type.isExistential, value.type != .invalid {
        return erase(value, wanted)
      }
      return TypedExpression(value.kind, type: wanted, span: value.span)
    }
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
      let parts = zip(arguments, given.parameters).map { TypedArgument.value(self.coerce($0, to: $1.type)) }
      let call = TypedExpression(.callValue(callee, parts), type: given.result, span: value.span)
      return self.coerce(call, to: wanted.result).kind
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

  // MARK: Kinds

  func kind(of node: Node, _ type: Type) -> TypedExpression.Kind {
    switch node.kind {
    case .integer(let digits): return literal(type, types.int, node.span) { integer(digits, $0, node.span) }
    case .float(let digits):
      return literal(type, types.double, node.span) { _ in .double(FloatLiteral.value(of: digits)) }
    case .boolean(let value): return literal(type, types.bool, node.span) { _ in .boolean(value) }
    case .nilLiteral: return .enumCase(0, [])
    case .string(let segments):
      return literal(type, types.string, node.span) { string(segments, $0, node.span) }
    case .array(let elements, let element): return array(elements, element, type, node.span)
    case .dictionary(let pairs, let key, let value): return dictionary(pairs, key, value, type, node.span)
    case .variable(let variable):
      if variable.isParameter { session.note(node.span, .parameter) }
      return .variable(variable)
    case .typeName(let named): return .metatype(state.bindings.resolve(named))
    case .overloaded(let name): return chosen(node, base: nil, name: name, type)
    case .member(let base, let name): return chosen(node, base: base, name: name.span, type)
    case .call(let call), .subscripted(let call): return self.call(node, state.calls[node.id] ?? call)
    case .callValue(let callee, let arguments):
      if let call = state.calls[node.id] { return self.call(node, call) }
      return callValue(emit(callee), arguments)
    case .tuple(let elements): return .tuple(elements.map(emit))
    case .closure: return closure(node)
    case .ternary(let condition, let yes, let no):
      return .conditional(emit(condition), emit(yes, as: type), emit(no, as: type))
    case .and(let a, let b): return .and(emit(a), emit(b))
    case .or(let a, let b): return .or(emit(a), emit(b))
    case .nilTest(let value, let isNil):
      return nilTest(
        optional(emit(value)) { "comparing a value of type '\($0)' with nil always gives \(!isNil)" }, isNil)
    case .coalesce(let value, let other, _):
      let optional = optional(emit(value)) {
        "a value of type '\($0)' is not optional, so the right side of '??' is never used"
      }
      let isErased = type.isExistential && optional.type.wrapped.map { !$0.isExistential } ?? false
      return .coalesce(
        isErased ? coerce(optional, to: types.optional(of: type)) : optional, emit(other, as: type))
    case .assignment(let place, let value):
      return assignment(self.place(place), emit(value, as: place.type), node.span)
    case .delegation(let place, let value, let result):
      return delegation(self.place(place), emit(value, as: result), node.span)
    case .discard(let value): return discard(emit(value))
    case .forceUnwrap(let value): return .forceUnwrap(emit(value))
    case .optionalScope(let inside):
      let value = emit(inside)
      return .optionalScope(value, isFlat: value.type.wrapped != nil && value.type == type)
    case .unwrapOrExit(let value): return .unwrapOrExit(emit(value))
    case .inoutArgument(let inner): return emit(inner).kind
    case .coercion(let inner): return emit(inner, as: type).kind
    case .cast(let inner, let kind, let target): return cast(emit(inner), kind, target, node.span)
    case .statements: return .statements(state.statements[node.id] ?? [])
    case .tryExpression(let kind, let inner): return tryKind(kind, marking(kind, inner, node.span), type)
    case .keyPath(let going, let path, _): return keyPath(node, going, path, type)
    case .invalid: return .invalid
    }
  }

  func cast(
    _ value: TypedExpression, _ kind: CastKind, _ target: Type, _ span: SourceSpan
  ) -> TypedExpression.Kind {
    if let warning = session.wordNeedlessCast(value.type, kind, target, span) { report(warning) }
    switch kind {
    case .test: return .typeTest(value, target)
    case .conditional: return .cast(value, isForced: false)
    case .forced, .coercion: return .cast(value, isForced: true)
    }
  }

  /// A value as an optional; one that is there in any case is warned about.
  private func optional(_ value: TypedExpression, _ message: (Type) -> String) -> TypedExpression {
    if value.type.wrapped != nil || value.type == .invalid { return value }
    report(.warning("not-optional", at: value.span, message(value.type)))
    return coerce(value, to: types.optional(of: value.type))
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

  private func marking(_ kind: TryKind, _ inner: Node, _ span: SourceSpan) -> TypedExpression {
    let (value, isNeeded) = errors.marking(kind) { emit(inner) }
    if !isNeeded {
      report(
        .warning("needless-try", at: span, "no calls to throwing functions occur within 'try' expression"))
    }
    return value
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
    if let name = place.same(as: value) {
      report(.error("self-assignment", at: span, "assigning a \(name) to itself"))
      return .invalid
    }
    guard case .tuple = place.kind else { return .assign(place: place, value) }
    let whole = Variable(name: "$value", span: span, type: value.type, isMutable: false, storage: .local)
    let held = TypedExpression(.variable(whole), type: value.type, span: span)
    let end = TypedExpression(.tuple([]), type: .void, span: span)
    return .statements(
      [TypedStatement(.declare(whole, value), span: span)] + assignments(place, held, span)
        + [TypedStatement(.yield(end), span: span)])
  }

  private func delegation(
    _ place: TypedExpression, _ value: TypedExpression, _ span: SourceSpan
  ) -> TypedExpression.Kind {
    let made = Variable(name: "$made", span: span, type: place.type, isMutable: false, storage: .local)
    let bound = TypedPattern(.binding(made), type: place.type, span: span)
    let some = TypedPattern(.enumCase(1, [bound]), type: value.type, span: span)
    let nothing = TypedExpression(.enumCase(0, []), type: value.type, span: span)
    let held = TypedExpression(.variable(made), type: place.type, span: span)
    let assignment = TypedExpression(.assign(place: place, held), type: .void, span: span)
    return .statements([
      TypedStatement(
        .guardElse([.pattern(some, value)], [TypedStatement(.returnValue(nothing), span: span)]), span: span),
      TypedStatement(.expression(assignment), span: span),
      TypedStatement(.yield(TypedExpression(.tuple([]), type: .void, span: span)), span: span),
    ])
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
    if let diagnostic = session.wordImmutable(place, operation, change) {
      report(diagnostic)
    } else if let scope, let diagnostic = session.wordFixed(place, in: scope) {
      report(diagnostic)
    }
    return place
  }
}

extension TypedExpression {
  /// Whether both are the same variable, or the same stored property of one: how to call it.
  fileprivate func same(as other: TypedExpression) -> String? {
    switch (kind, other.kind) {
    case (.variable(let a), .variable(let b)): a == b ? "variable" : nil
    case (.field(let a, let i), .field(let b, let j)) where a.type.nominal != nil:
      i == j && a.same(as: b) != nil ? "property" : nil
    default: nil
    }
  }
}

extension NominalType {
  /// Whether it stands where the same of wider elements is wanted.
  var isCollectionOfValues: Bool {
    switch representation {
    case .array, .dictionary, .set: true
    default: false
    }
  }
}
