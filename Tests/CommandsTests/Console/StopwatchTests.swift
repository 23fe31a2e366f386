import Testing

@testable import Commands

@Suite struct StopwatchTests {
  @Test func `every stage has a line, in order`() {
    let lines = Stopwatch().text.split(separator: "\n")
    #expect(lines.count == Stopwatch.Stage.allCases.count + 1)
    #expect(lines.last?.wholeMatch(of: /beside: \d+\.\d{3} ms .+/) != nil)
    for (line, stage) in zip(lines, Stopwatch.Stage.allCases) {
      #expect(line.wholeMatch(of: /timing: \d+\.\d{3} ms .+/) != nil && line.hasSuffix(" ms " + stage.name))
    }
  }

  @Test func `a stage gives what its work gives, and ends where it throws`() throws {
    let stopwatch = Stopwatch()
    #expect(stopwatch.time(.read) { stopwatch.time(.wait) { 7 } } == 7)
    #expect(throws: FileError(.read, "x", code: 2)) {
      try stopwatch.time(.write) { () throws(FileError) in throw FileError(.read, "x", code: 2) }
    }
  }
}
