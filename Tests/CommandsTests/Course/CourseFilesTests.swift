import Machine
import Testing

@testable import Commands

/// `course.yml` and `topics.yml` beside the notebooks.
@Suite struct CourseFilesTests {
  private let recorder = Recorder()

  private func check(_ path: String) throws -> JobStatus {
    try CheckJob(notebooks: path, updates: false, report: reportOptions())
      .run(recorder.console(), interrupt: InterruptFlag())
  }

  @Test func theyHoldForAFolderAndForOneNotebook() throws {
    let folder = try TemporaryFolder()
    try folder.write(
      "title: T\nrawHTML: true\nmacros: {KL: D}\nchapters: [b, a]\n", to: "n/course.yml")
    try folder.write("- id: log\n", to: "n/topics.yml")
    try folder.write("---\nrequires: [b, log]\n---\n# A\n\n$\\KL$ <b>c</b>\n", to: "n/a.md")
    try folder.write("# B\n", to: "n/b.md")
    #expect(try check(folder["n"]) == .success)
    #expect(try check(folder["n/a.md"]) == .success)
    #expect(recorder.errors == "")
    let build = try BuildJob(notebooks: folder["n"], output: folder["o"], report: reportOptions())
    #expect(build.run(recorder.console(), interrupt: InterruptFlag()) == .success)
    #expect(try folder.text("o/index.html").contains("<title>T</title>"))
    #expect(try folder.text("o/a.html").contains("<b>c</b>"))
    #expect(try folder.names("o").contains("course.yml") == false)
  }

  @Test func mistakesInThemStopTheBuild() throws {
    let folder = try TemporaryFolder()
    try folder.write("titel: T\nchapters: [c]\n", to: "n/course.yml")
    try folder.write("- id: log\n  requires: [cout]\n- id: count\n", to: "n/topics.yml")
    try folder.write("# A\n", to: "n/a.md")
    #expect(try check(folder["n"]) == .problems)
    let lines = recorder.errors.split(separator: "\n").filter { $0.hasPrefix("/") }
    #expect(
      lines == [
        "\(folder["n"])/course.yml:1:1: warning: 'titel' is no key of course.yml",
        "\(folder["n"])/course.yml:2:12: error: there is no notebook 'c'",
        "\(folder["n"])/topics.yml:2:14: error: no notebook and no topic has the id 'cout'",
        "\(folder["n"])/a.md:1:1: warning: course.yml does not list this notebook; it comes last",
      ])
  }

  @Test func theOtherEndingIsNotPassedOver() throws {
    let folder = try TemporaryFolder()
    try folder.write("title: T\n", to: "n/course.yaml")
    try folder.write("# A\n", to: "n/a.md")
    #expect(try check(folder["n"]) == .problems)
    #expect(recorder.errors.hasPrefix("error: '\(folder["n"])/course.yaml' is not read\n"))
  }
}
