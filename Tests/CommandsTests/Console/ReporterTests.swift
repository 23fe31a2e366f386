import Diagnostics
import Testing

@testable import Commands

@Suite struct ReporterTests {
  private let error = CommandError("no-notebooks", "no notebooks in 'x'", hint: "write one")

  private func report(_ words: [String], hasColor: Bool = false) throws -> String {
    let recorder = Recorder()
    let options = try ReportOptions.parse(words)
    options.reporter(recorder.console(hasColor: hasColor)).report([error])
    return recorder.errors
  }

  @Test func problemWithoutAPlaceIsOneLineAndAHint() throws {
    #expect(try report([]) == "error: no notebooks in 'x'\n  hint: write one\n")
  }

  @Test func colorIsAsWished() throws {
    let colored = "\u{1B}[31merror:\u{1B}[0m no notebooks in 'x'\n  \u{1B}[32mhint:\u{1B}[0m write one\n"
    #expect(try report([], hasColor: true) == colored)
    #expect(try report(["--color", "always"]) == colored)
    #expect(try !report(["--color", "never"], hasColor: true).contains("\u{1B}"))
  }

  @Test func jsonIsOneObjectALine() throws {
    #expect(
      try report(["--format", "json"])
        == "{\"severity\":\"error\",\"id\":\"no-notebooks\",\"message\":\"no notebooks in 'x'\",\"hint\":\"write one\"}\n"
    )
  }

  @Test func ofThousandsOfProblemsTheFirstAreTold() throws {
    let told = try report { place in (0..<2000).map { .error("e", at: place($0), "\($0)") } }
    #expect(told.contains("a.md:1:500: error: 499\n"))
    #expect(!told.contains("a.md:1:501: error:"))
    #expect(told.contains("a.md:1:1: warning: 1500 further problems in this file are not shown\n"))
  }

  @Test func noErrorIsHiddenBehindWarnings() throws {
    let told = try report { place in
      (0..<501).map { .warning("w", at: place($0), "\($0)") } + [.error("e", at: place(900), "the last")]
    }
    #expect(told.contains("a.md:1:901: error: the last\n"))
    #expect(told.contains("2 further problems in this file are not shown\n"))
  }

  /// What is told of problems at offsets of a file of one long line.
  private func report(_ problems: ((Int) -> SourceSpan) -> [Diagnostic]) throws -> String {
    let recorder = Recorder()
    var sources = SourceMap()
    let file = sources.add(path: "a.md", bytes: Array(repeating: 0x61, count: 10_000))
    let found = problems { SourceSpan(file: file.id, start: $0, end: $0 + 1) }
    try reportOptions().reporter(recorder.console()).report([], found, in: sources)
    return recorder.errors
  }

  @Test func machineFormatsHaveNoLinesForPeople() throws {
    let recorder = Recorder()
    try reportOptions("--format", "json").reporter(recorder.console()).tell("done")
    try reportOptions().reporter(recorder.console()).tell("seen")
    #expect(recorder.output == "seen\n")
  }

  @Test func progressIsForTerminals() throws {
    let recorder = Recorder()
    Progress(recorder.console(), format: .text).show(1, of: 2, "a.md")
    Progress(recorder.console(hasTerminal: true), format: .json).show(1, of: 2, "a.md")
    #expect(recorder.errors == "")
    let progress = Progress(recorder.console(hasTerminal: true), format: .text)
    progress.show(1, of: 2, "a.md")
    progress.clear()
    #expect(recorder.errors == "\r\u{1B}[K[1/2] a.md\r\u{1B}[K")
  }
}
