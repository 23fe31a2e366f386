import Machine
import Testing

@testable import Commands

@Suite struct CheckJobTests {
  private let recorder = Recorder()

  private func check(
    _ folder: TemporaryFolder, updates: Bool = false, isStrict: Bool = false
  ) throws -> JobStatus {
    let job = CheckJob(
      notebooks: folder["notebooks"], updates: updates, isStrict: isStrict, report: try reportOptions())
    return job.run(recorder.console(), interrupt: InterruptFlag())
  }

  private let differing = "# A\n\n```swift\nprint(\"hello\")\n```\n```output\nhallo\n```\n\nend"

  @Test func nothingIsWritten() throws {
    let folder = try TemporaryFolder()
    try folder.write(differing, to: "notebooks/a.md")
    #expect(try check(folder) == .problems)
    #expect(try folder.text("notebooks/a.md") == differing)
    #expect(try folder.names() == ["notebooks"])
    #expect(recorder.output == "1 notebook, 1 cell in 7 ms: 1 error\n")
  }

  @Test func updateWritesTheNewOutput() throws {
    let folder = try TemporaryFolder()
    try folder.write(differing, to: "notebooks/a.md")
    #expect(try check(folder, updates: true) == .success)
    #expect(
      try folder.text("notebooks/a.md")
        == "# A\n\n```swift\nprint(\"hello\")\n```\n```output\nhello\n```\n\nend")
    #expect(recorder.errors == "")
    #expect(recorder.output == "updated 1 expected output in 1 notebook\n1 notebook, 1 cell in 7 ms\n")
    #expect(try check(folder, updates: true) == .success)
    #expect(recorder.output.contains("no expected output to update\n"))
    #expect(try folder.names("notebooks") == ["a.md"])
  }

  @Test func warningsAreErrorsWhereNoneAreWanted() throws {
    let folder = try TemporaryFolder()
    try folder.write("# A\n\n```swift\nprint(1)\n```\n", to: "notebooks/a.md")
    #expect(try check(folder) == .success)
    #expect(recorder.errors.contains("a.md:3:1: warning: nothing in this notebook is verified"))
    #expect(try check(folder, isStrict: true) == .problems)
    #expect(recorder.errors.contains("a.md:3:1: error: nothing in this notebook is verified"))
    #expect(recorder.output.hasSuffix("1 notebook, 1 cell in 7 ms: 1 error\n"))
  }

  @Test func updateKeepsOtherProblems() throws {
    let folder = try TemporaryFolder()
    try folder.write(differing + "\n\n```swift\nprint(nonsense)\n```\n", to: "notebooks/a.md")
    #expect(try check(folder, updates: true) == .problems)
    #expect(try folder.text("notebooks/a.md").contains("hello\n```\n\nend"))
    #expect(recorder.errors.contains("a.md:13:7: error:"))
    #expect(!recorder.errors.contains("differs"))
  }

  @Test func unsoundNotebookIsNotUpdated() throws {
    let folder = try TemporaryFolder()
    let text = "```swift\nprint(\"hello\")\n```\n```output\nhallo\n"
    try folder.write(text, to: "notebooks/a.md")
    #expect(try check(folder, updates: true) == .problems)
    #expect(try folder.text("notebooks/a.md") == text)
  }
}
