import Diagnostics

/// The operator functions of a notebook's cells. One of a type and one outside of types that take and give the same are two
/// for Swift: their calls are ambiguous, and neither of them fulfils what a protocol demands.
struct RivalOperators {
  private var known: [String: [FunctionDeclaration]] = [:]

  /// Whether one is known that differs from this one only in where it is declared.
  mutating func adding(_ function: FunctionDeclaration) -> Bool {
    defer { known[function.name, default: []].append(function) }
    return known[function.name]?.contains { $0.rivals(function) } ?? false
  }
}

extension FunctionDeclaration {
  fileprivate func rivals(_ other: FunctionDeclaration) -> Bool {
    (owner == nil) != (other.owner == nil) && type == other.type && traits.isPostfix == other.traits.isPostfix
      && !isGeneric && !other.isGeneric && !function.isRequirement && !other.function.isRequirement
  }
}

extension MemberDeclarer {
  func checkRivals(of function: FunctionDeclaration, called name: Identifier) {
    guard session.rivalOperators.adding(function) else { return }
    session.report(
      .error(
        "operator-rivals", at: name.span,
        "operator '\(name.text)' is declared with the same types in a type and outside of it",
        hint: "leave one of the two out: it would be ambiguous which is meant"))
  }
}
