import Machine
import Testing

@testable import Commands

@Suite struct BuildJobTests {
  private let recorder = Recorder()

  private func build(_ folder: TemporaryFolder, _ words: String...) throws -> JobStatus {
    let job = BuildJob(
      notebooks: folder["notebooks"], output: folder["output"], report: try ReportOptions.parse(words))
    return job.run(recorder.console(), interrupt: InterruptFlag())
  }

  @Test func siteIsWrittenAndNamed() throws {
    let folder = try TemporaryFolder()
    try folder.write(cells("print(\"hello\")") + "```output\nhello\n```\n", to: "notebooks/a.md")
    #expect(try build(folder) == .success)
    #expect(recorder.output == "1 notebook, 1 cell in 7 ms\nopen \(folder["output/index.html"])\n")
    #expect(recorder.errors == "")
    #expect(try folder.names("output").contains("a.html"))
    #expect(try folder.text("output/index.html").contains(OutputFolder.marker))
    #expect(try build(folder) == .success)
    #expect(try folder.names() == ["notebooks", "output"])
  }

  @Test func problemsLeaveTheOldSite() throws {
    let folder = try TemporaryFolder()
    try folder.write(cells("print(\"hello\")") + "```output\nhello\n```\n", to: "notebooks/a.md")
    #expect(try build(folder) == .success)
    let before = try folder.text("output/index.html")
    try folder.write("# A\n\n" + cells("print(\"hello\")") + "```output\nhallo\n```\n", to: "notebooks/a.md")
    #expect(try build(folder) == .problems)
    #expect(
      recorder.output.hasSuffix(
        "1 notebook, 1 cell in 7 ms: 1 error\n'\(folder["output"])' is left as it was\n"))
    #expect(recorder.errors.hasPrefix(folder["notebooks/a.md"] + ":9:1: error: the cell's output differs"))
    #expect(try folder.text("output/index.html") == before)
    #expect(try folder.names() == ["notebooks", "output"])
  }

  @Test func allProblemsComeAtOnce() throws {
    let folder = try TemporaryFolder()
    try folder.write(cells("print(nonsense)"), to: "notebooks/a.md")
    try folder.write([0x23, 0x20, 0xFF, 0x0A], to: "notebooks/b.md")
    try folder.write("", to: "notebooks/c.md")
    try folder.write("```swift\nprint(\"x\")\n", to: "notebooks/d.md")
    folder.link("notebooks/e.md", to: "none")
    #expect(try build(folder) == .problems)
    for part in [
      "a.md:4:7: error:", "b.md:1:3: error:", "c.md:1:1: error: the notebook is empty", "d.md:1:1: error:",
    ] {
      #expect(recorder.errors.contains("/" + part))
    }
    #expect(
      recorder.errors.hasPrefix(
        "error: cannot read '\(folder["notebooks/e.md"])': no such file or directory\n"))
    #expect(try folder.names() == ["notebooks"])
  }

  @Test func jsonForTools() throws {
    let folder = try TemporaryFolder()
    try folder.write(cells("print(nonsense)"), to: "notebooks/a.md")
    #expect(try build(folder, "--format", "json") == .problems)
    #expect(recorder.output == "")
    #expect(recorder.errors.hasPrefix("{\"severity\":\"error\",\"id\":"))
  }

  @Test func missingFolder() throws {
    let folder = try TemporaryFolder()
    #expect(try build(folder) == .problems)
    #expect(recorder.errors.hasPrefix("error: there is no file or folder '\(folder["notebooks"])'\n"))
  }

  @Test func interruptionWritesNothing() throws {
    let folder = try TemporaryFolder()
    try folder.write(cells("while true {}"), to: "notebooks/a.md")
    let flag = InterruptFlag()
    flag.isRaised = true
    recorder.isInterrupted = true
    let job = BuildJob(notebooks: folder["notebooks"], output: folder["output"], report: try reportOptions())
    #expect(job.run(recorder.console(), interrupt: flag) == .interrupted)
    #expect(recorder.errors == "")
    #expect(try folder.names() == ["notebooks"])
  }

  @Test func picturesAreCopiedAndMissingOnesReported() throws {
    let folder = try TemporaryFolder()
    try folder.write("# A\n\n![A dot](pictures/dot.png)\n", to: "notebooks/a.md")
    #expect(try build(folder) == .problems)
    #expect(recorder.errors.contains("a.md:3:"))
    try folder.write([1, 2, 3], to: "notebooks/pictures/dot.png")
    #expect(try build(folder) == .success)
    #expect(try Files.read(folder["output/pictures/dot.png"]) == [1, 2, 3])
  }

  @Test func oneNotebookAlone() throws {
    let folder = try TemporaryFolder()
    try folder.write(cells("print(\"hello\")"), to: "notebooks/a.md")
    try folder.write("", to: "notebooks/b.md")
    let job = BuildJob(
      notebooks: folder["notebooks/a.md"], output: folder["output"], report: try reportOptions())
    #expect(job.run(recorder.console(), interrupt: InterruptFlag()) == .success)
    #expect(try !folder.names("output").contains("b.html"))
  }
}
