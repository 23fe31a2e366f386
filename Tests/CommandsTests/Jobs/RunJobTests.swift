import Machine
import Testing

@testable import Commands

@Suite struct RunJobTests {
  private let recorder = Recorder()

  private func run(_ path: String, input: String = "") throws -> JobStatus {
    let job = RunJob(
      script: ScriptFile(path: path) { Array(input.utf8) }, report: try reportOptions())
    return job.run(recorder.console(), interrupt: InterruptFlag())
  }

  @Test func notebookPrintsWhatItsCellsPrint() throws {
    let folder = try TemporaryFolder()
    try folder.write("Text `\\(\"x\")`.\n\n" + cells("print(\"a\")\n\"b\"", "print(\"c\")"), to: "n.md")
    #expect(try run(folder["n.md"]) == .success)
    #expect(recorder.output == "a\nb\nc\n")
    #expect(recorder.errors == "")
  }

  @Test func functionIsWarnedAboutOnceWhoeverCallsIt() throws {
    let folder = try TemporaryFolder()
    try folder.write(cells("func f() { var x = 1; print(x) }", "f()", "f()"), to: "n.md")
    #expect(try run(folder["n.md"]) == .success)
    #expect(recorder.errors.ranges(of: "was never mutated").count == 1)
  }

  @Test func mistakesInTheCourseAreTold() throws {
    let folder = try TemporaryFolder()
    try folder.write("titel: x", to: "course.yml")
    try folder.write(cells("print(\"a\")"), to: "n.md")
    #expect(try run(folder["n.md"]) == .success)
    #expect(recorder.errors.contains("course.yml:1:1: warning: 'titel' is no key"))
  }

  @Test func scriptAndStandardInput() throws {
    let folder = try TemporaryFolder()
    try folder.write("print(\"a\")", to: "s.swift")
    #expect(try run(folder["s.swift"]) == .success)
    #expect(try run("-", input: "print(\"b\", terminator: \"\")") == .success)
    #expect(recorder.output == "a\nb")
  }

  @Test func failureComesAfterWhatWasPrinted() throws {
    let folder = try TemporaryFolder()
    try folder.write("print(\"a\")\nlet a = [1]\nprint(a[5])", to: "s.swift")
    #expect(try run(folder["s.swift"]) == .problems)
    #expect(recorder.output == "a\n")
    #expect(
      recorder.errors.hasPrefix(
        "\(folder["s.swift"]):3:7: error: index 5 is out of range: the array has 1 element\n"))
  }

  @Test func mistakesNameTheirPlace() throws {
    #expect(try run("-", input: "print(nonsense)") == .problems)
    #expect(recorder.errors.hasPrefix("<stdin>:1:7: error:"))
    #expect(recorder.output == "")
  }

  @Test func badFiles() throws {
    let folder = try TemporaryFolder()
    try folder.write("x", to: "a.txt")
    try folder.write([0xFF, 0xFE], to: "bad.swift")
    #expect(try run(folder["none.swift"]) == .problems)
    #expect(try run(folder["a.txt"]) == .problems)
    #expect(try run(folder["bad.swift"]) == .problems)
    let lines = recorder.errors.split(separator: "\n").filter { !$0.hasPrefix("  hint") }
    #expect(
      lines == [
        "error: cannot read '\(folder["none.swift"])': no such file or directory",
        "error: '\(folder["a.txt"])' is neither a notebook nor a script: its name ends in neither .md nor .swift",
        "error: '\(folder["bad.swift"])' is not UTF-8 text",
      ])
  }
}
