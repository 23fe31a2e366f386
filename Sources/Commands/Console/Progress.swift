/// One line on the terminal that says what is being done; silent where nobody looks.
struct Progress {
  private let console: Console
  private let isShown: Bool

  init(_ console: Console, format: ReportFormat) {
    self.console = console
    isShown = console.hasTerminal && format == .text
  }

  /// Replaces the line: `[2/3] ch289-kl-divergence.md`.
  func show(_ number: Int, of total: Int, _ name: String) {
    if isShown { console.complain("\r\u{1B}[K[\(number)/\(total)] \(name)") }
  }

  /// Takes the line away.
  func clear() {
    if isShown { console.complain("\r\u{1B}[K") }
  }
}
