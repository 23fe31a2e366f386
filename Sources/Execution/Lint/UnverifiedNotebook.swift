import Diagnostics
import Notebooks

/// Notebooks with cells of which none is held to anything: no claim, no expected output, no announced failure.
enum UnverifiedNotebook {
  static let name = "verifies-nothing"

  static func diagnostics(_ result: NotebookResult) -> [Diagnostic] {
    let cells = result.notebook.cells
    let isHeld = cells.contains { $0.expectedOutput != nil || $0.options.error != nil }
    guard let first = cells.first, result.cells.contains(where: \.hasRun), !isHeld, result.claims.isEmpty
    else {
      return []
    }
    return [
      .warning(
        name, at: first.span.leading, "nothing in this notebook is verified",
        hint: "state a claim with verify(…), or what a cell prints in an 'output' fence behind it")
    ]
  }
}
