import Diagnostics

/// Modifiers where they do not belong.
extension Parser {
  /// Modifiers of members, on a declaration that is none.
  mutating func checkPlace(of modifiers: [Identifier]) {
    if modifiers.count > 1 { checkTogether(modifiers) }
    guard !isInType else { return checkMembers(modifiers) }
    for modifier in modifiers {
      switch (modifier.text, current.keyword) {
      case ("static", .funcKeyword?):
        report("misplaced-modifier", at: modifier.span, "static methods may only be declared on a type")
      case ("static", _):
        report("misplaced-modifier", at: modifier.span, "static properties may only be declared on a type")
      case ("mutating", _), ("nonmutating", _):
        report("misplaced-modifier", at: modifier.span, "'\(modifier.text)' is only valid on methods")
      case ("private", _), ("fileprivate", _), ("internal", _), ("public", _):
        guard depth > 0 else { continue }
        report(
          "misplaced-modifier", at: modifier.span,
          "attribute '\(modifier.text)' can only be used in a non-local scope", hint: "leave it out")
      case ("indirect", let keyword?) where keyword != .enumKeyword && keyword != .caseKeyword:
        report(
          "misplaced-modifier", at: modifier.span,
          "'indirect' modifier cannot be applied to this declaration")
      case _: break
      }
    }
  }

  /// Modifiers that cannot stand together; the first such pair is reported.
  private mutating func checkTogether(_ modifiers: [Identifier]) {
    for (index, modifier) in modifiers.enumerated() {
      for earlier in modifiers[..<index] {
        guard let problem = conflict(earlier.text, modifier.text) else { continue }
        return report("misplaced-modifier", at: modifier.span, problem, hint: "leave one of them out")
      }
    }
  }

  private func conflict(_ a: String, _ b: String) -> String? {
    if a == b { return "duplicate modifier" }
    let levels = ["private", "fileprivate", "internal", "public"]
    if levels.contains(a), levels.contains(b) {
      return "multiple incompatible access-level modifiers specified"
    }
    switch (a, b) {
    case ("static", "mutating"), ("mutating", "static"):
      return "static functions must not be declared mutating"
    case ("mutating", "nonmutating"), ("nonmutating", "mutating"):
      return "method must not be declared both 'mutating' and 'nonmutating'"
    default: return nil
    }
  }

  /// Modifiers that some members cannot have.
  private mutating func checkMembers(_ modifiers: [Identifier]) {
    for modifier in modifiers {
      switch modifier.text {
      case "private", "fileprivate", "internal", "public":
        guard nominal == .protocolBody else { continue }
        report(
          "misplaced-modifier", at: modifier.span, "'\(modifier.text)' modifier cannot be used in protocols",
          hint: "leave it out: what a protocol demands is as accessible as the protocol")
      case "mutating", "nonmutating":
        guard mode == .cell, current.keyword != .funcKeyword else { continue }
        report(
          "misplaced-modifier", at: modifier.span,
          "'\(modifier.text)' may only be used on 'func' declarations")
      case _: continue
      }
    }
  }
}
