@testable import Commands

/// A console that keeps what it is told.
final class Recorder {
  private(set) var output = ""
  private(set) var errors = ""
  var isInterrupted = false
  private var time = 0

  /// Each look at the clock finds it seven milliseconds later.
  func console(hasTerminal: Bool = false, hasColor: Bool = false) -> Console {
    Console(
      print: { self.output += $0 }, complain: { self.errors += $0 }, hasTerminal: hasTerminal,
      hasColor: hasColor,
      milliseconds: {
        self.time += 7
        return self.time
      }, isInterrupted: { self.isInterrupted })
  }
}

/// Report options as the command line gives them.
func reportOptions(_ words: String...) throws -> ReportOptions {
  try ReportOptions.parse(words)
}

/// A notebook of cells, each in a fence of its own.
func cells(_ codes: String...) -> String {
  "# Test\n\n" + codes.map { "```swift\n\($0)\n```\n" }.joined(separator: "\n")
}
