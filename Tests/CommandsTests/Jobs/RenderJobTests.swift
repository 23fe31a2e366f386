import Machine
import Notebooks
import Testing

@testable import Commands

@Suite struct RenderJobTests {
  private let recorder = Recorder()

  private func render(
    _ path: String, fragment: Bool = true, dialect: NotebookReader.Dialect = .notebook, input: String = ""
  ) throws -> JobStatus {
    let job = RenderJob(path: path, isFragment: fragment, dialect: dialect, report: try reportOptions()) {
      Array(input.utf8)
    }
    return job.run(recorder.console(), interrupt: InterruptFlag())
  }

  @Test func aFragmentIsTheBodyAlone() throws {
    let folder = try TemporaryFolder()
    try folder.write("title: T\nmacros: {R: a}", to: "course.yml")
    try folder.write("# Other {#o}", to: "other.md")
    try folder.write("---\ntitle: A\n---\n[](other#o) $\\R$ `\\(1 + 1)`", to: "a.md")
    #expect(try render(folder["a.md"]) == .success)
    #expect(
      recorder.output
        == """
        <p><a class="reference" href="other.html#o">Other</a> <math data-tex="\\R"><mi>a</mi></math> \
        <span class="value">2</span></p>

        """)
    #expect(recorder.errors == "")
  }

  @Test func aPageIsWhole() throws {
    let folder = try TemporaryFolder()
    try folder.write("# A", to: "a.md")
    #expect(try render(folder["a.md"], fragment: false) == .success)
    #expect(recorder.output.hasPrefix("<!DOCTYPE html>\n<html lang=\"en\">"))
  }

  @Test func standardInput() throws {
    #expect(try render("-", input: "*a*\n") == .success)
    #expect(recorder.output == "<p><em>a</em></p>\n")
  }

  @Test func whereSomethingIsWrongNothingIsPrinted() throws {
    #expect(try render("-", input: "a\n\n$\\nope$\n") == .problems)
    #expect(recorder.output == "")
    #expect(recorder.errors.hasPrefix("<stdin>:3:2: error: unknown command \\nope\n"))
    #expect(try render("/nowhere/a.md") == .problems)
    #expect(try render("/") == .problems)
  }

  @Test func commonMarkAlone() throws {
    #expect(try render("-", dialect: .commonMark, input: "$a_1$ <b onclick=x>\n") == .success)
    #expect(recorder.output == "<p>$a_1$ <b onclick=x></p>\n")
  }
}
