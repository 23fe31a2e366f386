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
    let choices: [SourceSpan: Candidate]
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
        !(best.score < other.score)
      else { continue }
      let isCheaper = other.score < best.score
      let (own, others) = (
        weight(best, over: other, weights, split), weight(other, over: best, weights, split)
      )
      if own == others, !isCheaper {
        report(session.wordAmbiguous(Identifier("split", at: split)))
        return nil
      }
      if isCheaper || others > own {
        best = other
        slicing.append(split)
      }
    }
    return settle(on: best)
  }

  private func settle(on attempt: Attempt) -> TypedExpression? {
    for (name, candidate) in attempt.choices { session.choices?.note(candidate, at: name) }
    for diagnostic in attempt.diagnostics { report(diagnostic) }
    return attempt.value
  }

  private func attempt(
    _ expression: Expression, _ purpose: Purpose.Kind, as type: (Solver) -> Type?, _ slicing: [SourceSpan]
  ) -> Attempt? {
    let (outer, choices) = (session.choices, ChoiceLog())
    session.choices = choices
    defer { session.choices = outer }
    let (solved, diagnostics) = session.withholdingDiagnostics {
      solve(expression, purpose, as: type, slicing)
    }
    return solved.map {
      Attempt(value: $0.value, score: $0.score, choices: choices.candidates, diagnostics: diagnostics)
    }
  }

  private func solve(
    _ expression: Expression, _ purpose: Purpose.Kind, as type: (Solver) -> Type?, _ slicing: [SourceSpan]
  ) -> (value: TypedExpression?, score: Score)? {
    let solver = Solver(session: session, span: expression.span)
    solver.slicingSplits = slicing
    let (node, wanted) = build(expression, purpose, as: type, solver)
    guard case .success(let state) = solver.solve() else { return nil }
    var score = state.score
    // How far a generic function was a guess says nothing of how Swift prefers one.
    score.generics = 0
    return (emit(node, wanted, emitter(state), solver, expression, purpose), score)
  }

  /// How much speaks for one of two solutions: the weights of the names at which it has the better function.
  private func weight(_ own: Attempt, over other: Attempt, _ weights: NameWeights, _ span: SourceSpan) -> Int
  {
    let solver = Solver(session: session, span: span)
    return own.choices.reduce(0) { sum, choice in
      guard let candidate = other.choices[choice.key], solver.goes(choice.value, before: candidate) else {
        return sum
      }
      return sum + weights[choice.key]
    }
  }
}

extension Solver {
  /// Whether a member is a type's own where the other is a protocol's; of two protocols', whether it is that of the more
  /// refined one, or the plainer or more closely constrained one; of a type's, whether it alone is not generic.
  fileprivate func goes(_ candidate: Candidate, before other: Candidate) -> Bool {
    guard let own = candidate.declaration, let others = other.declaration, own !== others,
      let type = own.owner?.nominal, let otherType = others.owner?.nominal
    else { return false }
    switch (type.representation == .abstract, otherType.representation == .abstract) {
    case (false, true): return true
    case (true, false): return false
    case (false, false):
      // Swift's Substring has its `==` from a protocol.
      if type != otherType { return otherType.isSubstring && others.name == "==" }
      return !own.isGeneric && others.isGeneric
    case (true, true):
      return isRefined(other, by: candidate) || isPlainer(candidate, than: other)
        || isNarrower(candidate, than: other)
    }
  }
}

extension NominalType {
  fileprivate var isSubstring: Bool { isLibrary && name == "Substring" }
}

/// What has been chosen, by the places of the names; kept only while two solutions are compared.
final class ChoiceLog {
  private(set) var candidates: [SourceSpan: Candidate] = [:]

  func note(_ candidate: Candidate, at name: SourceSpan) { candidates[name] = candidate }
}
