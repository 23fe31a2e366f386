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
  /// The first generic argument that nothing shows; if there is none, the first `nil` or parameter of a closure.
  var unknownPart: Diagnostic?
  var hasUnknownArgument = false

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
    emit(node, asKnown: state.bindings.resolve(wanted))
  }

  /// The same where the type holds no unknowns.
  func emit(_ node: Node, asKnown wanted: Type) -> TypedExpression {
    if wanted.wrapped?.wrapped != nil, case .ternary(let test, let yes, let no) = node.kind {
      return choice(node, test, yes, no, as: wanted)
    }
    let value = emit(node)
    switch node.kind {
    case .nilLiteral where wanted.wrapped != nil:
      return TypedExpression(value.kind, type: wanted, span: node.span)
    case .coalesce(let left, let right, _) where wanted.isExistential: checkNegation(left, right)
    case _ where wanted.isExistential: checkSum(node)
    default: break
    }
    if let missing = missingAsWhole(node, value, wanted) { return missing }
    if value.type.wrapped != nil { warnOfHiddenOptional(value, as: wanted) }
    return coerce(value, to: wanted)
  }

  func kind(of node: Node, _ type: Type) -> TypedExpression.Kind {
    switch node.kind {
    case .integer(let digits): return literal(type, types.int, node.span) { integer(digits, $0, node.span) }
    case .float(let digits):
      return literal(type, types.double, node.span) { _ in .double(FloatLiteral.value(of: digits)) }
    case .boolean(let value): return literal(type, types.bool, node.span) { _ in .boolean(value) }
    case .nilLiteral:
      if state.bindings.isOpen(type), unknownPart == nil { unknownPart = session.wordUntypedNil(node.span) }
      return .enumCase(0, [])
    case .string(let segments):
      return literal(type, types.string, node.span) { string(segments, $0, node.span) }
    case .array(let elements, let element): return array(elements, element, type, node.span)
    case .dictionary(let pairs, let key, let value): return dictionary(pairs, key, value, type, node.span)
    case .variable(let variable):
      if variable.isParameter { session.note(node.span, .parameter) }
      return .variable(variable)
    case .typeName(let named):
      report(session.wordBareType(state.bindings.resolve(named), node.span))
      return .invalid
    case .metatype(let named): return .metatype(state.bindings.resolve(named))
    case .overloaded(let name): return chosen(node, base: nil, name: name, type)
    case .member(let base, let name):
      if name.text == "init" { checkAmbiguity(ofInitializer: name, type) }
      return after(base, chosen(node, base: base, name: name.span, type), type, node.span)
    case .call(let call), .subscripted(let call):
      return after(call.base, self.call(node, state.calls[node.id] ?? call, type), type, node.span)
    case .callValue(let callee, let arguments):
      if let call = state.calls[node.id] { return self.call(node, call, type) }
      return callValue(emit(callee), arguments)
    case .tuple(let elements): return .tuple(elements.map(emit))
    case .closure: return closure(node)
    case .ternary(let condition, let yes, let no): return choice(node, condition, yes, no, as: type).kind
    case .and(let a, let b): return .and(emit(a), rightSide(node) { emit(b) })
    case .or(let a, let b): return .or(emit(a), rightSide(node) { emit(b) })
    case .nilTest(let value, let isNil):
      return nilTest(
        optional(emit(value)) { "comparing a value of type '\($0)' with nil always gives \(!isNil)" }, isNil)
    case .typeComparison(let a, let b, let isEqual, let operation):
      return typeComparison(a, b, isEqual: isEqual, operation)
    case .coalesce(let value, let other, _):
      let optional = optional(emit(value)) {
        "a value of type '\($0)' is not optional, so the right side of '??' is never used"
      }
      let isErased = type.isExistential && optional.type.wrapped.map { !$0.isExistential } ?? false
      return .coalesce(
        isErased ? coerce(optional, to: types.optional(of: type)) : optional,
        rightSide(node) { emit(other, as: type) })
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
    case .coercion(let inner):
      checkLiterals(in: inner)
      let value = coerce(emit(inner), to: type)
      return type.isFunction ? kept(value) : value.kind
    case .cast(let inner, let kind, let target): return cast(emit(inner), kind, target, node.span)
    case .statements: return .statements(state.statements[node.id] ?? [])
    case .tryExpression(let kind, let inner): return tryKind(kind, marking(kind, inner, node.span), type)
    case .keyPath(let going, let path, _): return keyPath(node, going, path, type)
    case .invalid: return .invalid
    }
  }

  /// A function of which a type is stated, which could be kept, though it is called or lent at once.
  private func kept(_ value: TypedExpression) -> TypedExpression.Kind {
    .statements([TypedStatement(.yield(value), span: value.span)])
  }

  func cast(
    _ value: TypedExpression, _ kind: CastKind, _ target: Type, _ span: SourceSpan
  ) -> TypedExpression.Kind {
    if let refusal = session.wordCastOfOptional(value.type, target, span) {
      report(refusal)
      return .invalid
    }
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

  /// What an operator evaluates only if need be.
  private func rightSide(_ operation: Node, _ emit: () -> TypedExpression) -> TypedExpression {
    let (value, problem) = errors.entering(rightSideAt: operation.span, emit)
    if let problem { report(problem) }
    return value
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
}
