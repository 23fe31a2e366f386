import Diagnostics

/// Expressions with a `split` of which Swift knows two: one gives parts of the collection itself, `[Substring]`, the other,
/// which every sequence has, slices of an array. What is done with the parts decides where the expression can be solved
/// with both: the better functions at the deeper names (`NameWeights`), of which slices of arrays have more as their own.
/// So `text.split(separator: " ").filter { $0.count > 3 }` gives array slices in Swift.
extension StatementChecker {
  /// Checks an expression again, now for each of those calls with either function.
  func checkSplits(
    _ splits: [SourceSpan], _ expression: Expression, _ purpose: Purpose.Kind, as type: (Solver) -> Type?
  ) -> TypedExpression? {
    let weights = NameWeights(expression, isIterated: purpose.isIteration)
    var slicing: [SourceSpan] = []
    guard var best = attempt(expression, purpose, as: type, CallDecisions(slicing: slicing)) else {
      if let sliced = attempt(expression, purpose, as: type, CallDecisions(slicing: splits)) {
        return settle(on: sliced)
      }
      report(session.wordUntyped(expression.span))
      return nil
    }
    for split in splits where best.isSound {
      guard let other = attempt(expression, purpose, as: type, CallDecisions(slicing: slicing + [split])),
        other.isSound, !(best.score < other.score)
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
}
