import Diagnostics

/// What an expression comes to where calls of which Swift knows two functions are decided one way or the other.
struct Attempt {
  let value: TypedExpression?
  let score: Score
  let choices: [SourceSpan: Candidate]
  let diagnostics: [Diagnostic]

  var isSound: Bool { value != nil && !diagnostics.hasErrors }
}

/// Solutions are compared as Swift does: the cheaper one is meant, and of two that are as cheap that which has the better
/// functions at the deeper names (`NameWeights`).
extension StatementChecker {
  func settle(on attempt: Attempt) -> TypedExpression? {
    for (name, candidate) in attempt.choices { session.choices?.note(candidate, at: name) }
    for diagnostic in attempt.diagnostics { report(diagnostic) }
    return attempt.value
  }

  func attempt(
    _ expression: Expression, _ purpose: Purpose.Kind, as type: (Solver) -> Type?, _ decisions: CallDecisions
  ) -> Attempt? {
    let (outer, choices) = (session.choices, ChoiceLog())
    session.choices = choices
    defer { session.choices = outer }
    let (solved, diagnostics) = session.withholdingDiagnostics {
      solve(expression, purpose, as: type, decisions)
    }
    if purpose.isIteration, let type = solved?.value?.type,
      let iterator = session.candidates(named: "makeIterator", in: type).first
    {
      choices.note(iterator, at: expression.span)
    }
    return solved.map {
      Attempt(value: $0.value, score: $0.score, choices: choices.candidates, diagnostics: diagnostics)
    }
  }

  private func solve(
    _ expression: Expression, _ purpose: Purpose.Kind, as type: (Solver) -> Type?, _ decisions: CallDecisions
  ) -> (value: TypedExpression?, score: Score)? {
    let solver = Solver(session: session, span: expression.span)
    solver.decisions = decisions
    let (node, wanted) = build(expression, purpose, as: type, solver)
    guard case .success(let state) = solver.solve() else { return nil }
    var score = state.score
    // How far a generic function was a guess says nothing of how Swift prefers one.
    score.generics = 0
    return (emit(node, wanted, emitter(state), solver, expression, purpose), score)
  }

  /// How much speaks for one of two solutions: the weights of the names at which it has the better function.
  func weight(_ own: Attempt, over other: Attempt, _ weights: NameWeights, _ span: SourceSpan) -> Int {
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
    switch (own.isOfProtocol, others.isOfProtocol) {
    case (false, true): return true
    case (true, false): return false
    case (false, false):
      // Swift's Substring has its `==` from a protocol.
      if type != otherType { return otherType.isSubstring && others.name == "==" }
      return !own.isGeneric && others.isGeneric
    case (true, true):
      if type.isArray { return own.name == "filter" && otherType.name == "Sequence" }
      if otherType.isArray { return own.name == "filter" && type.name == "LazySequenceProtocol" }
      if type.isHidden, otherType.name == "Collection" { return false }
      return isRefined(other, by: candidate) || isPlainer(candidate, than: other)
        || isNarrower(candidate, than: other) || isStricter(candidate, than: other)
    }
  }
}

extension FunctionDeclaration {
  /// Whether it is a protocol's in Swift, as are some that arrays have as their own here.
  fileprivate var isOfProtocol: Bool {
    guard let owner = owner?.nominal else { return false }
    return owner.representation == .abstract
      || owner.isArray
        && ["first", "last", "firstIndex", "isEmpty", "filter", "makeIterator"].contains(name)
  }
}

extension NominalType {
  fileprivate var isArray: Bool { isLibrary && (name == "Array" || name == "ArraySlice") }
  fileprivate var isSubstring: Bool { isLibrary && name == "Substring" }
  /// Whether it is a protocol that Swift has not.
  fileprivate var isHidden: Bool { isLibrary && name.utf8.first == 0x5F }
}

/// What has been chosen, by the places of the names; kept only while two solutions are compared.
final class ChoiceLog {
  private(set) var candidates: [SourceSpan: Candidate] = [:]

  func note(_ candidate: Candidate, at name: SourceSpan) { candidates[name] = candidate }
}

/// The calls, by their names, of which it is decided beforehand which of two functions they mean.
struct CallDecisions {
  /// The calls of `split` that give slices of arrays; nil where that is open.
  var slicing: [SourceSpan]?
  /// The calls on what is lazy that do at once what they do; nil where that is open.
  var eager: [SourceSpan]?
}
