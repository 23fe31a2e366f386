import Diagnostics
import Execution
import Notebooks
import Testing

@testable import Commands

@Suite struct SummaryTests {
  private let span = SourceSpan(file: FileID(0), start: 0, end: 0)

  private func result(cells: Int, claims: Int) -> NotebookResult {
    let (notebook, _) = NotebookReader().read(SourceFile(id: FileID(0), path: "a.md", text: "# A"))
    let claim = CellOutput.claim(
      ClaimResult(statement: "", holds: true, comparison: nil, sweep: nil, span: span))
    let results = (0..<cells).map { index in
      CellResult(
        outputs: index == 0 ? Array(repeating: claim, count: claims) : [], text: "", failure: nil,
        hasRun: true)
    }
    return NotebookResult(notebook: notebook, cells: results, expressions: [], diagnostics: [])
  }

  private func summary(
    _ results: [NotebookResult], _ diagnostics: [Diagnostic] = [], failures: Int = 0, milliseconds: Int = 31
  ) -> String {
    Summary(results, diagnostics, failures: failures, milliseconds: milliseconds).text
  }

  @Test func allWell() {
    let many = [result(cells: 20, claims: 11), result(cells: 3, claims: 0), result(cells: 1, claims: 0)]
    #expect(summary(many) == "3 notebooks, 24 cells, 11 claims verified in 31 ms")
    #expect(summary([result(cells: 1, claims: 1)]) == "1 notebook, 1 cell, 1 claim verified in 31 ms")
    #expect(summary([result(cells: 0, claims: 0)]) == "1 notebook, 0 cells in 31 ms")
  }

  @Test func problemsStandAtTheEnd() {
    let problems: [Diagnostic] = [
      .error("a", at: span, ""), .warning("b", at: span, ""), .warning("c", at: span, ""),
    ]
    #expect(summary([], problems, failures: 1) == "0 notebooks, 0 cells in 31 ms: 2 errors, 2 warnings")
  }

  @Test func longTimesAreInSeconds() {
    #expect(summary([], milliseconds: 9_999) == "0 notebooks, 0 cells in 9999 ms")
    #expect(summary([], milliseconds: 61_250) == "0 notebooks, 0 cells in 61.3 s")
  }
}
