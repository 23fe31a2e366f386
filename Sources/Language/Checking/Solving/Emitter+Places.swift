import Diagnostics

/// What is assigned to, or changed.
extension Emitter {
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
