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
  /// Whether Swift's types leave the operator to their protocols, so that a plain function beside it is meant.
  private func isProtocols(_ function: FunctionDeclaration) -> Bool {
    switch function.name {
    case "!=", ">", "<=", ">=", "~=": true
    case "==", "<": function.parameters.first?.type == session.types.double
    default: false
    }
  }

  /// Whether it is a library's in the same way. What takes an author's type is none of a library's.
  private func rivalsLibrary(_ function: FunctionDeclaration) -> Bool {
    guard !function.isGeneric, !isProtocols(function),
      function.parameters.allSatisfy({ $0.type.nominal?.isLibrary ?? false })
    else { return false }
    return session.operatorFunctions.candidates(
      named: function.name, arity: function.parameters.count, [.unknown], session
    ).contains { $0.candidate.declaration?.rivals(function) ?? false }
  }

  func checkRivals(of function: FunctionDeclaration, called name: Identifier) {
    if name.text == "??" {
      return session.report(
        .error(
          "unsupported", at: name.span, "operator '??' has the language's own meaning in cells",
          hint: "give this one another name"))
    }
    guard session.rivalOperators.adding(function) || rivalsLibrary(function) else { return }
    session.report(
      .error(
        "operator-rivals", at: name.span,
        "operator '\(name.text)' is declared with the same types in a type and outside of it",
        hint: "leave one of the two out: it would be ambiguous which is meant"))
  }
}
