import Machine
import Testing

@testable import Commands

/// Notebooks that see what others declare.
@Suite struct UsesTests {
  private let recorder = Recorder()

  private func check(_ folder: TemporaryFolder, _ name: String = "") throws -> JobStatus {
    let job = CheckJob(notebooks: folder["notebooks" + name], updates: false, report: try reportOptions())
    return job.run(recorder.console(), interrupt: InterruptFlag())
  }

  private func write(_ folder: TemporaryFolder, _ name: String, uses: String, _ code: String, prints: String)
    throws
  {
    let text = "---\nuses: [\(uses)]\n---\n# \(name)\n\n```swift\n\(code)\n```\n```output\n\(prints)\n```\n"
    try folder.write(text, to: "notebooks/\(name).md")
  }

  @Test func declarationsAreSeenThroughOthersToo() throws {
    let folder = try TemporaryFolder()
    try write(folder, "a", uses: "b", "print(twice(3), start)", prints: "6 1")
    try write(folder, "b", uses: "c", "func twice(_ x: Int) -> Int { x + x * start }\nprint(1)", prints: "1")
    try write(folder, "c", uses: "", "let start = 1\nprint(start)", prints: "1")
    #expect(try check(folder) == .success)
    #expect(recorder.errors == "")
    #expect(recorder.output == "3 notebooks, 3 cells in 7 ms\n")
    #expect(try check(folder, "/a.md") == .success)
    #expect(recorder.output.hasSuffix("1 notebook, 1 cell in 7 ms\n"))
  }

  @Test func namesMayBeDeclaredAnewAndNothingFlowsBack() throws {
    let folder = try TemporaryFolder()
    try write(folder, "a", uses: "c", "start += 1\nlet other = 5\nprint(start, other)", prints: "2 5")
    try write(folder, "b", uses: "c", "print(start, other)", prints: "1 2")
    try write(folder, "c", uses: "", "var start = 1\nlet other = 2\nprint(start)", prints: "1")
    #expect(try check(folder) == .success)
    #expect(recorder.errors == "")
  }

  @Test func failuresOfTheUsedNotebookAreNamed() throws {
    let folder = try TemporaryFolder()
    try write(folder, "a", uses: "b", "print(f())", prints: "1")
    try write(folder, "b", uses: "", "func f() -> Int { 1 }\nprint([1][7])", prints: "1")
    #expect(try check(folder) == .problems)
    #expect(recorder.errors.contains("a.md:2:8: error: the notebook 'b', which this one uses, fails\n"))
    #expect(recorder.errors.contains("b.md:8:7: note: index 7 is out of range"))
    #expect(recorder.output.hasSuffix(": 2 errors\n"))
  }

  @Test func unknownAndCircularUsesAreRefused() throws {
    let folder = try TemporaryFolder()
    try write(folder, "alpha", uses: "beta, gamm", "print(1)", prints: "1")
    try write(folder, "beta", uses: "gamma", "print(1)", prints: "1")
    try write(folder, "gamma", uses: "beta", "print(1)", prints: "1")
    #expect(try check(folder) == .problems)
    #expect(recorder.errors.contains("alpha.md:2:14: error: there is no notebook 'gamm' to use\n"))
    #expect(recorder.errors.contains("did you mean 'gamma'?"))
    #expect(recorder.errors.contains("beta.md:2:8: error: 'gamma' uses this notebook in turn\n"))
    #expect(recorder.errors.contains("gamma.md:2:8: error: 'beta' uses this notebook in turn\n"))
    #expect(recorder.output.hasSuffix(": 3 errors\n"))
  }

  @Test func runSeesThemToo() throws {
    let folder = try TemporaryFolder()
    try write(folder, "a", uses: "b", "print(x)", prints: "1")
    try write(folder, "b", uses: "", "let x = 1\nprint(\"unseen\")", prints: "unseen")
    let job = RunJob(
      script: ScriptFile(path: folder["notebooks/a.md"]) { [] }, report: try reportOptions())
    #expect(job.run(recorder.console(), interrupt: InterruptFlag()) == .success)
    #expect(recorder.output == "1\n")
  }
}
