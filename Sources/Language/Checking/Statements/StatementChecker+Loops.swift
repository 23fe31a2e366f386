import Diagnostics

/// Loops.
extension StatementChecker {
  func checkWhile(
    _ name: Identifier?, _ conditions: [ConditionSyntax], _ body: Block
  ) -> TypedStatement.Kind? {
    inNewScope {
      let checked = checkConditions(conditions)
      return labelled(name, .loop) { label in
        let statements = checkBlock(body)
        return checked.count == conditions.count ? .whileLoop(label, checked, statements) : nil
      }
    }
  }

  func checkRepeat(_ name: Identifier?, _ body: Block, _ condition: Expression) -> TypedStatement
    .Kind?
  {
    labelled(name, .loop) { label in
      let statements = checkBlock(body)
      return check(condition, as: types.bool, .condition).map { .repeatWhile(label, statements, $0) }
    }
  }

  func checkFor(_ syntax: ForSyntax) -> TypedStatement.Kind? {
    let stated = syntax.type.map { session.resolve($0, in: scope) }
    let sequence = check(syntax.sequence, .iteration) { solver in
      stated.flatMap { self.sequenceType(of: $0, syntax.sequence.span, solver) }
    }
    let iteration = sequence.flatMap { self.iteration(over: $0) }
    return inNewScope {
      if let stated, let found = iteration?.element, stated != found, stated != .invalid {
        report(
          .error(
            "type-mismatch", at: syntax.sequence.span,
            "cannot convert sequence element type '\(found)' to expected type '\(stated)'"))
        return nil
      }
      let element = stated ?? iteration?.element ?? .invalid
      let pattern = PatternChecker(self, isVariable: false).check(syntax.pattern, element)
      let filter = syntax.filter.map { check($0, as: types.bool, .condition) }
      return labelled(syntax.label, .loop) { label in
        let body = checkBlock(syntax.body)
        guard let sequence, let iteration else { return nil }
        if case .some(nil) = filter { return nil }
        return .forIn(
          TypedFor(
            label: label, pattern: pattern, sequence: iteration.elements ?? sequence,
            iteration: iteration.kind,
            filter: filter ?? nil,
            body: body))
      }
    }
  }

  /// An unknown type that is a sequence of a stated type: `for x: UInt8 in stride(from: 0, to: 9, by: 3)`.
  private func sequenceType(of element: Type, _ span: SourceSpan, _ solver: Solver) -> Type? {
    guard element != .invalid, let sequence = session.protocols["Sequence"] else { return nil }
    let type = solver.makeVariable()
    solver.state.pending.append(.conformance(type, sequence, span, opens: true))
    return solver.unify(solver.associatedType("Element", of: type), element) ? type : nil
  }

  /// How a sequence is gone through.
  private struct Iteration {
    let kind: TypedFor.Iteration
    let element: Type
    /// An array that is gone through in place of the sequence.
    var elements: TypedExpression?
  }

  private func iteration(over sequence: TypedExpression) -> Iteration? {
    if let element = sequence.type.arrayElement { return Iteration(kind: .array, element: element) }
    if case .nominal(let nominal, let arguments) = sequence.type, arguments.first == types.int {
      if nominal == types.rangeType { return Iteration(kind: .halfOpenRange, element: types.int) }
      if nominal == types.closedRangeType { return Iteration(kind: .closedRange, element: types.int) }
    }
    if let elements = elements(of: sequence), let element = elements.type.arrayElement {
      return Iteration(kind: .array, element: element, elements: elements)
    }
    if sequence.type.isDependent, let generic = genericIteration(sequence.type) { return generic }
    guard session.protocols["Sequence"].map({ session.conformances.conforms(sequence.type, $0) }) ?? true,
      let make = methodCall("makeIterator", on: sequence.type, isMutable: false, sequence.span),
      case .call(let makeReference, _) = make.kind,
      let next = methodCall("next", on: make.type, isMutable: true, sequence.span),
      case .call(let nextReference, _) = next.kind, let element = next.type.wrapped
    else {
      report(
        .error(
          "not-a-sequence", at: sequence.span,
          "for-in loop requires '\(sequence.type)' to conform to 'Sequence'"))
      return nil
    }
    return Iteration(
      kind: .iterator(make: makeReference, next: nextReference, iteratorType: make.type), element: element)
  }

  /// The array that a type of a library offers as `_elements` to those who go through all of it.
  private func elements(of sequence: TypedExpression) -> TypedExpression? {
    guard case .nominal(let nominal, let arguments) = sequence.type, arguments.isEmpty, nominal.isLibrary,
      case .property(let property)? = nominal.members["_elements"]?.first?.kind
    else { return nil }
    return TypedExpression(
      .call(FunctionReference(property.getter.function), [.value(sequence)]), type: property.type,
      span: sequence.span)
  }

  /// The loop over a value of which only `Sequence` is known: the machine finds the iterator of each instance.
  private func genericIteration(_ type: Type) -> Iteration? {
    guard let sequence = session.protocols["Sequence"], let iterator = session.protocols["IteratorProtocol"],
      session.conformances.conforms(type, sequence),
      let element = session.conformances.associatedType("Element", of: type, session.conformances),
      let iteratorType = session.conformances.associatedType("Iterator", of: type, session.conformances),
      case .function(let make)? = sequence.members["makeIterator"]?.first?.kind,
      case .function(let next)? = iterator.members["next"]?.first?.kind
    else { return nil }
    let kind = TypedFor.Iteration.iterator(
      make: FunctionReference(make.function, arguments: [type]),
      next: FunctionReference(next.function, arguments: [iteratorType]), iteratorType: iteratorType)
    return Iteration(kind: kind, element: element)
  }

  /// `value.name()` for a value of a type, or nil without a word where there is no such method.
  private func methodCall(_ name: String, on type: Type, isMutable: Bool, _ span: SourceSpan)
    -> TypedExpression?
  {
    guard !session.candidates(named: name, in: type).isEmpty else { return nil }
    return inNewScope {
      let variable = Variable(name: "$value", span: span, type: type, isMutable: isMutable, storage: .local)
      scope.declare("$value", .variable(variable))
      let value = Expression(.name(Identifier("$value", at: span), []), at: span)
      let member = Expression(.member(value, Identifier(name, at: span)), at: span)
      return check(Expression(.call(member, []), at: span), as: nil, .initialization)
    }
  }
}
