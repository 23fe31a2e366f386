import Diagnostics

/// Expressions with a `split` of which Swift knows two: one gives parts of the collection itself, `[Substring]`, the other,
/// which every sequence has, slices of an array. What is done with the parts decides where the expression can be solved
/// with both: the better functions at the deeper names (`NameWeights`), of which slices of arrays have more as their own.
/// So `text.split(separator: " ").filter { $0.count > 3 }` gives array slices in Swift.
extension StatementChecker {
  /// What an expression comes to where one of its calls of `split` gives parts of one kind or the other.
  private struct Attempt {
    let value: TypedExpression?
    let score: Score
    let choices: [SourceSpan: FunctionDeclaration]
    let diagnostics: [Diagnostic]

    var isSound: Bool { value != nil && !diagnostics.hasErrors }
  }

  /// Checks an expression again, now for each of those calls with either function.
  func checkSplits(
    _ splits: [SourceSpan], _ expression: Expression, _ purpose: Purpose.Kind, as type: (Solver) -> Type?
  ) -> TypedExpression? {
    let weights = NameWeights(expression)
    var slicing: [SourceSpan] = []
    guard var best = attempt(expression, purpose, as: type, slicing) else {
      if let sliced = attempt(expression, purpose, as: type, splits) { return settle(on: sliced) }
      report(session.wordUntyped(expression.span))
      return nil
    }
    for split in splits where best.isSound {
      guard let other = attempt(expression, purpose, as: type, slicing + [split]), other.isSound,
        other.score == best.score
      else { continue }
      let (own, others) = (weight(best, over: other, weights), weight(other, over: best, weights))
      if own == others {
        report(session.wordAmbiguous(Identifier("split", at: split)))
        return nil
      }
      if others > own {
        best = other
        slicing.append(split)
      }
    }
    return settle(on: best)
  }

  private func settle(on attempt: Attempt) -> TypedExpression? {
    for (name, declaration) in attempt.choices { session.choices?.note(declaration, at: name) }
    for diagnostic in attempt.diagnostics { report(diagnostic) }
    return attempt.value
  }

  private func attempt(
    _ expression: Expression, _ purpose: Purpose.Kind, as type: (Solver) -> Type?, _ slicing: [SourceSpan]
  ) -> Attempt? {
    let (known, outer) = (session.diagnostics.count, session.choices)
    let choices = ChoiceLog()
    session.choices = choices
    defer { session.choices = outer }
    let solver = Solver(session: session, span: expression.span)
    solver.slicingSplits = slicing
    let (node, wanted) = build(expression, purpose, as: type, solver)
    let value: TypedExpression?
    let score: Score
    switch solver.solve() {
    case .success(let state):
      score = state.score
      value = emit(node, wanted, emitter(state), solver, expression, purpose)
    case .failure:
      session.diagnostics.removeSubrange(known...)
      return nil
    }
    let diagnostics = Array(session.diagnostics[known...])
    session.diagnostics.removeSubrange(known...)
    return Attempt(value: value, score: score, choices: choices.declarations, diagnostics: diagnostics)
  }

  /// How much speaks for one of two solutions: the weights of the names at which it has the better function.
  private func weight(_ own: Attempt, over other: Attempt, _ weights: NameWeights) -> Int {
    own.choices.reduce(0) { sum, choice in
      guard let declaration = other.choices[choice.key], declaration !== choice.value,
        goes(choice.value, before: declaration)
      else { return sum }
      return sum + weights[choice.key]
    }
  }

  /// Whether a member is a type's own where the other is a protocol's, or that of a protocol that refines the other's.
  private func goes(_ own: FunctionDeclaration, before other: FunctionDeclaration) -> Bool {
    guard let type = own.owner?.nominal, let others = other.owner?.nominal else { return false }
    if others.representation != .abstract { return type == others && !own.isGeneric && other.isGeneric }
    return type.representation != .abstract || session.conformances.inherits(type, others)
  }
}

/// The functions that have been chosen, by the places of their names; kept only while two solutions are compared.
final class ChoiceLog {
  private(set) var declarations: [SourceSpan: FunctionDeclaration] = [:]

  func note(_ declaration: FunctionDeclaration?, at name: SourceSpan) {
    declarations[name] = declaration
  }
}
