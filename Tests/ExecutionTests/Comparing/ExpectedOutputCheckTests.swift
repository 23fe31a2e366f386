import Execution
import Testing

@Suite struct ExpectedOutputCheckTests {
  private func notebook(_ code: String, output: String, word: String = "output") -> String {
    "```swift\n\(code)\n```\n```\(word)\n\(output)```\n"
  }

  @Test func agreement() {
    #expect(Running(notebook("print a\nprint b", output: "a\nb\n")).problems == "")
    #expect(Running(notebook("", output: "")).problems == "")
    #expect(Running("```swift\r\nprint a\r\n```\r\n```output\r\na\r\n```\r\n").texts == ["a\r\n"])
  }

  @Test func linesOfWindowsAgree() {
    #expect(Running("```swift\nprint a\n```\n```output\r\na\r\n```\r\n").problems == "")
  }

  @Test func difference() {
    let running = Running(notebook("print a\nprint x", output: "a\nb\n"))
    #expect(running.problems == "7:1 different-output: the cell's output differs from the expected output")
    let diagnostic = running.result.diagnostics[0]
    #expect(running.file.text(diagnostic.span.range) == "b")
    #expect(diagnostic.notes.map(\.message) == ["'-' is expected, '+' is printed\n    a\n  - b\n  + x"])
    #expect(diagnostic.hint == "where the new output is right, 'gibbs check --update' writes it here")
  }

  @Test func missingLinesAreReportedAtTheClosingFence() {
    #expect(
      Running(notebook("print a\nprint b", output: "a\n")).problems
        == "7:1 different-output: the cell's output differs from the expected output")
  }

  @Test func nothingPrintedAndNothingExpected() {
    #expect(
      Running(notebook("", output: "a\n")).problems
        == "5:1 different-output: the cell prints nothing, but output is expected")
    #expect(
      Running(notebook("print a", output: "")).problems
        == "5:1 different-output: the cell prints something, but the expected output is empty")
  }

  @Test func spacesAtTheEndAreNamed() {
    let running = Running(notebook("print a ", output: "a\n"))
    #expect(running.result.diagnostics[0].hint == "the lines differ in the spaces at their end only")
  }

  @Test func composedLettersAreOtherCharacters() {
    #expect(Running(notebook("print \u{E9}", output: "e\u{301}\n")).result.diagnostics.count == 1)
  }

  @Test func toleranceIsForNumbersAlone() {
    let word = "output tolerance=1e-3"
    #expect(Running(notebook("print x 1.0004", output: "x 1.0\n", word: word)).problems == "")
    #expect(Running(notebook("print x 1.1", output: "x 1.0\n", word: word)).result.diagnostics.count == 1)
    #expect(Running(notebook("print y 1.0", output: "x 1.0\n", word: word)).result.diagnostics.count == 1)
  }

  @Test func placesInsideQuotes() {
    let running = Running("> ```swift\n> print a\n> ```\n> ```output\n> b\n> ```\n")
    #expect(running.problems == "5:3 different-output: the cell's output differs from the expected output")
  }
}
