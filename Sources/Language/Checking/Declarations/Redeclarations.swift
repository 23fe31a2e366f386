import Diagnostics

/// The functions that a cell declares, of which no two may look the same to their callers.
struct Redeclarations {
  /// With the scopes in which they are declared, by base name.
  private var known: [String: [(function: FunctionDeclaration, scope: Scope)]] = [:]

  /// Whether another function looks like this one. Of generic functions each has parameters of its own, so that none of
  /// them is like another.
  mutating func adding(_ function: FunctionDeclaration, in scope: Scope) -> Bool {
    let isRepeated =
      known[function.name]?.contains { other in
        function.looks(like: other.function) && (function.owner != nil || other.scope === scope)
      } ?? false
    known[function.name, default: []].append((function, scope))
    return isRepeated
  }
}

extension FunctionDeclaration {
  /// Whether another one of the name is a member of the same type and takes and gives the same. Prefix and postfix
  /// operators of a name are two.
  fileprivate func looks(like other: FunctionDeclaration) -> Bool {
    isNamed(like: other) && owner?.type == other.owner?.type && traits.isStatic == other.traits.isStatic
      && traits.isPostfix == other.traits.isPostfix && type.parameters == other.type.parameters
      && type.result == other.type.result
      && zip(parameters, other.parameters).allSatisfy {
        $0.isVariadic == $1.isVariadic && $0.isAutoclosure == $1.isAutoclosure
      }
  }
}
