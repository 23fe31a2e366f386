import Language

extension TypedExpression {
  /// Whether evaluating it changes nothing and calls nothing that might.
  var isHarmless: Bool {
    switch kind {
    case .integer, .double, .boolean, .string, .closure, .function, .metatype, .invalid: return true
    // What gives a variable its value when it is first used may change others.
    case .variable(let variable): return variable.initializer == nil
    case .field(let base, _), .unwrapOrExit(let base), .forceUnwrap(let base): return base.isHarmless
    case .computed(let accessors, let base, let arguments):
      guard case .intrinsic = accessors.getter.function.implementation,
        !accessors.getter.function.isIntrinsic(.dictionaryEntry)
      else { return false }
      return (base?.isHarmless ?? true) && arguments.allSatisfy { $0.isHarmless }
    case .call(let reference, let arguments):
      guard case .intrinsic = reference.function.implementation else { return false }
      return arguments.allSatisfy { $0.value?.isHarmless ?? false }
    case .tuple(let parts), .construct(let parts), .array(let parts), .enumCase(_, let parts):
      return parts.allSatisfy { $0.isHarmless }
    case .conditional(let a, let b, let c): return a.isHarmless && b.isHarmless && c.isHarmless
    case .and(let a, let b), .or(let a, let b), .coalesce(let a, let b): return a.isHarmless && b.isHarmless
    case .optionalScope(let inside, _): return inside.isHarmless
    case .erase(let inner), .typeTest(let inner, _), .inTurn(_, let inner): return inner.isHarmless
    case .callValue, .dictionary, .interpolation, .assign, .statements, .optionalTry, .forcedTry, .cast:
      return false
    }
  }
}
