import Diagnostics

/// The functions that a cell declares, of which no two may look the same to their callers.
struct Redeclarations {
  private var known: Set<Appearance> = []

  private struct Appearance: Hashable {
    /// The scope of a function outside a type.
    let scope: ObjectIdentifier?
    let owner: Type?
    let isStatic: Bool
    /// Prefix and postfix operators of a name are two.
    let isPostfix: Bool
    let name: String
    let type: FunctionType
    /// Which parameters take several arguments, or one that is evaluated later.
    let forms: [[Bool]]
  }

  /// Whether another function looks like this one. Of generic functions each has parameters of its own, so that none of
  /// them is like another.
  mutating func adding(_ function: FunctionDeclaration, in scope: Scope) -> Bool {
    let appearance = Appearance(
      scope: function.owner == nil ? ObjectIdentifier(scope) : nil, owner: function.owner?.type,
      isStatic: function.traits.isStatic, isPostfix: function.traits.isPostfix, name: function.fullName,
      type: FunctionType(parameters: function.type.parameters, result: function.type.result),
      forms: function.parameters.map { [$0.isVariadic, $0.isAutoclosure] })
    return !known.insert(appearance).inserted
  }
}
