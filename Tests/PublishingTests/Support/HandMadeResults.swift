import Execution
import Markup
import Notebooks

/// Results as running would give them: each cell prints what it expects, fails where that is announced,
/// and shows what a test hands in for it; every inline expression is 0.42.
func handMadeResult(_ notebook: Notebook, _ outputs: [Int: [CellOutput]] = [:]) -> NotebookResult {
  let cells = notebook.cells.map { cell in
    let text = cell.expectedOutput?.text.text ?? ""
    let printed = text.isEmpty ? [] : [CellOutput.text(text)]
    return CellResult(
      outputs: printed + (outputs[cell.id.rawValue] ?? []), text: text,
      failure: cell.options.error.map { "the value at \($0.value) is negative: -0.1" }, hasRun: true)
  }
  return NotebookResult(
    notebook: notebook, cells: cells, expressions: notebook.expressions.map { _ in "0.42" }, diagnostics: [])
}

/// Claims of every shape.
func claims(at notebook: Notebook) -> [CellOutput] {
  let span = notebook.blocks[0].span
  let comparison = ClaimResult.Comparison(
    left: "1.117668136", relation: "≈", right: "1.117668136", residual: "2.2e-16", tolerance: "8.9e-16")
  let wrong = ClaimResult.Comparison(
    left: "1.2", relation: "≤", right: "1.1", residual: "0.1", tolerance: nil)
  let sweep = ClaimResult.Sweep(count: 1000, detail: "tightest: 3.1e-5 at case 812")
  return [
    ClaimResult(
      statement: "H(P) + D(P ∥ Q) = H(P, Q)", holds: true, comparison: comparison, sweep: nil, span: span),
    ClaimResult(statement: "Gibbs: D(P ∥ Q) ≥ 0", holds: true, comparison: nil, sweep: sweep, span: span),
    ClaimResult(statement: "", holds: true, comparison: comparison, sweep: nil, span: span),
    ClaimResult(statement: "a wrong one", holds: false, comparison: wrong, sweep: nil, span: span),
    ClaimResult(statement: "p.isNormalized", holds: true, comparison: nil, sweep: nil, span: span),
  ].map { .claim($0) }
}
