/// What functions throw that are given for others.
extension Solver {
  func convertThrown(_ given: Type?, _ wanted: Type?) -> Bool {
    guard let given = given.map(shallow) else {
      // What the taker throws is nothing, unless another argument throws something.
      if case .variable? = wanted.map(shallow) { return throwNothing(wanted ?? types.never) }
      return true
    }
    guard let wanted = wanted.map(shallow) else { return unify(given, types.never) }
    if wanted.isExistential { return true }
    return unify(isGathered(wanted) ? gathered(given) : given, wanted)
  }

  /// What is thrown where a closure's text says that it throws errors of a type, or none.
  func throwStated(_ stated: Type?, _ wanted: Type) -> Bool {
    guard let stated else { return throwNothing(wanted) }
    return unify(wanted, isGathered(wanted) ? gathered(stated) : stated)
  }

  // MARK: Errors of several functions

  /// What a function rethrows that takes several: nothing where none of them throws.
  func gatherErrors(_ declaration: FunctionDeclaration, _ opened: Substitution) {
    guard case .parameter(let parameter)? = declaration.function.thrown, let unknown = opened[parameter]
    else {
      return
    }
    state.gatheredErrors.append(unknown)
  }

  /// Those that no function throws are Never.
  func settleGatheredErrors() {
    for unknown in state.gatheredErrors {
      if case .variable = shallow(unknown) { _ = unify(unknown, types.never) }
    }
  }

  private func throwNothing(_ wanted: Type) -> Bool { isGathered(wanted) || unify(wanted, types.never) }

  private func isGathered(_ unknown: Type) -> Bool {
    !state.gatheredErrors.isEmpty && state.gatheredErrors.contains { shallow($0) == shallow(unknown) }
  }

  /// An error among those of several functions, which may be any; inside a function that says `rethrows` what it throws.
  private func gathered(_ error: Type) -> Type { error.isRethrown ? error : session.errorType }
}
