import Diagnostics

/// Claims that hold without words: the page shows two numbers and not what they are.
enum UnstatedClaims {
  static let name = "unstated-claim"

  static func diagnostics(_ result: NotebookResult) -> [Diagnostic] {
    result.claims.filter { $0.statement.isEmpty && $0.holds }.map { claim in
      .warning(
        name, at: claim.span, "this claim has no statement",
        hint: "say what it says: verify(\"…\", …)")
    }
  }
}
