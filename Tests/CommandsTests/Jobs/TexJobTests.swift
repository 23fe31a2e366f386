import Testing

@testable import Commands

@Suite struct TexJobTests {
  private let recorder = Recorder()

  private func tex(
    _ formulas: [String] = [], display: Bool = false, _ options: String..., input: String = ""
  ) throws -> JobStatus {
    let job = TexJob(formulas: formulas, isDisplay: display, report: try ReportOptions.parse(options)) {
      Array(input.utf8)
    }
    return job.run(recorder.console())
  }

  @Test func argumentsBecomeLines() throws {
    #expect(try tex(["x", "y^2"]) == .success)
    #expect(
      recorder.output == """
        <math data-tex="x"><mi>x</mi></math>
        <math data-tex="y^2"><msup><mi>y</mi><mn>2</mn></msup></math>

        """)
    #expect(recorder.errors == "")
  }

  @Test func displays() throws {
    #expect(try tex(["x"], display: true) == .success)
    #expect(recorder.output == "<math display=\"block\" data-tex=\"x\"><mi>x</mi></math>\n")
  }

  @Test func standardInputHoldsOneALine() throws {
    #expect(try tex(input: "\\newcommand{\\a}{b}\\a\r\n\n\\a") == .success)
    let lines = recorder.output.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.count == 4)
    #expect(lines[1] == "<math data-tex=\"\"></math>" || lines[1] == "<math data-tex=\"\"/>")
    #expect(lines[2] == "<math data-tex=\"\\a\"><mi>b</mi></math>")
  }

  @Test func mistakesLeaveAnEmptyLineAndStandOnStandardError() throws {
    #expect(try tex(["\\frc", "x"]) == .problems)
    #expect(recorder.output == "\n<math data-tex=\"x\"><mi>x</mi></math>\n")
    #expect(recorder.errors.hasPrefix("<formula 1>:1:1: error: unknown command \\frc\n"))
    #expect(try tex(input: "x\né + {") == .problems)
    #expect(recorder.errors.contains("<stdin>:2:5: error: this brace is never closed\n"))
  }

  @Test func jsonHasALineForEach() throws {
    #expect(try tex(["x", "é \\frc"], "--format", "json") == .problems)
    #expect(
      recorder.output == """
        {"mathml":"<math data-tex=\\"x\\"><mi>x</mi></math>"}
        {"error":"unknown command \\\\frc","column":3,"hint":"did you mean \\\\frac?"}

        """)
    #expect(recorder.errors == "")
  }
}
