import Execution
import Machine
import Markup
import Testing

@testable import Commands

/// Values of the libraries, from a notebook to what its page shows.
@Suite struct LibraryPresenterTests {
  private func run(_ text: String) throws -> CourseRun {
    let folder = try TemporaryFolder()
    try folder.write(text, to: "a.md")
    let workshop = Workshop(interrupt: InterruptFlag())
    let console = Recorder().console()
    return CourseRun(
      try CourseFolder(folder.path), in: workshop, console, progress: Progress(console, format: .json))
  }

  @Test func claimsAreShownOnceWithBothSides() throws {
    let run = try run(cells("verify(\"sum\", 0.1 + 0.2 ≈ 0.3)", "1.0 ≤ 2.0"))
    let claims = run.results.flatMap(\.claims)
    #expect(claims.map(\.statement) == ["sum", ""])
    #expect(claims.map { $0.comparison?.relation } == ["≈", "≤"])
    #expect(claims.first?.comparison?.left == "0.30000000000000004")
    #expect(run.results.flatMap(\.diagnostics).isEmpty)
    #expect(run.results.flatMap(\.cells).map(\.text) == ["", ""])
  }

  @Test func failedClaimIsAnErrorAtItsLine() throws {
    let run = try run(cells("let a = 1.0\nverify(\"wrong\", a ≈ 2.0)\nprint(a)"))
    let problem = try #require(run.results.flatMap(\.diagnostics).first)
    #expect(problem.message == "the claim 'wrong' does not hold: 1.0 ≈ 2.0")
    #expect(run.sources.place(of: problem.span).hasSuffix("a.md:5:1"))
    #expect(run.results.flatMap(\.cells).map(\.text) == ["1.0\n"])
  }

  @Test func chartIsAFigureNamedByItsAltText() throws {
    let run = try run(
      cells(
        "//| id: fig-a\n//| caption: C\n//| alt: A dot.\nChart {\n  PointMark(x: .value(\"x\", 1.0), y: .value(\"y\", 2.0))\n}"
      ))
    #expect(run.results.flatMap(\.diagnostics).isEmpty)
    let cell = try #require(run.results.first?.cells.first)
    #expect(cell.text == "")
    guard case .figure(let figure)? = cell.outputs.first else {
      Issue.record("no figure but \(cell.outputs)")
      return
    }
    let image = Serializer().serialize(figure.image)
    #expect(image.contains("id=\"fig-a-title\""))
    #expect(image.contains("A dot."))
    #expect(figure.table != nil)
  }

  @Test func otherValuesAreText() throws {
    let run = try run(cells("let x: Vector = [1.0, 2.0]\nx"))
    #expect(run.results.flatMap(\.cells).map(\.text) == ["[1.0, 2.0]\n"])
  }
}
