import Diagnostics

/// What is assigned to, or changed.
extension Emitter {
  /// Several places at once: which they are is found out first, then the value is made, then they take its parts.
  func assignment(
    _ place: TypedExpression, _ value: TypedExpression, _ span: SourceSpan
  ) -> TypedExpression.Kind {
    if let name = place.same(as: value) {
      // Of a place that cannot change that has been said.
      if session.wordImmutable(place, Identifier("=", at: span), .assignment) == nil {
        report(.error("self-assignment", at: span, "assigning a \(name) to itself"))
      }
      return .invalid
    }
    guard case .tuple = place.kind else { return .assign(place: place, value) }
    var statements: [TypedStatement] = []
    let settled = settle(place, &statements)
    let whole = hold(value, &statements)
    statements += assignments(settled, whole, span)
    let end = TypedExpression(.tuple([]), type: .void, span: span)
    return .statements(statements + [TypedStatement(.yield(end), span: span)])
  }

  /// A place whose indices are evaluated by statements before.
  private func settle(_ place: TypedExpression, _ before: inout [TypedStatement]) -> TypedExpression {
    let kind: TypedExpression.Kind
    switch place.kind {
    case .tuple(let parts): kind = .tuple(parts.map { settle($0, &before) })
    case .field(let base, let index): kind = .field(settle(base, &before), index)
    case .forceUnwrap(let base): kind = .forceUnwrap(settle(base, &before))
    case .computed(let accessors, let base, let arguments):
      let settled = base.map { settle($0, &before) }
      let held = arguments.map { $0.isFixed ? $0 : hold($0, &before) }
      kind = .computed(accessors, base: settled, held)
    default: return place
    }
    return TypedExpression(kind, type: place.type, span: place.span)
  }

  /// A value in a constant that a statement before declares.
  func hold(_ value: TypedExpression, _ before: inout [TypedStatement]) -> TypedExpression {
    let held = Variable(name: "$held", span: value.span, type: value.type, isMutable: false, storage: .local)
    before.append(TypedStatement(.declare(held, value), span: value.span))
    return TypedExpression(.variable(held), type: value.type, span: value.span)
  }

  func delegation(
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
    /// What a constant holds is set as a whole, once.
    case assignmentToPart

    var isAssignment: Bool { if case .assignment = self { true } else { false } }
    /// What happens to a place when a part of it is changed so.
    var ofPart: Self { isAssignment ? .assignmentToPart : self }
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
  /// Whether it is the same whenever it is evaluated, and evaluating it does nothing else.
  fileprivate var isFixed: Bool {
    switch kind {
    case .integer, .double, .boolean, .string, .closure, .function, .metatype: true
    case .variable(let variable): !variable.isMutable
    default: false
    }
  }

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
