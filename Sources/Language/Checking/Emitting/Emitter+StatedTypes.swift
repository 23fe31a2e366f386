/// What values have their types from.
extension Emitter {
  /// Whether a value has its type by itself, not from literals or what is wanted.
  func isStated(_ node: Node) -> Bool {
    switch node.kind {
    case _ where node.isImplicitMember: return false
    case .tuple, .ternary, .array, .dictionary: return false
    case .variable(let variable): return !variable.isInferred
    case .member(let base, _), .forceUnwrap(let base), .optionalScope(let base), .unwrapOrExit(let base),
      .tryExpression(_, let base):
      return isStated(base)
    case .call(let call), .subscripted(let call):
      return (call.base.map(isStated) ?? true)
        && optionalsAroundOwnParameter(node) == nil && !makesGeneric(node)
    default: return !node.isLiteral
    }
  }

  /// In how many optionals a call gives what is of a generic parameter of the function, so that it is what is wanted; nil
  /// where it does not.
  func optionalsAroundOwnParameter(_ call: Node) -> Int? {
    guard let declaration = state.choices[call.id]?.candidate.declaration,
      case (let count, .parameter(let held)) = declaration.function.result.optionals,
      declaration.ownParameters.contains(where: { $0 === held })
    else { return nil }
    return count
  }

  /// Whether a call makes a value of a generic type: `Optional(x)`.
  private func makesGeneric(_ call: Node) -> Bool {
    switch state.choices[call.id]?.candidate.kind {
    case .enumCase(let type, _, _): !type.genericParameters.isEmpty
    case .function(let declaration) where declaration.name == "init":
      declaration.owner.map { !$0.genericParameters.isEmpty } ?? false
    default: false
    }
  }
}
